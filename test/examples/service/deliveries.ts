import type { ClaimInput, Contract } from 'qijiang-catastrophe-insurance';
import { receipt } from 'qijiang-catastrophe-insurance/receipt';
import {
  balances,
  emptyLedger,
  type Ledger,
  type PaymentInput,
  type PostingInput,
  post,
  postingOf,
  recordPayments,
  recordRecoveries,
  recordTransfers,
  settle,
} from 'qijiang-catastrophe-insurance/settlement';
import type { Random } from '../../../examples/season/random.js';

/** One record that a host sends, to be entered once however often it is sent. */
export interface Delivery {
  readonly method: 'PUT' | 'POST';
  readonly path: string;
  readonly body: object;
  /** What it does to the books, by the library alone. */
  readonly fill: (ledger: Ledger) => Ledger;
  /** Rows that it makes. */
  readonly rows: number;
}

const yuan = (fen: number): string => `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

const claimOf = (i: number, version: number, random: Random): ClaimInput => ({
  id: `c-${i}`,
  incident: {
    id: `storm-${i % 3}`,
    startedAt: `2024-0${6 + (i % 3)}-11T16:20:00+08:00`,
    division: '500110110',
    peril: 'lightning',
  },
  loss: {
    kind: 'person',
    personId: `person-${i % 9}`,
    presence: 'at-onset',
    causedByIncident: true,
    harm: random.pick([
      ['injury', 3],
      ['death', 1],
    ] as const),
    ...(version > 1 && { medicalCost: yuan(random.below(3_000_000)) }),
    circumstances: [],
  },
});

function ofClaim(i: number, version: number, contract: Contract, random: Random): Delivery {
  const claim = claimOf(i, version, random);
  const { determination, hash } = receipt(claim, contract);
  const posting: PostingInput = { ...postingOf(claim, determination, version), receipt: hash };
  return {
    method: 'PUT',
    path: `/claims/${claim.id}/versions/${version}`,
    body: claim,
    fill: (ledger) => post(ledger, [posting]).ledger,
    rows: 3,
  };
}

const single = <B extends object>(
  path: string,
  body: B,
  enter: (ledger: Ledger, records: readonly B[]) => { readonly ledger: Ledger },
): Delivery => ({
  method: 'POST',
  path,
  body,
  fill: (ledger) => enter(ledger, [body]).ledger,
  rows: 1,
});

/** A small year of business: claims in several versions, some withdrawn, payments, some corrected, recoveries and transfers. */
export function deliveriesUnder(contract: Contract, claims: number, random: Random): readonly Delivery[] {
  const deliveries: Delivery[] = [];
  for (let i = 0; i < claims; i++) {
    const versions = 1 + random.below(3);
    for (let version = 1; version <= versions; version++)
      deliveries.push(ofClaim(i, version, contract, random));
    if (random.perMille(200)) {
      const withdrawn: PostingInput = {
        claim: `c-${i}`,
        version: versions + 1,
        contract: contract.id,
        note: '撤回',
        amount: '0',
        status: 'withdrawn',
      };
      deliveries.push(single('/postings', withdrawn, post));
    }
    for (let version = 1; version <= 1 + random.below(2); version++) {
      const payment: PaymentInput = {
        id: `p-${i}`,
        version,
        claim: `c-${i}`,
        kind: random.pick([
          ['payment', 3],
          ['advance', 1],
        ] as const),
        paidAt: `2024-1${random.below(3)}-12T10:00:00+08:00`,
        amount: yuan(random.below(5_000_000)),
      };
      deliveries.push(single('/payments', payment, recordPayments));
    }
  }
  const [, follower] = contract.insurers.filter(({ lead }) => lead !== true);
  for (let i = 0; i < 3; i++) {
    const [receivedAt, amount] = [`2024-1${i}-20T10:00:00+08:00`, yuan(random.below(100_000))];
    deliveries.push(
      single('/recoveries', { id: `r-${i}`, kind: 'salvage' as const, receivedAt, amount }, recordRecoveries),
      single(
        '/transfers',
        {
          id: `t-${i}`,
          follower: follower?.id ?? '',
          direction: 'to-lead' as const,
          settledAt: receivedAt,
          amount,
        },
        recordTransfers,
      ),
    );
  }
  return deliveries;
}

/** What the books come to, by the library alone, without any database. */
export function expectedOf(deliveries: readonly Delivery[], contract: Contract) {
  const ledger = deliveries.reduce((filled, { fill }) => fill(filled), emptyLedger(contract));
  return {
    balances: balances(ledger),
    statements: [3, 4].map((quarter) => settle(ledger, contract, { year: 2024, quarter })),
    rows: deliveries.reduce((sum, { rows }) => sum + rows, 0),
  };
}

/** The same, each up to three times, in any order. */
export function shuffled(deliveries: readonly Delivery[], random: Random): Delivery[] {
  const queue = deliveries.flatMap((each) => Array.from({ length: 1 + random.below(3) }, () => each));
  for (let i = queue.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [queue[i], queue[j]] = [queue[j] as Delivery, queue[i] as Delivery];
  }
  return queue;
}
