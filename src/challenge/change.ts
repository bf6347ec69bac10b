import type { Attestation } from '../claim/attestation.js';
import type { AnyPath } from '../claim/facts.js';
import type { FactNature } from '../claim/guide.js';
import type { FactValue } from '../claim/write.js';
import type { MissingState } from '../decide/missing-fact.js';
import type { ClauseId } from '../law/clause-ids.js';
import type { Line } from '../law/line-ids.js';

/**
 * What a fact would have to be. `one-of`: any one of the values; of circumstances, any of them established, or where one is written
 * with `causedLoss`, established as the cause of the loss. `none-of`: none of them. `at-least`, `at-most`: the value or more, or less; the value itself does it, and the next one beyond does not.
 * `within`: from the first instant up to, but without, the second; `outside`: before the first, or from the second on.
 *
 * @since 0.1.0
 */
export interface ChangeTarget {
  readonly is: 'one-of' | 'none-of' | 'at-least' | 'at-most' | 'within' | 'outside';
  readonly values: readonly FactValue[];
}

/**
 * A fact, and what it would have to be.
 *
 * @since 0.1.0
 */
export interface FactChange {
  /** Its path in the exchange format. */
  readonly fact: AnyPath;
  /** What is established now; `null` while it is unknown. */
  readonly from: FactValue | null;
  readonly state: MissingState | 'established';
  readonly to: ChangeTarget;
  /** A value that does it, as the claim would have to write it. */
  readonly example: FactValue;
  /** Whether it can still be changed: what is unknown, evidence can settle, whatever the fact. */
  readonly nature: FactNature;
  /** The rules of `rulebook()` that ask for it. */
  readonly rules: readonly string[];
  /** The clauses of the notice that do. */
  readonly clauses: readonly ClauseId[];
  /** Who may attest it in this case, and with which document. */
  readonly attestation: readonly Attestation[];
}

/**
 * Facts that together would turn a determination; without any one of them it would stand.
 *
 * @since 0.1.0
 */
export interface ChangeSet {
  readonly facts: readonly FactChange[];
  /** What is due then, in yuan: the least that any of the named values leads to. */
  readonly amount: string;
  /** The line that pays then. */
  readonly line: Line | null;
}
