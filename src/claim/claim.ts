import type { HeldValue } from './fact-kinds.js';
import type { FACTS } from './fact-rows.js';
import type { LossKind } from './vocabulary.js';

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

/**
 * A claim that has been checked: one person or one house in one incident, with every fact under its own name. Made by
 * `parseClaim` only, and frozen. Facts of the other kind of loss are `undefined`.
 *
 * @since 0.1.0
 */
export interface Claim extends ClaimFacts {
  readonly id: string;
  readonly kind: LossKind;
  readonly incidentId: Fact<string>;
  /** The host's pseudonymous key of the person or household. */
  readonly subjectId: Fact<string>;
  /** The same of the house; a household may have several. */
  readonly houseId: Fact<string>;
}
