import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, FACT_PATH, type FactName, type FactPath } from '../claim/facts.js';
import type { Outcome } from '../decide/determination.js';
import { readEach } from '../input/list.js';
import type { ParseResult } from '../input/parse.js';
import type { Line } from '../law/line-ids.js';
import { type Fen, fenOf } from '../money/fen.js';
import {
  type Decided,
  type DecidedClaim,
  issuesIn,
  ofParts,
  type Parts,
  readDecided,
  readPart,
  refused,
} from './decided.js';
import { type Movement, netOf, type ReportPayment, readPayments } from './payments.js';

/**
 * A claim with what was decided on it, what was paid, and what came back. `reportEntries` takes the payments from a ledger.
 *
 * @since 0.1.0
 */
export interface ReportEntry extends DecidedClaim {
  /** Each payment once, in any order; an empty list where nothing was paid. */
  readonly payments: readonly ReportPayment[];
}

/** An entry made ready. */
export interface Entry {
  readonly claim: Claim;
  readonly outcome: Outcome;
  readonly due: Fen;
  readonly line: Line | null;
  readonly missing: readonly FactName[];
  readonly payments: readonly Movement[];
  /** What was paid, less what came back. */
  readonly paid: Fen;
}

const FACT_AT = /* @__PURE__ */ new Map<FactPath, FactName>(
  /* @__PURE__ */ FACT_NAMES.map((name) => [FACT_PATH[name], name]),
);

const entryOf = ({ claim, determination }: Decided, payments: readonly Movement[]): Entry => ({
  claim,
  outcome: determination.outcome,
  due: fenOf(determination.amount),
  line: determination.line,
  missing: determination.missing.map(({ fact }) => FACT_AT.get(fact) as FactName),
  payments,
  paid: netOf(payments),
});

function readEntry({ payments, ...rest }: Parts, contract: string | null): ParseResult<Entry> {
  const decided = readDecided(rest, contract);
  const paid = readPart('payments', () => readPayments(payments));
  if (!decided.success || !paid.success) return refused(...issuesIn(decided, paid));
  return { success: true, data: entryOf(decided.data, paid.data) };
}

/**
 * Reads the entries of a register, in order; throws the issues of its entries, the first thousand if there are more.
 *
 * @param contract The id that the determinations should carry; `null` where any will do.
 */
export const readEntries = (entries: unknown, contract: string | null): readonly Entry[] =>
  readEach(
    entries,
    ofParts((parts) => readEntry(parts, contract)),
  );
