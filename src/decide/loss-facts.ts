import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import { type PayoutFacts, READERS } from '../law/sum.js';
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

/** Says what a fact of a loss is when it is asked. */
interface Telling {
  tell(fact: keyof LossFacts): unknown;
}

/** Gives the objects of a class the facts of a loss, as they tell them. */
export function asLoss<C extends { readonly prototype: Telling }>(of: C): C {
  for (const fact of [...Object.keys(READERS), 'missingCertified'] as (keyof LossFacts)[])
    Object.defineProperty(of.prototype, fact, {
      get(this: Telling) {
        return this.tell(fact);
      },
    });
  return of;
}

const Otherwise = /* @__PURE__ */ asLoss(
  class {
    readonly loss: PayoutFacts;
    readonly changes: Partial<LossFacts>;

    constructor(loss: PayoutFacts, changes: Partial<LossFacts>) {
      this.loss = loss;
      this.changes = changes;
    }

    tell(fact: keyof LossFacts): unknown {
      return this.changes[fact] ?? (this.loss as LossFacts)[fact];
    }
  },
);

/** A loss with other facts in the place of some; the rest is asked of it when it is asked for. */
export const changedLoss = (loss: PayoutFacts, changes: Partial<LossFacts>): LossFacts =>
  new Otherwise(loss, changes) as unknown as LossFacts;
