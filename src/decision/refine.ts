import type { Claim } from '../claim/claim.js';
import { type Fen, MAX_FEN } from '../money/fen.js';
import { completions, type Open } from './completions.js';
import { type Curves, turningPoints } from './curves.js';
import type { Plan } from './plan.js';

type Sum = 'medicalCost' | 'governmentCompensation';

/** What the lines pay as one sum grows, once for every different way in which the rest of the loss may turn out. */
function curvesOf(claim: Claim, plan: Plan, loss: readonly Open[], sum: Sum): Iterable<Curves> {
  const others = loss
    .filter(({ fact }) => fact !== sum)
    .map(({ fact, values }) => ({ fact, values: values.filter((value) => value !== null) }));
  const different = new Map<string, Curves>();
  for (const state of completions(claim, others, (completed) => completed).results) {
    const moving: { -readonly [K in keyof Claim]: Claim[K] } = { ...state };
    const curves: Curves = (point) => {
      moving[sum] = point;
      return plan.lines.map((line) => line.due(moving));
    };
    different.set(`${curves(0)} ${curves(MAX_FEN)}`, curves);
  }
  return different.values();
}

/**
 * Finer values for a sum that is not known. Nothing and the most tell all where a single line can pay; where lines compete,
 * one may pay more than another only in between.
 */
export function refine(claim: Claim, plan: Plan, loss: readonly Open[], sum: Sum): readonly Open[] {
  const points = new Set<Fen>();
  for (const curves of curvesOf(claim, plan, loss, sum)) {
    for (const point of turningPoints(curves)) points.add(point);
  }
  return loss.map((open) => (open.fact === sum ? { fact: sum, values: [...points] } : open));
}
