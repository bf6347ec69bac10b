import { alike, foldSum } from './fold-sum.js';
import type { Applied, ReckonedSum } from './sum.js';

/** A part of a sum that has a name. */
export interface NamedSum<F> {
  readonly sum: ReckonedSum<F>;
  /** What it may come to at most, where it is limited. */
  readonly limit: number | null;
}

interface Found<F> {
  readonly amount: number | null;
  readonly named: readonly (readonly [string, NamedSum<F>])[];
}

const withName = <F>(sum: ReckonedSum<F>, parts: readonly Found<F>[], limit: number | null): Found<F> => {
  const inner = parts.flatMap(({ named }) => named);
  return { amount: null, named: sum.id === undefined ? inner : [...inner, [sum.id, { sum, limit }]] };
};

/** The parts of a sum that have names. */
export const namedSums = <F>(sum: ReckonedSum<F>): ReadonlyMap<string, NamedSum<F>> =>
  new Map(
    foldSum(sum, {
      ...alike<F, Applied, Found<F>>((own, parts) => withName(own, parts, null)),
      constant: (own) => ({ ...withName(own, [], null), amount: own.amount }),
      upTo: (own, of, limit) => withName(own, [of], limit.amount),
    }).named,
  );
