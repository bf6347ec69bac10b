import type { Truth } from './truth.js';

interface Cited {
  /** Names the condition, for words, documentation and tests. */
  readonly id: string;
  /** The clause that the condition encodes. */
  readonly clause: string;
}

interface Group<F, T> {
  readonly id?: string;
  readonly clause?: string;
  readonly of: readonly Condition<F, T>[];
}

/** All of its parts hold. */
export interface All<F, T> extends Group<F, T> {
  readonly kind: 'all';
}

/** At least one of its parts holds. */
export interface Any<F, T> extends Group<F, T> {
  readonly kind: 'any';
}

/** A fact has one of the listed values. */
export interface OneOf<F> extends Cited {
  readonly kind: 'one-of';
  readonly fact: keyof F & string;
  readonly values: readonly unknown[];
}

/** A fact passes a named test, possibly against the terms. */
export interface Check<F, T> extends Cited {
  readonly kind: 'check';
  readonly fact: keyof F & string;
  readonly holds: (value: never, terms: T) => Truth;
  /** The reading that the test goes by, where it does. */
  readonly reading?: string;
}

/** The terms alone decide. */
export interface TermsCheck<T> extends Cited {
  readonly kind: 'terms';
  readonly holds: (terms: T) => boolean;
}

/** The text is open: the chosen reading says which condition stands here; no condition means that nothing is asked. */
export interface Choice<F, T> extends Cited {
  readonly kind: 'choice';
  readonly reading: string;
  readonly cases: Readonly<Record<string, Condition<F, T>>>;
}

/** Nothing is asked here: it always holds, or never. */
export interface Constant {
  readonly kind: 'constant';
  readonly truth: Truth;
}

/**
 * A rule as a value: a tree of conditions over the facts `F` under the terms `T`. Decisions, explanations, documents and
 * exhaustive tests all read this one tree.
 */
export type Condition<F, T> =
  | All<F, T>
  | Any<F, T>
  | OneOf<F>
  | Check<F, T>
  | TermsCheck<T>
  | Choice<F, T>
  | Constant;
