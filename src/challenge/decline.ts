import type { Claim } from '../claim/claim.js';
import { LEFT_OPEN, someCompletion } from '../decide/completions.js';
import type { LineSet } from '../decide/line-set.js';
import { lossOf } from '../decide/loss-facts.js';
import { type Asked, openAmong } from '../decide/loss-values.js';
import type { Plan } from '../decide/plan.js';
import { entryCount } from '../input/expected.js';
import { inArgument, refuse } from '../input/issue.js';
import { TRUE } from '../logic/truth.js';
import { dueWithin, lossChoices, stepOption } from './loss.js';
import { type Changes, completionsOf, minimal, minimalOf, setsOf, withChanges } from './option.js';
import { firstStep, quantityOf } from './quantity.js';
import type { Sentences } from './sentences.js';

/** The lines that may come to pay something for a loss, whatever is still unknown of it. */
function mayPay(plan: Plan, claim: Claim): LineSet {
  const all = (1 << plan.lines.length) - 1;
  let paying = 0;
  const open = openAmong(plan.asked, claim, plan.terms.appraisal).map((each) => each.open);
  someCompletion(lossOf(claim, plan.terms), open, (completed) => {
    if (plan.loss(completed) === TRUE) {
      for (const [i, due] of plan.due.entries()) if (dueWithin(due, completed) > 0) paying |= 1 << i;
    }
    return paying === all;
  });
  return paying;
}

/** What any of the plans asks of the loss itself, each fact once. */
const askedOfLoss = (plans: readonly Plan[]): readonly Asked[] => [
  ...new Map(plans.flatMap(({ asked }) => asked.map((each) => [each.open.fact, each]))).values(),
];

/** Whether a set of lines for each plan has none in common with another. */
const areApart = (a: readonly LineSet[], b: readonly LineSet[]): boolean =>
  a.every((set, i) => (set & (b[i] as LineSet)) === 0);

/** Every way in which what the lines and the loss both ask may turn out, where it is not known. */
const worldsOf = (claim: Claim, asked: readonly Asked[], shared: ReadonlySet<string>): readonly Claim[] =>
  completionsOf(
    claim,
    asked
      .filter(({ open: { fact } }) => shared.has(fact) && (claim[fact] === undefined || claim[fact] === null))
      .map(({ open: { fact, values } }) => ({ fact, values: values.filter((value) => value !== LEFT_OPEN) })),
  );

/** Every smallest choice of at most so many changes after which nothing can come to be due under any plan; beside the gates. */
export function declining(
  claim: Claim,
  plans: readonly Plan[],
  { shared, choices, beside, alike, ...sentences }: Sentences,
  most: number,
): readonly Changes[] {
  const asked = askedOfLoss(plans);
  const mayPayIn = (changed: Claim) => plans.map((plan) => mayPay(plan, changed));
  const [both, ofLoss] = lossChoices(asked, claim, 'at-most', shared, plans);
  const lossSets = [...setsOf(ofLoss, most)];
  const ofChoices = [...setsOf(choices, most)];
  const shutWith = [...setsOf(beside, most)].map(
    (changes) => [changes, sentences.shut(withChanges(claim, changes))] as const,
  );
  const found = [...setsOf(both, most)].flatMap((before) => {
    const worlds = worldsOf(withChanges(claim, before), asked, shared);
    const measured = (sets: readonly Changes[], measure: (claim: Claim) => readonly LineSet[]) =>
      new Map(
        sets.map((changes) => [changes, worlds.flatMap((world) => measure(withChanges(world, changes)))]),
      );
    const payable = measured(lossSets, mayPayIn);
    const holding = measured(ofChoices, sentences.mayHold);
    const open = new Map(
      [...holding]
        .flatMap(([own, sets]) =>
          shutWith.flatMap(([apart, shut]) =>
            own.length + apart.length > most
              ? []
              : [
                  [
                    [...own, ...apart],
                    sets.map((set, i) => set & ~(shut[i % plans.length] as LineSet)),
                  ] as const,
                ],
          ),
        )
        .sort(([a], [b]) => a.length - b.length),
    );
    const worthless = new Map([...payable.values()].map((sets) => [sets.join(), sets])).values();
    return [...worthless].flatMap((paying) => {
      const others = paying.map((set) => ~set);
      const shut = minimal(open.keys(), (changes) =>
        areApart(open.get(changes) as readonly LineSet[], paying),
      );
      const unpaid = minimal(lossSets, (changes) =>
        areApart(payable.get(changes) as readonly LineSet[], others),
      );
      return shut.flatMap((own) => unpaid.map((loss) => [...before, ...own, ...loss]));
    });
  });
  const isDeclined = (changed: Claim) => {
    const shut = sentences.shut(changed);
    return worldsOf(changed, asked, shared).every((world) =>
      areApart(
        sentences.mayHold(world).map((set, i) => set & ~(shut[i] as LineSet)),
        mayPayIn(world),
      ),
    );
  };
  return eachAlike(
    minimalOf(found).map((changes) => mostSums(changes, claim, isDeclined)),
    alike,
  );
}

/** More sets would be too many to tell. */
const MOST_SETS = 500;

/** The same sets with every option that does as well in the place of one that stands for it. */
function eachAlike(sets: readonly Changes[], alike: Sentences['alike']): readonly Changes[] {
  const count = (changes: Changes) => changes.reduce((ways, option) => ways * alike(option).length, 1);
  if (sets.reduce((sum, changes) => sum + count(changes), 0) > MOST_SETS)
    inArgument('contract', () => refuse('conditions', 'too-many-changes', 'array', entryCount(0, MOST_SETS)));
  return sets.flatMap((changes) => inEveryWay(changes, alike));
}

const inEveryWay = (changes: Changes, alike: Sentences['alike']): readonly Changes[] =>
  changes.reduce<readonly Changes[]>(
    (all, option) => all.flatMap((each) => alike(option).map((other) => [...each, other])),
    [[]],
  );

/** The same changes with every sum at the most that does it. */
const mostSums = (changes: Changes, claim: Claim, isDeclined: (changed: Claim) => boolean): Changes =>
  changes.reduce<Changes>((so, option) => {
    const quantity = quantityOf(option.fact);
    if (quantity === undefined) return so;
    const at = (step: number) =>
      so.map((each) => (each.fact === option.fact ? stepOption(each.fact, 'at-most', step) : each));
    const beyond = firstStep(quantity, (step) => !isDeclined(withChanges(claim, at(step))));
    return at(beyond - 1);
  }, changes);
