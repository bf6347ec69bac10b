import type { AnyPath } from '../claim/facts.js';
import type { Damage } from '../claim/vocabulary.js';
import type { FactValue } from '../claim/write.js';
import type { Outcome } from '../decide/determination.js';
import type { InsurerPart } from '../decide/share-out.js';
import type { InstitutionId } from '../law/clause.js';
import type { ClauseId } from '../law/clause-ids.js';
import type { Line } from '../law/line-ids.js';
import type { ReadingId } from '../law/readings.js';
import type { RuleAt } from '../law/register-rules.js';
import type { Service } from '../law/services.js';
import { type Fen, yuanOf } from '../money/fen.js';
import type { HandlingDate } from '../register/row.js';
import { type DiscrepancyCode, type PlainCode, RULE_OF_CODE } from './codes.js';

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
  | { readonly type: 'claims'; readonly claims: readonly string[] }
  | {
      /** One of several sums: it is open which. */
      readonly type: 'either';
      readonly yuan: readonly string[];
    };

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
  | AnyPath
  | 'id'
  | 'loss.kind'
  | 'incident.id'
  | 'loss.personId'
  | 'loss.householdId'
  | 'outcome'
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
  | { readonly kind: 'depends-on-facts'; readonly facts: readonly MissingCell[] }
  | { readonly kind: 'depends-on-reading'; readonly readings: readonly OtherReading[] };

/**
 * Why something is only suspected.
 *
 * - `unlike-id`: two rows are alike in everything but whose they are.
 * - `event-of-its-own`: one person or house, hurt by one peril in one town within hours, under two events.
 * - `split-household`: the id of one household is that of another with something behind it, and together they go beyond its limit.
 * - `one-storm`: events of one peril in one town within hours, which together go beyond the limit of one.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Suspicion = (typeof SUSPICIONS)[number];

export const SUSPICIONS = ['unlike-id', 'event-of-its-own', 'split-household', 'one-storm'] as const;

/**
 * Something in a register that is not as the notice and the contract have it.
 *
 * @since 0.1.0
 */
export interface Discrepancy {
  readonly code: DiscrepancyCode;
  /** The row, counted as in the file; `null` where an event or a year is meant. */
  readonly row: number | null;
  /** All rows on which it rests, where that are several. */
  readonly rows: readonly number[];
  /** The claim of the row. */
  readonly claim: string | null;
  readonly event: string | null;
  /** The rule of `rulebook()` that is broken. */
  readonly rule: string;
  /** Where the notice says it. */
  readonly clause: ClauseId;
  readonly expected: Evidence;
  readonly found: Evidence;
  /** In fen: what was paid beyond what was due is above zero, what was kept back below. */
  readonly difference: number;
  /** In fen: so far the true difference may lie from it, where sums stand in a larger unit than a yuan and were rounded; absent where all are exact. */
  readonly within?: number | undefined;
  readonly certainty: Certainty;
  /** Why it is suspected, where it is no more than that; it depends on facts then. */
  readonly suspicion: Suspicion | null;
  /** The facts of the register on which it rests. */
  readonly facts: readonly { readonly fact: AnyPath; readonly value: FactValue }[];
  /** What else would be wrong, were this not: the same error seen from elsewhere. */
  readonly also: readonly DiscrepancyCode[];
  /** Whether the row says the same as another of `rows` in everything but its number: a copy of the row, or a payment made again. */
  readonly isSameRow?: true | undefined;
}

interface Found {
  readonly expected: Evidence;
  readonly found: Evidence;
  readonly difference: number;
  readonly within?: Fen | undefined;
  readonly certainty?: Certainty | undefined;
  readonly suspicion?: Suspicion | null | undefined;
  readonly rows?: readonly number[] | undefined;
  readonly facts?: Discrepancy['facts'] | undefined;
  readonly also?: readonly DiscrepancyCode[] | undefined;
  readonly isSameRow?: boolean | undefined;
}

/** A discrepancy before it is known where it stands; the rule that it breaks is named where it does not follow from the code. */
export type Draft = Found &
  (
    | { readonly code: PlainCode; readonly breaks?: undefined }
    | { readonly code: DiscrepancyCode; readonly breaks: RuleAt }
  );

export const CERTAIN: Certainty = /* @__PURE__ */ Object.freeze({ kind: 'certain' });

/** Gone under another version of the contract, as long as it is open which of them applies. */
export const ON_THE_DAY: Certainty = /* @__PURE__ */ Object.freeze<Certainty>({
  kind: 'depends-on-facts',
  facts: ['incident.startedAt'],
});

export const NO_EVIDENCE: Evidence = /* @__PURE__ */ Object.freeze({ type: 'none' });

/** A sum as evidence. */
export const moneyEvidence = (fen: Fen) => ({ type: 'money', yuan: yuanOf(fen) }) as const;

/** Completes a draft. */
export function discrepancyOf(
  draft: Draft,
  place: Pick<Discrepancy, 'row' | 'claim' | 'event'>,
): Discrepancy {
  const { code, expected, found, difference, within, certainty, suspicion, rows, facts, also } = draft;
  const { rule, clause } = draft.breaks === undefined ? RULE_OF_CODE[draft.code] : draft.breaks;
  return {
    code,
    row: place.row,
    rows: rows ?? [],
    claim: place.claim,
    event: place.event,
    rule,
    clause,
    expected,
    found,
    difference,
    ...(within !== undefined && within > 0 && { within }),
    certainty: certainty ?? CERTAIN,
    suspicion: suspicion ?? null,
    facts: facts ?? [],
    also: also ?? [],
    ...(draft.isSameRow === true && { isSameRow: true }),
  };
}
