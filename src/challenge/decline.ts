import type { Claim } from '../claim/claim.js';
import type { FactSet } from '../claim/facts.js';
import { commonProfile, openLossFacts } from '../claim/profile.js';
import { lossOf, someCompletion } from '../decision/completions.js';
import type { LineSet } from '../decision/line-set.js';
import { askedByHarm } from '../decision/loss-values.js';
import { harmIn, openAmong } from '../decision/open-facts.js';
import type { Plan } from '../decision/plan.js';
import { TRUE } from '../logic/truth.js';
import { dueWithin, lossChoices, stepOption } from './loss.js';
import { type Changes, minimal, minimalOf, setsOf, withChanges } from './option.js';
import type { Sentences } from './sentences.js';
import { firstStep, QUANTITIES } from './written.js';

/** The lines that may come to pay something for a loss, whatever is still unknown of it. */
function mayPay(plan: Plan, claim: Claim): LineSet {
  const all = (1 << plan.lines.length) - 1;
  let paying = 0;
  const asked = askedByHarm(plan.asked, all)[harmIn(commonProfile(claim))] as FactSet;
  const open = openAmong(plan.asked, openLossFacts(claim) & asked);
  someCompletion(lossOf(claim), open, (completed) => {
    if (plan.loss(completed) === TRUE) {
      for (const [i, due] of plan.due.entries()) if (dueWithin(due, completed) > 0) paying |= 1 << i;
    }
    return paying === all;
  });
  return paying;
}

/** Every smallest choice of at most so many changes after which nothing can come to be due; beside the gates. */
export function declining(
  claim: Claim,
  plan: Plan,
  { choices, possible }: Sentences,
  most: number,
): readonly Changes[] {
  const measured = (sets: Iterable<Changes>, measure: (claim: Claim) => LineSet) =>
    new Map([...sets].map((changes) => [changes, measure(withChanges(claim, changes))]));
  const lossSets = [...setsOf(lossChoices(plan, claim, 'at-most'), most)];
  const ownSets = [...setsOf(choices, most)];
  const payable = measured(lossSets, (changed) => mayPay(plan, changed));
  const open = measured(ownSets, possible);
  const worthless = [...new Set(payable.values())];
  const found = worthless.flatMap((paying) => {
    const shut = minimal(ownSets, (changes) => ((open.get(changes) as LineSet) & paying) === 0);
    const unpaid = minimal(lossSets, (changes) => ((payable.get(changes) as LineSet) & ~paying) === 0);
    return shut.flatMap((own) => unpaid.map((loss) => [...own, ...loss]));
  });
  return minimalOf(found).map((changes) => mostSums(changes, claim, plan, possible));
}

/** The same changes with every sum at the most that does it. */
function mostSums(changes: Changes, claim: Claim, plan: Plan, possible: Sentences['possible']): Changes {
  const isDeclined = (changed: Claim) => (possible(changed) & mayPay(plan, changed)) === 0;
  return changes.reduce<Changes>((so, option) => {
    const quantity = QUANTITIES[option.fact];
    if (quantity === undefined) return so;
    const at = (step: number) =>
      so.map((each) => (each.fact === option.fact ? stepOption(each.fact, 'at-most', step) : each));
    const beyond = firstStep(quantity, (step) => !isDeclined(withChanges(claim, at(step))));
    return at(beyond - 1);
  }, changes);
}
