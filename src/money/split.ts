import type { Decimal } from 'decimal.js';
import { Precise } from './exact.js';
import type { Fen } from './fen.js';

/** Shares of a whole, brought to a common scale: part `i` is `units[i] / scale`, exactly. */
export interface Shares {
  readonly units: readonly number[];
  readonly scale: number;
  readonly decimals: readonly Decimal[];
}

/** Reads shares, already checked for form. */
export function sharesOf(texts: readonly string[]): Shares {
  const decimals = texts.map((text) => new Precise(text));
  const scale = 10 ** Math.max(...decimals.map((share) => share.decimalPlaces()));
  return { units: decimals.map((share) => share.times(scale).toNumber()), scale, decimals };
}

/** Whether shares add up to exactly one. */
export const addUpToOne = (shares: Shares): boolean =>
  shares.decimals.reduce((sum, share) => sum.plus(share), new Precise(0)).equals(1);

/** Every part rounded down, and which of two parts lost more by it. */
interface Floors {
  readonly parts: Fen[];
  readonly lostMore: (a: number, b: number) => number;
}

function floorsOnIntegers(amount: Fen, { units, scale }: Shares): Floors {
  const rests = units.map((unit) => (amount * unit) % scale);
  return {
    parts: units.map((unit, i) => (amount * unit - (rests[i] as number)) / scale),
    lostMore: (a, b) => (rests[b] as number) - (rests[a] as number),
  };
}

function floorsOnDecimals(amount: Fen, { decimals }: Shares): Floors {
  const products = decimals.map((share) => share.times(amount));
  const rests = products.map((product) => product.minus(product.floor()));
  return {
    parts: products.map((product) => product.floor().toNumber()),
    lostMore: (a, b) => (rests[b] as Decimal).comparedTo(rests[a] as Decimal),
  };
}

/** Where the fen go that are left over when every part is rounded down: to the largest remainders, or to one part. */
export type Remainder = 'largest-remainder' | { readonly to: number };

/**
 * Splits an amount by shares that add up to one; the parts add up to the amount. By `largest-remainder` every part is
 * within a fen of its exact share, and ties go to the earlier part.
 */
export function split(amount: Fen, shares: Shares, remainder: Remainder): Fen[] {
  const onIntegers = amount * shares.scale <= Number.MAX_SAFE_INTEGER;
  const { parts, lostMore } = onIntegers
    ? floorsOnIntegers(amount, shares)
    : floorsOnDecimals(amount, shares);
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  const receivers =
    remainder === 'largest-remainder'
      ? parts
          .map((_, i) => i)
          .sort((a, b) => lostMore(a, b) || a - b)
          .slice(0, left)
      : Array<number>(left).fill(remainder.to);
  for (const i of receivers) parts[i] = (parts[i] as Fen) + 1;
  return parts;
}
