// 结算测试的账目。Books for the tests of the settlement.
import * as fc from 'fast-check';
import { type Contract, parseContract, type SettlementRule } from '../../src/index.js';
import type {
  InsurerStatement,
  PaymentInput,
  RecoveryInput,
  TransferInput,
} from '../../src/settlement/index.js';
import { fullContract } from '../input/samples.js';
import { sharesArbitrary } from '../oracle/arbitraries.js';

export const contractWith = (changes: object): Contract => parseContract({ ...fullContract(), ...changes });

/** 份额各异的共保体。Panels of any shares; the lead may be any of them. */
export const contracts = (
  rules: readonly (SettlementRule | undefined)[] = ['per-claim', 'cumulative', undefined],
  remainders: readonly string[] = ['largest-remainder', 'lead'],
): fc.Arbitrary<Contract> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 4 }).chain((n) => fc.tuple(sharesArbitrary(n), fc.nat(n - 1))),
      fc.constantFrom(...rules),
      fc.constantFrom(...remainders),
      fc.constantFrom('0', '0.01', '400000.00', '333333.37'),
    )
    .map(([[shares, lead], settlement, remainder, premium]) =>
      contractWith({
        insurers: shares.map((share, i) => ({ id: `i${i}`, name: `第${i}家`, share, lead: i === lead })),
        settlement,
        remainder,
        premium,
      }),
    );

export const fen = (yuan: string): number => Math.round(Number(yuan) * 100);

const amounts = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((cents) => (cents / 100).toFixed(2)),
  fc.integer({ min: 0, max: 3_000_000 }).map((cents) => (cents / 100).toFixed(2)),
);

/** 五个季度，边界上的时刻在内。Instants in five quarters, their borders among them. */
export const instants = fc.constantFrom(
  '2024-03-31T15:59:59.999Z',
  '2024-03-31T16:00:00Z',
  '2024-05-01T00:00:00+08:00',
  '2024-06-30T23:59:59+08:00',
  '2024-07-01T00:00:00+08:00',
  '2024-11-30T00:00:00+08:00',
  '2025-02-01T00:00:00+08:00',
);

export const QUARTERS = [
  { year: 2024, quarter: 1 },
  { year: 2024, quarter: 2 },
  { year: 2024, quarter: 3 },
  { year: 2024, quarter: 4 },
  { year: 2025, quarter: 1 },
] as const;

const numbered = <R>(records: fc.Arbitrary<R>, maxLength: number): fc.Arbitrary<(R & { id: string })[]> =>
  fc.array(records, { maxLength }).map((all) => all.map((record, i) => ({ ...record, id: `r${i}` })));

export const payments: fc.Arbitrary<PaymentInput[]> = numbered(
  fc.record({
    claim: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
    kind: fc.constantFrom('advance', 'payment', 'payment', 'recovery-of-overpayment'),
    paidAt: instants,
    amount: amounts,
  }),
  12,
);

export const recoveries: fc.Arbitrary<RecoveryInput[]> = numbered(
  fc.record({
    kind: fc.constantFrom('salvage', 'subrogation'),
    claim: fc.constantFrom('c1', null),
    receivedAt: instants,
    amount: amounts,
  }),
  4,
);

export const transfersUnder = ({ insurers }: Contract): fc.Arbitrary<TransferInput[]> => {
  const followers = insurers.filter(({ lead }) => lead !== true).map(({ id }) => id);
  if (followers.length === 0) return fc.constant([]);
  return numbered(
    fc.record({
      follower: fc.constantFrom(...followers),
      direction: fc.constantFrom('to-lead', 'from-lead'),
      settledAt: instants,
      amount: amounts,
    }),
    4,
  );
};

export const sumOf = (
  insurers: readonly InsurerStatement[],
  read: (insurer: InsurerStatement) => string,
): number => insurers.reduce((sum, insurer) => sum + fen(read(insurer)), 0);
