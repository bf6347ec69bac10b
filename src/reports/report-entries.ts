import { mustDiffer, readEach } from '../input/entries.js';
import { deepFreeze } from '../input/freeze.js';
import { groupBy } from '../input/group-by.js';
import { inArgument, issueOf, refuseFor } from '../input/issue.js';
import { countedPayments, PAYMENT, type Payment, type PaymentInput } from '../ledger/money.js';
import { readEachOf } from '../ledger/record-kind.js';
import { allStanding, EMPTY_REGISTER, withMore } from '../ledger/register.js';
import { type DecidedClaim, ofParts, type ReportEntry, type ReportPayment, readDecided } from './entries.js';

/** A decided claim that is right; the determination whole, as it was given. */
const readWholeDecision = ofParts((parts) => {
  const read = readDecided(parts, null);
  if (!read.success) return read;
  const { determination } = parts as DecidedClaim;
  return { success: true, data: { claim: read.data.claim, determination } };
});

/** Payments in any order, and those of them that count. */
function paymentsIn(payments: unknown) {
  const all = inArgument('payments', () => readEachOf(payments, PAYMENT));
  return {
    all,
    counted: countedPayments(allStanding(withMore<Payment>(EMPTY_REGISTER, all, PAYMENT.keyOf))),
  };
}

/** Every claim once, so that nothing is reported twice; and every claim on which something was paid, so that nothing is lost. */
function mustBeComplete(claims: readonly string[], { all, counted }: ReturnType<typeof paymentsIn>): void {
  inArgument('decided', () => mustDiffer(claims, (i) => `${i}.claim.id`));
  const known = new Set(claims);
  const strange = new Set(counted.filter(({ claim }) => !known.has(claim)));
  const issues = all.flatMap((payment, i) =>
    strange.has(payment) ? [issueOf(`${i}.claim`, 'other-record', 'string')] : [],
  );
  inArgument('payments', () => refuseFor(issues));
}

const reported = ({ kind, paidAt, amount }: Payment): ReportPayment => ({ kind, paidAt, amount });

/**
 * The entries of the reports, with the payments of a ledger that count: what the reports then say was paid, in all and in each
 * quarter, is to the fen what `balances` and `settle` say.
 *
 * @param decided Every claim once, with the last that was decided on it: all on which something was paid, and whatever else is
 * to be reported.
 * @param payments Those of the ledger, or any that might be entered in it (`recordPayments`).
 * @throws `InvalidInputError` where an input breaks the format, where a determination is of another claim, where a claim comes
 * twice (`duplicate-id`), or where one on which something was paid is not among them (`other-record`).
 * @example
 * ```ts
 * const { ledger } = recordPayments(emptyLedger(contract), [
 *   { id: 'p-1', claim: 'c-1', kind: 'advance', paidAt: '2024-09-12T10:00:00+08:00', amount: '20000' },
 *   { id: 'p-2', claim: 'c-1', kind: 'payment', paidAt: '2024-10-12T10:00:00+08:00', amount: '80000' },
 * ]);
 * const entries = reportEntries([{ claim, determination }], ledger.payments);
 * quarterlyAnalysis(entries, contract, { year: 2024, quarter: 4 }).payments.paid; // '80000.00'
 * settle(ledger, contract, { year: 2024, quarter: 4 }).totals.claims; // '80000.00'
 * ```
 * @since 0.1.0
 */
export function reportEntries(
  decided: readonly DecidedClaim[],
  payments: readonly PaymentInput[],
): readonly ReportEntry[] {
  const read = inArgument('decided', () => readEach(decided, readWholeDecision));
  const paid = paymentsIn(payments);
  mustBeComplete(
    read.map(({ claim }) => claim.id),
    paid,
  );
  const ofClaim = groupBy(paid.counted, ({ claim }) => claim);
  return Object.freeze(
    read.map((one) =>
      Object.freeze({ ...one, payments: deepFreeze((ofClaim.get(one.claim.id) ?? []).map(reported)) }),
    ),
  );
}
