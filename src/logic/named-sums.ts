import { type Node, partsOf } from './fold-sum.js';
import type { Applied, ReckonedSum } from './sum.js';

/** A part of a sum that has a name. */
export interface NamedSum<F> {
  readonly sum: ReckonedSum<F>;
  /** What it may come to at most, where it is limited. */
  readonly limit: number | null;
}

const namedLimit = <F>(sum: ReckonedSum<F>): number | null =>
  sum.kind === 'up-to' && sum.limit.kind === 'constant' ? sum.limit.amount : null;

function* named<F>(node: Node<F, Applied>): Generator<[string, NamedSum<F>]> {
  for (const part of partsOf(node)) yield* named(part);
  const sum = node as ReckonedSum<F>;
  if (sum.id !== undefined) yield [sum.id, { sum, limit: namedLimit(sum) }];
}

/** The parts of a sum that have names. */
export const namedSums = <F>(sum: ReckonedSum<F>): ReadonlyMap<string, NamedSum<F>> => new Map(named(sum));
