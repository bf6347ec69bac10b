import { deepFreeze } from '../input/freeze.js';
import { inArgument } from '../input/issue.js';
import { type Conflict, conflictsOf } from './conflicts.js';
import { type Ledger, type Registers, withRecords } from './ledger.js';
import { PAYMENT, type PaymentInput, RECOVERY, type RecoveryInput, type TransferInput } from './money.js';
import { type PostingInput, readPostings } from './posting.js';
import { type LedgerInput, ledgerFrom, readTransfers } from './read.js';
import { readEachOf } from './record-kind.js';

/**
 * A ledger after records were entered, and the conflicts that stand in it.
 *
 * @since 0.1.0
 */
export interface Recorded {
  readonly ledger: Ledger;
  /** Empty when all is well. Everything else has been entered all the same. */
  readonly conflicts: readonly Conflict[];
}

function recorded(ledger: Ledger, more: Partial<Registers>): Recorded {
  const filled = withRecords(ledger, more);
  return deepFreeze({ ledger: filled, conflicts: conflictsOf(filled) });
}

/**
 * Enters postings. A later version of a claim supersedes, and the earlier ones are kept (`superseded`); the same again changes nothing. The order, the
 * batches and repetition make no difference to the ledger, to the byte. The same version with other content is a conflict that
 * names the claim: both contents are kept, and the one that pays less counts, until a later version decides.
 *
 * @param postings In any order; `postingOf` makes them.
 * @throws `InvalidInputError` where the ledger or a posting breaks the format, or where a posting is of another contract
 * (`other-record`); nothing is entered then.
 * @example
 * ```ts
 * const first = postingOf(claim, determination, 1);
 * const { ledger } = post(emptyLedger(contract), [first, { ...first, version: 2, status: 'withdrawn' }, first]);
 * ledger.postings.length; // 1
 * ledger.postings[0]?.status; // 'withdrawn'
 * post(ledger, [{ ...first, version: 2 }]).conflicts; // [{ record: 'posting', id: 'c-1', version: 2, fields: ['status'] }]
 * ```
 * @since 0.1.0
 */
export function post(ledger: Ledger | LedgerInput, postings: readonly PostingInput[]): Recorded {
  const checked = ledgerFrom(ledger);
  return recorded(checked, {
    postings: inArgument('postings', () => readPostings(postings, checked.contract)),
  });
}

/**
 * Enters what was paid on claims, and what came back of it. The same payment twice counts once.
 *
 * @throws `InvalidInputError` where the ledger or a payment breaks the format; nothing is entered then.
 * @example
 * ```ts
 * const paid = { id: 'p-1', claim: 'c-1', kind: 'advance', paidAt: '2024-07-12T10:00:00+08:00', amount: '20000' } as const;
 * const { ledger } = recordPayments(emptyLedger(contract), [paid, paid]);
 * ledger.payments.length; // 1
 * ```
 * @since 0.1.0
 */
export const recordPayments = (ledger: Ledger | LedgerInput, payments: readonly PaymentInput[]): Recorded =>
  recorded(ledgerFrom(ledger), { payments: inArgument('payments', () => readEachOf(payments, PAYMENT)) });

/**
 * Enters what the lead received of salvage, and of liable persons who turned up. It does not change what a claimant is due;
 * the insurers share it.
 *
 * @throws `InvalidInputError` where the ledger or a recovery breaks the format; nothing is entered then.
 * @example
 * ```ts
 * const received = { id: 'r-1', kind: 'subrogation', claim: 'c-1', receivedAt: '2024-11-02T09:00:00+08:00', amount: '30000' } as const;
 * recordRecoveries(emptyLedger(contract), [received]).ledger.recoveries[0]?.amount; // '30000.00'
 * ```
 * @since 0.1.0
 */
export const recordRecoveries = (
  ledger: Ledger | LedgerInput,
  recoveries: readonly RecoveryInput[],
): Recorded =>
  recorded(ledgerFrom(ledger), {
    recoveries: inArgument('recoveries', () => readEachOf(recoveries, RECOVERY)),
  });

/**
 * Enters what went between the lead and the followers to settle their balances.
 *
 * @throws `InvalidInputError` where the ledger or a transfer breaks the format, or names no follower of the contract;
 * nothing is entered then.
 * @example
 * ```ts
 * const settled = { id: 't-1', follower: 'pingan', direction: 'to-lead', settledAt: '2024-10-15T09:00:00+08:00', amount: '25000' } as const;
 * recordTransfers(emptyLedger(contract), [settled]).ledger.transfers[0]?.amount; // '25000.00'
 * ```
 * @since 0.1.0
 */
export function recordTransfers(ledger: Ledger | LedgerInput, transfers: readonly TransferInput[]): Recorded {
  const checked = ledgerFrom(ledger);
  return recorded(checked, {
    transfers: inArgument('transfers', () => readTransfers(transfers, checked.contract)),
  });
}
