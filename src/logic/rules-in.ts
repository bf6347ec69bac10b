import { alike, foldSum } from './fold-sum.js';
import type { Sum, SumTerms } from './sum.js';

/** A rule of payment with all that it rests on. */
export interface RestingRule<F> {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly facts: readonly (keyof F & string)[];
}

interface Resting<F> {
  readonly facts: RestingRule<F>['facts'];
  readonly rules: readonly RestingRule<F>[];
}

/** The rules that a sum carries out, each with the facts that it asks, and those by which it was chosen. */
export const rulesIn = <F, T extends SumTerms>(sum: Sum<F, T>): readonly RestingRule<F>[] =>
  foldSum(
    sum,
    alike<F, T, Resting<F>>(({ rule }, parts, asks) => {
      const facts = [...asks, ...parts.flatMap((part) => part.facts)];
      const inner = parts.flatMap((part) => part.rules);
      const rules = inner.map((each) => ({ ...each, facts: [...asks, ...each.facts] }));
      return { facts, rules: rule === undefined ? rules : [...rules, { ...rule, facts }] };
    }),
  ).rules;
