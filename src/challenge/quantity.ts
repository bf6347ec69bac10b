import type { FactName } from '../claim/facts.js';
import { type Exact, exactOf } from '../money/exact.js';
import { type Fen, MAX_FEN, yuanOf } from '../money/fen.js';

/** A fact that is a sum or a count: its values in steps, and how a step is read. */
export interface QuantityRange {
  readonly least: number;
  readonly most: number;
  readonly read: (step: number) => Fen | Exact;
}

const SUM: QuantityRange = { least: 0, most: MAX_FEN, read: (step) => step };

/** Sums go by the fen, rooms by the room, areas by the hundredth of a square metre, as certificates state them. */
export const QUANTITIES: { readonly [F in FactName]?: QuantityRange } = {
  medicalCost: SUM,
  governmentCompensation: SUM,
  rooms: { least: 1, most: Number.MAX_SAFE_INTEGER, read: (step) => exactOf(String(step)) },
  area: { least: 1, most: MAX_FEN, read: (step) => exactOf(yuanOf(step)) },
};

/** The first step from `least` to `most` at which something holds that goes on holding; it holds at `most`. */
export function firstStep({ least, most }: QuantityRange, holds: (step: number) => boolean): number {
  let [from, to] = [least, most];
  while (from < to) {
    const middle = from + Math.floor((to - from) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
