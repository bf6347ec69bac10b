import type { Draft } from './discrepancy.js';

export const isOfSum = ({ difference }: Draft): boolean => difference !== 0;

/** Of several rows, what was decided is judged together. */
export const isOfPayment = (draft: Draft): boolean => isOfSum(draft) && draft.code !== 'decided-sum-wrong';

/** What a row names wrongly, whatever its sum: among several payments, the sum is judged apart. */
export function besideSum(draft: Draft): readonly Draft[] {
  const { type } = draft.found;
  if (type === 'line' || type === 'departments') return [{ ...draft, difference: 0 }];
  return isOfSum(draft) ? [] : [draft];
}
