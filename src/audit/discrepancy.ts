import type { FactPath } from '../claim/facts.js';
import type { Damage } from '../claim/vocabulary.js';
import type { FactValue } from '../claim/write.js';
import type { Service } from '../contract/service.js';
import type { Outcome } from '../decide/determination.js';
import type { InsurerPart } from '../decide/share-out.js';
import type { InstitutionId } from '../law/clause.js';
import type { ClauseId } from '../law/clause-ids.js';
import type { Line } from '../law/line-ids.js';
import type { ReadingId } from '../law/readings.js';
import type { HandlingDate } from '../register/row.js';

/** The clause that each kind of discrepancy goes by, unless the case names a closer one. */
export const DISCREPANCY_CLAUSE = {
  'outside-territory': '2.1-1',
  'outside-term': '2.3b-1',
  excluded: '2.5-2',
  'not-caused': '2.2.1',
  'missing-not-certified': '2.2.1',
  'uninsured-line': '2.5-2',
  'uninsured-peril': '2.2.1',
  'not-present': '2.1-1',
  'not-helping': '2.2.2',
  'recognition-not-met': '2.2.2',
  'facility-not-municipal': '2.2.3',
  'liability-not-met': '2.2.4',
  'not-resident': '2.2.4',
  'title-not-lawful': '2.2.5',
  'use-not-residential': '2.2.5',
  'part-not-covered': '2.2.5',
  'damage-not-covered': '2.2.5',
  'wrong-line': '2.2',
  'wrong-department': '4.2-2',
  'sum-too-high': '2.5-2',
  'sum-too-low': '2.5-2',
  'grade-misapplied': '2.5-2',
  'rate-misapplied': '2.5-2',
  'medical-above-limit': '2.5-2',
  'person-limit-missed': '2.5-2',
  'household-limit-missed': '2.5-2',
  'paid-while-pending': '2.2',
  'declined-but-due': '2.2',
  'held-but-due': '2.2',
  'declined-while-pending': '2.2',
  'held-but-not-due': '2.2',
  'same-claim-twice': '4.4-3',
  'same-person-twice': '2.5-2',
  'same-house-twice': '2.5-2',
  'event-limit-exceeded': '2.5-2',
  'year-limit-exceeded': '2.5-2',
  'wrongly-scaled': '2.5-2',
  'shares-do-not-add-up': '2.3a-1',
  'shares-miss-contract': '2.3a-1',
  'lead-below-share': '2.3a-1',
  'dates-out-of-order': '4.4-2',
  'service-standard-missed': '4.4-2',
  'wrong-policy-year': '2.3b-1',
  'total-disagrees': '4.4-1',
  'carried-forward-disagrees': '4.4-1',
  'not-computable': '2.5-2',
} as const satisfies Record<string, ClauseId>;

/**
 * What is wrong with a row, an event, a year or a total.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type DiscrepancyCode = keyof typeof DISCREPANCY_CLAUSE;

/**
 * A date of a row: when it began, or when something was done.
 *
 * @since 0.1.0
 */
export type RegisterDate = 'startedAt' | HandlingDate;

/**
 * What was expected or found, by what it is. Sums are yuan.
 *
 * @since 0.1.0
 */
export type Evidence =
  | { readonly type: 'none' }
  | { readonly type: 'money'; readonly yuan: string }
  | { readonly type: 'outcome'; readonly outcome: Outcome }
  | { readonly type: 'line'; readonly line: Line | null }
  | { readonly type: 'departments'; readonly departments: readonly InstitutionId[] }
  | { readonly type: 'grade'; readonly grade: number; readonly yuan: string }
  | { readonly type: 'damage'; readonly damage: Damage; readonly yuan: string }
  | { readonly type: 'rate'; readonly rate: string; readonly yuan: string }
  | { readonly type: 'shares'; readonly shares: readonly InsurerPart[] }
  | { readonly type: 'rates'; readonly rates: readonly { readonly insurer: string; readonly rate: string }[] }
  | {
      readonly type: 'dates';
      readonly dates: readonly { readonly date: RegisterDate; readonly at: string }[];
    }
  | {
      readonly type: 'services';
      readonly services: readonly { readonly service: Service; readonly at: string }[];
    }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'claims'; readonly claims: readonly string[] };

/**
 * A reading of the notice under which a discrepancy would not be one.
 *
 * @since 0.1.0
 */
export interface OtherReading {
  readonly reading: ReadingId;
  /** The position that the contract does not take. */
  readonly position: string;
  /** The ambiguities of the notice that the reading decides. */
  readonly ambiguities: readonly string[];
}

/**
 * A fact that is missing, or a sum of the register that could not be read.
 *
 * @since 0.1.0
 */
export type MissingCell =
  | FactPath
  | 'incident.id'
  | 'loss.personId'
  | 'loss.householdId'
  | 'paid'
  | 'amount'
  | 'shares';

/**
 * How sure a discrepancy is: certain; gone if a missing fact turned out so; or gone under another reading of the notice.
 *
 * @since 0.1.0
 */
export type Certainty =
  | { readonly kind: 'certain' }
  | { readonly kind: 'depends-on-missing'; readonly facts: readonly MissingCell[] }
  | { readonly kind: 'depends-on-reading'; readonly readings: readonly OtherReading[] };

/**
 * Something in a register that is not as the notice and the contract have it.
 *
 * @since 0.1.0
 */
export interface Discrepancy {
  readonly code: DiscrepancyCode;
  /** The row, counted as in the file; `null` where an event or a year is meant. */
  readonly row: number | null;
  /** The claim of the row. */
  readonly claim: string | null;
  readonly event: string | null;
  readonly clause: ClauseId;
  readonly expected: Evidence;
  readonly found: Evidence;
  /** In fen: what was paid beyond what was due is above zero, what was kept back below. */
  readonly difference: number;
  readonly certainty: Certainty;
  /** The facts of the register on which it rests. */
  readonly facts: readonly { readonly fact: FactPath; readonly value: FactValue }[];
  /** What else would be wrong, were this not: the same error seen from elsewhere. */
  readonly also: readonly DiscrepancyCode[];
}

/** A discrepancy before it is known where it stands. */
export interface Draft {
  readonly code: DiscrepancyCode;
  readonly clause?: ClauseId | undefined;
  readonly expected: Evidence;
  readonly found: Evidence;
  readonly difference: number;
  readonly certainty?: Certainty | undefined;
  readonly facts?: Discrepancy['facts'] | undefined;
  readonly also?: readonly DiscrepancyCode[] | undefined;
}

export const CERTAIN: Certainty = /* @__PURE__ */ Object.freeze({ kind: 'certain' });

export const NOTHING: Evidence = /* @__PURE__ */ Object.freeze({ type: 'none' });

/** Completes a draft. */
export const discrepancyOf = (
  { code, clause, expected, found, difference, certainty, facts, also }: Draft,
  place: Pick<Discrepancy, 'row' | 'claim' | 'event'>,
): Discrepancy => ({
  code,
  row: place.row,
  claim: place.claim,
  event: place.event,
  clause: clause ?? DISCREPANCY_CLAUSE[code],
  expected,
  found,
  difference,
  certainty: certainty ?? CERTAIN,
  facts: facts ?? [],
  also: also ?? [],
});
