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
  readonly times: (sum: Times<Sum<F, T>, Factor<F, T>>, factor: Q, of: R) => R;
  readonly least: (sum: Least<Sum<F, T>>, of: readonly R[]) => R;
  readonly plus: (sum: Plus<Sum<F, T>>, of: readonly [R, R, ...R[]]) => R;
  readonly 'up-to': (sum: UpTo<Sum<F, T>>, of: R, limit: R) => R;
  readonly quantity: (factor: Quantity<F>) => Q;
  readonly 'factor constant': (factor: ConstantFactor) => Q;
  readonly 'factor by': (factor: FactorBy<F, Factor<F, T>>, cases: Readonly<Record<string, Q>>) => Q;
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

/** A sum, or what one is multiplied by. */
export type Node<F, T extends SumTerms> = Sum<F, T> | Factor<F, T>;

/** Where the parts of a node stand, by its kind. */
const SUM_PARTS: Readonly<Record<string, readonly string[]>> = {
  by: ['cases'],
  agreed: ['cases'],
  minus: ['of', 'less'],
  times: ['by', 'of'],
  least: ['of'],
  plus: ['of'],
  'up-to': ['of', 'limit'],
};

const placesIn = ({ kind }: { readonly kind: string }): readonly string[] => SUM_PARTS[kind] ?? [];

const isNode = (value: object): boolean => 'kind' in value;

/** The same cases, with what is made of each. */
export function mapped<A, B>(cases: Readonly<Record<string, A>>, of: (part: A) => B): Record<string, B> {
  const made: Record<string, B> = {};
  for (const value of Object.keys(cases)) made[value] = of(cases[value] as A);
  return made;
}

/** The same node with what is made of its parts in their places. */
export function withParts<F, T extends SumTerms>(
  node: Node<F, T>,
  of: (part: Node<F, T>, place: string) => unknown,
): Readonly<Record<string, unknown>> {
  const made: Record<string, unknown> = { ...node };
  for (const place of placesIn(node)) {
    const make = (part: unknown) => of(part as Node<F, T>, place);
    const parts = made[place] as object;
    if (isNode(parts)) made[place] = make(parts);
    else
      made[place] = Array.isArray(parts) ? parts.map(make) : mapped(parts as Record<string, unknown>, make);
  }
  return made;
}

/** The parts of a node, its factor included. */
export const partsOf = <F, T extends SumTerms>(node: Node<F, T>): readonly Node<F, T>[] =>
  placesIn(node).flatMap((place) => {
    const parts = (node as unknown as Record<string, object>)[place] as object;
    return isNode(parts) ? [parts] : Object.values(parts);
  }) as Node<F, T>[];

/** Reads a sum from its leaves up. */
export function foldSum<F, R, Q>(sum: ReckonedSum<F>, kinds: ReckonedAlgebra<F, R, Q>): R;
export function foldSum<F, T extends SumTerms, R, Q>(sum: Sum<F, T>, kinds: SumAlgebra<F, T, R, Q>): R;
export function foldSum<F, T extends SumTerms, R>(sum: Sum<F, T>, kinds: object): R {
  const makers = kinds as Readonly<Record<string, (node: Node<F, T>, ...parts: readonly unknown[]) => R>>;
  const read = (node: Node<F, T>, isFactor: boolean): R => {
    const made = withParts(node, (part, place) => read(part, isFactor || place === 'by'));
    const make = (isFactor && makers[`factor ${node.kind}`]) || makers[node.kind];
    return (make as NonNullable<typeof make>)(node, ...placesIn(node).map((place) => made[place]));
  };
  return read(sum, false);
}

/** The sums that a sum adds up, whatever is taken off in the end; itself, where it is no addition. */
export const addends = <F>(sum: ReckonedSum<F>): readonly ReckonedSum<F>[] => {
  if (sum.kind === 'minus') return addends(sum.of);
  return sum.kind === 'plus' ? sum.of.flatMap(addends<F>) : [sum];
};

/** Whether what a sum adds up has a limit together, which hides at its most how the parts move. */
export const isLimitedTogether = <F>(sum: ReckonedSum<F>): boolean =>
  sum.kind === 'minus' ? isLimitedTogether(sum.of) : sum.kind === 'up-to' && addends(sum.of).length > 1;
