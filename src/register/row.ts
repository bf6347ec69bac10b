import type { ClaimInput } from '../claim/schema.js';
import type { Outcome } from '../decide/determination.js';
import type { BenefitId } from '../decide/sums/benefit.js';
import type { InstitutionId } from '../law/clause.js';
import type { Line } from '../law/line-ids.js';
import type { CellProblem } from './problem.js';

/**
 * What a row is: a claim, or a sum over other rows. A subtotal (小计) sums the rows since the last one, or those that it names; a
 * total (合计) all rows, or those that it names; `carried-forward` (过次页、结转) what was summed up to here;
 * `brought-forward` (承前页) what was carried forward before.
 *
 * @since 0.1.0
 */
export type RowKind = 'claim' | 'total' | 'subtotal' | 'carried-forward' | 'brought-forward';

/**
 * When something was done about a claim.
 *
 * @since 0.1.0
 */
export type HandlingDate = 'reportedAt' | 'surveyedAt' | 'decidedAt' | 'paidAt';

/**
 * A row of an insurer's register as it was understood: the claim in the exchange format, and what the insurer did. Whatever is
 * absent was empty, or not understood. Sums are yuan, instants ISO 8601.
 *
 * @since 0.1.0
 */
export interface RegisterRow {
  /** Where it stands, counted from 1; the header is row 1 of a file. */
  readonly number: number;
  readonly kind: RowKind;
  /** The words of a row that sums others. */
  readonly label?: string | undefined;
  /** Its place in the register (序号), where the register numbers its rows. */
  readonly sequence?: number | undefined;
  /** The year that a row which sums others speaks of. */
  readonly year?: number | undefined;
  /** `null` where it is not known whether a person or a house is claimed for. */
  readonly claim: ClaimInput | null;
  /** Ids of the columns whose cells were not understood. */
  readonly unread: readonly string[];
  readonly outcome?: Outcome | undefined;
  readonly line?: Line | undefined;
  readonly departments?: readonly InstitutionId[] | undefined;
  /** What was decided, before limits over many claims. */
  readonly amount?: string | undefined;
  /** What was paid, after limits. */
  readonly paid?: string | undefined;
  readonly benefits?: Readonly<Partial<Record<BenefitId, string>>> | undefined;
  /** The rate by which the benefit was reckoned. */
  readonly appliedRate?: string | undefined;
  /** By the name that the header gives the insurer. */
  readonly shares?: Readonly<Record<string, string>> | undefined;
  readonly shareRates?: Readonly<Record<string, string>> | undefined;
  readonly dates?: Readonly<Partial<Record<HandlingDate, string>>> | undefined;
  /** Of which instants only the day is known; they stand for its beginning in Beijing. */
  readonly dayOnly?: readonly (HandlingDate | 'incident.startedAt')[] | undefined;
  readonly policyYear?: number | undefined;
  readonly runningTotal?: string | undefined;
  readonly openingBalance?: string | undefined;
  readonly closingBalance?: string | undefined;
}

/**
 * A cell, a header or a row that was not understood.
 *
 * @since 0.1.0
 */
export interface CellIssue {
  /** The row; 1 is the header. */
  readonly row: number;
  /** The column, counted from 1; 0 where the whole row is meant. */
  readonly column: number;
  readonly header: string;
  readonly problem: CellProblem;
  /** What stands there, at most 100 characters of it. */
  readonly text: string;
}
