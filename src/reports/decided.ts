import * as z from 'zod/mini';
import type { Claim } from '../claim/claim.js';
import { claimFrom } from '../claim/parse.js';
import type { ClaimInput } from '../claim/schema.js';
import type { Determination } from '../decide/determination.js';
import { type InvalidInputError, type Issue, issueOf, kindOf, within } from '../input/issue.js';
import { type ParseResult, safeParse } from '../input/parse.js';
import { type QuickReader, quickReader, UNSURE } from '../input/quick.js';
import { decidedFields } from '../ledger/posting.js';

/**
 * A claim with what was decided on it.
 *
 * @since 0.1.0
 */
export interface DecidedClaim {
  readonly claim: Claim | ClaimInput;
  readonly determination: Determination;
}

const schema = () => z.strictObject({ determination: z.object(decidedFields()) });

const recordSchema = /* @__PURE__ */ schema();

type Written = z.output<typeof recordSchema>;

const quickRecord = /* @__PURE__ */ quickReader(recordSchema);

/** Takes of a record what the schema looks at, and reads that; what is odd may throw, and is left to the schema. */
const quickly: QuickReader = (input) => {
  const { determination, ...rest } = input as Written;
  const { claim, contract, outcome, amount, line, missing } = determination;
  if (!Array.isArray(missing) || !(missing.length <= 100)) return UNSURE;
  const facts = missing.map(({ fact }) => ({ fact }));
  return quickRecord({ ...rest, determination: { claim, contract, outcome, amount, line, missing: facts } });
};

/** A decided claim that was checked. */
export interface Decided extends Written {
  readonly claim: Claim;
}

/** The parts of an entry: its own properties, each read once. */
export type Parts = Readonly<Partial<Record<'claim' | 'determination' | 'payments', unknown>>>;

/** An entry has a handful of keys; one with more than these is not worth copying. */
const MAX_KEYS = 100;

function partsOf(entry: object): Parts | 'too-large' | 'unreadable' {
  try {
    return Reflect.ownKeys(entry).length > MAX_KEYS ? 'too-large' : { ...entry };
  } catch {
    return 'unreadable';
  }
}

export const refused = (...issues: readonly Issue[]): ParseResult<never> => ({ success: false, issues });

/** Takes an entry apart, and hands its parts on. */
export const ofParts =
  <V>(read: (parts: Parts) => ParseResult<V>) =>
  (entry: unknown): ParseResult<V> => {
    const kind = kindOf(entry);
    if (kind !== 'object') return refused(issueOf('', 'wrong-type', kind, 'object'));
    const parts = partsOf(entry as object);
    return typeof parts === 'string' ? refused(issueOf('', parts, kind)) : read(parts);
  };

/** Reads a part of an entry. */
export function readPart<V>(key: keyof Parts, read: () => V): ParseResult<V> {
  try {
    return { success: true, data: within(key, read) };
  } catch (error) {
    return { success: false, issues: (error as InvalidInputError).issues };
  }
}

export const issuesIn = (...parts: readonly ParseResult<unknown>[]): readonly Issue[] =>
  parts.flatMap((part) => (part.success ? [] : part.issues));

/** Reads a decided claim; `contract` is the id that the determination should carry, `null` where any will do. */
export function readDecided({ claim, ...rest }: Parts, contract: string | null): ParseResult<Decided> {
  const read = readPart('claim', () => claimFrom(claim as Claim));
  const record = safeParse(recordSchema, rest, (value) => value, quickly);
  if (!read.success || !record.success) return refused(...issuesIn(read, record));
  const { determination } = record.data;
  const foreign = [
    ...(determination.claim === read.data.id ? [] : ['claim']),
    ...(contract === null || determination.contract === contract ? [] : ['contract']),
  ];
  if (foreign.length > 0) {
    return refused(...foreign.map((key) => issueOf(`determination.${key}`, 'other-record', 'string')));
  }
  return { success: true, data: { claim: read.data, determination } };
}
