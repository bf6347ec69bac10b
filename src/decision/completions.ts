import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import { type Combinations, combinations } from '../logic/combinations.js';

/** A fact, and values that stand for all that it may turn out to be. */
export interface Open {
  readonly fact: FactName;
  readonly values: readonly unknown[];
}

export const isUnknown = (claim: Claim, fact: FactName): boolean =>
  claim[fact] === undefined || claim[fact] === null;

/** A claim completed in every way that some open facts allow. */
export interface Completions<R> extends Combinations {
  readonly open: readonly Open[];
  /** What was worked out of each completion, in the order of the combinations. */
  readonly results: readonly R[];
}

/** Completes a claim in every way, and works something out of each completion; the completed claim is only lent. */
export function completions<R>(
  claim: Claim,
  open: readonly Open[],
  work: (completed: Claim) => R,
): Completions<R> {
  const all = combinations(open.map(({ values }) => values.length));
  const completed: Record<string, unknown> = { ...claim };
  const results: R[] = [];
  for (let n = 0; n < all.count; n++) {
    for (let i = 0; i < open.length; i++) {
      const { fact, values } = open[i] as Open;
      completed[fact] = values[all.option(n, i)];
    }
    results.push(work(completed as unknown as Claim));
  }
  return { ...all, open, results };
}
