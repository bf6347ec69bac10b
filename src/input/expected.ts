/**
 * What something should be the same as: the id, or the claim, that it comes beside; records of the same moment; what it was when it
 * was issued.
 *
 * @since 0.1.0
 */
export type SameAs = 'id-beside' | 'claim-beside' | 'records-of-the-moment' | 'issued';

/**
 * What an input should have had where an issue is: as data, so that a form can show it and `describeIssue` can say it.
 *
 * @example
 * ```ts
 * const result = safeParseClaim({ id: 'c-1', loss: { kind: 'car' } });
 * if (!result.success) result.issues[0]?.expected; // { kind: 'one-of', values: ['person', 'house'] }
 * ```
 * @since 0.1.0
 */
export type Expected =
  /** Nothing: the format has no such field. */
  | { readonly kind: 'nothing' }
  /** A value, whatever its type. */
  | { readonly kind: 'something' }
  /** A value of a type. */
  | { readonly kind: 'type'; readonly type: 'string' | 'number' | 'boolean' | 'object' | 'array' }
  /** One of some codes; `nearest` is the one that was probably meant, where one comes near. */
  | { readonly kind: 'one-of'; readonly values: readonly string[]; readonly nearest?: string }
  /** Exactly one of some fields. */
  | { readonly kind: 'one-field'; readonly fields: readonly string[] }
  /** A list of so many entries; `most` is null where nothing bounds it. */
  | { readonly kind: 'entries'; readonly least: number; readonly most: number | null }
  /** A text of so many characters. */
  | { readonly kind: 'text'; readonly least: number; readonly most: number }
  /** A text of so many characters without white space around it, control characters and full-width digits. */
  | { readonly kind: 'id'; readonly least: number; readonly most: number }
  /** The same of letters, digits, hyphens and underscores. */
  | { readonly kind: 'key'; readonly least: number; readonly most: number }
  /** A whole number. */
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  /** A sum in yuan, as a text of at most two decimals. */
  | { readonly kind: 'amount'; readonly least: string; readonly below: string; readonly example: string }
  /** A decimal, as a text: from `least` or above `above`, up to `most` or below `below`. */
  | {
      readonly kind: 'decimal';
      readonly least?: string;
      readonly above?: string;
      readonly most?: string;
      readonly below?: string;
      readonly example: string;
    }
  /** An instant with an offset, a Beijing day, or either. */
  | {
      readonly kind: 'time';
      readonly form: 'instant' | 'day' | 'instant-or-day';
      readonly examples: readonly string[];
    }
  /** A division code of so many digits; one within the district must exist. */
  | { readonly kind: 'division'; readonly digits: readonly number[]; readonly within: string }
  /** Each entry, or each id, once. */
  | { readonly kind: 'different' }
  /** One entry of the list marked so. */
  | { readonly kind: 'marked-once'; readonly field: string }
  /** Parts that add up to this. */
  | { readonly kind: 'total'; readonly total: string }
  /** Later than another moment: that of a field beside it, or that of the entry before it. */
  | { readonly kind: 'later-than'; readonly than: 'start' | 'previous' }
  /** Numbers that go up by one from row to row. */
  | { readonly kind: 'consecutive' }
  /** These rows of the register: once, present, or before this part. */
  | {
      readonly kind: 'rows';
      readonly state: 'once' | 'present' | 'before';
      readonly first: number;
      readonly last: number;
    }
  /** The same as what it comes with, or comes beside. */
  | { readonly kind: 'same'; readonly as: SameAs }
  /** A contract of one day: see `contractAt`. */
  | { readonly kind: 'contract-of-a-day' }
  /** The day of the loss. */
  | { readonly kind: 'day-of-loss' }
  /** No less than another field. */
  | { readonly kind: 'no-less-than'; readonly field: string }
  /** A sum that is exact: at most so many fen. */
  | { readonly kind: 'exact-sum'; readonly most: number }
  /** No more than so many values, and no deeper. */
  | { readonly kind: 'size'; readonly values: number; readonly depth: number }
  /** Plain data, as JSON has it. */
  | { readonly kind: 'plain-data' };

