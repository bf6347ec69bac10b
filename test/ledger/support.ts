// 台账测试的生成器：人、事件、案件都很少，于是常常撞在一起。Generators for ledgers: few persons, events and claims, so that they often meet.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { type Contract, type InvalidInputError, LINES, parseContract } from '../../src/index.js';
import type { Balance, Ledger, PaymentInput, PostingInput } from '../../src/settlement/index.js';
import { fullContract } from '../input/samples.js';

export const issuesOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as InvalidInputError).issues.map(({ path, code }) => `${path} ${code}`);
  }
};

/** 同上，都须是这一个参数里的。The same, all of them of one argument. */
export const issuesIn = (argument: string, run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    const { issues } = error as InvalidInputError;
    expect([...new Set(issues.map((issue) => issue.argument))]).toEqual([argument]);
    return issues.map(({ path, code }) => `${path} ${code}`);
  }
};

/** 拒绝时所见各值的种类。The kinds of values that stood where something was refused. */
export const foundBy = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as InvalidInputError).issues.map(({ found }) => found);
  }
};

/** 限额由测试给出的合同。A contract under limits of the test's own. */
export const contractWith = (changes: object): Contract =>
  parseContract({ ...fullContract(), overflow: 'pro-rata', ...changes });

/** 各份合同同一编号。All contracts here are of one id. */
export const CONTRACT = fullContract().id as string;

export const roomy = contractWith({ limits: { perEvent: '9000000000', perYear: '9000000000' } });

/** 一户只赔一处；各处都赔，而且每户没有限额。One house of a household, or each of them, without a limit of the household. */
const linesByHouses = [
  roomy.lines,
  {
    ...roomy.lines,
    'house-damage': { ...roomy.lines['house-damage'], houses: 'each', householdLimit: undefined },
  },
];

/** 限额用不完的合同。Contracts whose limits nothing reaches. */
export const roomyContracts = linesByHouses.map((lines) => contractWith({ limits: roomy.limits, lines }));

export const fen = (yuan: string): number => Math.round(Number(yuan) * 100);

export const posting = (claim: string, amount: string, more: Partial<PostingInput> = {}): PostingInput => ({
  claim,
  version: 1,
  contract: CONTRACT,
  event: 'e-1',
  startedAt: '2024-07-11T03:20:00+08:00',
  subject: { kind: 'person', id: `person of ${claim}` },
  line: 'natural-disaster',
  harm: 'disability',
  amount,
  status: 'open',
  ...more,
});

export const payment = (
  id: string,
  claim: string,
  amount: string,
  more: Partial<PaymentInput> = {},
): PaymentInput => ({ id, claim, kind: 'payment', paidAt: '2024-08-01T10:00:00+08:00', amount, ...more });

const money = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((cents) => (cents / 100).toFixed(2)),
  fc.integer({ min: 0, max: 2_000_000 }).map((cents) => (cents / 100).toFixed(2)),
);

const instants = fc.constantFrom(
  '2023-12-31T15:59:59Z',
  '2023-12-31T16:00:00Z',
  '2024-07-11T03:20:00+08:00',
  '2024-07-12T03:20:00+09:00',
  '2024-10-01T00:00:00+08:00',
);

const maybe = <V>(values: fc.Arbitrary<V>) => fc.option(values, { nil: null });

export const postings: fc.Arbitrary<PostingInput> = fc.record(
  {
    claim: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', '__proto__'),
    version: fc.integer({ min: 1, max: 3 }),
    contract: fc.constant(CONTRACT),
    event: maybe(fc.constantFrom('e1', 'e2')),
    startedAt: instants,
    reportedAt: maybe(instants),
    subject: maybe(
      fc.record({ kind: fc.constantFrom('person', 'household'), id: fc.constantFrom('s1', 's2') }),
    ),
    house: maybe(fc.constantFrom('h1', 'h2')),
    line: maybe(fc.constantFrom(...LINES)),
    harm: maybe(fc.constantFrom('death', 'missing', 'disability', 'injury')),
    amount: money,
    final: fc.boolean(),
    status: fc.constantFrom('open', 'open', 'open', 'withdrawn'),
    receipt: maybe(fc.constantFrom('a'.repeat(64), '0'.repeat(64))),
    note: maybe(fc.constantFrom('复核', 'checked again')),
  },
  { requiredKeys: ['claim', 'version', 'contract', 'startedAt', 'amount', 'status'] },
);

export const payments: fc.Arbitrary<PaymentInput> = fc.record(
  {
    id: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6'),
    version: fc.integer({ min: 1, max: 2 }),
    claim: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'unposted'),
    kind: fc.constantFrom('advance', 'payment', 'recovery-of-overpayment'),
    paidAt: instants,
    amount: money,
  },
  { requiredKeys: ['id', 'claim', 'kind', 'paidAt', 'amount'] },
);

const limitOf = fc.record({ perEvent: money, perYear: money }, { requiredKeys: [] });

export const contracts: fc.Arbitrary<Contract> = fc
  .record({
    limits: fc.record(
      {
        perEvent: money,
        perYear: money,
        byLine: fc.dictionary(fc.constantFrom(...LINES), limitOf, { maxKeys: 2, noNullPrototype: true }),
      },
      { requiredKeys: ['perEvent', 'perYear'] },
    ),
    overflow: fc.constantFrom('pro-rata', 'first-come'),
    lines: fc.constantFrom(...linesByHouses),
  })
  .map(contractWith);

/** 一份台账里每个案件起作用的那一条。The posting of each claim that counts: of contradictory ones the one that pays least. */
export function effective({ postings: all }: Ledger) {
  const least = new Map<string, (typeof all)[number]>();
  const pays = ({ status, amount }: (typeof all)[number]) => (status === 'open' ? fen(amount) : 0);
  for (const one of all) {
    const other = least.get(one.claim);
    if (other === undefined || pays(one) < pays(other)) least.set(one.claim, one);
  }
  return [...least.values()];
}

export const totalOf = (rows: readonly Balance[], column: 'due' | 'paid' | 'further' | 'overpaid'): number =>
  rows.reduce((sum, row) => sum + fen(row[column]), 0);
