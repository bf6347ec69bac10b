import type { Truth } from './truth.js';

interface Citable {
  /** Names the condition, for words, documentation and tests. */
  readonly id: string;
  /** The clause that the condition encodes. */
  readonly clause: string;
}

/** The tests that a rule language knows beyond this one: of a fact, and of the terms alone. They are data, like the rules. */
export interface Tests {
  readonly fact: unknown;
  readonly terms: unknown;
}

interface Group<F, T extends Tests> {
  readonly id?: string;
  readonly clause?: string;
  readonly of: readonly Condition<F, T>[];
}

/** All of its parts hold. */
export interface All<F, T extends Tests> extends Group<F, T> {
  readonly kind: 'all';
}

/** At least one of its parts holds. */
export interface Any<F, T extends Tests> extends Group<F, T> {
  readonly kind: 'any';
}

/** A fact has one of the listed values. */
export interface OneOf<F> extends Citable {
  readonly kind: 'one-of';
  readonly fact: keyof F & string;
  readonly values: readonly unknown[];
}

/** A fact passes a test, possibly against the terms. */
export interface Check<F, T extends Tests> extends Citable {
  readonly kind: 'check';
  readonly fact: keyof F & string;
  readonly test: T['fact'];
}

/** The terms alone decide. */
export interface TermsCheck<T extends Tests> extends Citable {
  readonly kind: 'terms';
  readonly test: T['terms'];
}

/** The text is open: the chosen reading says which condition stands here; no condition means that nothing is asked. */
export interface Choice<F, T extends Tests> extends Citable {
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
 * A rule as a value: a tree of conditions over the facts `F`, with the tests `T`. It holds data and no functions, so it can
 * be written as JSON. Decisions, explanations, documents and exhaustive tests all read this one tree.
 */
export type Condition<F, T extends Tests> =
  | All<F, T>
  | Any<F, T>
  | OneOf<F>
  | Check<F, T>
  | TermsCheck<T>
  | Choice<F, T>
  | Constant;
