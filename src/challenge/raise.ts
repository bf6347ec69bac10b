import type { Claim } from '../claim/claim.js';
import type { LineSet } from '../decide/line-set.js';
import { lossOf } from '../decide/loss-facts.js';
import type { Plan } from '../decide/plan.js';
import { TRUE } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import type { Opening } from './gates.js';
import { lossChoices, payment, stepOption } from './loss.js';
import { type Changes, type Choices, minimal, minimalOf, setsOf, withChanges } from './option.js';
import { firstStep, quantityOf } from './quantity.js';
import type { Sentences } from './sentences.js';

/** Sets of lines by which alone an amount can be reached: one line, or one and the line that comes on top of it. */
function payingSets({ lines, contest: { onTop } }: Plan): readonly LineSet[] {
  const single = lines.map((_, i) => 1 << i);
  if (onTop < 0) return single;
  const top = 1 << onTop;
  return [...single, ...single.map((line) => line | top)];
}

/** Whether more than the amount, and at most so much, is due for a loss while some lines cover. */
type Reaches = (loss: Claim, covering: LineSet, most?: Fen) => boolean;

/** Sums that grow from too little pass through what can be paid exactly; anything else leads there or beyond at once. */
const isGrowing = (changes: Changes): boolean => changes.some(({ fact }) => quantityOf(fact) !== undefined);

/** Those choices that matter to what some lines pay; a grade counts by its standard. */
function askedOnly(lines: LineSet, { asked }: Plan, choices: Choices): Choices {
  const facts = asked.filter((each) => (each.lines & lines) !== 0).map(({ open }) => open.fact);
  return choices.filter(([option]) => {
    const fact = option?.fact === 'disabilityStandard' ? 'disabilityGrade' : option?.fact;
    return (facts as readonly unknown[]).includes(fact);
  });
}

/** Every smallest choice of changes by which more than an amount becomes due, with what opens the lines. */
export function raising(
  claim: Claim,
  plan: Plan,
  { shared, choicesOf, holding }: Sentences,
  amount: Fen,
  opening: Opening,
): readonly Changes[] {
  const reaches: Reaches = (loss, covering, most = Number.POSITIVE_INFINITY) => {
    const facts = lossOf(loss, plan.terms);
    if (plan.loss(facts) !== TRUE) return false;
    const paid = payment(plan, facts, covering).amount;
    return paid > amount && paid <= most;
  };
  const choices = lossChoices(plan.asked, claim, 'at-least', shared, [plan]);
  const found = payingSets(plan).flatMap((lines) => {
    const opened = opening(lines);
    if (opened === null) return [];
    const [both, ofLoss] = choices.map((some) => askedOnly(lines, plan, some)) as [Choices, Choices];
    const losses = [...setsOf(ofLoss)];
    return [...setsOf(both)].flatMap((before) => {
      const so = withChanges(claim, [...opened, ...before]);
      const covering = minimal(
        setsOf(choicesOf(lines)),
        (changes) => (holding(withChanges(so, changes)) & lines) === lines,
      );
      const paying = minimal(losses, (changes) =>
        reaches(withChanges(so, changes), lines, isGrowing(changes) ? undefined : Number.MAX_SAFE_INTEGER),
      );
      return covering.flatMap((own) => paying.map((loss) => [...opened, ...before, ...own, ...loss]));
    });
  });
  return minimalOf(found).map((changes) => leastSums(changes, claim, holding, reaches));
}

/** The same changes with every sum at the least that does it: the earlier sums first. */
function leastSums(changes: Changes, claim: Claim, holding: Sentences['holding'], reaches: Reaches): Changes {
  const covering = holding(withChanges(claim, changes));
  return changes.reduce<Changes>((so, option) => {
    const quantity = quantityOf(option.fact);
    if (quantity === undefined) return so;
    const at = (step: number) =>
      so.map((each) => (each.fact === option.fact ? stepOption(each.fact, 'at-least', step) : each));
    return at(firstStep(quantity, (step) => reaches(withChanges(claim, at(step)), covering)));
  }, changes);
}
