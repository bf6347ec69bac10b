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

/** What every determination says. */
export interface Determined {
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

/**
 * A claim on which an amount above zero is due.
 *
 * @since 0.1.0
 */
export interface Payable extends Determined {
  readonly outcome: 'payable';
  readonly line: Line;
}

/**
 * A claim on which nothing is due yet, but could be.
 *
 * @since 0.1.0
 */
export interface Pending extends Determined {
  readonly outcome: 'pending';
  readonly amount: '0.00';
  readonly line: null;
  readonly missing: readonly [MissingFact, ...MissingFact[]];
}

/**
 * A claim on which nothing is due, whatever else may be established.
 *
 * @since 0.1.0
 */
export interface Declined extends Determined {
  readonly outcome: 'declined';
  readonly amount: '0.00';
  readonly atMost: '0.00';
  readonly line: null;
  readonly missing: readonly [];
}

/**
 * What the notice and the contract say of a claim, on the facts established so far: plain, frozen data; the same claim and
 * contract always give the same bytes. Its `outcome` tells which of the three it is.
 *
 * @example
 * ```ts
 * const determination = adjudicate(claim, contract);
 * if (determination.outcome === 'payable') console.log(LINE_CLAUSE[determination.line]); // 2.2.1
 * ```
 * @since 0.1.0
 */
export type Determination = Payable | Pending | Declined;
