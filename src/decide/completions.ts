import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import type { Terms } from '../contract/terms.js';
import type { PayoutFacts } from '../law/sum.js';
import { type Combinations, combinations } from '../logic/combinations.js';
import { countedGrade } from './counted.js';

/** The facts of the loss itself: they set whether it is of the kind insured, and what is paid. */
export type LossFacts = PayoutFacts & Pick<Claim, 'missingCertified'>;

/** The facts of the loss itself as the contract counts them, apart from the rest of the claim. */
export const lossOf = (claim: Claim, { appraisal }: Pick<Terms, 'appraisal'>): LossFacts => ({
  liableParty: claim.liableParty,
  harm: claim.harm,
  disabilityGrade: countedGrade(claim, appraisal),
  missingCertified: claim.missingCertified,
  medicalCost: claim.medicalCost,
  governmentCompensation: claim.governmentCompensation,
  governmentMedical: claim.governmentMedical,
  paidByLiableParty: claim.paidByLiableParty,
  damage: claim.damage,
  rooms: claim.rooms,
  area: claim.area,
});

/** A fact of the loss, and values that stand for all that it may turn out to be. */
export interface OpenFact {
  readonly fact: FactName & keyof LossFacts;
  readonly values: readonly unknown[];
  /** Those of them, or others, with which most is due. */
  readonly most: readonly unknown[];
  /** Whether nothing bounds what it may make due. */
  readonly isUnbounded: boolean;
}

/** A loss completed in every way that some open facts allow. */
export interface Completions<R> extends Combinations {
  readonly open: readonly OpenFact[];
  /** What was worked out of each completion, in the order of the combinations. */
  readonly results: readonly R[];
}

/** Completes a loss in every way, and works something out of each completion; the completed facts are only lent. */
export function completions<R>(
  loss: LossFacts,
  open: readonly OpenFact[],
  work: (completed: LossFacts) => R,
): Completions<R> {
  const all = combinations(open.map(({ values }) => values.length));
  const complete = completer(loss, open, all);
  return { ...all, open, results: Array.from({ length: all.count }, (_, n) => work(complete(n))) };
}

/** Whether some completion passes a test; the last ones are tried first, since they are worth most. */
export function someCompletion(
  loss: LossFacts,
  open: readonly OpenFact[],
  test: (completed: LossFacts) => boolean,
): boolean {
  const all = combinations(open.map(({ values }) => values.length));
  const complete = completer(loss, open, all);
  for (let n = all.count - 1; n >= 0; n--) if (test(complete(n))) return true;
  return false;
}

/** Fills the open facts in by number; the completed facts are one object, filled again at each call. */
export function completer(
  loss: LossFacts,
  open: readonly OpenFact[],
  { option }: Combinations,
): (n: number) => LossFacts {
  const completed: { -readonly [F in keyof LossFacts]: unknown } = { ...loss };
  return (n) => {
    for (let i = 0; i < open.length; i++) {
      const { fact, values } = open[i] as OpenFact;
      completed[fact] = values[option(n, i)];
    }
    return completed as LossFacts;
  };
}
