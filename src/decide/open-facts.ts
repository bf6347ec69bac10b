import type { Claim } from '../claim/claim.js';
import { mayShut } from './beside.js';
import type { OpenFact } from './completions.js';
import type { Decision } from './decide.js';
import type { OwnRow } from './own-sentences.js';
import type { Plan } from './plan.js';
import { type Explored, type Prospect, type Reach, reachOf } from './reach.js';

const whatever = (reach: Reach): Prospect => ({ reach, reachWith: () => reach });

export function prospectOf(claim: Claim, { own, besides }: Plan, row: OwnRow): Prospect {
  if (row.prospect !== null) return row.prospect;
  if (besides.length === 0 && !own.asksLoss(row)) {
    row.prospect = whatever(reachOf(own.exploredFrom(row)));
    return row.prospect;
  }
  const { shuts, changes } = mayShut(claim, besides);
  const shutting = (explored: Explored): Reach =>
    reachOf(explored, shuts, changes([...new Set(explored.setOf)]));
  const reach = shutting(own.exploredFrom(row));
  if (!own.asksLoss(row)) return whatever(reach);
  const found = new Map<Explored, Reach>();
  return {
    reach,
    reachWith(loss) {
      const explored = own.exploredWith(row, loss);
      const known = found.get(explored) ?? shutting(explored);
      found.set(explored, known);
      return known;
    },
  };
}

const NONE: readonly OpenFact[] = [];

/**
 * The facts of the loss that are unknown. A harm that is known leaves out what only other harms ask; a line that can no
 * longer cover leaves out what only it asks.
 */
export function openFacts({ openLoss }: Decision['ground'], { any }: Reach): readonly OpenFact[] {
  let facts = NONE;
  for (const { open, lines } of openLoss) if ((lines & any) !== 0) facts = [...facts, open];
  return facts;
}
