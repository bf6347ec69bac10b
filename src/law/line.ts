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
  /** That of it by which the contract excludes. */
  readonly exclusion: Rule;
  /** What every line for this kind of loss asks of the loss itself. */
  readonly loss: Rule;
  /** What this line asks beyond that: its own sentence in the notice. */
  readonly own: Rule;
}
