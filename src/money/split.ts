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

/** Every part rounded down, and whether a part lost more by it than another did. */
interface Floors {
  readonly parts: Fen[];
  readonly lostMore: (part: number, other: number) => boolean;
}

function floorsOnIntegers(amount: Fen, { units, scale }: Shares): Floors {
  const parts: Fen[] = [];
  const rests: number[] = [];
  for (const unit of units) {
    const product = amount * unit;
    const rest = product % scale;
    parts.push((product - rest) / scale);
    rests.push(rest);
  }
  return { parts, lostMore: (part, other) => (rests[part] as number) > (rests[other] as number) };
}

function floorsOnDecimals(amount: Fen, { decimals }: Shares): Floors {
  const products = decimals.map((share) => share.times(amount));
  const rests = products.map((product) => product.minus(product.floor()));
  return {
    parts: products.map((product) => product.floor().toNumber()),
    lostMore: (part, other) => (rests[part] as Decimal).greaterThan(rests[other] as Decimal),
  };
}

/** Where the fen go that are left over when every part is rounded down: to the largest remainders, or to one part. */
export type Remainder = 'largest-remainder' | { readonly to: number };

/** Gives one fen each to the parts that lost most, ties to the earlier part; fewer fen are left than there are parts. */
function giveToLargest({ parts, lostMore }: Floors, left: Fen): void {
  const given = new Set<number>();
  while (given.size < left) {
    let largest = -1;
    for (let i = 0; i < parts.length; i++) {
      if (!given.has(i) && (largest < 0 || lostMore(i, largest))) largest = i;
    }
    given.add(largest);
    parts[largest] = (parts[largest] as Fen) + 1;
  }
}

/**
 * Splits an amount by shares that add up to one; the parts add up to the amount. By `largest-remainder` every part is
 * within a fen of its exact share, and ties go to the earlier part.
 */
export function split(amount: Fen, shares: Shares, remainder: Remainder): Fen[] {
  const onIntegers = amount * shares.scale <= Number.MAX_SAFE_INTEGER;
  const floors = onIntegers ? floorsOnIntegers(amount, shares) : floorsOnDecimals(amount, shares);
  const { parts } = floors;
  let left = amount;
  for (const part of parts) left -= part;
  if (left === 0) return parts;
  if (remainder === 'largest-remainder') giveToLargest(floors, left);
  else parts[remainder.to] = (parts[remainder.to] as Fen) + left;
  return parts;
}
