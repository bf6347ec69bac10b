import { type Node, withParts } from './fold-sum.js';
import type { ReckonedSum, Sum, SumTerms } from './sum.js';

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
  const apply = (node: Node<F, T>): object | null => {
    if (node.kind === 'term') {
      const { term, ...own } = node;
      const amount = terms.amount(term);
      return amount === null ? null : { ...own, kind: 'constant', amount };
    }
    if (node.kind === 'rate') return { kind: 'constant', text: terms.rate(node.term), as: node.as };
    if (node.kind === 'agreed') return apply(node.cases[terms.chosen(node.choice)] as Sum<F, T>);
    const applied = withParts(node, apply);
    if (applied.limit !== null) return applied;
    const { as, rule } = applied;
    return {
      ...(applied.of as object),
      ...(as !== undefined && { as }),
      ...(rule !== undefined && { rule }),
    };
  };
  return apply(sum) as ReckonedSum<F>;
}
