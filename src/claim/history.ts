import * as z from 'zod/mini';
import { readEach } from '../input/entries.js';
import { codeIn, id, instant } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { type Issue, inArgument, issueOf, kindOf, refuseFor, taken, within } from '../input/issue.js';
import { attempted, parse } from '../input/parse.js';
import { type Instant, instantOf } from '../time/instant.js';
import { FACT_PATH } from './facts.js';
import type { ClaimInput } from './input.js';
import { readClaimInput } from './parse.js';
import type { LossKind } from './vocabulary.js';

type RecordedIncident = NonNullable<ClaimInput['incident']>;
type PersonLoss = Omit<Extract<ClaimInput['loss'], { kind: 'person' }>, 'kind'>;
type HouseLoss = Omit<Extract<ClaimInput['loss'], { kind: 'house' }>, 'kind'>;

/**
 * Facts by their paths in the exchange format, with the values that they have there; `null` where somebody looked and could not
 * determine it.
 *
 * @since 0.1.0
 */
export type RecordedFacts = {
  readonly [K in keyof RecordedIncident as `incident.${K}`]?: RecordedIncident[K];
} & {
  readonly [K in keyof PersonLoss as `loss.${K}`]?: PersonLoss[K];
} & { readonly [K in keyof HouseLoss as `loss.${K}`]?: HouseLoss[K] };

/**
 * Something that came to be known of a claim.
 *
 * @since 0.1.0
 */
export interface ClaimRecord {
  /** When it came in. */
  readonly knownAt: string;
  /** What it establishes; of facts that it does not name, it says nothing. */
  readonly facts?: RecordedFacts | undefined;
  /** Facts of which nothing is held to be known any more, as if nobody had looked: entered by mistake. */
  readonly withdrawn?: readonly (keyof RecordedFacts)[] | undefined;
}

/**
 * All that ever came to be known of a claim, and when.
 *
 * @since 0.1.0
 */
export interface ClaimHistory {
  /** Id of the claim. */
  readonly id: string;
  /** A claim is for a person or for a house from the beginning. */
  readonly kind: LossKind;
  /** In any order. */
  readonly records: readonly ClaimRecord[];
}

/** The facts that a record may name, in an order that does not hang on the records. */
const RECORDED_PATHS = [
  'incident.id',
  .../* @__PURE__ */ Object.values(FACT_PATH),
  'loss.personId',
  'loss.householdId',
] as const satisfies readonly (keyof RecordedFacts)[];

/** A record made ready. */
export interface ReadRecord {
  readonly at: Instant;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly withdrawn: readonly string[];
}

const schemas = () => {
  const facts = Object.fromEntries(RECORDED_PATHS.map((path) => [path, z.optional(z.unknown())]));
  return {
    claim: z.strictObject({ id, kind: codeIn(['person', 'house']) }),
    record: z.strictObject({
      knownAt: instant,
      facts: z.optional(z.strictObject(facts)),
      withdrawn: z.optional(z.array(codeIn(RECORDED_PATHS))),
    }),
  };
};

const SCHEMAS = /* @__PURE__ */ schemas();

type HistorySubject = Pick<ClaimHistory, 'id' | 'kind'>;

/** A claim of some facts, in the exchange format, checked. */
function claimWith(
  { id: claim, kind }: HistorySubject,
  facts: readonly (readonly [path: string, value: unknown])[],
): ClaimInput {
  const groups: Record<string, Record<string, unknown>> = { incident: {}, loss: { kind } };
  for (const [path, value] of facts) {
    const [group, key] = path.split('.') as [string, string];
    (groups[group] as Record<string, unknown>)[key] = value;
  }
  return readClaimInput({ id: claim, ...groups });
}

/** Every value is one that the claim may have there. */
function readRecord(input: unknown, subject: HistorySubject): ReadRecord {
  const { knownAt, facts = {}, withdrawn = [] } = parse(SCHEMAS.record, input, (record) => record);
  const stated = Object.entries(facts).filter(([, value]) => value !== undefined);
  const { incident = {}, loss } = within('facts', () => claimWith(subject, stated));
  const groups: Record<string, object> = { incident, loss };
  const read = stated.map(([path]) => {
    const [group, key] = path.split('.') as [string, string];
    return [path, (groups[group] as Record<string, unknown>)[key]];
  });
  return { at: instantOf(knownAt), facts: Object.fromEntries(read), withdrawn };
}

