import type { ClauseId } from '../law/clause-ids.js';
import type { Json } from './hash.js';

/** What may be found when a receipt is checked. */
export const DIFFERENCE_KINDS = [
  'receipt-malformed',
  'receipt-altered',
  'claim-differs',
  'contract-differs',
  'rules-differ',
  'determination-differs',
] as const;

/**
 * What is found when a receipt is checked. `receipt-malformed`: it is no receipt of this format. `receipt-altered`: it is not
 * as it was issued, there or, at `hash`, somewhere. `claim-differs`, `contract-differs`: the claim or the contract is not the
 * one that it was issued for. `rules-differ`: today's rules are not those that it was issued under.
 * `determination-differs`: today's determination is another, or reads other facts or terms.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/**
 * One place at which a receipt does not say what it should.
 *
 * @since 0.1.0
 */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Where in the receipt: keys and list positions joined by dots (`determination.shares.0.amount`). */
  readonly path: string;
  /** Where rules differ: the clauses of the notice that they are, or carry out. */
  readonly clauses: readonly ClauseId[];
  /** What claim, contract and rules of today would put there; no key where it would be nothing. */
  readonly expected?: Json;
  /** What stands there; no key where it is nothing. */
  readonly found?: Json;
}

/**
 * The result of checking a receipt: all is well exactly when there are no differences.
 *
 * @since 0.1.0
 */
export interface Verification {
  readonly ok: boolean;
  readonly differences: readonly Difference[];
}
