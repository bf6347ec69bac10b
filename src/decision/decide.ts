import type { Claim } from '../claim/claim.js';
import { FALSE, TRUE, type Truth } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { type Choice, chooseLine } from '../payout/choice.js';
import type { Plan } from './plan.js';

/** A claim decided on what is established so far. Lists are in the notice's order of lines. */
export interface Decision {
  readonly covered: readonly Truth[];
  /** What each line pays: 0 unless it covers. */
  readonly due: readonly Fen[];
  readonly choice: Choice;
}

/** `due` is already nothing for lines that do not cover. */
const EVERY_LINE = 0b11111;

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

/** Decides which lines cover, what each pays, and which one pays. */
export function decide(claim: Claim, plan: Plan): Decision {
  const covered: Truth[] = [FALSE, FALSE, FALSE, FALSE, FALSE];
  const due: Fen[] = [0, 0, 0, 0, 0];
  const incident = gatesTruth(plan, claim);
  const before = incident === FALSE ? FALSE : (Math.min(incident, plan.loss(claim)) as Truth);
  if (before !== FALSE) {
    for (const line of plan.lines) {
      const truth = Math.min(before, line.own(claim)) as Truth;
      covered[line.index] = truth;
      if (truth === TRUE) due[line.index] = line.due(claim);
    }
  }
  return { covered, due, choice: chooseLine(due, EVERY_LINE, plan.terms.readings['line-overlap']) };
}
