import type { Claim } from '../claim/claim.js';
import { writtenValue } from '../claim/write.js';
import { paidUnderLine, payingLine } from '../decide/choice.js';
import type { LossFacts } from '../decide/completions.js';
import type { LineSet } from '../decide/line-set.js';
import type { Asked } from '../decide/loss-values.js';
import type { Plan } from '../decide/plan.js';
import type { Fen } from '../money/fen.js';
import type { Choices, Option } from './option.js';
import { QUANTITIES, type QuantityRange } from './quantity.js';

/** Which way a sum is moved: as far as it goes, until the least or the most that does it is found. */
export type Extreme = 'at-least' | 'at-most';

/** A sum at a step, and everything beyond it. */
export function stepOption(fact: Option['fact'], way: Extreme, step: number): Option {
  const value = (QUANTITIES[fact] as QuantityRange).read(step);
  const text = writtenValue(fact, value);
  return { fact, value, to: { is: way, values: [text] }, example: text };
}

const farthest = (fact: Option['fact'], way: Extreme, { least, most }: QuantityRange): Option =>
  stepOption(fact, way, way === 'at-least' ? most : least);

const valueOption = (fact: Option['fact'], value: unknown): Option => {
  const text = writtenValue(fact, value);
  return { fact, value, to: { is: 'one-of', values: [text] }, example: text };
};

/**
 * How the loss itself may turn out otherwise: the facts that set whether it is insured and what is paid; first those that the lines
 * ask as well.
 */
export function lossChoices(
  asked: readonly Asked[],
  claim: Claim,
  way: Extreme,
  shared: ReadonlySet<string>,
): readonly [shared: Choices, others: Choices] {
  const choices = (some: readonly Asked[]): Choices =>
    some.map(({ open: { fact, values } }) => {
      const quantity = QUANTITIES[fact];
      return quantity === undefined
        ? values.flatMap((value) =>
            value === null || value === claim[fact] ? [] : [valueOption(fact, value)],
          )
        : [farthest(fact, way, quantity)];
    });
  const isShared = ({ open: { fact } }: Asked): boolean => shared.has(fact);
  return [choices(asked.filter(isShared)), choices(asked.filter((each) => !isShared(each)))];
}

/** What a line would pay, where it covers; beyond all bounds where it is more than can be paid exactly. */
export function dueWithin(due: Plan['due'][number], loss: LossFacts): Fen {
  try {
    return due(loss);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Which line pays for a loss that is insured, and what is paid in all. */
export function payment(
  { due, contest }: Plan,
  loss: LossFacts,
  covering: LineSet,
): { readonly line: number; readonly amount: Fen } {
  const amounts = due.map((each) => dueWithin(each, loss));
  const line = payingLine(contest, amounts, covering);
  return { line, amount: paidUnderLine(contest, amounts, covering, line) };
}
