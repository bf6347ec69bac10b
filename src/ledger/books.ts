import { kept } from '../logic/kept.js';
import { type Fen, fenOf } from '../money/fen.js';
import { duesPosted, type LedgerDues } from './dues.js';
import type { Ledger } from './ledger.js';
import { countedPayments, PAYMENT, type Payment, signedAmount } from './money.js';
import { POSTING, type Posting } from './posting.js';
import { contradictions, standingRecords } from './register.js';
import { mustBeExact, sumsBy } from './sums.js';

/** Of postings that contradict each other, the one that pays least. */
const payable = ({ status, amount }: Posting): Fen => (status === 'open' ? fenOf(amount) : 0);

/** What came in of each claim, ready to be balanced. */
export interface Books {
  readonly postings: ReadonlyMap<string, Posting>;
  readonly paid: ReadonlyMap<string, Fen>;
  readonly advanced: ReadonlyMap<string, Fen>;
  readonly dues: LedgerDues;
  readonly conflicting: ReadonlySet<string>;
}

/** Kept with the ledger, which never changes. */
export const booksOf = /* @__PURE__ */ kept((ledger: Ledger): Books => {
  const cameBack = ({ kind }: Payment): boolean => kind === 'recovery-of-overpayment';
  mustBeExact('ledger', ledger.postings, ledger.payments.filter(cameBack));
  mustBeExact(
    'ledger',
    ledger.payments.filter((payment) => !cameBack(payment)),
  );
  const postings = standingRecords(ledger.postings, POSTING.keyOf, payable);
  const payments = countedPayments(ledger.payments);
  const paid = sumsBy(payments, ({ claim }) => claim, signedAmount);
  const byClaim = new Map<string, Posting>();
  for (const posting of postings) byClaim.set(posting.claim, posting);
  const advances = payments.filter(({ kind }) => kind === 'advance');
  const inConflict = [
    ...contradictions(ledger.postings, POSTING.keyOf),
    ...contradictions(ledger.payments, PAYMENT.keyOf),
  ];
  return {
    postings: byClaim,
    paid,
    advanced: sumsBy(advances, ({ claim }) => claim, signedAmount),
    dues: duesPosted(
      postings.filter(({ status }) => status === 'open'),
      paid,
      ledger.contract,
    ),
    conflicting: new Set(inConflict.flat().map(({ claim }) => claim)),
  };
});
