import type { Claim } from '../claim/claim.js';
import { kept } from '../logic/kept.js';
import { type MayShut, mayShut } from './beside.js';
import type { LossFacts, OpenFact } from './completions.js';
import type { Decision } from './decide.js';
import type { OwnRow } from './own-sentences.js';
import type { Plan } from './plan.js';
import { type Explored, type Prospect, type Reach, reachOf } from './reach.js';

const reaches = /* @__PURE__ */ kept((_: Explored) => new Map<string, Reach>());

/** What may become of the lines; worked out once for all claims of which the same is known. */
function reachUnder(explored: Explored, { key, shuts, changes }: MayShut): Reach {
  const known = reaches(explored);
  const reach = known.get(key) ?? reachOf(explored, shuts, changes([...new Set(explored.setOf)]));
  known.set(key, reach);
  return reach;
}

export function prospectOf(
  claim: Claim,
  { own, besides }: Pick<Plan, 'own' | 'besides'>,
  row: OwnRow,
): Prospect {
  const may = mayShut(claim, besides);
  const reach = reachUnder(own.exploredFrom(row), may);
  const reachWith = own.asksLoss(row)
    ? (loss: LossFacts) => reachUnder(own.exploredWith(row, loss), may)
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
