import type { Claim } from '../claim/claim.js';
import type { PayoutFacts } from '../law/sum.js';
import { kept } from '../logic/kept.js';
import { FALSE } from '../logic/truth.js';
import { type Fen, MAX_FEN } from '../money/fen.js';
import { type OpenFact, turnoutsOf } from './completions.js';
import type { Decision } from './decide.js';
import { lossOf } from './loss-facts.js';
import { payoutRow } from './missing.js';
import { openFacts, prospectOf } from './open-facts.js';
import type { Plan } from './plan.js';
import type { DueFor } from './sums/line-sums.js';

const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The grades with which most may be due: for each line the one with which it pays most; of lines that add up, any. */
const gravest = /* @__PURE__ */ kept(({ due, contest }: Plan): readonly number[] => {
  if (contest.onTop >= 0) return GRADES;
  const disabled = { harm: 'disability', liableParty: 'not-found', governmentCompensation: MAX_FEN };
  const dueAt = (of: DueFor, disabilityGrade: number) => of({ ...disabled, disabilityGrade } as PayoutFacts);
  return [...new Set(due.map((of) => GRADES.reduce((a, b) => (dueAt(of, b) > dueAt(of, a) ? b : a))))];
});

/** Values of an open fact with which most is due. */
const mostOfFact = (plan: Plan, { fact, most }: OpenFact): readonly unknown[] =>
  fact === 'disabilityGrade' ? gravest(plan) : most;

/**
 * The most that any completion of the open facts comes to; `null` where nothing bounds it: rooms or square metres that are not
 * known, of a house without a limit for the household.
 */
export function mostDue(claim: Claim, plan: Plan, decided: Decision): Fen | null {
  const { common, ground } = decided;
  if (common === FALSE) return 0;
  const prospect = prospectOf(claim, plan, decided);
  const open = openFacts(ground, prospect.reach);
  const atMost = open.map((each) => ({ ...each, values: mostOfFact(plan, each) }));
  let most = 0;
  turnoutsOf(lossOf(claim, plan.terms), atMost, (completed) => {
    const { reach, line, amount } = payoutRow(completed, plan, prospect);
    for (const [set] of reach.sets.entries())
      if ((line[set] as number) >= 0) most = Math.max(most, amount[set] as Fen);
  });
  return most > 0 && open.some(({ isUnbounded }) => isUnbounded) ? null : most;
}
