import { alike, foldSum } from './fold-sum.js';
import type { Applied, ReckonedSum } from './sum.js';

/** The sums that a sum adds up, whatever is taken off in the end; itself, where it is no addition. */
export const addends = <F>(sum: ReckonedSum<F>): readonly ReckonedSum<F>[] =>
  foldSum(sum, {
    ...alike<F, Applied, readonly ReckonedSum<F>[]>((own) => [own]),
    plus: (_, parts) => parts.flat(),
    minus: (_, of) => of,
  });
