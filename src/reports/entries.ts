import * as z from 'zod/mini';
import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, FACT_PATH, type FactName, type FactPath } from '../claim/facts.js';
import type { Outcome } from '../decide/determination.js';
import { instant, money, oneOf } from '../input/formats.js';
import { InvalidInputError, issueOf } from '../input/issue.js';
import { type ParseResult, readEach, safeParse } from '../input/parse.js';
import { quickReader } from '../input/quick.js';
import type { Line } from '../law/line-ids.js';
import { PAYMENT_KINDS, type Payment, paidBy } from '../ledger/money.js';
import { type Fen, fenOf } from '../money/fen.js';
import { isWithin, type Span } from '../time/beijing.js';
import { type Instant, instantOf } from '../time/instant.js';
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
import { plus } from './sums.js';

/**
 * Money that went out on a claim, or came back: of a payment in a ledger what the reports use.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type ReportPayment = Pick<Payment, 'kind' | 'paidAt' | 'amount'>;

/** When money moved on a claim, and how much; below zero where it came back. */
export interface Movement {
  readonly at: Instant;
  readonly fen: Fen;
}

const schema = () => z.strictObject({ kind: oneOf(PAYMENT_KINDS), paidAt: instant, amount: money });

const paymentSchema = /* @__PURE__ */ schema();

const quickPayment = /* @__PURE__ */ quickReader(paymentSchema);

const movementOf = (payment: ReportPayment): Movement => ({
  at: instantOf(payment.paidAt),
  fen: paidBy(payment),
});

/** Reads the payments of an entry; throws where there is no list (an empty one says that nothing was paid), or too large a sum. */
function readPayments(payments: unknown): readonly Movement[] {
  if (payments === undefined) throw new InvalidInputError([issueOf('', 'missing-key', 'absent')]);
  const movements = readEach(payments, (one) => safeParse(paymentSchema, one, movementOf, quickPayment));
  movements.reduce((sum, { fen }) => plus(sum, Math.abs(fen)), 0);
  return movements;
}

/** What was paid, less what came back. */
const netOf = (movements: readonly Movement[]): Fen => movements.reduce((sum, { fen }) => sum + fen, 0);

/**
 * The entries with what was paid on each within a span, less what came back within it. Those are left out of which it comes
 * to nothing: no money moved, or a payment failed.
 */
export const paidWithin = <E extends { readonly payments: readonly Movement[] }>(
  entries: readonly E[],
  span: Span,
): readonly (E & { readonly paid: Fen })[] =>
  entries.flatMap((entry) => {
    const paid = netOf(entry.payments.filter(({ at }) => isWithin(at, span)));
    return paid === 0 ? [] : [{ ...entry, paid }];
  });

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
