import type { ClauseId } from '../law/clause-ids.js';
import type { Line } from '../law/line-ids.js';

/**
 * What a step of a computation does.
 *
 * @since 0.1.0
 */
export type Operation = 'take' | 'times' | 'round' | 'minus' | 'plus' | 'least' | 'greatest' | 'share';

/**
 * What a step works out.
 *
 * @since 0.1.0
 */
export type StepId =
  | 'death-sum'
  | 'disability-product'
  | 'disability-rounded'
  | 'harm-open'
  | 'compensation'
  | 'medical-above-deductible'
  | 'medical-product'
  | 'medical-rounded'
  | 'medical-limit'
  | 'benefits-sum'
  | 'person-limit'
  | 'less-paid'
  | 'house-product'
  | 'house-rounded'
  | 'household-limit'
  | 'line-chosen'
  | 'samaritan-on-top'
  | 'claim-limit'
  | 'insurer-share';

/**
 * What goes into a step. `value` is a decimal text, sums in yuan; `null` while it is open. For `insurer` it is an id.
 *
 * @since 0.1.0
 */
export interface Operand {
  readonly name: OperandName;
  readonly value: string | null;
}

/**
 * The part that an operand plays in a step: the name of a line where lines are compared.
 *
 * @since 0.1.0
 */
export type OperandName =
  | Line
  | 'contract-sum'
  | 'rate'
  | 'grade'
  | 'product'
  | 'limit'
  | 'government-compensation'
  | 'scheduled-sum'
  | 'cost'
  | 'deductible'
  | 'above-deductible'
  | 'harm'
  | 'medical'
  | 'sum'
  | 'paid'
  | 'rooms'
  | 'area'
  | 'household'
  | 'amount'
  | 'insurer'
  | 'share'
  | 'rounded-down'
  | 'odd-fen';

/**
 * One step of a computation.
 *
 * @since 0.1.0
 */
export interface Step {
  readonly id: StepId;
  /** The rule of `rulebook()` that it carries out, and the clause of it by which it does. */
  readonly rule: string;
  readonly clause: ClauseId;
  readonly operation: Operation;
  readonly operands: readonly Operand[];
  /** `null` while it is open. Only products may have more than two decimals. */
  readonly result: string | null;
}
