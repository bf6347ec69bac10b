import { isContractRule } from '../law/2-2-sums.js';
import type { ClauseId } from '../law/clause-ids.js';
import { sumOf } from '../law/register-rules.js';
import type { PayoutFacts, ReckonedLine } from '../law/sum.js';
import { foldSum } from '../logic/fold-sum.js';
import { kept } from '../logic/kept.js';
import type { Exact } from '../money/exact.js';
import type { Operand, OperandName, Operation, Step, StepId } from './step.js';
import {
  difference,
  exactText,
  fromFen,
  leastKnown,
  operand,
  productOf,
  rounded,
  step,
  sumOfKnown,
  sumText,
  type Yuan,
  yuanFrom,
} from './sums.js';

/** What a sum comes to, and the steps that lead there, as parts of what carries out a rule; `null` where nothing is due. */
type LineWork = (
  facts: PayoutFacts,
  above: string,
) => { readonly steps: readonly Step[]; readonly value: Yuan } | null;

type FactorOperands = (facts: PayoutFacts) => readonly [Operand, ...Operand[]];

/** A step carries out the rule of its sum, or else of what the sum goes into; limits and totals have rules of their own. */
function stepOf(
  { id, clause, rule }: ReckonedLine,
  above: string,
  operation: Operation,
  operands: readonly Operand[],
  result: string | null,
): Step {
  const at = sumOf(isContractRule(id) ? id : (rule?.id ?? above));
  return step(id as StepId, operation, operands, result, {
    ...at,
    clause: (clause as ClauseId) ?? at.clause,
  });
}

/** What plays no part of its own is a sum. */
const nameOf = ({ as }: ReckonedLine): OperandName => (as ?? 'sum') as OperandName;

/** One step that makes a sum of several; each of them is told by the part that it plays. */
const combined =
  (
    own: ReckonedLine,
    operation: Operation,
    parts: readonly (readonly [ReckonedLine, LineWork])[],
    make: (values: readonly Yuan[]) => Yuan,
  ): LineWork =>
  (facts, above) => {
    const done = parts.flatMap(([part, work]) => {
      const worked = work(facts, own.rule?.id ?? above);
      return worked === null ? [] : [{ ...worked, name: nameOf(part) }];
    });
    if (done.length < parts.length && operation !== 'plus') return null;
    const operands = done.map(({ name, value }) => operand(name, sumText(value)));
    const value = make(done.map((each) => each.value));
    const steps = done.flatMap((each) => each.steps);
    return { steps: [...steps, stepOf(own, above, operation, operands, sumText(value))], value };
  };

const valueIn = <V>(facts: PayoutFacts, fact: keyof PayoutFacts): V | null =>
  (facts[fact] as V | undefined) ?? null;

const working = /* @__PURE__ */ kept(
  (sum: ReckonedLine): LineWork =>
    foldSum<PayoutFacts, LineWork, FactorOperands>(sum, {
      fact:
        ({ fact }) =>
        (known) => ({ steps: [], value: fromFen(valueIn(known, fact)) }),
      constant(own) {
        const value = fromFen(own.amount);
        const text = sumText(value);
        const take = (above: string) => stepOf(own, above, 'take', [operand(nameOf(own), text)], text);
        return (_, above) => ({ steps: own.id === undefined ? [] : [take(above)], value });
      },
      nothing: () => () => null,
      by: (own, cases) => (known, above) => {
        const value = valueIn<string>(known, own.fact);
        if (value !== null) return (cases[value] as LineWork)(known, above);
        return { steps: own.id === undefined ? [] : [stepOf(own, above, 'take', [], null)], value: null };
      },
      minus: (own, of, less) => (facts, above) =>
        combined(
          own,
          'minus',
          [
            // What something is taken off stands by itself.
            [own.of, (known) => of(known, above)],
            [own.less, less],
          ],
          ([a, b]) => difference(a as Yuan, b as Yuan),
        )(facts, above),
      times: (own, factor, of) => (known, above) => {
        const worked = of(known, above);
        if (worked === null) return null;
        const [by, ...told] = factor(known);
        const product = productOf(worked.value, yuanFrom(by.value));
        const value = rounded(product);
        const text = exactText(product);
        const operands = [operand(nameOf(own.of), sumText(worked.value)), by, ...told];
        const exact = stepOf({ ...own, id: `${own.id}-product` }, above, 'times', operands, text);
        const whole = stepOf(
          { ...own, id: `${own.id}-rounded` },
          above,
          'round',
          [operand('product', text)],
          sumText(value),
        );
        return { steps: [...worked.steps, exact, whole], value };
      },
      least: (own, of) =>
        combined(
          own,
          'least',
          own.of.map((part, i) => [part, of[i] as LineWork]),
          leastKnown,
        ),
      plus: (own, of) =>
        combined(
          own,
          'plus',
          own.of.map((part, i) => [part, of[i] as LineWork]),
          sumOfKnown,
        ),
      'up-to': (own, of, limit) =>
        combined(
          own,
          'least',
          [
            [own.of, of],
            [own.limit, limit],
          ],
          leastKnown,
        ),
      quantity:
        ({ fact, as }) =>
        (known) => [operand(as as OperandName, valueIn<Exact>(known, fact)?.text ?? null)],
      'factor constant':
        ({ text, as }) =>
        () => [operand(as as OperandName, text)],
      'factor by':
        ({ fact, as, told }, cases) =>
        (known) => {
          const value = valueIn<number>(known, fact);
          const rate = value === null ? null : (cases[value] as FactorOperands)(known)[0].value;
          return [
            operand(as as OperandName, rate),
            operand(told as OperandName, value === null ? null : String(value)),
          ];
        },
    }),
);

/** What an insured line pays or would pay, step by step; the exact product and its rounding are told apart. */
export const stepsOf = (sum: ReckonedLine, facts: PayoutFacts): readonly Step[] =>
  working(sum)(facts, 'benefits')?.steps ?? [];
