import type { ReckonedLine, SumOfMoney } from '../law/sum.js';
import { addends } from '../logic/fold-sum.js';
import { kept } from '../logic/kept.js';
import { Precise } from '../money/exact.js';
import { type Fen, MAX_FEN } from '../money/fen.js';
import { together } from './choice.js';
import { completions, type LossFacts, type OpenFact } from './completions.js';
import { type Curves, turningPoints } from './curves.js';
import { duesOf } from './decide.js';
import type { LineSet } from './line-set.js';
import type { Plan } from './plan.js';
import { asksOf } from './sums/line-sums.js';

const EVERY_LINE: LineSet = -1;

/** What the lines pay as one sum grows, once for every different way in which the rest of the loss may turn out. */
function curvesOf(loss: LossFacts, plan: Plan, open: readonly OpenFact[], sum: SumOfMoney): Iterable<Curves> {
  const known = open.map((entry) => ({ ...entry, values: entry.values.filter((value) => value !== null) }));
  const different = new Map<string, Curves>();
  completions(loss, known, (completed) => {
    const moving: { -readonly [F in keyof LossFacts]: LossFacts[F] } = { ...completed };
    const curves: Curves = (point) => {
      moving[sum] = point;
      const { whole, bare } = duesOf(plan, moving, EVERY_LINE);
      const { onTop } = plan.contest;
      return onTop < 0 ? whole : [...whole, ...whole.map((_, i) => together({ whole, bare }, i, onTop))];
    };
    different.set(`${curves(0)} ${curves(MAX_FEN)}`, curves);
  });
  return different.values();
}

/** What a line adds up that asks a fact, in writing: without the rules, and a number as it is written shortest. */
const addedBy = (fact: SumOfMoney, sum: ReckonedLine): string =>
  JSON.stringify(
    addends(sum).filter((part) => asksOf(part).some((each) => each.fact === fact)),
    (key, value) => {
      if (key === 'rule') return undefined;
      return key === 'text' ? new Precise(value).toFixed() : value;
    },
  );

const alike = /* @__PURE__ */ kept((_: Plan['sums']) => new Map<string, boolean>());

/** Whether a sum moves all lines alike that it moves, and on top: then it never moves one of them past another. */
function movesAlike(sums: Plan['sums'], lines: LineSet, sum: SumOfMoney): boolean {
  const known = alike(sums);
  const key = `${sum} ${lines}`;
  const added = () => sums.filter((_, i) => (lines >> i) & 1).map((each) => addedBy(sum, each));
  const isAlike = known.get(key) ?? new Set(added().filter((each) => each !== '[]')).size <= 1;
  known.set(key, isAlike);
  return isAlike;
}

/** More sums than this are not looked at all together. */
const FEW = 2;

/** Sums that may have to be looked at together: what was spent by the person, and what the government spent. */
const MONEY: readonly (readonly SumOfMoney[])[] = [
  ['medicalCost'],
  ['governmentCompensation', 'governmentMedical'],
];

/**
 * The unknown sums of which nothing and the most may not tell all, as they are looked at together: where lines compete, one may pay
 * more than another only in between. Where a sum moves one line alone, or all its lines alike, the ends tell all; so they do of
 * what a liable party paid, which moves line 4 alone. Where one claim has a limit, that hides how much the lines come to, and only
 * which of them is named may tell.
 */
export function sumsToRefine(
  { contest, sums }: Plan,
  lines: LineSet,
  open: readonly OpenFact[],
): readonly (readonly SumOfMoney[])[] {
  const unknown = MONEY.map((some) => some.filter((sum) => open.some(({ fact }) => fact === sum)));
  const all = unknown.flat();
  const finer = unknown.filter((some) => some.some((sum) => !movesAlike(sums, lines, sum)));
  const isHidden = contest.most !== Number.POSITIVE_INFINITY && (lines & (lines - 1)) !== 0;
  return isHidden && all.length <= FEW && all.length > 0 ? [...finer, all] : finer;
}

/** Finer values for a sum that is not known: both sides of every point at which lines change how they stand. */
export function refine(
  loss: LossFacts,
  plan: Plan,
  open: readonly OpenFact[],
  sum: SumOfMoney,
): readonly OpenFact[] {
  const points = new Set<Fen>();
  for (const curves of curvesOf(loss, plan, open, sum)) {
    for (const point of turningPoints(curves)) points.add(point);
  }
  return open.map((entry) => (entry.fact === sum ? { ...entry, values: [...points] } : entry));
}
