import type { LossKind } from '../claim/vocabulary.js';
import type { Line } from './line-ids.js';
import type { Rule } from './rule.js';

/** A coverage line of 二（二）: who and what it pays for, as rules. It covers where all of them hold. */
export interface CoverageLine {
  readonly id: Line;
  /** The kind of loss it pays for. */
  readonly pays: LossKind;
  /** The contract insures it. */
  readonly insured: Rule;
  /** What every line for this kind of loss asks of the incident. */
  readonly incident: readonly Rule[];
  /** What every line for this kind of loss asks of the loss itself. */
  readonly loss: Rule;
  /** No circumstance is an exclusion of the contract for this line. */
  readonly exclusion: Rule;
  /** The conditions of the contract's own for this line, once the contract is known. */
  readonly agreed: readonly Rule[];
  /** What this line asks beyond that: its own sentence in the notice. */
  readonly own: Rule;
}
