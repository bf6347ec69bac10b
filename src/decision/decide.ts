import type { Claim } from '../claim/claim.js';
import { profileOf } from '../claim/parse.js';
import { FALSE, TRUE, type Truth } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { paidBy, payingLine } from '../payout/choice.js';
import type { Plan } from './plan.js';

/** A claim decided on what is established so far. Lists are in the order of the plan's lines. */
export interface Decision {
  /** Whether everything holds that stands before every line and asks nothing of the loss itself. */
  readonly gates: Truth;
  /** The state of knowledge on the lines' own sentences. */
  readonly state: number;
  readonly covered: readonly Truth[];
  /** The place of the line that pays; -1 while nothing is due. */
  readonly line: number;
  /** What is certainly due now. */
  readonly amount: Fen;
}

/** The least of the gates, in order; asks no further once one is closed. */
export function gatesTruth({ gates }: Plan, claim: Claim): Truth {
  let least: Truth = TRUE;
  for (const { holds } of gates) {
    const truth = holds(claim);
    if (truth === FALSE) return FALSE;
    if (truth < least) least = truth;
  }
  return least;
}

/** Decides which lines cover, which one pays, and how much. */
export function decide(claim: Claim, plan: Plan): Decision {
  const { lines, coverage, contest } = plan;
  const gates = gatesTruth(plan, claim);
  const loss = gates === FALSE ? FALSE : plan.loss(claim);
  const before = loss < gates ? loss : gates;
  const state = coverage.stateOf(profileOf(claim));
  const covered: Truth[] = [];
  const due: Fen[] = [];
  let covering = 0;
  for (let i = 0; i < lines.length; i++) {
    const own = before === FALSE ? FALSE : coverage.truthOf(state, i);
    const truth = own < before ? own : before;
    covered.push(truth);
    due.push(truth === TRUE ? (plan.due[i] as Plan['due'][number])(claim) : 0);
    if (truth === TRUE) covering |= 1 << i;
  }
  const line = payingLine(contest, due, covering);
  return { gates, state, covered, line, amount: paidBy(contest, due, covering, line) };
}
