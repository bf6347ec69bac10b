import type { Decimal } from 'decimal.js';
import { Precise } from './exact.js';
import type { Fen } from './fen.js';

/** Shares of a whole, brought to a common scale: part `i` is `units[i] / scale`, exactly. */
export interface Shares {
  readonly units: readonly number[];
  readonly scale: number;
  readonly decimals: readonly Decimal[];
  /** The parts of nothing. */
  readonly nothing: readonly Fen[];
}

/** Reads shares, already checked for form. */
export function sharesOf(texts: readonly string[]): Shares {
  const decimals = texts.map((text) => new Precise(text));
  const scale = 10 ** Math.max(...decimals.map((share) => share.decimalPlaces()));
  return {
    units: decimals.map((share) => share.times(scale).toNumber()),
    scale,
    decimals,
    nothing: Object.freeze(texts.map(() => 0)),
  };
}

/** Whether shares add up to exactly one. */
export const addUpToOne = (shares: Shares): boolean =>
  shares.decimals.reduce((sum, share) => sum.plus(share), new Precise(0)).equals(1);

/** Where the fen go that are left over when every part is rounded down: to the largest remainders, or to one part. */
export type Remainder = 'largest-remainder' | { readonly to: number };

/** The parts of an amount rounded down, and what each lost by it. */
interface Floors<R> {
  readonly parts: Fen[];
  readonly rests: (R | null)[];
}

function floorsOnIntegers(amount: Fen, { units, scale }: Shares): Floors<number> {
  const parts: Fen[] = [];
  const rests: number[] = [];
  for (const unit of units) {
    const product = amount * unit;
    const part = Math.floor(product / scale);
    parts.push(part);
    rests.push(product - part * scale);
  }
  return { parts, rests };
}

function floorsOnDecimals(amount: Fen, { decimals }: Shares): Floors<Decimal> {
  const products = decimals.map((share) => share.times(amount));
  return {
    parts: products.map((product) => product.floor().toNumber()),
    rests: products.map((product) => product.minus(product.floor())),
  };
}

type IsMore<R> = (rest: R, other: R) => boolean;

const isMoreOnIntegers: IsMore<number> = (rest, other) => rest > other;
const isMoreOnDecimals: IsMore<Decimal> = (rest, other) => rest.greaterThan(other);

/** Gives one fen each to the parts that lost most, ties to the earlier part; fewer fen are left than there are parts. */
function giveToLargest<R>({ parts, rests }: Floors<R>, left: Fen, isMore: IsMore<R>): void {
  for (let given = 0; given < left; given++) {
    let largest = -1;
    for (let i = 0; i < rests.length; i++) {
      const rest = rests[i] as R | null;
      if (rest !== null && (largest < 0 || isMore(rest, rests[largest] as R))) largest = i;
    }
    parts[largest] = (parts[largest] as Fen) + 1;
    rests[largest] = null;
  }
}

function giveRest<R>(amount: Fen, floors: Floors<R>, remainder: Remainder, isMore: IsMore<R>): Fen[] {
  const { parts } = floors;
  let left = amount;
  for (const part of parts) left -= part;
  if (remainder === 'largest-remainder') giveToLargest(floors, left, isMore);
  else parts[remainder.to] = (parts[remainder.to] as Fen) + left;
  return parts;
}

/**
 * Splits an amount by shares that add up to one; the parts add up to the amount. By `largest-remainder` every part is
 * within a fen of its exact share, and ties go to the earlier part.
 */
export function split(amount: Fen, shares: Shares, remainder: Remainder): readonly Fen[] {
  if (amount === 0) return shares.nothing;
  if (amount * shares.scale <= Number.MAX_SAFE_INTEGER)
    return giveRest(amount, floorsOnIntegers(amount, shares), remainder, isMoreOnIntegers);
  return giveRest(amount, floorsOnDecimals(amount, shares), remainder, isMoreOnDecimals);
}
