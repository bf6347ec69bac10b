import type { Fen } from '../../money/fen.js';

/**
 * What a line pays for. `compensation` is what the government must pay by law for the death or disability (line 3);
 * `death-or-disability` stands while it is not established which of the two it is, or whether it is either.
 *
 * @since 0.1.0
 */
export type BenefitId = 'death' | 'disability' | 'death-or-disability' | 'compensation' | 'medical' | 'house';

/** An amount under a benefit; `null` while its facts are unknown: the benefit is open, and counts nothing yet. */
export type OpenAmount = Fen | null;

/** A benefit and what is due under it. */
export interface Benefit {
  readonly benefit: BenefitId;
  /** The rule of payment by which it is due; `null` while that is not known. */
  readonly rule: string | null;
  readonly amount: OpenAmount;
}
