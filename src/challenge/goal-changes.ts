import type { Claim } from '../claim/claim.js';
import { FACT_GUIDE } from '../claim/fact-rows.js';
import { conditionOf, FACT_NAMES, type FactKey, type FactName, factValue, pathTo } from '../claim/facts.js';
import type { FactNature } from '../claim/guide.js';
import { writtenFact } from '../claim/write.js';
import { askingFor } from '../decide/asking.js';
import { stateOf } from '../decide/missing-fact.js';
import type { Plan } from '../decide/plan.js';
import { attestationFor } from '../decide/ways.js';
import { UNKNOWN } from '../logic/truth.js';
import { questionsIn } from '../logic/walk.js';
import { yuanOf } from '../money/fen.js';
import type { ChangeSet, FactChange } from './change.js';
import { merged, type Turned } from './merge.js';
import { type Changes, type Option, withChanges } from './option.js';

/**
 * What a change may lead to: `payable` where nothing is due yet, `more` where something is, and `declined`.
 *
 * @since 0.1.0
 */
export type ChangeGoal = 'payable' | 'more' | 'declined';

/**
 * What would lead to a goal.
 *
 * @since 0.1.0
 */
export interface GoalChanges {
  readonly goal: ChangeGoal;
  /**
   * The smaller sets first, and of those the ones with fewer facts that nobody can change; what else would have to have
   * befallen the person comes last of these. Empty where nothing leads there under this contract.
   */
  readonly sets: readonly ChangeSet[];
}

/** Sets of more facts are told only where no smaller one does it. */
export const MANY = 3;

const factPlace = ({ fact }: Option): number => FACT_NAMES.indexOf(nameOf(fact));

/** The nature of what is established of a fact: of harm, a death alone is beyond change. */
const natureOf = (fact: FactName, value: unknown): FactNature =>
  fact === 'harm' && value === 'death' ? 'fixed' : FACT_GUIDE[fact].nature;

const nameOf = (fact: FactKey): FactName => (conditionOf(fact) === null ? (fact as FactName) : 'conditions');

const inFactOrder = (changes: Changes): Changes => [...changes].sort((a, b) => factPlace(a) - factPlace(b));

/** Whether a fact is asked more closely than it is known. */
const isTooRough = (fact: FactKey, claim: Claim, { gates, besides, sentences }: Plan): boolean =>
  [
    ...gates,
    ...besides.flatMap(({ fact, conditions }) => conditions.map((each) => ({ ...each, fact }))),
  ].some((each) => each.fact === fact && each.holds(claim) === UNKNOWN) ||
  sentences.some((sentence) =>
    [...questionsIn(sentence)].some(
      (question) => question.fact === fact && question.truthOf(factValue(claim, fact)) === UNKNOWN,
    ),
  );

/** How far a fact is known, and whether it can still be changed. */
function howKnown(fact: FactKey, claim: Claim, plan: Plan): Pick<FactChange, 'state' | 'nature'> {
  const value = factValue(claim, fact);
  const state = stateOf(fact, claim, plan.terms.appraisal);
  const isKnown =
    value !== undefined && value !== null && state !== 'other-standard' && !isTooRough(fact, claim, plan);
  return isKnown
    ? { state: 'established', nature: natureOf(nameOf(fact), value) }
    : { state, nature: 'evidence' };
}

/** @param changed The claim as it would be. */
const factChange = ({ fact, to, example }: Option, claim: Claim, changed: Claim, plan: Plan): FactChange => ({
  fact: pathTo(fact),
  from: writtenFact(claim, fact),
  to,
  example,
  ...howKnown(fact, claim, plan),
  ...askingFor(fact, claim.kind, plan.terms.edition),
  attestation: attestationFor(fact, changed, plan.terms),
});

/**
 * Smaller sets first; of the same size those with fewer facts that nobody can change; then those in which nothing else need
 * have befallen the person; then in the order of the facts.
 */
function inTurn(a: Changes, b: Changes, fixed: (changes: Changes) => number): number {
  const befallen = (changes: Changes) => (changes.some(({ fact }) => fact === 'harm') ? 1 : 0);
  const keyOf = (changes: Changes) => [
    changes.length,
    fixed(changes),
    befallen(changes),
    ...changes.map(factPlace),
  ];
  const [first, second] = [keyOf(a), keyOf(b)];
  const at = first.findIndex((each, i) => each !== second[i]);
  return (first[at] ?? 0) - (second[at] ?? 0);
}

/** The smallest sets, and larger ones up to a few facts, told together where they can be. */
export function goalChanges(
  goal: ChangeGoal,
  sets: readonly Turned[],
  claim: Claim,
  plan: Plan,
): GoalChanges {
  const smallest = Math.min(...sets.map(({ changes }) => changes.length));
  const few = sets.filter(({ changes: { length } }) => length <= Math.max(smallest, MANY));
  const fixed = (changes: Changes) =>
    changes.filter(({ fact }) => howKnown(fact, claim, plan).nature === 'fixed').length;
  return {
    goal,
    sets: merged(few.map((each) => ({ ...each, changes: inFactOrder(each.changes) })))
      .toSorted((a, b) => inTurn(a.changes, b.changes, fixed))
      .map(({ changes, line, amount }) => {
        const changed = withChanges(claim, changes);
        return {
          facts: changes.map((option) => factChange(option, claim, changed, plan)),
          amount: yuanOf(amount),
          line,
        };
      }),
  };
}