/** Reads a history; throws the issues of its records, the first thousand if there are more. */
function readHistory(input: unknown): HistorySubject & { readonly records: readonly ReadRecord[] } {
  const parts = taken(input, (object) => {
    const { records, ...subject } = object as ClaimHistory;
    return { records, subject };
  });
  const subject = parse(SCHEMAS.claim, parts.subject, (read) => read);
  const records = within('records', () =>
    readEach(parts.records, (record) => attempted(() => readRecord(record, subject))),
  );
  return { ...subject, records };
}

/** What a record says of a fact, and where. */
interface RecordedValue {
  readonly at: Instant;
  readonly path: string;
  /** `undefined` where it is withdrawn. */
  readonly value: unknown;
}

const saidIn = (record: ReadRecord, place: number): readonly (readonly [fact: string, RecordedValue])[] => [
  ...Object.entries(record.facts).map(
    ([fact, value]) => [fact, { at: record.at, path: `records.${place}.facts.${fact}`, value }] as const,
  ),
  ...record.withdrawn.map(
    (fact, i) =>
      [fact, { at: record.at, path: `records.${place}.withdrawn.${i}`, value: undefined }] as const,
  ),
];

/** What was said last of a fact; several say it, and all the same, where they are of one moment. */
function lastSaid(all: readonly RecordedValue[], issues: Issue[]): unknown {
  const latest = Math.max(...all.map(({ at }) => at));
  const [first, ...others] = all.filter(({ at }) => at === latest) as [RecordedValue, ...RecordedValue[]];
  for (const { path, value } of others) {
    if (JSON.stringify(value) !== JSON.stringify(first.value))
      issues.push(issueOf(path, 'contradiction', kindOf(value)));
  }
  return first.value;
}

/**
 * A claim as it was known at some moment, in the exchange format: what the records say that had come in by then, and nothing
 * of what came later. Of a fact, the latest record counts; in which order the records are listed makes no difference. With the
 * contract as it was then, `adjudicate` decides as it would have decided that day.
 *
 * A fact that no record names has no key, as ever: it was not established; but for `incident.facility`, where no key says that
 * no facility was involved.
 *
 * @param at ISO 8601 with an offset; what came in at this very moment was known.
 * @throws `InvalidInputError` where anything in the history breaks the format, whenever it came in, or where records of one
 * moment contradict each other and no later one up to then settles it (`contradiction`).
 * @example
 * ```ts
 * const history = {
 *   id: 'c-9',
 *   kind: 'person',
 *   records: [
 *     { knownAt: '2024-07-12T09:00:00+08:00', facts: { 'incident.peril': 'flood', 'loss.harm': 'injury' } },
 *     { knownAt: '2024-09-01T09:00:00+08:00', facts: { 'loss.harm': 'disability', 'loss.disabilityGrade': 7 } },
 *   ],
 * } as const;
 * asOf(history, '2024-08-01T00:00:00+08:00').loss; // { kind: 'person', harm: 'injury' }
 * asOf(history, '2024-10-01T00:00:00+08:00').loss; // { kind: 'person', harm: 'disability', disabilityGrade: 7 }
 * ```
 * @since 0.1.0
 */
export function asOf(history: ClaimHistory, at: string): ClaimInput {
  const { records, ...claim } = inArgument('history', () => readHistory(history));
  const moment = inArgument('at', () => parse(instant, at, instantOf));
  const said = new Map<string, RecordedValue[]>(RECORDED_PATHS.map((path) => [path, []]));
  for (const [i, record] of records.entries()) {
    if (record.at > moment) continue;
    for (const [fact, one] of saidIn(record, i)) (said.get(fact) as RecordedValue[]).push(one);
  }
  const issues: Issue[] = [];
  const facts = [...said].flatMap(([fact, all]) =>
    all.length === 0 ? [] : [[fact, lastSaid(all, issues)] as const],
  );
  return inArgument('history', () => {
    refuseFor(issues);
    return deepFreeze(
      claimWith(
        claim,
        facts.filter(([, value]) => value !== undefined),
      ),
    );
  });
}
