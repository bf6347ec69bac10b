import type { Circumstance, Damage, DisabilityStandard } from '../claim/vocabulary.js';
import type { Checked } from '../input/checked.js';
import type { HouseUnit } from '../law/house-units.js';
import type { CasualtyLine, Line } from '../law/line-ids.js';
import type { ReadingId, Readings } from '../law/readings.js';
import type { ServiceStandards } from './service.js';
import type {
  ExclusionTest,
  HousesRule,
  LimitYear,
  Overflow,
  RemainderRule,
  SettlementRule,
  SeveralGrades,
} from './vocabulary.js';

/**
 * What a casualty line pays. Sums are yuan as text, rates decimals from 0 to 1 as text.
 *
 * @since 0.1.0
 */
export interface CasualtySchedule {
  readonly death: string;
  /** `base` × the rate of the grade, grade 1 (heaviest) first. */
  readonly disability: { readonly base: string; readonly rates: readonly string[] };
  /** (cost − `deductible`) × `rate`, at most `limit`. */
  readonly medical: { readonly limit: string; readonly rate: string; readonly deductible: string };
  /** With it, medical counts inside; without it, medical comes on top. */
  readonly personLimit?: string | undefined;
}

/**
 * What the house line pays: the rate of the damage for each room or square metre, or once for the household.
 *
 * @since 0.1.0
 */
export interface HouseSchedule {
  readonly unit: HouseUnit;
  readonly rates: Readonly<Record<Damage, string>>;
  /** The most for one claim, and for all houses of a household in one event together. */
  readonly householdLimit?: string | undefined;
  /** Which houses of a household count in one event; `each` where it says nothing. */
  readonly houses?: HousesRule | undefined;
}

/**
 * How grades of disability count: only by one standard, and of several the heaviest, or one grade heavier where that occurs more
 * than once.
 *
 * @since 0.1.0
 */
export interface Appraisal {
  readonly standard?: DisabilityStandard | undefined;
  /** `heaviest` where it says nothing. */
  readonly several?: SeveralGrades | undefined;
}

/**
 * A circumstance that the contract excludes: where it is `present`, or only where it `caused` the loss; for all lines of its kind of
 * loss, or only some.
 *
 * @since 0.1.0
 */
export interface Exclusion {
  readonly id: Circumstance;
  readonly if: ExclusionTest;
  readonly lines?: readonly Line[] | undefined;
}

/**
 * What else the signed contract demands, in its own words: each of these lines covers only where it is met.
 *
 * @since 0.1.0
 */
export interface ContractCondition {
  readonly id: string;
  readonly text: string;
  readonly lines: readonly Line[];
}

/**
 * A co-insurer and its share; one of them leads.
 *
 * @since 0.1.0
 */
export interface Insurer {
  readonly id: string;
  readonly name: string;
  /** Decimal text above 0; the shares of a contract add up to exactly 1. */
  readonly share: string;
  readonly lead?: boolean | undefined;
}

/**
 * Limits: for each event and each year, and for single lines within both; and for one person's claim.
 *
 * @since 0.1.0
 */
export interface Limits {
  readonly perEvent: string;
  readonly perYear: string;
  /** The most that one claim for a person comes to, over all lines. */
  readonly perPerson?: string | undefined;
  /** `calendar` (in Beijing) where it says nothing; `policy`: years counted from the start of the term. */
  readonly year?: LimitYear | undefined;
  /** Losses of one peril within so many hours are one event, 1 to 720. Declared events are reported, never merged. */
  readonly eventHours?: number | undefined;
  readonly byLine?:
    | {
        readonly [L in Line]?:
          | { readonly perEvent?: string | undefined; readonly perYear?: string | undefined }
          | undefined;
      }
    | undefined;
}

/**
 * A dated amendment of a contract (批单), our own addition to the exchange format: what it names reads otherwise for losses
 * that begin at its instant or later. `lines` amends line by line, and `null` ends the insurance of a line; `readings` amends
 * reading by reading; every other key is replaced as a whole. The term cannot be amended.
 *
 * @since 0.1.0
 */
export interface Endorsement
  extends Partial<
    Pick<
      ContractFields,
      | 'premium'
      | 'insurers'
      | 'remainder'
      | 'limits'
      | 'overflow'
      | 'settlement'
      | 'exclusions'
      | 'conditions'
      | 'appraisal'
      | 'serviceStandards'
    >
  > {
  readonly id: string;
  /** Within the term; later than that of the endorsement before. */
  readonly effectiveAt: string;
  readonly lines?: { readonly [L in keyof ContractFields['lines']]: ContractFields['lines'][L] | null };
  readonly readings?: Partial<Readings>;
}

/** What a contract holds, whoever made it. */
export interface ContractFields {
  readonly id: string;
  /** From `start` up to, but without, `end`. */
  readonly term: { readonly start: string; readonly end: string };
  /** For each policy year. */
  readonly premium: string;
  readonly insurers: readonly Insurer[];
  readonly remainder: RemainderRule;
  /** A line that is absent is not insured. */
  readonly lines: { readonly [L in CasualtyLine]?: CasualtySchedule | undefined } & {
    readonly 'house-damage'?: HouseSchedule | undefined;
  };
  readonly limits: Limits;
  readonly overflow: Overflow;
  /** `per-claim` where it says nothing. */
  readonly settlement?: SettlementRule | undefined;
  readonly exclusions: readonly Exclusion[];
  readonly conditions: readonly ContractCondition[];
  readonly appraisal: Appraisal;
  readonly readings: Readings;
  /** The readings that the contract chose; all others are this library's. Not written with the contract, which names them all. */
  readonly chosen: readonly ReadingId[];
  /** The times that it promises for reports, surveys and claims; none where it names none. */
  readonly serviceStandards?: ServiceStandards | undefined;
  /** In the order in which they take effect. All other keys say how the contract was signed. */
  readonly endorsements?: readonly Endorsement[] | undefined;
}

/**
 * A contract that has been checked, in the exchange format, with every default filled in. Made by `parseContract` only,
 * and frozen; every function takes it without reading it again. A copy of one, as far as `chosen`, is a contract as a host writes
 * it. Sums stay texts in yuan.
 *
 * @since 0.1.0
 */
export interface Contract extends ContractFields, Checked<'contract'> {}
