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

/** A fact that a sum asks, and the clause of the named sum that asks it, where that has one of its own. */
export interface AskedAt<F> {
  readonly fact: keyof F & string;
  readonly clause: string | undefined;
}

interface Asks<F> {
  readonly unnamed: readonly (keyof F & string)[];
  readonly at: readonly AskedAt<F>[];
}

/** Where each fact is asked: by the smallest part with a name. */
export const askedAt = <F, T extends SumTerms>(sum: Sum<F, T>): readonly AskedAt<F>[] =>
  foldSum(
    sum,
    alike<F, T, Asks<F>>(({ id, clause }, parts, asks) => {
      const unnamed = [...asks, ...parts.flatMap((part) => part.unnamed)];
      const at = parts.flatMap((part) => part.at);
      if (id === undefined) return { unnamed, at };
      return { unnamed: [], at: [...at, ...unnamed.map((fact) => ({ fact, clause }))] };
    }),
  ).at;

/** What the terms choose in a sum. */
export const choicesIn = <F, T extends SumTerms>(sum: Sum<F, T>): readonly T['choice'][] => {
  type Choices = readonly T['choice'][];
  const kinds = alike<F, T, Choices>((_, parts) => parts.flat());
  const found = foldSum(sum, {
    ...kinds,
    agreed: ({ choice }, cases) => [choice, ...Object.values(cases as Record<string, Choices>).flat()],
  });
  return [...new Set(found)];
};
