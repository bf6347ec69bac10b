import type { Contract } from '../contract/contract.js';
import { allowancesOf } from '../limits/allowances.js';
import { eventOf } from '../limits/events.js';
import { payRows } from '../limits/pay.js';
import { type DueRow, tallyRows } from '../limits/tally.js';
import { limitsOf } from '../limits/terms.js';
import { type Fen, fenOf } from '../money/fen.js';
import { beginsAt, momentOf } from '../time/moment.js';
import { type Entitlement, entitlementsOf, inRegisterOrder } from './entitlement.js';
import type { Posting } from './posting.js';

/** What is due on a claim, and the claim through which it is paid. */
export interface Due {
  readonly through: string;
  readonly amount: Fen;
}

/**
 * What each entitlement comes to under the contract's limits, by the claim that it is paid through. The other claims of an
 * entitlement, as those on which nothing is due, are no rows of it.
 */
function underLimits(entitlements: readonly Entitlement[], contract: Contract): ReadonlyMap<string, Fen> {
  const register = inRegisterOrder(
    entitlements.filter(({ amount }) => amount > 0).map(({ through }) => through),
  );
  const rows = register.map(
    ({ claim, event, startedAt, amount, line }): DueRow => ({
      event: eventOf(event, claim),
      startedAt: beginsAt(momentOf(startedAt as string)),
      amount: fenOf(amount),
      line: line ?? '',
    }),
  );
  const paid = payRows(rows, allowancesOf(tallyRows(rows), limitsOf(contract)));
  return new Map(register.map(({ claim }, i) => [claim, paid[i] as Fen]));
}

/**
 * What is due on each open claim. What was paid on the other claims of the same person or household in the same event counts
 * towards the one claim through which they are paid, and stays due where it was paid.
 *
 * @param paid What was paid on each claim, net of what came back.
 */
export function duesOf(
  open: readonly Posting[],
  paid: ReadonlyMap<string, Fen>,
  contract: Contract,
): ReadonlyMap<string, Due> {
  const entitlements = entitlementsOf(open);
  const limited = underLimits(entitlements, contract);
  const dues = new Map<string, Due>();
  for (const { through, others } of entitlements) {
    let left = limited.get(through.claim) ?? 0;
    for (const { claim } of others) {
      const amount = Math.min(Math.max(paid.get(claim) ?? 0, 0), left);
      left -= amount;
      dues.set(claim, { through: through.claim, amount });
    }
    dues.set(through.claim, { through: through.claim, amount: left });
  }
  return dues;
}
