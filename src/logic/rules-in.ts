import { type Node, partsOf } from './fold-sum.js';
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

const ownFacts = <F, T extends SumTerms>(node: Node<F, T>) => ('fact' in node ? [node.fact] : []);

function resting<F, T extends SumTerms>(node: Node<F, T>): Resting<F> {
  const own = ownFacts(node);
  const parts = partsOf(node).map(resting<F, T>);
  const facts = [...own, ...parts.flatMap((part) => part.facts)];
  const inner = parts.flatMap((part) => part.rules);
  const rules = inner.map((each) => ({ ...each, facts: [...own, ...each.facts] }));
  const { rule } = node as Sum<F, T>;
  return { facts, rules: rule === undefined ? rules : [...rules, { ...rule, facts }] };
}

/** The rules that a sum carries out, each with the facts that it asks, and those by which it was chosen. */
export const rulesIn = <F, T extends SumTerms>(sum: Sum<F, T>): readonly RestingRule<F>[] =>
  resting(sum).rules;

/** A fact that a sum asks, and the clause of the named sum that asks it, where that has one of its own. */
export interface AskedAt<F> {
  readonly fact: keyof F & string;
  readonly clause: string | undefined;
}

interface Asks<F> {
  readonly unnamed: readonly (keyof F & string)[];
  readonly at: readonly AskedAt<F>[];
}

function asking<F, T extends SumTerms>(node: Node<F, T>): Asks<F> {
  const parts = partsOf(node).map(asking<F, T>);
  const unnamed = [...ownFacts(node), ...parts.flatMap((part) => part.unnamed)];
  const at = parts.flatMap((part) => part.at);
  const { id, clause } = node as Sum<F, T>;
  if (id === undefined) return { unnamed, at };
  return { unnamed: [], at: [...at, ...unnamed.map((fact) => ({ fact, clause }))] };
}

/** Where each fact is asked: by the smallest part with a name. */
export const askedAt = <F, T extends SumTerms>(sum: Sum<F, T>): readonly AskedAt<F>[] => asking(sum).at;

/** What the terms choose in a sum. */
export const choicesIn = <F, T extends SumTerms>(sum: Node<F, T>): readonly T['choice'][] => [
  ...new Set([
    ...('choice' in sum ? [sum.choice as T['choice']] : []),
    ...partsOf(sum).flatMap((part) => choicesIn<F, T>(part)),
  ]),
];
