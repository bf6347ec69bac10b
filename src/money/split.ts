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

function floorsOnIntegers(amount: Fen, { units, scale }: Shares): Fen[] {
  // Made to measure: a growing list takes room for many more insurers than there are.
  const parts = new Array<Fen>(units.length);
  for (let i = 0; i < units.length; i++) parts[i] = Math.floor((amount * (units[i] as number)) / scale);
  return parts;
}

const floorsOnDecimals = (amount: Fen, { decimals }: Shares): Fen[] =>
  decimals.map((share) => share.times(amount).floor().toNumber());

/** Whether a part is further below its exact share than another; below zero where it was given a fen already. */
type LacksMore = (part: number, other: number) => boolean;

function lacksMoreOnIntegers(amount: Fen, { units, scale }: Shares, parts: readonly Fen[]): LacksMore {
  const lack = (i: number) => amount * (units[i] as number) - (parts[i] as Fen) * scale;
  return (part, other) => lack(part) > lack(other);
}

function lacksMoreOnDecimals(amount: Fen, { decimals }: Shares, parts: readonly Fen[]): LacksMore {
  const lack = (i: number) => (decimals[i] as Decimal).times(amount).minus(parts[i] as Fen);
  return (part, other) => lack(part).greaterThan(lack(other));
}

/** Gives a fen at a time to the part that lacks most, ties to the earlier part; fewer fen are left than there are parts. */
function giveToLargest(parts: Fen[], left: Fen, lacksMore: LacksMore): void {
  for (let given = 0; given < left; given++) {
    let largest = 0;
    for (let i = 1; i < parts.length; i++) if (lacksMore(i, largest)) largest = i;
    parts[largest] = (parts[largest] as Fen) + 1;
  }
}

/**
 * Splits an amount by shares that add up to one; the parts add up to the amount. By `largest-remainder` every part is
 * within a fen of its exact share, and ties go to the earlier part.
 */
export function split(amount: Fen, shares: Shares, remainder: Remainder): readonly Fen[] {
  if (amount === 0) return shares.nothing;
  const onIntegers = Number.isSafeInteger(amount * shares.scale);
  const parts = onIntegers ? floorsOnIntegers(amount, shares) : floorsOnDecimals(amount, shares);
  let left = amount;
  for (const part of parts) left -= part;
  if (left === 0) return parts;
  if (remainder !== 'largest-remainder') {
    parts[remainder.to] = (parts[remainder.to] as Fen) + left;
    return parts;
  }
  const lacksMore = onIntegers ? lacksMoreOnIntegers : lacksMoreOnDecimals;
  giveToLargest(parts, left, lacksMore(amount, shares, parts));
  return parts;
}
