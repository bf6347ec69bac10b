import * as z from 'zod/mini';
import type { Determination, Outcome } from '../adjudication/determination.js';
import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, FACT_PATH, type FactName, type FactPath } from '../claim/facts.js';
import { claimFrom } from '../claim/parse.js';
import type { ClaimInput } from '../claim/schema.js';
import type { InvalidInputError } from '../input/error.js';
import { id, instant, money, oneOf } from '../input/formats.js';
import { type Issue, issueOf, kindOf, pathTo } from '../input/issue.js';
import { readEach } from '../input/list.js';
import { type ParseResult, safeParse } from '../input/parse.js';
import { type QuickReader, quickReader, UNSURE } from '../input/quick.js';
import { type Fen, fenOf } from '../money/fen.js';
import { LINES, type Line } from '../notice/lines.js';
import { type Instant, instantOf } from '../time/instant.js';

/**
 * A claim with what was decided on it and what was paid.
 *
 * @since 0.1.0
 */
export interface ReportEntry {
  readonly claim: Claim | ClaimInput;
  readonly determination: Determination;
  /** What was paid after limits, in yuan; `0` while nothing was. */
  readonly paid: string;
  /** When it was paid: ISO 8601 with an offset. Where there were several payments, all of `paid` counts at this one time. */
  readonly paidAt?: string | null | undefined;
}

/** An entry made ready. */
export interface Entry {
  readonly claim: Claim;
  readonly outcome: Outcome;
  readonly due: Fen;
  readonly line: Line | null;
  readonly missing: readonly FactName[];
  readonly paid: Fen;
  readonly paidAt: Instant | null;
}

const OUTCOMES = ['payable', 'pending', 'declined'] as const satisfies readonly Outcome[];

/** Of a determination only what the reports use; it came from the library, so whatever else it holds is not checked again. */
const schema = () => {
  const fact = oneOf(Object.values(FACT_PATH) as [FactPath, ...FactPath[]]);
  const determination = z.object({
    claim: id,
    contract: id,
    outcome: oneOf(OUTCOMES),
    amount: money,
    line: z.nullable(oneOf(LINES)),
    missing: z.array(z.object({ fact })),
  });
  return z.strictObject({ determination, paid: money, paidAt: z.optional(z.nullable(instant)) });
};

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

const FACT_AT = /* @__PURE__ */ new Map<FactPath, FactName>(
  /* @__PURE__ */ FACT_NAMES.map((name) => [FACT_PATH[name], name]),
);

const entryOf = (claim: Claim, { determination, paid, paidAt }: Written): Entry => ({
  claim,
  outcome: determination.outcome,
  due: fenOf(determination.amount),
  line: determination.line,
  missing: determination.missing.map(({ fact }) => FACT_AT.get(fact) as FactName),
  paid: fenOf(paid),
  paidAt: paidAt ? instantOf(paidAt) : null,
});

function readClaim(claim: unknown): ParseResult<Claim> {
  try {
    return { success: true, data: claimFrom(claim as Claim) };
  } catch (error) {
    const { issues } = error as InvalidInputError;
    return {
      success: false,
      issues: issues.map((issue) => ({ ...issue, path: pathTo('claim', issue.path).replace(/\.$/, '') })),
    };
  }
}

/** An entry has a handful of keys; one with more than these is not worth copying. */
const MAX_KEYS = 100;

function partsOf(entry: object): { claim?: unknown } | 'too-large' | 'unreadable' {
  try {
    return Reflect.ownKeys(entry).length > MAX_KEYS ? 'too-large' : { ...entry };
  } catch {
    return 'unreadable';
  }
}

const refused = (...issues: Issue[]): ParseResult<never> => ({ success: false, issues });

/** Reads one entry; `contract` is the id that its determination should carry, `null` where any will do. */
const readEntry =
  (contract: string | null) =>
  (entry: unknown): ParseResult<Entry> => {
    const kind = kindOf(entry);
    if (kind !== 'object') return refused(issueOf('', 'wrong-type', kind, 'object'));
    const parts = partsOf(entry as object);
    if (typeof parts === 'string') return refused(issueOf('', parts, kind));
    const { claim, ...rest } = parts;
    const [read, record] = [readClaim(claim), safeParse(recordSchema, rest, (value) => value, quickly)];
    if (!read.success || !record.success) {
      return refused(...(read.success ? [] : read.issues), ...(record.success ? [] : record.issues));
    }
    const { determination } = record.data;
    const foreign = [
      ...(determination.claim === read.data.id ? [] : ['claim']),
      ...(contract === null || determination.contract === contract ? [] : ['contract']),
    ];
    if (foreign.length > 0) {
      return refused(...foreign.map((key) => issueOf(`determination.${key}`, 'other-record', 'string')));
    }
    return { success: true, data: entryOf(read.data, record.data) };
  };

/** Reads the entries of a register, in order; throws the issues of its entries, the first thousand if there are more. */
export const readEntries = (entries: unknown, contract: string | null): readonly Entry[] =>
  readEach(entries, readEntry(contract));
