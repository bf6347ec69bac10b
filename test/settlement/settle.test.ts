import { describe, expect, it } from 'vitest';
import { parseContract, safeParseContract, splitAmount } from '../../src/index.js';
import {
  emptyLedger,
  post,
  quarterOf,
  recordPayments,
  recordRecoveries,
  recordTransfers,
  settle,
} from '../../src/settlement/index.js';
import { fullContract } from '../input/samples.js';
import { foundBy, issuesOf, payment, posting } from '../ledger/support.js';
import { contractWith } from './support.js';

const contract = contractWith({ remainder: 'largest-remainder' });
const trued = contractWith({ remainder: 'largest-remainder', settlement: 'cumulative' });
const Q3 = { year: 2024, quarter: 3 };

describe('the quarterly statement', () => {
  const paid = recordPayments(post(emptyLedger(contract), [posting('c-1', '100000')]).ledger, [
    payment('p-1', 'c-1', '40000', { kind: 'advance', paidAt: '2024-09-30T23:59:59+08:00' }),
    payment('p-2', 'c-1', '60000', { paidAt: '2024-10-01T00:00:00+08:00' }),
  ]).ledger;
  const recovered = recordRecoveries(paid, [
    {
      id: 'r-1',
      kind: 'subrogation',
      claim: 'c-1',
      receivedAt: '2024-11-01T00:00:00+08:00',
      amount: '30000',
    },
  ]).ledger;
  const ledger = recordTransfers(recovered, [
    {
      id: 't-1',
      follower: 'b',
      direction: 'to-lead',
      settledAt: '2024-10-20T09:00:00+08:00',
      amount: '10000',
    },
    {
      id: 't-2',
      follower: 'c',
      direction: 'from-lead',
      settledAt: '2024-10-21T09:00:00+08:00',
      amount: '54000',
    },
  ]).ledger;

  it('tells what each insurer bears, and what the lead handled for all', () => {
    expect(settle(ledger, contract, { year: 2024, quarter: 4 })).toEqual({
      contract: 'contract-1',
      year: 2024,
      quarter: 4,
      settlement: 'per-claim',
      totals: { premium: '0.00', claims: '60000.00', recoveries: '30000.00' },
      toDate: { premium: '800000.00', claims: '100000.00', recoveries: '30000.00' },
      insurers: [
        {
          insurer: 'a',
          opening: '-304000.00',
          premium: '0.00',
          claims: '36000.00',
          recoveries: '18000.00',
          collected: '30000.00',
          paidOut: '60000.00',
          settled: '-44000.00',
          closing: '-248000.00',
          toDate: { premium: '480000.00', claims: '60000.00', recoveries: '18000.00' },
          drift: { premium: '0', claims: '0', recoveries: '0' },
        },
        {
          insurer: 'b',
          opening: '190000.00',
          premium: '0.00',
          claims: '15000.00',
          recoveries: '7500.00',
          collected: '0.00',
          paidOut: '0.00',
          settled: '-10000.00',
          closing: '192500.00',
          toDate: { premium: '200000.00', claims: '25000.00', recoveries: '7500.00' },
          drift: { premium: '0', claims: '0', recoveries: '0' },
        },
        {
          insurer: 'c',
          opening: '114000.00',
          premium: '0.00',
          claims: '9000.00',
          recoveries: '4500.00',
          collected: '0.00',
          paidOut: '0.00',
          settled: '54000.00',
          closing: '55500.00',
          toDate: { premium: '120000.00', claims: '15000.00', recoveries: '4500.00' },
          drift: { premium: '0', claims: '0', recoveries: '0' },
        },
      ],
    });
  });

  it('counts the premium of a policy year as it begins, in Beijing', () => {
    const premium = (year: number, quarter: number, of = contract) =>
      settle([], of, { year, quarter }).totals.premium;
    expect([premium(2022, 4), premium(2023, 1), premium(2023, 2)]).toEqual(['0.00', '400000.00', '0.00']);
    expect([premium(2024, 1), premium(2025, 1), premium(2026, 1)]).toEqual([
      '400000.00',
      '400000.00',
      '0.00',
    ]);
    const term = { start: '2024-02-29T12:00:00+08:00', end: '2026-02-28T12:00:00.001+08:00' };
    const leap = contractWith({ term });
    expect([2024, 2025, 2026].map((year) => premium(year, 1, leap))).toEqual(new Array(3).fill('400000.00'));
    expect(settle([], leap, { year: 9999, quarter: 4 }).toDate.premium).toBe('1200000.00');
  });

  it('may fall below zero where more came back than was paid', () => {
    const back = payment('p', 'c', '0.05', {
      kind: 'recovery-of-overpayment',
      paidAt: '2024-07-01T00:00:00+08:00',
    });
    const { totals, insurers } = settle([back], contract, Q3);
    expect(totals.claims).toBe('-0.05');
    expect(insurers.map(({ claims }) => claims)).toEqual(['-0.03', '-0.01', '-0.01']);
    expect(insurers[0]?.paidOut).toBe('-0.05');
  });

  it('splits a claim as a whole, however it is paid, as its determination does', () => {
    const thirds = ['0.01', '0.05', '0.08'].map((amount, i) => payment(`p${i}`, 'c', amount));
    const { insurers } = settle(thirds, contract, Q3);
    expect(insurers.map(({ insurer, claims: amount }) => ({ insurer, amount }))).toEqual(
      splitAmount('0.14', contract.insurers),
    );
  });

  it('is the same for a ledger, a stored ledger and a list of payments', () => {
    const statement = settle(paid, contract, Q3);
    expect(settle(JSON.parse(JSON.stringify(paid)), JSON.parse(JSON.stringify(contract)), Q3)).toEqual(
      statement,
    );
    expect(settle(paid.payments, contract, Q3)).toEqual(statement);
    expect(JSON.parse(JSON.stringify(statement))).toEqual(statement);
    expect(Object.isFrozen(statement.insurers[0]?.drift)).toBe(true);
  });

  it('counts one of the records that contradict each other: the payment that was most, the other that was least', () => {
    const twice = (amount: string) =>
      ({ id: 'r', kind: 'salvage', receivedAt: '2024-08-01T00:00:00Z', amount }) as const;
    const moved = (amount: string) =>
      ({ id: 't', follower: 'b', direction: 'to-lead', settledAt: '2024-08-01T00:00:00Z', amount }) as const;
    const one = recordPayments(emptyLedger(contract), [
      payment('p', 'a', '1'),
      payment('p', 'a', '2'),
    ]).ledger;
    const two = recordRecoveries(one, [twice('10'), twice('9')]).ledger;
    const { totals, insurers } = settle(recordTransfers(two, [moved('20'), moved('8')]).ledger, contract, Q3);
    expect(totals).toEqual({ premium: '0.00', claims: '2.00', recoveries: '9.00' });
    expect(insurers.map(({ settled }) => settled)).toEqual(['8.00', '-8.00', '0.00']);
  });
});

