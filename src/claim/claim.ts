import type { Checked } from '../input/checked.js';
import type { HeldValue } from './fact-kinds.js';
import type { FACTS } from './fact-rows.js';
import type { FacilityKind, LossKind } from './vocabulary.js';

/**
 * A value once it is established; `undefined` until then; `null` where somebody looked and could not determine it.
 *
 * @since 0.1.0
 */
export type Fact<V> = V | null | undefined;

/**
 * The facts of a claim, each under its own name.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type ClaimFacts = { readonly [F in keyof typeof FACTS]: Fact<HeldValue<(typeof FACTS)[F]>> };

/** What a claim holds, whoever made it. */
export interface ClaimFields extends ClaimFacts {
  readonly id: string;
  readonly kind: LossKind;
  readonly incidentId: Fact<string>;
  /** What kind of facility failed; no rule asks it. */
  readonly facilityKind: Fact<FacilityKind>;
  /** The host's pseudonymous key of the person or household. */
  readonly subjectId: Fact<string>;
  /** The same of the house; a household may have several. */
  readonly houseId: Fact<string>;
}

/**
 * A claim that has been checked: one person or one house in one incident, with every fact under its own name. Made by
 * `parseClaim` only, and frozen; every function takes it without reading it again. A copy of one is read again from what it
 * holds. Facts of the other kind of loss are `undefined`. As JSON it is what `writeClaim` writes.
 *
 * @since 0.1.0
 */
export interface Claim extends ClaimFields, Checked<'claim'> {}

/** A claim of which some facts are otherwise: for what looks at facts alone, as no function that reads claims knows it. */
export const retold = (claim: Claim, facts: Partial<ClaimFields>): Claim =>
  ({ ...claim, ...facts }) as ClaimFields as Claim;
