import * as z from 'zod/mini';
import { InvalidInputError } from '../input/error.js';
import { instant, money, oneOf } from '../input/formats.js';
import { issueOf } from '../input/issue.js';
import { readEach } from '../input/list.js';
import { safeParse } from '../input/parse.js';
import { quickReader } from '../input/quick.js';
import { type Payment, paidBy } from '../ledger/payment.js';
import { PAYMENT_KINDS } from '../ledger/vocabulary.js';
import type { Fen } from '../money/fen.js';
import { type Instant, instantOf } from '../time/instant.js';
import { isWithin, type Span } from '../time/quarter.js';
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
export function readPayments(payments: unknown): readonly Movement[] {
  if (payments === undefined) throw new InvalidInputError([issueOf('', 'missing-key', 'absent')]);
  const movements = readEach(payments, (one) => safeParse(paymentSchema, one, movementOf, quickPayment));
  movements.reduce((sum, { fen }) => plus(sum, Math.abs(fen)), 0);
  return movements;
}

/** What was paid, less what came back. */
export const netOf = (movements: readonly Movement[]): Fen =>
  movements.reduce((sum, { fen }) => sum + fen, 0);

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
