import type { Claim } from '../claim/claim.js';
import { written } from '../claim/write.js';
import { paidBy, payingLine } from '../decide/choice.js';
import type { LossFacts } from '../decide/completions.js';
import { duesOf } from '../decide/decide.js';
import type { LineSet } from '../decide/line-set.js';
import type { Asked } from '../decide/loss-values.js';
import type { Plan } from '../decide/plan.js';
import type { PayoutFacts } from '../law/sum.js';
import type { Fen } from '../money/fen.js';
import type { Choices, Option } from './option.js';
import { QUANTITIES, type Quantity } from './quantity.js';

/** Which way a sum is moved: as far as it goes, until the least or the most that does it is found. */
export type Way = 'at-least' | 'at-most';

/** A sum at a step, and everything beyond it. */
export function stepOption(fact: Option['fact'], way: Way, step: number): Option {
  const value = (QUANTITIES[fact] as Quantity).read(step);
  const text = written(fact, value);
  return { fact, value, to: { is: way, values: [text] }, example: text };
}

const farthest = (fact: Option['fact'], way: Way, { least, most }: Quantity): Option =>
  stepOption(fact, way, way === 'at-least' ? most : least);

const valueOption = (fact: Option['fact'], value: unknown): Option => {
  const text = written(fact, value);
  return { fact, value, to: { is: 'one-of', values: [text] }, example: text };
};

/** How the loss itself may turn out otherwise: the facts that set whether it is insured and what is paid. */
export const lossChoices = (asked: readonly Asked[], claim: Claim, way: Way): Choices =>
  asked.map(({ open: { fact, values } }) => {
    const quantity = QUANTITIES[fact];
    return quantity === undefined
      ? values.flatMap((value) => (value === null || value === claim[fact] ? [] : [valueOption(fact, value)]))
      : [farthest(fact, way, quantity)];
  });

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
  const within = due.map((each) => (facts: PayoutFacts) => dueWithin(each, facts as LossFacts));
  const dues = duesOf({ due: within, contest }, loss, -1);
  const line = payingLine(contest, dues, covering);
  return { line, amount: paidBy(contest, dues, covering, line) };
}
