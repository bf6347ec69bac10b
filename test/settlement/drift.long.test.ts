// 逐案分摊的尾差会累积。Exact splits of single claims drift, all together, against the exact share of their total.
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/contract/parse.js';
import { type Contract, shareAmount, splitAmount } from '../../src/index.js';
import { type PaymentInput, settle } from '../../src/settlement/index.js';
import { apportioned, driftOf } from '../../src/settlement/position.js';
import { contractWith } from './support.js';

const Q3 = { year: 2024, quarter: 3 };

/** 各家份额，与零头的去处。Panels: the shares, the lead first, and where odd fen go. */
const panel = (
  shares: readonly string[],
  remainder: Contract['remainder'],
  settlement: Contract['settlement'],
) =>
  contractWith({
    insurers: shares.map((share, i) => ({ id: `i${i}`, name: `第${i}家`, share, lead: i === 0 })),
    remainder,
    settlement,
  });

/** 有种子的随机整数，0 至 20 万元，以分计。Seeded whole numbers (mulberry32), up to 200,000 yuan, in fen. */
function amounts(count: number): readonly number[] {
  let state = 20231123;
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % 20_000_001;
  });
}

const MILLION = amounts(1_000_000);

const drifts = (of: readonly number[], contract: Contract) => {
  const { panel: terms, settlement } = termsOf(contract);
  const column = apportioned(of, terms, settlement);
  return contract.insurers.map((_, i) => driftOf(column, terms, i));
};

describe('a million random claims', () => {
  const SHARES = ['0.51', '0.28', '0.21'];

  it('drift by some 150 yuan where they are split one by one: the ties go to the lead, who comes first', () => {
    const drift = drifts(MILLION, panel(SHARES, 'largest-remainder', 'per-claim'));
    expect(drift).toEqual(['15124.05', '-338.6', '-14785.45']);
    expect(drift.reduce((sum, fen) => sum + Math.round(Number(fen) * 100), 0)).toBe(0);
  });

  it('do not drift where the running total is split: nobody is off by as much as a fen', () => {
    for (const fen of drifts(MILLION, panel(SHARES, 'largest-remainder', 'cumulative')))
      expect(Math.abs(Number(fen))).toBeLessThan(1);
  });
});

describe('the drift of a contract', () => {
  const some = MILLION.slice(0, 5_000);
  const payments = some.map((fen, i): PaymentInput => {
    const amount = `${Math.trunc(fen / 100)}.${`${fen % 100}`.padStart(2, '0')}`;
    return { id: `p${i}`, claim: `c${i}`, kind: 'payment', paidAt: '2024-08-01T10:00:00+08:00', amount };
  });

  /** 每百万案偏多少元，按份额逐分穷举的期望值。Yuan per million claims that the lead bears too much, expected over all cents. */
  it.each([
    [['0.51', '0.28', '0.21'], 'largest-remainder', 150],
    [['0.6', '0.25', '0.15'], 'largest-remainder', 0],
    [['0.5', '0.3', '0.2'], 'largest-remainder', 500],
    [['0.6', '0.25', '0.15'], 'lead', 8500],
    [['0.5', '0.3', '0.2'], 'lead', 8500],
  ] as const)('%j, odd fen by %s: %i yuan per million for the lead', (shares, remainder, expected) => {
    const { insurers } = panel(shares, remainder, 'per-claim');
    let lead = 0;
    for (let fen = 0; fen < 100; fen++) {
      const [part] = splitAmount(`0.${`${fen}`.padStart(2, '0')}`, insurers, remainder);
      lead += Math.round(Number(part?.amount) * 100) * 100 - fen * Math.round(Number(shares[0]) * 100);
    }
    expect(lead).toBe(expected);
  });

  it.each([
    ['largest-remainder', 1],
    ['lead', 2],
  ] as const)('is what settle reports, and trues up: odd fen by %s', (remainder, most) => {
    const perClaim = panel(['0.51', '0.28', '0.21'], remainder, 'per-claim');
    const parts = payments.map(({ amount }) => shareAmount(amount, perClaim));
    const total = BigInt(some.reduce((sum, fen) => sum + fen, 0));
    const exact = [51n, 28n, 21n].map((units, i) => {
      const borne = parts.reduce((sum, part) => sum + BigInt(part[i]?.amount.replace('.', '') as string), 0n);
      return 100n * borne - units * total;
    });
    const hundredths = (drift: string) => BigInt(Math.round(Number(drift) * 100));
    const stated = settle(payments, perClaim, Q3).insurers.map(({ drift }) => hundredths(drift.claims));
    expect(stated).toEqual(exact);
    expect(exact[0] as bigint).toBeGreaterThan(100n);
    for (const { drift } of settle(payments, { ...perClaim, settlement: 'cumulative' }, Q3).insurers)
      expect(Math.abs(Number(drift.claims))).toBeLessThan(most);
  });
});
