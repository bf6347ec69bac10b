import type { ReckonedLine } from '../law/sum.js';
import { addends } from '../logic/fold-sum.js';
import { kept } from '../logic/kept.js';
import { Precise } from '../money/exact.js';
import { type Fen, MAX_FEN } from '../money/fen.js';
import { completions, type LossFacts, type OpenFact } from './completions.js';
import { type Curves, turningPoints } from './curves.js';
import type { Plan } from './plan.js';
import { asksOf } from './sums/line-sums.js';

type SumFact = 'medicalCost' | 'governmentCompensation';

/** What the lines pay as one sum grows, once for every different way in which the rest of the loss may turn out. */
function curvesOf(loss: LossFacts, plan: Plan, open: readonly OpenFact[], sum: SumFact): Iterable<Curves> {
  const known = open.map((entry) => ({ ...entry, values: entry.values.filter((value) => value !== null) }));
  const different = new Map<string, Curves>();
  completions(loss, known, (completed) => {
    const moving: { -readonly [F in keyof LossFacts]: LossFacts[F] } = { ...completed };
    const curves: Curves = (point) => {
      moving[sum] = point;
      return plan.due.map((dueFor) => dueFor(moving));
    };
    different.set(`${curves(0)} ${curves(MAX_FEN)}`, curves);
  });
  return different.values();
}

/** What a line adds up that asks a fact, in writing: without the rules, and a number as it is written shortest. */
const addedBy = (fact: SumFact, sum: ReckonedLine): string =>
  JSON.stringify(
    addends(sum).filter((part) => asksOf(part).some((each) => each.fact === fact)),
    (key, value) => {
      if (key === 'rule') return undefined;
      return key === 'text' ? new Precise(value).toFixed() : value;
    },
  );

/** Whether all lines pay for treatment alike, and on top: then the cost moves them all alike, and never one past another. */
const treatAlike = /* @__PURE__ */ kept(
  ({ sums }: Plan) => new Set(sums.map((sum) => addedBy('medicalCost', sum))).size === 1,
);

/**
 * The unknown sums of which nothing and the most may not tell all: where lines compete, one may pay more than another only
 * in between. What the government must pay moves one line alone, so it needs a closer look only while the cost is unknown.
 */
export function sumsToRefine(plan: Plan, open: readonly OpenFact[]): readonly SumFact[] {
  const costUnknown = open.some(({ fact }) => fact === 'medicalCost');
  if (!costUnknown || plan.lines.length < 2 || treatAlike(plan)) return [];
  return open.some(({ fact }) => fact === 'governmentCompensation')
    ? ['medicalCost', 'governmentCompensation']
    : ['medicalCost'];
}

/** Finer values for a sum that is not known: both sides of every point at which lines change how they stand. */
export function refine(
  loss: LossFacts,
  plan: Plan,
  open: readonly OpenFact[],
  sum: SumFact,
): readonly OpenFact[] {
  const points = new Set<Fen>();
  for (const curves of curvesOf(loss, plan, open, sum)) {
    for (const point of turningPoints(curves)) points.add(point);
  }
  return open.map((entry) => (entry.fact === sum ? { ...entry, values: [...points] } : entry));
}
