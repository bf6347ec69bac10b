import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { prorate } from '../../src/money/prorate.js';

const LARGEST = Number.MAX_SAFE_INTEGER;

it.each([
  [0, 5, 7, 0],
  [7, 0, 7, 0],
  [7, 5, 7, 5],
  [6, 5, 7, 4],
  [1, 1, 3, 0],
  [2, 2, 3, 1],
  [LARGEST, 1, 2, 4_503_599_627_370_495],
  [LARGEST, LARGEST - 1, LARGEST, LARGEST - 1],
  [LARGEST - 1, LARGEST - 1, LARGEST, LARGEST - 2],
])('⌊%i × %i ÷ %i⌋ = %i', (amount, part, whole, due) => {
  expect(prorate(amount, part, whole)).toBe(due);
});

it('is the exact product rounded down, however large', () => {
  const sums = fc.oneof(fc.nat(1000), fc.nat(100_000_000), fc.maxSafeNat());
  fc.assert(
    fc.property(sums, sums, sums, (amount, part, rest) => {
      const whole = Math.max(part, rest, 1);
      const exact = (BigInt(amount) * BigInt(part)) / BigInt(whole);
      expect(BigInt(prorate(amount, part, whole))).toBe(exact);
    }),
    { numRuns: 500 },
  );
});
