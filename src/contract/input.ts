import type { Circumstance } from '../claim/vocabulary.js';
import type { Line } from '../law/line-ids.js';
import type { Readings } from '../law/readings.js';
import type {
  Appraisal,
  CasualtySchedule,
  ContractCondition,
  ContractFields,
  Exclusion,
  HouseSchedule,
  Insurer,
  Limits,
} from './contract.js';
import type { ServiceStandards } from './service.js';
import type { Overflow, RemainderRule, SettlementRule } from './vocabulary.js';

/**
 * An exclusion as a host writes it: a circumstance that is enough to exclude, or one with when it does and for which lines.
 *
 * @since 0.1.0
 */
export type ExclusionInput = Circumstance | Exclusion;

/** What a contract may leave out, and an endorsement may amend. */
interface OptionalTerms {
  /** Where odd fen go; `largest-remainder` where it says nothing. */
  readonly remainder?: RemainderRule | undefined;
  /** How what goes beyond a limit is cut; `pro-rata` where it says nothing. */
  readonly overflow?: Overflow | undefined;
  /** Whether odd fen of many claims stand; `per-claim` where it says nothing. */
  readonly settlement?: SettlementRule | undefined;
  /** What it excludes, each circumstance once. */
  readonly exclusions?: readonly ExclusionInput[] | undefined;
  /** What else it demands, in its own words; ids differ. */
  readonly conditions?: readonly ContractCondition[] | undefined;
  /** How grades of disability count. */
  readonly appraisal?: Appraisal | undefined;
  /** What it chooses where the notice is open; a reading that is not named takes its default. */
  readonly readings?: Partial<Readings> | undefined;
  /** The times that it promises for reports, surveys and claims. */
  readonly serviceStandards?: ServiceStandards | undefined;
}

/**
 * A dated amendment of a contract (批单) as a host writes it: what it names reads otherwise for losses that begin at its instant or
 * later.
 *
 * @since 0.1.0
 */
export interface EndorsementInput extends OptionalTerms {
  /** Ids of endorsements differ. */
  readonly id: string;
  /** ISO 8601 with an offset: within the term, and later than that of the endorsement before. */
  readonly effectiveAt: string;
  /** For each policy year from the next one on: yuan as text. */
  readonly premium?: string | undefined;
  readonly insurers?: readonly Insurer[] | undefined;
  /** Line by line; `null` ends the insurance of a line. */
  readonly lines?: { readonly [L in Line]?: ContractFields['lines'][L] | null } | undefined;
  readonly limits?: Limits | undefined;
}

/**
 * A contract as a host writes it, in the exchange format. Sums are texts in yuan, rates and shares decimal texts up to 1. What may
 * be left out is filled in by `parseContract`; sums, rates and limits have no defaults.
 *
 * @since 0.1.0
 */
export interface ContractInput extends OptionalTerms {
  /** 1 to 200 characters. */
  readonly id: string;
  /** From `start` up to, but without, `end`: ISO 8601 with an offset. */
  readonly term: { readonly start: string; readonly end: string };
  /** For each policy year: yuan as text. */
  readonly premium: string;
  /** 1 to 20; exactly one leads; shares add up to exactly 1. */
  readonly insurers: readonly Insurer[];
  /** A line that is absent is not insured. */
  readonly lines: {
    readonly [L in Line]?: (L extends 'house-damage' ? HouseSchedule : CasualtySchedule) | undefined;
  };
  readonly limits: Limits;
  /** In the order in which they take effect. All other keys say how the contract was signed. */
  readonly endorsements?: readonly EndorsementInput[] | undefined;
}
