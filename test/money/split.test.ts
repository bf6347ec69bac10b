import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUpToOne, type Shares, sharesOf, split } from '../../src/money/split.js';
import { sharesArbitrary } from '../oracle/arbitraries.js';
import { rational } from '../oracle/rational.js';
import { split as oracleSplit } from '../oracle/split.js';
import { runs } from '../thorough.js';

/** 同样的份额，只走小数的路。The same shares, with the way over integers shut. */
const decimalOnly = (shares: Shares): Shares => ({ ...shares, scale: Number.POSITIVE_INFINITY });

const THIRDS = [`0.${'3'.repeat(99)}`, `0.${'3'.repeat(99)}`, `0.${'3'.repeat(98)}4`];

describe('sharesOf', () => {
  it('brings shares to a common scale', () => {
    expect(sharesOf(['0.5', '0.27', '0.230'])).toMatchObject({ units: [50, 27, 23], scale: 100 });
    expect(sharesOf(['1.00'])).toMatchObject({ units: [1], scale: 1 });
  });
});

describe('addUpToOne', () => {
  it.each([
    [['1']],
    [['1.000']],
    [['0.5', '0.5']],
    [['0.6', '0.25', '0.15']],
    [['0.1', '0.2', '0.7']],
    [new Array(20).fill('0.05')],
    [THIRDS],
  ])('%j', (texts) => {
    expect(addUpToOne(sharesOf(texts))).toBe(true);
  });
  const tiny = `0.${'0'.repeat(29)}1`;
  it.each([
    ['above by 10^-30', ['0.5', '0.5', tiny]],
    ['below by 10^-30', ['0.5', `0.4${'9'.repeat(29)}`]],
    ['below by 10^-100', ['0.5', `0.4${'9'.repeat(99)}`]],
    ['above by 10^-100', ['0.5', `0.5${'0'.repeat(98)}1`]],
    ['half', ['0.5']],
    ['twice', ['1', '1']],
    ['what floating point takes for one', ['0.3333333333333333', '0.3333333333333333', '0.3333333333333333']],
  ])('not %s', (_, texts) => {
    expect(addUpToOne(sharesOf(texts))).toBe(false);
  });
});

describe.each([
  ['over integers', (shares: Shares) => shares],
  ['over decimals', decimalOnly],
])('split %s', (_, by) => {
  it.each([
    [14, ['0.5', '0.27', '0.23'], [7, 4, 3]],
    [0, ['0.5', '0.5'], [0, 0]],
    [1, ['0.5', '0.5'], [1, 0]],
    [3, ['0.5', '0.5'], [2, 1]],
    [1, ['0.25', '0.25', '0.25', '0.25'], [1, 0, 0, 0]],
    [2, ['0.25', '0.25', '0.25', '0.25'], [1, 1, 0, 0]],
    [3, ['0.25', '0.25', '0.25', '0.25'], [1, 1, 1, 0]],
    [5, ['0.2', '0.4', '0.4'], [1, 2, 2]],
    [1, ['0.2', '0.4', '0.4'], [0, 1, 0]],
    [10_000_000, ['0.6', '0.25', '0.15'], [6_000_000, 2_500_000, 1_500_000]],
    [99, ['1'], [99]],
  ])('%i fen by %j: %j', (amount, shares, parts) => {
    expect(split(amount, by(sharesOf(shares)), 'largest-remainder')).toEqual(parts);
  });
  it.each([
    [14, ['0.5', '0.27', '0.23'], 0, [8, 3, 3]],
    [14, ['0.5', '0.27', '0.23'], 1, [7, 4, 3]],
    [14, ['0.5', '0.27', '0.23'], 2, [7, 3, 4]],
    [19, new Array(20).fill('0.05'), 7, Array.from({ length: 20 }, (_v, i) => (i === 7 ? 19 : 0))],
    [20, new Array(20).fill('0.05'), 7, new Array(20).fill(1)],
  ])('%i fen by %j, the rest to %i: %j', (amount, shares, to, parts) => {
    expect(split(amount, by(sharesOf(shares)), { to })).toEqual(parts);
  });
});

describe('split', () => {
  const amounts = fc.oneof(
    fc.nat(200),
    fc.nat(10 ** 9),
    fc.maxSafeNat(),
    fc.constant(Number.MAX_SAFE_INTEGER),
  );
  const cases = fc.tuple(
    amounts,
    fc.integer({ min: 1, max: 9 }).chain((count) => sharesArbitrary(count)),
  );

  it('takes the same parts over integers and over decimals', () => {
    fc.assert(
      fc.property(cases, ([amount, texts]) => {
        const shares = sharesOf(texts);
        for (const remainder of ['largest-remainder', { to: texts.length - 1 }] as const) {
          expect(split(amount, decimalOnly(shares), remainder)).toEqual(split(amount, shares, remainder));
        }
      }),
      runs(1000),
    );
  });

  it('adds up, stays within a fen of the exact share, and agrees with an independent split', () => {
    fc.assert(
      fc.property(cases, ([amount, texts]) => {
        const parts = split(amount, sharesOf(texts), 'largest-remainder').map(BigInt);
        expect(parts.reduce((a, b) => a + b)).toBe(BigInt(amount));
        texts.forEach((text, i) => {
          const { n, d } = rational(text);
          const off = (parts[i] as bigint) * d - BigInt(amount) * n;
          expect(off < d && off > -d).toBe(true);
        });
        expect(parts).toEqual(oracleSplit(BigInt(amount), texts, 0, 'largest-remainder'));
      }),
      runs(1000),
    );
  });

  it('is exact for shares of a hundred decimals', () => {
    expect(split(100, sharesOf(THIRDS), 'largest-remainder')).toEqual([33, 33, 34]);
    expect(split(3, sharesOf(THIRDS), 'largest-remainder')).toEqual([1, 1, 1]);
    expect(split(3, sharesOf(THIRDS), { to: 0 })).toEqual([2, 0, 1]);
    expect(split(0, sharesOf(THIRDS), 'largest-remainder')).toEqual([0, 0, 0]);
  });

  it('keeps one list for the parts of nothing, since most claims share out nothing', () => {
    const shares = sharesOf(['0.6', '0.4']);
    expect(split(0, shares, { to: 1 })).toBe(shares.nothing);
  });
});