/** A text of an input holds no more characters. */
export const MAX_TEXT = 4000;

/** An object or a list of an input holds no more entries. */
export const MAX_ENTRIES = 100;

/** So many entries. */
export const entryCount = (least: number, most: number | null): Expected => ({
  kind: 'entries',
  least,
  most,
});

export const FEW_ENTRIES: Expected = /* @__PURE__ */ entryCount(0, MAX_ENTRIES);

/** What is expected where the code alone tells; the rest is told where the issue is made. */
export const EXPECTED_FOR = {
  'unknown-key': { kind: 'nothing' },
  'missing-key': null,
  'wrong-type': null,
  'not-listed': null,
  'wrong-length': null,
  id: { kind: 'id', least: 1, most: 200 },
  key: { kind: 'key', least: 1, most: 200 },
  money: { kind: 'amount', least: '0', below: '10000000000000', example: '12345.67' },
  fen: null,
  epoch: null,
  rate: { kind: 'decimal', least: '0', most: '1', example: '0.6' },
  share: { kind: 'decimal', above: '0', most: '1', example: '0.25' },
  area: { kind: 'decimal', above: '0', below: '10000000', example: '62.5' },
  rooms: null,
  grade: null,
  grades: { kind: 'entries', least: 2, most: 20 },
  instant: { kind: 'time', form: 'instant', examples: ['2024-07-11T03:20:00+08:00'] },
  moment: { kind: 'time', form: 'instant-or-day', examples: ['2024-07-11T03:20:00+08:00', '2024-07-11'] },
  day: { kind: 'time', form: 'day', examples: ['2024-07-11'] },
  year: null,
  quarter: null,
  place: null,
  count: null,
  hours: null,
  'no-line': { kind: 'entries', least: 1, most: null },
  'service-time': { kind: 'one-field', fields: ['hours', 'days'] },
  'other-record': { kind: 'same', as: 'id-beside' },
  'other-claim': { kind: 'same', as: 'claim-beside' },
  altered: { kind: 'same', as: 'issued' },
  'cannot-attest': null,
  conflicting: { kind: 'one-of', values: ['false'] },
  division: { kind: 'division', digits: [6, 9, 12], within: '500110' },
  'duplicate-id': { kind: 'different' },
  'place-order': { kind: 'consecutive' },
  'row-twice': null,
  'rows-left-out': null,
  'rows-after': null,
  repeated: { kind: 'different' },
  'text-length': { kind: 'text', least: 1, most: 2000 },
  'lead-count': { kind: 'marked-once', field: 'lead' },
  'shares-sum': { kind: 'total', total: '1' },
  'term-order': { kind: 'later-than', than: 'start' },
  contradiction: { kind: 'same', as: 'records-of-the-moment' },
  'endorsement-order': { kind: 'later-than', than: 'previous' },
  amended: { kind: 'contract-of-a-day' },
  'too-many-versions': { kind: 'day-of-loss' },
  'too-many-endorsements': { kind: 'contract-of-a-day' },
  'too-many-changes': null,
  hash: { kind: 'text', least: 64, most: 64 },
  'below-amount': { kind: 'no-less-than', field: 'amount' },
  'sum-too-large': { kind: 'exact-sum', most: Number.MAX_SAFE_INTEGER },
  'too-long': { kind: 'text', least: 0, most: MAX_TEXT },
  'too-large': null,
  unreadable: { kind: 'plain-data' },
} as const satisfies Readonly<Record<string, Expected | null>>;

/** The codes of which where the issue is made tells what is expected. */
export type ToldWhere = {
  [C in keyof typeof EXPECTED_FOR]: (typeof EXPECTED_FOR)[C] extends null ? C : never;
}[keyof typeof EXPECTED_FOR];
