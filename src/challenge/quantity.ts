import type { FactKey, FactName } from '../claim/facts.js';
import { AREA_BOUND, MAX_ROOMS } from '../input/formats.js';
import { type Exact, exactOf } from '../money/exact.js';
import { type Fen, fenOf, MAX_FEN, yuanOf } from '../money/fen.js';

/** A fact that is a sum or a count: its values in steps, and how a step is read. */
export interface QuantityRange {
  readonly least: number;
  readonly most: number;
  readonly read: (step: number) => Fen | Exact;
  /** Whether its values fall as the steps grow: the less of it, the more is due. */
  readonly falls?: true;
}

const SUM: QuantityRange = { least: 0, most: MAX_FEN, read: (step) => step };

/** Sums go by the fen, rooms by the room, areas by the hundredth of a square metre, as certificates state them. */
const QUANTITIES: { readonly [F in FactName]?: QuantityRange } = {
  medicalCost: SUM,
  governmentCompensation: SUM,
  governmentMedical: SUM,
  paidByLiableParty: { ...SUM, read: (step) => MAX_FEN - step, falls: true },
  rooms: { least: 1, most: MAX_ROOMS, read: (step) => exactOf(String(step)) },
  area: { least: 1, most: fenOf(AREA_BOUND) - 1, read: (step) => exactOf(yuanOf(step)) },
};

/** How the values of a fact go in steps; nothing where they do not. */
export const quantityOf = (fact: FactKey): QuantityRange | undefined => QUANTITIES[fact as FactName];

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
