import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import { writtenValue } from '../claim/write.js';
import { paidUnderLine, payingLine } from '../decide/choice.js';
import { duesOf } from '../decide/decide.js';
import type { LineSet } from '../decide/line-set.js';
import type { LossFacts } from '../decide/loss-facts.js';
import type { Asked } from '../decide/loss-values.js';
import type { Plan } from '../decide/plan.js';
import type { PayoutFacts } from '../law/sum.js';
import type { Fen } from '../money/fen.js';
import type { Choices, Option } from './option.js';
import { type QuantityRange, quantityOf } from './quantity.js';

/** Which way a sum is moved: as far as it goes, until the least or the most that does it is found. */
export type GateChange = 'at-least' | 'at-most';

/** A sum at a step, and everything beyond it. */
export function stepOption(fact: Option['fact'], way: GateChange, step: number): Option {
  const { read, falls } = quantityOf(fact) as QuantityRange;
  const value = read(step);
  const text = writtenValue(fact as FactName, value);
  const is = falls === undefined ? way : way === 'at-least' ? 'at-most' : 'at-least';
  return { fact, value, to: { is, values: [text] }, example: text };
}

const farthest = (fact: Option['fact'], way: GateChange, { least, most }: QuantityRange): Option =>
  stepOption(fact, way, way === 'at-least' ? most : least);

const valueOption = (fact: Option['fact'], value: unknown): Option => {
  const text = writtenValue(fact as FactName, value);
  return { fact, value, to: { is: 'one-of', values: [text] }, example: text };
};

/** The standards of appraisal by which alone a grade counts, where the claim's is another. */
const standardChoice = (claim: Claim, plans: readonly Plan[]): readonly Option[] =>
  [...new Set(plans.map(({ terms }) => terms.appraisal.standard))].flatMap((standard) =>
    standard === undefined || standard === claim.disabilityStandard
      ? []
      : [valueOption('disabilityStandard', standard)],
  );

/**
 * How the loss itself may turn out otherwise: the facts that set whether it is insured and what is paid; first those that the lines
 * ask as well. A grade counts by its standard.
 */
export function lossChoices(
  asked: readonly Asked[],
  claim: Claim,
  way: GateChange,
  shared: ReadonlySet<string>,
  plans: readonly Plan[],
): readonly [shared: Choices, others: Choices] {
  const choices = (some: readonly Asked[]): Choices =>
    some.flatMap(({ open: { fact, values } }) => {
      const quantity = quantityOf(fact);
      if (quantity !== undefined) return [[farthest(fact, way, quantity)]];
      const options = values.flatMap((value) =>
        value === null || value === claim[fact] ? [] : [valueOption(fact, value)],
      );
      return fact === 'disabilityGrade' ? [options, standardChoice(claim, plans)] : [options];
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
  const within = due.map((each) => (facts: PayoutFacts) => dueWithin(each, facts as LossFacts));
  const dues = duesOf({ due: within, contest }, loss, -1);
  const line = payingLine(contest, dues, covering);
  return { line, amount: paidUnderLine(contest, dues, covering, line) };
}
