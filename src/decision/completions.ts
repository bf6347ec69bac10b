import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import { type Combinations, combinations } from '../logic/combinations.js';
import type { PayoutFacts } from '../payout/benefits.js';

/** The facts of the loss itself: they set whether it is of the kind insured, and what is paid. */
export type LossFacts = PayoutFacts & Pick<Claim, 'missingCertified'>;

/** The facts of the loss itself, apart from the rest of the claim. */
export const lossOf = (claim: Claim): LossFacts => ({
  harm: claim.harm,
  disabilityGrade: claim.disabilityGrade,
  missingCertified: claim.missingCertified,
  medicalCost: claim.medicalCost,
  governmentCompensation: claim.governmentCompensation,
  damage: claim.damage,
  rooms: claim.rooms,
  area: claim.area,
});

/** A fact of the loss, and values that stand for all that it may turn out to be. */
export interface Open {
  readonly fact: FactName & keyof LossFacts;
  readonly values: readonly unknown[];
}

/** A loss completed in every way that some open facts allow. */
export interface Completions<R> extends Combinations {
  readonly open: readonly Open[];
  /** What was worked out of each completion, in the order of the combinations. */
  readonly results: readonly R[];
}

/** Completes a loss in every way, and works something out of each completion; the completed facts are only lent. */
export function completions<R>(
  loss: LossFacts,
  open: readonly Open[],
  work: (completed: LossFacts) => R,
): Completions<R> {
  const all = combinations(open.map(({ values }) => values.length));
  const completed: { -readonly [F in keyof LossFacts]: unknown } = { ...loss };
  const results: R[] = [];
  for (let n = 0; n < all.count; n++) {
    for (let i = 0; i < open.length; i++) {
      const { fact, values } = open[i] as Open;
      completed[fact] = values[all.option(n, i)];
    }
    results.push(work(completed as LossFacts));
  }
  return { ...all, open, results };
}
