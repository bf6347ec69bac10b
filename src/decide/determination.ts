import type { InstitutionId } from '../law/clause.js';
import type { Line } from '../law/line-ids.js';
import type { ReadingId } from '../law/readings.js';
import type { AmountDue } from './amount-due.js';
import type { MissingFact } from './missing-fact.js';
import type { Payee } from './payee.js';
import type { InsurerPart } from './share-out.js';

/**
 * `payable`: an amount above zero is due on the facts established so far. `pending`: nothing is due yet, but could be.
 * `declined`: nothing is due, and no further fact can change that.
 *
 * @since 0.1.0
 */
export type Outcome = 'payable' | 'pending' | 'declined';

/**
 * How one coverage line stands to a claim: what it pays is nothing unless it covers.
 *
 * @since 0.1.0
 */
export interface LineResult extends AmountDue {
  /** Whether the line covers; `null` while that is not known. */
  readonly covered: boolean | null;
  /** Who is responsible for the line; nobody where it does not cover, or while what struck is not known and decides. */
  readonly departments: readonly InstitutionId[];
  readonly payee: Payee;
}

/**
 * What the notice and the contract say of a claim, on the facts established so far: plain, frozen data; the same claim and
 * contract always give the same bytes.
 *
 * @since 0.1.0
 */
export interface Determination {
  /** Id of the claim. */
  readonly claim: string;
  /** Id of the contract. */
  readonly contract: string;
  /** Id of the last endorsement in effect on the day of the loss; no key where there was none yet, or the day is unknown. */
  readonly endorsement?: string;
  readonly outcome: Outcome;
  /** What is certainly due now, in yuan, before event and annual limits; further facts can only add to it. */
  readonly amount: string;
  /** The most that any completion of the open facts comes to, in yuan, before limits; `null` where nothing bounds it. */
  readonly atMost: string | null;
  /** The line that pays; `null` while nothing is due. */
  readonly line: Line | null;
  /** Who is responsible for every line that contributes to the amount, the named line's first. */
  readonly departments: readonly InstitutionId[];
  /** What each insurer bears of the amount, in the contract's order. */
  readonly shares: readonly InsurerPart[];
  /** The facts that could still change outcome, line or amount; empty exactly when the determination is final. */
  readonly missing: readonly MissingFact[];
  readonly lines: Readonly<Record<Line, LineResult>>;
  /** The open readings that the contract chose; on all others the default of this library is taken. */
  readonly chosen: readonly ReadingId[];
}
