import type { Attestation } from '../claim/attestation.js';
import type { Claim } from '../claim/claim.js';
import { ATTESTATION } from '../claim/fact-rows.js';
import { FACT_PATH, type FactName, type FactPath } from '../claim/facts.js';
import type { ClauseId } from '../law/clause-ids.js';
import type { Edition } from '../law/edition.js';
import { askingFor } from './asking.js';

/**
 * Why a fact is unknown. `absent`: not established yet. `undetermined`: somebody looked and could not determine it.
 * `imprecise`: known, but not closely enough (a bare district code where the unit matters).
 *
 * @since 0.1.0
 */
export type MissingState = 'absent' | 'undetermined' | 'imprecise';

/**
 * A fact that could still change the determination. The words are in `qijiang-catastrophe-insurance/words/…`.
 *
 * @since 0.1.0
 */
export interface MissingFact {
  /** Its path in the exchange format. */
  readonly fact: FactPath;
  readonly state: MissingState;
  /** The rules of `rulebook()` that ask for it. */
  readonly rules: readonly string[];
  /** The clauses of the notice that do. */
  readonly clauses: readonly ClauseId[];
  /** Who may attest it, and with which document. */
  readonly attestation: readonly Attestation[];
}

/** Why a fact is not known well enough. */
export function stateOf(value: Claim[FactName]): MissingState {
  if (value === undefined) return 'absent';
  return value === null ? 'undetermined' : 'imprecise';
}

export const missingFact = (fact: FactName, claim: Claim, edition: Edition): MissingFact => ({
  fact: FACT_PATH[fact],
  state: stateOf(claim[fact]),
  ...askingFor(fact, claim.kind, edition),
  attestation: ATTESTATION[fact],
});