describe('the drift', () => {
  const many = Array.from({ length: 3000 }, (_, i) => payment(`p${i}`, `c${i}`, '0.01'));

  it('stands where claims are settled one by one', () => {
    const { insurers, settlement } = settle(many, contract, Q3);
    expect(settlement).toBe('per-claim');
    expect(insurers.map(({ claims, drift }) => [claims, drift.claims])).toEqual([
      ['30.00', '1200'],
      ['0.00', '-750'],
      ['0.00', '-450'],
    ]);
  });

  it('is trued up where the running total is split', () => {
    const { insurers, settlement } = settle(many, trued, Q3);
    expect(settlement).toBe('cumulative');
    expect(insurers.map(({ claims, drift }) => [claims, drift.claims])).toEqual([
      ['18.00', '0'],
      ['7.50', '0'],
      ['4.50', '0'],
    ]);
  });

  it('is exact, fractions of a fen included', () => {
    const odd = contractWith({
      settlement: 'cumulative',
      insurers: [
        { id: 'a', name: '甲', share: `0.6${'0'.repeat(40)}1`, lead: true },
        { id: 'b', name: '乙', share: `0.3${'9'.repeat(40)}9` },
      ],
    });
    const { insurers } = settle([payment('p', 'c', '9999999999999.99')], odd, Q3);
    expect(insurers.map(({ drift }) => drift.claims)).toEqual([
      `0.5${'9'.repeat(26)}000000000000001`,
      `-0.5${'9'.repeat(26)}000000000000001`,
    ]);
  });
});

