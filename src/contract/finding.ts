import type { LEFT_TO_CONTRACT, MUNICIPAL_FLOORS, NOTICE_PLAN } from '../law/2-5-contract-prevails.js';
import type { ClauseId } from '../law/clause-ids.js';
import type { Line } from '../law/line-ids.js';

/** A figure of the notice that a contract is held against. */
export type PlannedTerm = keyof typeof NOTICE_PLAN;

/** A floor of the municipal opinion. */
export type Floor = keyof typeof MUNICIPAL_FLOORS;

/** A term on which the notice is silent, or which it leaves to the contract. */
export type ContractTerm = keyof typeof LEFT_TO_CONTRACT;

/**
 * What a finding is about: a plan, a floor, or a term that the notice leaves to the contract.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type FindingCode =
  | PlannedTerm
  | Floor
  | 'line-not-insured'
  | 'never-pays'
  | ContractTerm
  | 'narrower-reading';

/**
 * How a finding weighs. `departure`: less, other or more than the notice says, or below the municipal floors. `note`: the notice is
 * silent, or leaves it to the contract.
 *
 * @since 0.1.0
 */
export type FindingGrade = 'departure' | 'note';

/**
 * Where a contract departs from the notice or from the municipal floors, or settles what the notice leaves to it. It is for people
 * to judge: the signed contract prevails (二（五）).
 *
 * @since 0.1.0
 */
export interface Finding {
  readonly code: FindingCode;
  readonly grade: FindingGrade;
  /** Where in the contract. */
  readonly path: string;
  readonly source: 'notice' | 'municipal-opinion';
  /** The clause of the notice; for a floor, the one that names the municipal opinion; for a note, the one that is open or silent. */
  readonly clause: ClauseId;
  /** What the notice says, or the floor; empty where the notice says nothing. */
  readonly expected: string;
  /** What the contract says; of an exclusion its id and `if`, as `crime:caused`; empty where it says nothing. */
  readonly found: string;
  /** The lines that an exclusion or a condition is for; absent where it is for all. */
  readonly lines?: readonly Line[] | undefined;
}
