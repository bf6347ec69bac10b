import { foldSum } from './fold-sum.js';
import type { Applied, Factor, ReckonedSum, Sum, SumTerms } from './sum.js';

/** What given terms make of their names. */
export interface TermsOf<T extends SumTerms> {
  /** In fen; `null` where it is not agreed. */
  readonly amount: (term: T['amount']) => number | null;
  /** A decimal text. */
  readonly rate: (term: T['rate']) => string;
  readonly chosen: (choice: T['choice']) => string;
}

/** Applies the terms to a sum: they become constants, what is agreed is chosen, and limits that are not agreed vanish. */
export function applyTerms<F, T extends SumTerms>(sum: Sum<F, T>, terms: TermsOf<T>): ReckonedSum<F> {
  type Reckoned = ReckonedSum<F> | null;
  const known = (cases: Readonly<Record<string, Reckoned>>) => cases as Record<string, ReckonedSum<F>>;
  return foldSum<F, T, Reckoned, Factor<F, Applied>>(sum, {
    fact: (own) => own,
    constant: (own) => own,
    nothing: (own) => own,
    term: ({ term, ...own }) => {
      const amount = terms.amount(term);
      return amount === null ? null : { ...own, kind: 'constant', amount };
    },
    by: (own, cases) => ({ ...own, cases: known(cases) }),
    agreed: ({ choice }, cases) => cases[terms.chosen(choice)] as ReckonedSum<F>,
    minus: (own, of, less) => ({ ...own, of: of as ReckonedSum<F>, less: less as ReckonedSum<F> }),
    times: (own, of, by) => ({ ...own, of: of as ReckonedSum<F>, by }),
    least: (own, of) => ({ ...own, of: of as readonly ReckonedSum<F>[] }),
    plus: (own, of) => ({ ...own, of: of as [ReckonedSum<F>, ReckonedSum<F>] }),
    upTo: ({ as, rule, ...own }, of, limit) => {
      const spoken = { ...(as !== undefined && { as }), ...(rule !== undefined && { rule }) };
      const sum = of as ReckonedSum<F>;
      return limit === null ? { ...sum, ...spoken } : { ...own, ...spoken, of: sum, limit };
    },
    quantity: (own) => own,
    factor: (own) => own,
    rate: ({ term, as }) => ({ kind: 'constant', text: terms.rate(term), as }),
    factorBy: (own, cases) => ({ ...own, cases }),
  }) as ReckonedSum<F>;
}
