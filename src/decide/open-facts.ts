import type { Claim } from '../claim/claim.js';
import { FALSE, TRUE } from '../logic/truth.js';
import { type MayShut, mayShut } from './beside.js';
import type { OpenFact } from './completions.js';
import type { Decision } from './decide.js';
import type { LossFacts } from './loss-facts.js';
import type { Plan } from './plan.js';
import { type Explored, type Prospect, type Reach, reachOf } from './reach.js';

/** What may become of the lines; worked out once for all claims of which the same is known. */
function reachUnder(explored: Explored, { key, shuts, changes }: MayShut): Reach {
  let reach = explored.reaches.get(key);
  if (reach === undefined) {
    reach = reachOf(explored, shuts, changes([...new Set(explored.setOf)]));
    explored.reaches.set(key, reach);
  }
  return reach;
}

export function prospectOf(
  claim: Claim,
  { own, besides }: Pick<Plan, 'own' | 'besides'>,
  decided: Pick<Decision, 'own' | 'beside'>,
): Prospect {
  const may = mayShut(claim, besides, decided.beside);
  const reach = reachUnder(own.exploredFrom(decided.own), may);
  const reachWith = own.asksLoss(decided.own)
    ? (loss: LossFacts) => reachUnder(own.exploredWith(decided.own, loss), may)
    : () => reach;
  return { reach, reachWith };
}

const NONE: readonly OpenFact[] = [];

/**
 * The facts of the loss that are unknown. A harm that is known leaves out what only other harms ask; a line that can no
 * longer cover leaves out what only it asks.
 */
export function openFacts({ openLoss }: Decision['ground'], { any }: Reach): readonly OpenFact[] {
  let facts = NONE;
  for (const { open, lines } of openLoss) {
    if ((lines & any) !== 0) facts = [...facts, open];
  }
  return facts;
}

/** What is open of a claim, and what may become of it. */
export interface OpenEnds {
  readonly prospect: Prospect;
  /** The facts of the loss that are unknown and may matter. */
  readonly open: readonly OpenFact[];
  /** Whether nothing that is open can change anything. */
  readonly isSettled: boolean;
}

export function openEndsOf(claim: Claim, plan: Plan, decided: Decision): OpenEnds {
  const { common, ground } = decided;
  const prospect = prospectOf(claim, plan, decided);
  const { reach } = prospect;
  const open = openFacts(ground, reach);
  const nothingTurns = common === TRUE && reach.turns.length === 0 && open.length === 0;
  return { prospect, open, isSettled: nothingTurns || common === FALSE || reach.any === 0 };
}
