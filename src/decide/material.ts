import type { AttestingBody, DocumentId } from '../claim/attestation.js';
import type { AnyPath } from '../claim/facts.js';
import type { Bringer } from '../claim/guide.js';
import type { Circumstance } from '../claim/vocabulary.js';
import type { InstitutionId } from '../law/clause.js';
import type { ClauseId } from '../law/clause-ids.js';
import type { MissingState } from './missing-fact.js';

/**
 * How far a fact is known: established, or why it is not known well enough.
 *
 * @since 0.1.0
 */
export type FactStanding = MissingState | 'established';

/**
 * A fact that a result rests on or waits for, and what asks for it.
 *
 * @since 0.1.0
 */
export interface RestingFact {
  /** Its path in the exchange format. */
  readonly fact: AnyPath;
  /** Of a condition of the contract's own, its words. */
  readonly text?: string;
  readonly state: FactStanding;
  /** The rules of `rulebook()` that ask for it. */
  readonly rules: readonly string[];
  /** The clauses of the notice that do. */
  readonly clauses: readonly ClauseId[];
}

/**
 * A fact that a paper is to attest.
 *
 * @since 0.1.0
 */
export interface MaterialFact extends RestingFact {
  /** Of the contract's exclusions, the circumstances of which this paper tells whether they were there. */
  readonly circumstances?: readonly Circumstance[];
  /** What would do as well for this fact: each the papers that do so together. */
  readonly instead: readonly (readonly DocumentId[])[];
}

/**
 * Where whoever claims asks first: the street or town of the place, which moves claims forward (四（三）).
 *
 * @since 0.1.0
 */
export interface AskFirst {
  readonly institutions: readonly InstitutionId[];
  /** Nine-digit code of the street or town; `null` while it is not known. */
  readonly unit: string | null;
  readonly clause: ClauseId;
}

/**
 * A paper that is wanted, with all the facts that it is to attest in this case.
 *
 * @since 0.1.0
 */
export interface Material {
  readonly paper: DocumentId;
  /** Who issues it, any one of them; nobody where it is as the contract says. */
  readonly issuers: readonly AttestingBody[];
  /** Where to ask for it first; `null` for what the insurers bring. */
  readonly askFirst: AskFirst | null;
  readonly broughtBy: Bringer;
  /**
   * `notice`: the notice speaks of what it records; `contract`: as agreed in the contract; `practice`: it is customary, and the notice does
   * not demand it.
   */
  readonly basis: 'notice' | 'contract' | 'practice';
  /** The clause that speaks of it. */
  readonly clause: ClauseId | null;
  readonly facts: readonly MaterialFact[];
}
