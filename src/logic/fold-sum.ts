import type {
  Agreed,
  Applied,
  By,
  ConstantFactor,
  ConstantSum,
  Factor,
  FactorBy,
  FactSum,
  Least,
  Minus,
  Nothing,
  Plus,
  Quantity,
  Rate,
  ReckonedSum,
  Sum,
  SumTerms,
  TermSum,
  Times,
  UpTo,
} from './sum.js';

/**
 * A reader of sums: what to make of each kind, given the node and what was made of its parts; of sums an `R`, of factors a `Q`.
 */
interface Kinds<F, T extends SumTerms, R, Q> {
  readonly fact: (sum: FactSum<F>) => R;
  readonly constant: (sum: ConstantSum) => R;
  readonly nothing: (sum: Nothing) => R;
  readonly by: (sum: By<F, Sum<F, T>>, cases: Readonly<Record<string, R>>) => R;
  readonly minus: (sum: Minus<Sum<F, T>>, of: R, less: R) => R;
  readonly times: (sum: Times<Sum<F, T>, Factor<F, T>>, of: R, factor: Q) => R;
  readonly least: (sum: Least<Sum<F, T>>, of: readonly R[]) => R;
  readonly plus: (sum: Plus<Sum<F, T>>, of: readonly [R, R, ...R[]]) => R;
  readonly upTo: (sum: UpTo<Sum<F, T>>, of: R, limit: R) => R;
  readonly quantity: (factor: Quantity<F>) => Q;
  readonly factor: (factor: ConstantFactor) => Q;
  readonly factorBy: (factor: FactorBy<F, Factor<F, T>>, cases: Readonly<Record<string, Q>>) => Q;
}

/** What to make of terms that are not applied yet. */
interface TermKinds<F, T extends SumTerms, R, Q> {
  readonly term: (sum: TermSum<T>) => R;
  readonly agreed: (sum: Agreed<T, Sum<F, T>>, cases: Readonly<Record<string, R>>) => R;
  readonly rate: (factor: Rate<T>) => Q;
}

/** A reader of sums to which the terms were applied: no kind is left that speaks of them. */
export type ReckonedAlgebra<F, R, Q> = Kinds<F, Applied, R, Q>;

/** A reader of sums under any terms. */
export type SumAlgebra<F, T extends SumTerms, R, Q> = Kinds<F, T, R, Q> & TermKinds<F, T, R, Q>;

/** The same cases, with what is made of each. */
export function mapped<A, B>(cases: Readonly<Record<string, A>>, of: (part: A) => B): Record<string, B> {
  const made: Record<string, B> = {};
  for (const value of Object.keys(cases)) made[value] = of(cases[value] as A);
  return made;
}

/** Reads a sum from its leaves up. */
export function foldSum<F, R, Q>(sum: ReckonedSum<F>, kinds: ReckonedAlgebra<F, R, Q>): R;
export function foldSum<F, T extends SumTerms, R, Q>(sum: Sum<F, T>, kinds: SumAlgebra<F, T, R, Q>): R;
export function foldSum<F, T extends SumTerms, R, Q>(
  sum: Sum<F, T>,
  kinds: Kinds<F, T, R, Q> & Partial<TermKinds<F, T, R, Q>>,
): R {
  const terms = kinds as TermKinds<F, T, R, Q>;
  const ofFactor = (factor: Factor<F, T>): Q => {
    switch (factor.kind) {
      case 'quantity':
        return kinds.quantity(factor);
      case 'rate':
        return terms.rate(factor);
      case 'constant':
        return kinds.factor(factor);
      case 'by':
        return kinds.factorBy(factor, mapped(factor.cases, ofFactor));
    }
  };
  const ofSum = (part: Sum<F, T>): R => {
    switch (part.kind) {
      case 'fact':
        return kinds.fact(part);
      case 'term':
        return terms.term(part);
      case 'constant':
        return kinds.constant(part);
      case 'nothing':
        return kinds.nothing(part);
      case 'by':
        return kinds.by(part, mapped(part.cases, ofSum));
      case 'agreed':
        return terms.agreed(part, mapped(part.cases, ofSum));
      case 'minus':
        return kinds.minus(part, ofSum(part.of), ofSum(part.less));
      case 'times':
        return kinds.times(part, ofSum(part.of), ofFactor(part.by));
      case 'least':
        return kinds.least(part, part.of.map(ofSum));
      case 'plus':
        return kinds.plus(part, part.of.map(ofSum) as [R, R, ...R[]]);
      case 'up-to':
        return kinds.upTo(part, ofSum(part.of), ofSum(part.limit));
    }
  };
  return ofSum(sum);
}

/**
 * A reader that makes the same of every kind: given a node, what was made of its parts, and the facts that it asks itself, those
 * of its factor included.
 */
export function alike<F, T extends SumTerms, R>(
  make: (sum: Sum<F, T>, parts: readonly R[], asks: Facts<F>) => R,
): SumAlgebra<F, T, R, Facts<F>> {
  return {
    fact: (sum) => make(sum, [], [sum.fact]),
    term: (sum) => make(sum, [], []),
    constant: (sum) => make(sum, [], []),
    nothing: (sum) => make(sum, [], []),
    by: (sum, cases) => make(sum, Object.values(cases), [sum.fact]),
    agreed: (sum, cases) => make(sum, Object.values(cases), []),
    minus: (sum, ...parts) => make(sum, parts, []),
    times: (sum, of, asks) => make(sum, [of], asks),
    least: (sum, parts) => make(sum, parts, []),
    plus: (sum, parts) => make(sum, parts, []),
    upTo: (sum, ...parts) => make(sum, parts, []),
    quantity: ({ fact }) => [fact],
    rate: () => [],
    factor: () => [],
    factorBy: ({ fact }, cases) => [fact, ...Object.values(cases).flat()],
  };
}

type Facts<F> = readonly (keyof F & string)[];