describe('the key settlement of a contract', () => {
  it('is one of two, and per-claim where it is absent', () => {
    expect(parseContract({ ...fullContract(), settlement: 'cumulative' }).settlement).toBe('cumulative');
    const silent = { ...fullContract(), settlement: undefined };
    expect(parseContract(silent).settlement).toBeUndefined();
    expect(settle([], silent as never, Q3).settlement).toBe('per-claim');
    const result = safeParseContract({ ...fullContract(), settlement: 'yearly' });
    expect(result.success ? [] : result.issues.map(({ path, code }) => [path, code])).toEqual([
      ['settlement', 'not-listed'],
    ]);
  });
});

describe('quarters', () => {
  it.each([
    ['2024-03-31T15:59:59.999Z', 2024, 1],
    ['2024-03-31T16:00:00Z', 2024, 2],
    ['2024-01-01T00:00:00+09:00', 2023, 4],
    ['2024-12-31T23:59:59+08:00', 2024, 4],
  ])('%s falls in %s, %s', (at, year, quarter) => {
    expect(quarterOf(at)).toEqual({ year, quarter });
  });
});

describe('what is refused', () => {
  const settled = (paid: unknown, quarter: unknown, of: unknown = contract) =>
    issuesOf(() => settle(paid as never, of as never, quarter as never));

  it.each([
    [{ year: 2024, quarter: 5 }, 'quarter quarter'],
    [{ year: 2024, quarter: 0 }, 'quarter quarter'],
    [{ year: 2024.5, quarter: 1 }, 'year year'],
    [{ year: 999, quarter: 1 }, 'year year'],
    [{ year: 2024 }, 'quarter missing-key'],
    ['2024-Q1', ' wrong-type'],
  ])('the quarter %j', (quarter, issue) => {
    expect(settled([], quarter)).toEqual([issue]);
  });

  it('a date that is none, a ledger that is none, a ledger of another contract or with another panel', () => {
    expect(issuesOf(() => quarterOf('2024'))).toEqual([' instant']);
    expect(issuesOf(() => quarterOf('1000-01-01T00:00:00+08:01'))).toEqual(['year year']);
    expect(issuesOf(() => quarterOf('9999-12-31T16:00:00Z'))).toEqual(['year year']);
    expect(quarterOf('9999-12-31T15:59:59Z')).toEqual({ year: 9999, quarter: 4 });
    expect(settled(7, Q3)).toEqual([' wrong-type']);
    expect(settled([{}], Q3)).toHaveLength(5);
    expect(settled([], Q3, {})).not.toEqual([]);
    const ledger = recordTransfers(emptyLedger(contract), [
      { id: 't', follower: 'c', direction: 'to-lead', settledAt: '2024-10-20T09:00:00+08:00', amount: '1' },
    ]).ledger;
    expect(settled(ledger, Q3, { ...contract, id: 'other' })).toEqual(['contract.id other-record']);
    expect(foundBy(() => settle(ledger, { ...contract, id: 'other' } as never, Q3))).toEqual(['string']);
    const two = [
      { id: 'a', name: '甲', share: '0.6', lead: true },
      { id: 'b', name: '乙', share: '0.4' },
    ];
    expect(settled(ledger, Q3, { ...contract, insurers: two })).toEqual(['contract.insurers other-record']);
    expect(settled(ledger, Q3, { ...contract, settlement: 'cumulative' })).toEqual([
      'contract.settlement other-record',
    ]);
  });

  it('sums that cannot be exact', () => {
    const huge = Array.from({ length: 10 }, (_, i) => payment(`p${i}`, `c${i}`, '9999999999999.99'));
    expect(settled(huge, Q3)).toEqual(['ledger sum-too-large']);
    expect(
      settled(
        [],
        { year: 2035, quarter: 1 },
        contractWith({
          premium: '9999999999999.99',
          term: { start: '2023-01-01T00:00:00+08:00', end: '2040-01-01T00:00:00+08:00' },
        }),
      ),
    ).toEqual(['ledger sum-too-large']);
  });
});
