/** The terms that a language of sums knows, by what they are: amounts, rates, and what the contract chooses. They are data. */
export interface SumTerms {
  readonly amount: string;
  readonly rate: string;
  readonly choice: string;
}

/** How a sum is spoken of. */
interface Spoken {
  /** Names what is worked out, for words, documentation and tests. */
  readonly id?: string;
  /** The clause that says so. */
  readonly clause?: string;
  /** The part that it plays in what it goes into. */
  readonly as?: string;
  /** The rule of payment that it carries out, and the clauses that the rule encodes. */
  readonly rule?: { readonly id: string; readonly clauses: readonly string[] };
}

/** An amount that is a fact. */
export interface FactSum<F> extends Spoken {
  readonly kind: 'fact';
  readonly fact: keyof F & string;
}

/** An amount that is agreed. Where it need not be, only `up-to` asks for it. */
export interface TermSum<T extends SumTerms> extends Spoken {
  readonly kind: 'term';
  readonly term: T['amount'];
}

/** An amount that stands. */
export interface ConstantSum extends Spoken {
  readonly kind: 'constant';
  readonly amount: number;
}

/** Nothing is due, and nothing is worked out; neither of what is made of it. */
export interface Nothing extends Spoken {
  readonly kind: 'nothing';
}

/** One of several sums, by the value of a fact; one for every value. */
export interface By<F, S> extends Spoken {
  readonly kind: 'by';
  readonly fact: keyof F & string;
  readonly cases: Readonly<Record<string, S>>;
  /** The name of the rule while it is not known which of them it is. */
  readonly open?: string;
}

/** One of several sums, by what is agreed. */
export interface Agreed<T extends SumTerms, S> extends Spoken {
  readonly kind: 'agreed';
  readonly choice: T['choice'];
  readonly cases: Readonly<Record<string, S>>;
}

/** A sum less another, not below nothing. */
export interface Minus<S> extends Spoken {
  readonly kind: 'minus';
  readonly of: S;
  readonly less: S;
}

/** A sum times a rate or a quantity, rounded half up to the fen. */
export interface Times<S, Q> extends Spoken {
  readonly kind: 'times';
  readonly of: S;
  readonly by: Q;
}

/** The least of some sums. */
export interface Least<S> extends Spoken {
  readonly kind: 'least';
  readonly of: readonly S[];
}

/** Two sums or more together. One that is open counts nothing yet. */
export interface Plus<S> extends Spoken {
  readonly kind: 'plus';
  readonly of: readonly [S, S, ...S[]];
}

/** A sum, at most a limit; the sum itself where none is agreed. */
export interface UpTo<S> extends Spoken {
  readonly kind: 'up-to';
  readonly of: S;
  readonly limit: S;
}

/**
 * A sum as a value: a tree over the facts `F` and the terms `T`. It holds data and no functions, so it can be written as JSON.
 * What is paid, the steps by which it is explained, what missing facts may make of it, and the clauses on which it rests are
 * all read off this one tree. Amounts are whole fen. A sum is open while a fact that it needs is unknown.
 */
export type Sum<F, T extends SumTerms> =
  | FactSum<F>
  | TermSum<T>
  | ConstantSum
  | Nothing
  | By<F, Sum<F, T>>
  | Agreed<T, Sum<F, T>>
  | Minus<Sum<F, T>>
  | Times<Sum<F, T>, Factor<F, T>>
  | Least<Sum<F, T>>
  | Plus<Sum<F, T>>
  | UpTo<Sum<F, T>>;

/** A rate or quantity that is a fact. */
export interface Quantity<F> {
  readonly kind: 'quantity';
  readonly fact: keyof F & string;
  readonly as: string;
}

/** A rate that is agreed. */
export interface Rate<T extends SumTerms> {
  readonly kind: 'rate';
  readonly term: T['rate'];
  readonly as: string;
}

/** A rate or quantity that stands: a decimal text. */
export interface ConstantFactor {
  readonly kind: 'constant';
  readonly text: string;
  readonly as: string;
}

/** One of several rates, by the value of a fact, which is told beside it. */
export interface FactorBy<F, Q> {
  readonly kind: 'by';
  readonly fact: keyof F & string;
  readonly cases: Readonly<Record<string, Q>>;
  readonly as: string;
  readonly told: string;
}

/** What a sum is multiplied by. */
export type Factor<F, T extends SumTerms> =
  | Quantity<F>
  | Rate<T>
  | ConstantFactor
  | FactorBy<F, Factor<F, T>>;

/** No terms: they were applied. */
export type Applied = { readonly [K in keyof SumTerms]: never };

/** A sum under given terms: only facts are left to ask. */
export type ReckonedSum<F> = Sum<F, Applied>;
