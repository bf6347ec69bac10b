import { foldSum } from './fold-sum.js';
import type { Applied, Factor, ReckonedSum } from './sum.js';

const NOTHING = { kind: 'nothing' } as const;

/**
 * A sum where some facts are known by which others are chosen: only what is still asked is left. What is made of nothing is
 * nothing.
 */
export const givenIn = <F>(
  sum: ReckonedSum<F>,
  facts: { readonly [K in keyof F]?: unknown },
): ReckonedSum<F> => {
  const due = (own: ReckonedSum<F>, ...parts: readonly ReckonedSum<F>[]): ReckonedSum<F> =>
    parts.some(({ kind }) => kind === 'nothing') ? NOTHING : own;
  return foldSum<F, ReckonedSum<F>, Factor<F, Applied>>(sum, {
    fact: (own) => own,
    constant: (own) => own,
    nothing: (own) => own,
    by: (own, cases) =>
      Object.hasOwn(facts, own.fact)
        ? (cases[facts[own.fact] as string] as ReckonedSum<F>)
        : { ...own, cases },
    minus: (own, of, less) => due({ ...own, of, less }, of, less),
    times: (own, of, by) => due({ ...own, of, by }, of),
    least: (own, of) => due({ ...own, of }, ...of),
    plus: (own, of) => ({ ...own, of }),
    upTo: (own, of, limit) => due({ ...own, of, limit }, of, limit),
    quantity: (own) => own,
    factor: (own) => own,
    factorBy: (own, cases) => ({ ...own, cases }),
  });
};
