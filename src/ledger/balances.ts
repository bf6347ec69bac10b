import { id } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument } from '../input/issue.js';
import { parse } from '../input/parse.js';
import type { AcrossReason } from '../limits/across-claims.js';
import { yuanOf } from '../money/fen.js';
import { type Books, booksOf } from './books.js';
import type { Ledger } from './ledger.js';
import type { PostingStatus } from './posting.js';
import { type LedgerInput, ledgerFrom } from './read.js';
import { signedYuan } from './record-kind.js';
import { compareTexts } from './register.js';

/**
 * How one claim stands: `due` = `paid` + `further` − `overpaid`, in yuan, and `further` or `overpaid` is nothing.
 *
 * @since 0.1.0
 */
export interface Balance {
  readonly claim: string;
  /** The version that counts; `null` for a claim of which there is no posting, only payments. */
  readonly version: number | null;
  readonly status: PostingStatus | null;
  /**
   * The claim through which it is paid: itself, or that of the same person, house or household in the same event which counts
   * instead. `null` where nothing is claimed.
   */
  readonly through: string | null;
  /** What is due now: under the limits, and once for each person or house in each event. */
  readonly due: string;
  /** Why it is due something else than its posting says, limits aside; empty where other claims change nothing. */
  readonly across: readonly AcrossReason[];
  /** What was paid, less what came back; below zero only where more came back than was paid. */
  readonly paid: string;
  /** What remains to be paid. */
  readonly further: string;
  /** What was paid beyond what is due. */
  readonly overpaid: string;
  /** Of what is overpaid, the advances on a determination that is not final: they are not asked back yet. */
  readonly onAccount: string;
  /** Whether records of this claim contradict each other. */
  readonly conflict: boolean;
}

function balanceIn(claim: string, { postings, paid, advanced, dues, conflicting }: Books): Balance {
  const posting = postings.get(claim);
  const due = dues.byClaim.get(claim);
  const difference = (due?.amount ?? 0) - (paid.get(claim) ?? 0);
  const overpaid = Math.max(-difference, 0);
  const isOpen = posting === undefined || (posting.status === 'open' && !posting.final);
  return {
    claim,
    version: posting?.version ?? null,
    status: posting?.status ?? null,
    through: due?.through ?? null,
    due: yuanOf(due?.amount ?? 0),
    across: due?.across ?? [],
    paid: signedYuan(paid.get(claim) ?? 0),
    further: yuanOf(Math.max(difference, 0)),
    overpaid: yuanOf(overpaid),
    onAccount: yuanOf(isOpen ? Math.min(overpaid, advanced.get(claim) ?? 0) : 0),
    conflict: conflicting.has(claim),
  };
}

/**
 * How every claim stands that was posted or paid, by claim id: what is due now, what was paid, what remains to be paid or
 * was overpaid. One person in one event is paid once, through the claim that comes to most, and so is one house, and one
 * household where the contract says `one-per-household`; what was paid on their other claims counts towards it, so that a death
 * benefit is less the disability paid before. The houses of a household in one event keep within `householdLimit`.
 * Limits apply over what is left, as in `applyLimits`, in order of `reportedAt`, else `startedAt`, then claim id. A withdrawn
 * claim is due nothing; what was paid on it is overpaid.
 *
 * @throws `InvalidInputError` where the ledger breaks the format, or where its postings with what came back, or
 * what was paid, come to more than 2^53 fen.
 * @example
 * ```ts
 * const { ledger } = post(emptyLedger(contract), [postingOf(claim, determination, 1)]);
 * const paid = { id: 'p-1', claim: 'c-1', kind: 'advance', paidAt: '2024-07-12T10:00:00+08:00', amount: '20000' } as const;
 * const [balance] = balances(recordPayments(ledger, [paid]).ledger);
 * balance?.due; // '100000.00'
 * balance?.further; // '80000.00'
 * ```
 * @since 0.1.0
 */
export function balances(ledger: Ledger | LedgerInput): readonly Balance[] {
  const read = ledgerFrom(ledger);
  const books = inArgument('ledger', () => booksOf(read));
  const claims = new Set([...books.postings.keys(), ...books.paid.keys()]);
  return deepFreeze([...claims].sort(compareTexts).map((claim) => balanceIn(claim, books)));
}

/**
 * How one claim stands, as `balances` says it of all; `null` where it was neither posted nor paid. What other claims change about it
 * is reckoned for the whole ledger when the first claim of a ledger is asked for, and kept as long as that ledger is.
 *
 * @param claim Id of the claim.
 * @throws `InvalidInputError` as `balances` does, and where the claim is no id.
 * @example
 * ```ts
 * const { ledger } = post(emptyLedger(contract), [postingOf(claim, determination, 1)]);
 * balanceOf(ledger, claim.id)?.further; // '100000.00'
 * balanceOf(ledger, 'another'); // null
 * ```
 * @since 0.1.0
 */
export function balanceOf(ledger: Ledger | LedgerInput, claim: string): Balance | null {
  const read = ledgerFrom(ledger);
  const asked = inArgument('claim', () => parse(id, claim, (is) => is));
  const books = inArgument('ledger', () => booksOf(read));
  return books.postings.has(asked) || books.paid.has(asked) ? deepFreeze(balanceIn(asked, books)) : null;
}
