import { type Remainder, sharesOf, split } from '../../../src/money/split.js';
import { type Assignment, fraction } from './evaluate.js';
import { type Dice, dice, unitsOf } from './samples.js';

/** 承保机构的家数：格式允许 1 至 20。The format admits 1 to 20 insurers. */
export const PANELS = Array.from({ length: 20 }, (_, i) => i + 1);

export const places = (n: number) => Array.from({ length: n }, (_, i) => i);

const SHARES: readonly (readonly string[])[] = [
  ['1'],
  ['1.0'],
  ['0.5', '0.5'],
  ['0.6', '0.25', '0.15'],
  ['0.5', '0.27', '0.23'],
  ['0.334', '0.333', '0.333'],
  ['0.0000000000000000000000000000000000000001', '0.9999999999999999999999999999999999999999'],
  places(20).map(() => '0.05'),
];

/** 随机份额，和恰为一。Shares at random that add up to exactly one. */
function sharesAtRandom(lots: Dice, n: number): string[] {
  const decimals = lots.oneOf([2, 3, 6, 12, 30]);
  const scale = 10n ** BigInt(decimals);
  const weights = places(n).map(() => BigInt(lots.between(1, 1_000_000)));
  const total = weights.reduce((a, b) => a + b, 0n);
  const units = weights.map((weight) => (weight * (scale - BigInt(n))) / total + 1n);
  units[0] = (units[0] as bigint) + scale - units.reduce((a, b) => a + b, 0n);
  if (n === 1) return ['1'];
  return units.map((unit) => `0.${String(unit).padStart(decimals, '0')}`);
}

/** 真实函数的结果，写成取整与添加。What `split` returns, as whole parts and what was given on top. */
export function valuesOf(sum: number, texts: readonly string[], remainder: Remainder): Assignment {
  const decimals = Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0));
  const scale = 10n ** BigInt(decimals);
  const assigned: Record<string, Assignment[string]> = { amount: BigInt(sum) };
  for (const [i, share] of split(sum, sharesOf(texts), remainder).entries()) {
    const text = texts[i] as string;
    const padded = text.padEnd(
      (text.includes('.') ? text.indexOf('.') : text.length + 1) + 1 + decimals,
      '0',
    );
    const units = text.includes('.') ? unitsOf(padded) : unitsOf(text) * scale;
    const product = BigInt(sum) * units;
    assigned[`quota_${i}`] = fraction(product, scale);
    assigned[`floor_${i}`] = product / scale;
    assigned[`given_${i}`] = BigInt(share) - product / scale;
  }
  return assigned;
}

const SUMS = [0, 1, 2, 3, 7, 10, 14, 99, 100, 101, 10_000_000, 999_999_999_999_999, 2 ** 53 - 1];

/** 边界与随机的金额和份额。Sums and shares, at the bounds and at random. */
export function* splits(seed: number): Generator<readonly [number, readonly string[]]> {
  for (const texts of SHARES) for (const sum of SUMS) yield [sum, texts];
  const lots = dice(seed);
  for (const n of PANELS) for (let i = 0; i < 60; i++) yield [lots.ofAnySize(16), sharesAtRandom(lots, n)];
}
