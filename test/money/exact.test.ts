import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exact, exactFrom, exactOf, isBelow, Precise, timesHalfUp } from '../../src/money/exact.js';
import { MAX_FEN } from '../../src/money/fen.js';
import { rational, roundHalfUp, times, whole } from '../oracle/rational.js';
import { runs } from '../thorough.js';

const NO_CAP = Number.POSITIVE_INFINITY;

/** 同一个数，只走小数的路。The same number, with the way over integers shut. */
const decimalOnly = (factor: Exact): Exact => ({ ...factor, units: NO_CAP });

const product = (amount: number, factor: string) =>
  roundHalfUp(times(rational(factor), whole(BigInt(amount))));

describe('exactOf', () => {
  it.each([
    ['0', 0, 1],
    ['1', 1, 1],
    ['0.6', 6, 10],
    ['1.0', 10, 10],
    ['62.50', 6250, 100],
    ['9007199254740991', Number.MAX_SAFE_INTEGER, 1],
  ])('%s', (text, units, scale) => {
    const exact = exactOf(text);
    expect(exact).toMatchObject({ units, scale });
    expect(exact.text).toBe(text);
  });
  it('keeps every digit of a long text', () => {
    const text = `0.${'123456789'.repeat(11)}1`;
    expect(exactOf(text).text).toBe(text);
  });
});

describe('timesHalfUp', () => {
  it.each([
    [1, '0.5', 1],
    [1, '0.4999999999', 0],
    [1, '0.49999999999999999999999999', 0],
    [1, '0.50000000000000000000000001', 1],
    [3, '0.5', 2],
    [5, '0.5', 3],
    [5, '0.1', 1],
    [4, '0.1', 0],
    [15, '0.1', 2],
    [25, '0.1', 3],
    [14, '0.25', 4],
    [333, '0.005', 2],
    [100, '0.005', 1],
    [99, '0.005', 0],
    [0, '1', 0],
    [7, '0', 0],
    [7, '1.000', 7],
  ])('%i fen × %s = %i fen', (amount, factor, due) => {
    expect(timesHalfUp(amount, exactOf(factor), NO_CAP)).toBe(due);
    expect(timesHalfUp(amount, decimalOnly(exactOf(factor)), NO_CAP)).toBe(due);
  });

  it('rounds an exact half up at either end of what integers carry', () => {
    const half = exactOf('0.5');
    expect(timesHalfUp(MAX_FEN, half, NO_CAP)).toBe(500_000_000_000_000);
    expect(timesHalfUp(Number.MAX_SAFE_INTEGER, half, NO_CAP)).toBe(2 ** 52);
    expect(timesHalfUp(1, exactOf(`0.5${'0'.repeat(14)}`), NO_CAP)).toBe(1);
    expect(timesHalfUp(1, exactOf(`0.5${'0'.repeat(15)}`), NO_CAP)).toBe(1);
    expect(timesHalfUp(1, exactOf(`0.4${'9'.repeat(99)}`), NO_CAP)).toBe(0);
  });

  it.each([
    ['over integers', exactOf('0.6')],
    ['over decimals', decimalOnly(exactOf('0.6'))],
  ])('stops at the cap %s', (_, factor) => {
    expect(timesHalfUp(100, factor, 61)).toBe(60);
    expect(timesHalfUp(100, factor, 60)).toBe(60);
    expect(timesHalfUp(100, factor, 59)).toBe(59);
    expect(timesHalfUp(100, factor, 0)).toBe(0);
  });

  const amounts = fc.oneof(fc.nat(10_000), fc.integer({ min: 0, max: MAX_FEN }));
  const digits = (max: number) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max }) },
    );
  const factors = fc
    .tuple(fc.bigInt(0n, 10n ** 40n), digits(100))
    .map(([seed, decimals]) => `0.${String(seed).padStart(decimals, '0').slice(-decimals)}`);
  const quantities = fc
    .tuple(fc.nat(1_000_000), fc.nat(99), fc.boolean())
    .map(([m2, cm, bare]) => (bare ? `${m2}` : `${m2}.${String(cm).padStart(2, '0')}`));

  it('is the exact product, rounded half up, whichever way is taken', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.oneof(factors, fc.constantFrom('0.5', '0.25', '0.05', '1')),
        (amount, factor) => {
          const exact = exactOf(factor);
          const due = product(amount, factor);
          expect(BigInt(timesHalfUp(amount, exact, NO_CAP))).toBe(due);
          expect(BigInt(timesHalfUp(amount, decimalOnly(exact), NO_CAP))).toBe(due);
        },
      ),
      runs(500),
    );
  });
  it('is exact for quantities above one, capped where it leaves the safe integers', () => {
    fc.assert(
      fc.property(amounts, quantities, (amount, quantity) => {
        const due = product(amount, quantity);
        const cap = BigInt(Number.MAX_SAFE_INTEGER);
        const capped = due < cap ? due : cap;
        expect(BigInt(timesHalfUp(amount, exactOf(quantity), Number.MAX_SAFE_INTEGER))).toBe(capped);
      }),
      runs(500),
    );
  });
});

describe('exactFrom', () => {
  it('takes the decimal way', () => {
    expect(timesHalfUp(300, exactFrom(1, 3), NO_CAP)).toBe(100);
    expect(timesHalfUp(1, exactFrom(1, 2), NO_CAP)).toBe(1);
  });
  it('is the least, to 300 digits, that brings the divisor to the dividend', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (dividend, divisor) => {
        const decimal = new Precise(exactFrom(dividend, divisor).text);
        const back = decimal.times(divisor);
        expect(back.greaterThanOrEqualTo(dividend)).toBe(true);
        expect(back.minus(dividend).lessThan('1e-280')).toBe(true);
      }),
      runs(500),
    );
  });
  it('leaves the rounding of other numbers alone', () => {
    exactFrom(1, 3);
    expect(new Precise(1).div(3).toFixed(3)).toBe('0.333');
  });
});

describe('isBelow', () => {
  it.each([
    ['0.49999999999999999999', '0.5', true],
    ['0.5', '0.5', false],
    ['0.50', '0.5', false],
    ['0.50000000000000000001', '0.5', false],
    [`0.4${'9'.repeat(99)}`, '0.5', true],
  ])('%s below %s: %s', (text, bound, below) => {
    expect(isBelow(text, bound)).toBe(below);
  });
});
