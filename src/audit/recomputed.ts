import type { Version } from '../contract/versions.js';
import type { Outcome } from '../decide/determination.js';
import { type InsurerPart, shareOut } from '../decide/share-out.js';
import type { InstitutionId } from '../law/clause.js';
import type { Line } from '../law/line-ids.js';
import { yuanOf } from '../money/fen.js';
import type { Judged } from './claims.js';

/**
 * What should have become of a claim, on the facts of the register.
 *
 * @since 0.1.0
 */
export interface Recomputed {
  readonly outcome: Outcome;
  /**
   * What is due before limits over many claims, in yuan. What several rows of a claim, or of a person or household in an event,
   * are due together stands on the first of them that it is due for, and nothing on the others.
   */
  readonly amount: string;
  /** What is to be paid after limits, to the nearest fen, in yuan. */
  readonly paid: string;
  readonly line: Line | null;
  readonly departments: readonly InstitutionId[];
  /** How the insurers of the day share what is to be paid; those that signed, while the day is unknown and nothing is due. */
  readonly shares: readonly InsurerPart[];
  /** The last endorsement in effect on the day of the loss; `null` where there was none yet, or the day is unknown. */
  readonly endorsement: string | null;
}

export const recomputedOf = (
  { subject: { outcome, line, departments }, due, limited }: Judged,
  { terms, endorsement }: Version,
): Recomputed => ({
  outcome,
  amount: yuanOf(due),
  paid: yuanOf(limited),
  line,
  departments,
  shares: shareOut(limited, terms.panel),
  endorsement,
});
