import type { Claim } from '../claim/claim.js';
import type { PayoutFacts } from '../law/sum.js';
import { kept } from '../logic/kept.js';
import { type Fen, MAX_FEN } from '../money/fen.js';
import { paidUnderLine, payingLine } from './choice.js';
import { type OpenFact, someCompletion } from './completions.js';
import type { Decision } from './decide.js';
import { type LossFacts, lossOf } from './loss-facts.js';
import { duesFor, mayChange } from './missing.js';
import { openEndsOf } from './open-facts.js';
import type { Plan } from './plan.js';
import type { Prospect } from './reach.js';
import type { DueFor } from './sums/line-sums.js';

const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The grades with which most may be due: for each line the one with which it pays most; of lines that add up, any. */
const gravest = /* @__PURE__ */ kept(({ due, contest }: Plan): readonly number[] => {
  if (contest.onTop >= 0) return GRADES;
  const disabled = { harm: 'disability', liableParty: 'not-found', governmentCompensation: MAX_FEN };
  const dueAt = (of: DueFor, disabilityGrade: number) => of({ ...disabled, disabilityGrade } as PayoutFacts);
  return [...new Set(due.map((of) => GRADES.reduce((a, b) => (dueAt(of, b) > dueAt(of, a) ? b : a))))];
});

/** An open fact with those values alone with which most is due. */
const mostOfFact = /* @__PURE__ */ kept((plan: Plan) =>
  kept(
    (open: OpenFact): OpenFact => ({
      ...open,
      values: open.fact === 'disabilityGrade' ? gravest(plan) : open.most,
    }),
  ),
);

/** The most that a loss comes to, whichever lines turn out to cover. */
function mostOfLoss(loss: LossFacts, plan: Plan, { reachWith }: Prospect): Fen {
  const reach = reachWith(loss);
  const dues = duesFor(loss, plan, reach);
  let most = 0;
  for (const set of reach.sets)
    most = Math.max(most, paidUnderLine(plan.contest, dues, set, payingLine(plan.contest, dues, set)));
  return most;
}

/**
 * The most that any completion of the open facts comes to; `null` where nothing bounds it: rooms or square metres that are not
 * known, of a house without a limit for the household.
 */
export function mostDue(
  claim: Claim,
  plan: Plan,
  decided: Decision,
  { prospect, open, isSettled } = openEndsOf(claim, plan, decided),
): Fen | null {
  if (isSettled) return decided.amount;
  let most = 0;
  someCompletion(lossOf(claim, plan.terms), open.map(mostOfFact(plan)), (completed) => {
    most = Math.max(most, mostOfLoss(completed, plan, prospect));
    return false;
  });
  return most > 0 && open.some(({ isUnbounded }) => isUnbounded) ? null : most;
}

/** What may still become of what is due. */
export interface Finality {
  /** The most that it may come to; `null` where nothing bounds it. */
  readonly atMost: Fen | null;
  /** Whether no further fact can change line or amount. */
  readonly isFinal: boolean;
}

/** What may still become of a claim: no completion comes to less than what is due, so what cannot rise cannot change. */
export function finalityOf(claim: Claim, plan: Plan, decided: Decision): Finality {
  const { amount } = decided;
  const ends = openEndsOf(claim, plan, decided);
  const atMost = mostDue(claim, plan, decided, ends);
  const isFinal =
    ends.isSettled || (atMost === amount && (amount === 0 || !mayChange(claim, plan, decided, ends)));
  return { atMost, isFinal };
}
