import type { ReckonedLine, SumOfMoney } from '../law/sum.js';
import { addends } from '../logic/fold-sum.js';
import { kept } from '../logic/kept.js';
import { Precise } from '../money/exact.js';
import { type Fen, MAX_FEN } from '../money/fen.js';
import { together } from './choice.js';
import type { OpenFact } from './completions.js';
import { type Curves, turningPoints } from './curves.js';
import { duesOf } from './decide.js';
import { ALL_LINES, type LineSet } from './line-set.js';
import { changedLoss, type LossFacts } from './loss-facts.js';
import type { Plan } from './plan.js';
import { asksOf } from './sums/line-sums.js';

/** What the lines pay for a loss as one sum grows. */
function curvesOf(loss: LossFacts, plan: Plan, sum: SumOfMoney): Curves {
  const moved: { [F in SumOfMoney]?: Fen } = {};
  const moving = changedLoss(loss, moved);
  const { onTop } = plan.contest;
  return (point) => {
    moved[sum] = point;
    const { whole, bare } = duesOf(plan, moving, ALL_LINES);
    return onTop < 0 ? whole : [...whole, ...whole.map((_, i) => together({ whole, bare }, i, onTop))];
  };
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

/** Values of some sums that stand for all, where the rest of a loss is known. */
export type Between = (loss: LossFacts) => readonly Partial<LossFacts>[];

const ENDS = [0, MAX_FEN];

/** Both sides of every point at which lines change how they stand, in one sum or another. */
export function between(plan: Plan, sums: readonly SumOfMoney[]): Between {
  const known = new Map<string, ReadonlySet<Fen>>();
  const pointsOf = (loss: LossFacts, sum: SumOfMoney): ReadonlySet<Fen> => {
    const curves = curvesOf(loss, plan, sum);
    const key = `${sum} ${curves(0)} ${curves(MAX_FEN)}`;
    const points = known.get(key) ?? turningPoints(curves);
    known.set(key, points);
    return points;
  };
  const atEnds = (loss: LossFacts, sum: SumOfMoney): readonly LossFacts[] =>
    sums.reduce<readonly LossFacts[]>(
      (all, other) =>
        other === sum ? all : all.flatMap((each) => ENDS.map((end) => changedLoss(each, { [other]: end }))),
      [loss],
    );
  return (loss) =>
    sums.reduce<readonly Partial<LossFacts>[]>(
      (all, sum) => {
        const points = new Set(atEnds(loss, sum).flatMap((each) => [...pointsOf(each, sum)]));
        return all.flatMap((each) => [...points].map((point) => ({ ...each, [sum]: point })));
      },
      [{}],
    );
}
