import { type Claim, retold } from '../claim/claim.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import { spansOf } from '../contract/few.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom, underEach } from '../contract/parse.js';
import type { Results, Version } from '../contract/versions.js';
import { decideCompactly } from '../decide/compact.js';
import type { Outcome } from '../decide/determination.js';
import { lossOf } from '../decide/loss-facts.js';
import { type Plan, planOf } from '../decide/plan.js';
import { deepFreeze } from '../input/freeze.js';
import { type Fen, yuanOf } from '../money/fen.js';
import { declining } from './decline.js';
import { isShut, movingDay, opening, shutting } from './gates.js';
import { type GoalChanges, goalChanges, MANY } from './goal-changes.js';
import { payment } from './loss.js';
import type { Turned } from './merge.js';
import { type Changes, withChanges } from './option.js';
import { raising } from './raise.js';
import { sentencesOf } from './sentences.js';

/**
 * A determination, and what would change it: plain, frozen data.
 *
 * @since 0.1.0
 */
export interface Counterfactuals {
  /** Id of the claim. */
  readonly claim: string;
  /** Id of the contract. */
  readonly contract: string;
  readonly outcome: Outcome;
  /** In yuan. */
  readonly amount: string;
  /** Where the determination may lead instead: `payable` or `more`, and `declined` unless that is where it stands. */
  readonly goals: readonly GoalChanges[];
}

/** Raises the amount under one version of the contract, if need be by moving the day into it. */
function raisedIn(claim: Claim, version: Version, above: Fen): readonly Turned[] {
  const plan = planOf(claim.kind, version.terms);
  const sentences = sentencesOf([plan], claim);
  return raising(claim, plan, sentences, above, opening(claim, version, plan))
    .map((changes): Turned => {
      const changed = withChanges(claim, changes);
      const { line, amount } = payment(plan, lossOf(changed, version.terms), sentences.holding(changed));
      return { changes, line: plan.lines[line] as Turned['line'], amount };
    })
    .filter(({ amount }) => amount <= Number.MAX_SAFE_INTEGER);
}

const movesTheDay = ({ changes }: Turned): boolean => changes.some(({ fact }) => fact === 'startedAt');

const asksAllOf = (few: Turned, many: Turned): boolean =>
  few.changes.every(({ fact }) => many.changes.some((option) => option.fact === fact));

/** What moves the day is left out where its other facts would do without. */
function raised(claim: Claim, versions: Results<Version>, above: Fen): readonly Turned[] {
  const sets = versions.flatMap((version) => raisedIn(claim, version, above));
  const without = sets.filter((set) => !movesTheDay(set));
  return sets.filter((set) => !movesTheDay(set) || !without.some((few) => asksAllOf(few, set)));
}

const unpaid = (...changes: Changes): Turned => ({ changes, line: null, amount: 0 });

/** Whether nothing can come to be due under a version as things are, but for the day. */
const isDeclinedIn = (claim: Claim, plan: Plan): boolean =>
  isShut(claim, plan) || declining(claim, [plan], sentencesOf([plan], claim), 0).length > 0;

/** What declines a claim under every version that its day leaves possible, or moves the day into one that declines it. */
function declined(claim: Claim, contract: Contract, versions: Results<Version>): readonly Turned[] {
  const planIn = ({ terms }: Version) => planOf(claim.kind, terms);
  const possible = underEach(contract, claim, planIn);
  const undecided = possible.filter((plan) => !isDeclinedIn(claim, plan));
  const unshut = possible.filter((plan) => !isShut(claim, plan));
  const moved = versions.flatMap((version) => {
    const plan = planIn(version);
    const days = movingDay(claim, version, plan);
    return isDeclinedIn(claim, plan) ? days.map((day) => unpaid(day)) : [];
  });
  return [
    ...shutting(contract, undecided).map((option) => unpaid(option)),
    ...declining(claim, unshut, sentencesOf(unshut, claim), MANY).map((changes) => unpaid(...changes)),
    ...moved,
  ];
}

/**
 * The smallest sets of facts that would turn a determination, were they otherwise or newly established: to payable, to more
 * than is due, or to declined. Every set does what it promises, and no part of it does. For each goal it returns every set
 * of the smallest size, and every larger one of up to three facts of which no part does it. Values that lead to the same
 * line are told together; sums are the least or the most that do it, to the fen, areas to the hundredth of a square metre.
 * Where two sums must grow together, one pair is given: the least of the first, and the least of the second with it. A larger
 * set that would only let a sum be smaller, or bear more circumstances, is left out.
 *
 * Under a contract with endorsements a set may also move the day to another version of the contract; it is left out where its
 * other facts, changed some way, would do without. While the day is unknown, a set that declines does so under every version by
 * the same facts, or settles the day.
 *
 * @throws `InvalidInputError` as `adjudicate` does; where endorsements make more than 12 versions that decide otherwise
 * (`too-many-endorsements`: take the contract of a day, by `contractAt`); and where conditions of the contract's own would make more
 * than 500 sets that decline (`too-many-changes`). Changes that would lead to sums beyond 2^53 fen are left out.
 * @example
 * ```ts
 * const injured = {
 *   id: 'c-2',
 *   incident: { startedAt: '2024-07-11T16:20:00+08:00', division: '500110110', peril: 'flood' },
 *   loss: {
 *     kind: 'person', presence: 'at-onset', causedByIncident: false, harm: 'injury', medicalCost: '500.00',
 *     circumstances: [],
 *   },
 * } as const;
 * const { outcome, goals } = whatWouldChange(injured, contract);
 * outcome; // 'declined'
 * goals[0]?.sets[0]?.facts.map(({ fact, from, example, nature }) => [fact, from, example, nature]);
 * // [['loss.causedByIncident', false, true, 'evidence']]
 * ```
 * @since 0.1.0
 */
export function whatWouldChange(
  claim: Claim | ClaimInput,
  contract: Contract | ContractInput,
): Counterfactuals {
  const checked = claimFrom(claim);
  const signed = contractFrom(contract);
  const versions = spansOf(signed);
  const { amount, outcome } = decideCompactly(checked, signed);
  // Copied for every set that is tried: what is not frozen is copied ten times as fast.
  const facts = retold(checked, {});
  const [plan] = underEach(signed, facts, ({ terms }) => planOf(facts.kind, terms));
  const goals = [
    goalChanges(outcome === 'payable' ? 'more' : 'payable', raised(facts, versions, amount), facts, plan),
  ];
  if (outcome !== 'declined')
    goals.push(goalChanges('declined', declined(facts, signed, versions), facts, plan));
  return deepFreeze({
    claim: checked.id,
    contract: signed.id,
    outcome,
    amount: yuanOf(amount),
    goals,
  });
}
