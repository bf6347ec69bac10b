import type { ReckonedLine, SumOfMoney } from '../law/sum.js';
import { addends, isLimitedTogether } from '../logic/fold-sum.js';
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
function curvesOf(loss: LossFacts, plans: readonly Plan[], sum: SumOfMoney): Curves {
  const moved: { [F in SumOfMoney]?: Fen } = {};
  const moving = changedLoss(loss, moved);
  return (point) => {
    moved[sum] = point;
    return plans.flatMap((plan) => {
      const { onTop } = plan.contest;
      const { whole, bare } = duesOf(plan, moving, ALL_LINES);
      return onTop < 0 ? whole : [...whole, ...whole.map((_, i) => together({ whole, bare }, i, onTop))];
    });
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

/** A line that stays below another at nothing, and is at its limit at the most, shows only in between what else moves it. */
const hidesAtEnds = (sum: SumOfMoney, lines: readonly ReckonedLine[]): boolean =>
  lines.length > 1 && lines.some((line) => isLimitedTogether(line) && addedBy(sum, line) !== '[]');

/** Whether a sum moves all lines alike that it moves, and on top: then it never moves one of them past another. */
function movesAlike(sums: Plan['sums'], lines: LineSet, sum: SumOfMoney): boolean {
  const known = alike(sums);
  const key = `${sum} ${lines}`;
  const tells = (): boolean => {
    const own = sums.filter((_, i) => (lines >> i) & 1);
    const added = own.map((each) => addedBy(sum, each)).filter((each) => each !== '[]');
    return new Set(added).size <= 1 && !hidesAtEnds(sum, own);
  };
  const isAlike = known.get(key) ?? tells();
  known.set(key, isAlike);
  return isAlike;
}

/** The sums that may be unknown, those together that one line adds up: spent by the person, by the government, by who is liable. */
export const MONEY_FACTS: readonly (readonly SumOfMoney[])[] = [
  ['medicalCost'],
  ['governmentCompensation', 'governmentMedical'],
  ['paidByLiableParty'],
];

export const pairsOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other]));

/**
 * The unknown sums of which nothing and the most may not tell all, as they are looked at together: where lines compete, one may pay
 * more than another only in between. Where a sum moves one line alone, or all its lines alike, and no limit hides what else moves
 * these, the ends tell all; so they do of what a liable party paid, which moves line 4 alone. Where one claim has a limit, that hides
 * how much the lines come to: only which of them is named may tell, or one sum where another brings a line near the limit. There
 * every two are looked at together; a third may stay at its ends, since it can but raise or lower one of the two lines between which
 * they decide.
 */
export function sumsToRefine(
  { contest, sums }: Plan,
  lines: LineSet,
  open: readonly OpenFact[],
): readonly (readonly SumOfMoney[])[] {
  const unknown = MONEY_FACTS.map((some) => some.filter((sum) => open.some(({ fact }) => fact === sum)));
  if (contest.most === Number.POSITIVE_INFINITY)
    return unknown.filter((some) => some.some((sum) => !movesAlike(sums, lines, sum)));
  const all = unknown.flat();
  return all.length > 1 ? pairsOf(all) : all.map((sum) => [sum]);
}

/** Values of some sums that stand for all, where the rest of a loss is known. */
export type Between = (loss: LossFacts) => readonly Partial<LossFacts>[];

const ENDS = [0, MAX_FEN];

/** The turning points of lines that pay more as a sum grows, or less where it is taken off. */
function pointsAlong(curves: Curves): ReadonlySet<Fen> {
  const most = curves(MAX_FEN);
  if (curves(0).every((due, i) => due <= (most[i] as Fen))) return turningPoints(curves);
  return new Set([...turningPoints((point) => curves(MAX_FEN - point))].map((point) => MAX_FEN - point));
}

/** Both sides of every point at which lines change how they stand, in one sum or another. */
export function between(plans: readonly Plan[]): (sums: readonly SumOfMoney[]) => Between {
  const known = new Map<string, ReadonlySet<Fen>>();
  const pointsOf = (loss: LossFacts, sum: SumOfMoney): ReadonlySet<Fen> => {
    const curves = curvesOf(loss, plans, sum);
    const key = `${sum} ${curves(0)} ${curves(MAX_FEN)}`;
    const points = known.get(key) ?? pointsAlong(curves);
    known.set(key, points);
    return points;
  };
  const atEnds = (loss: LossFacts, sums: readonly SumOfMoney[], sum: SumOfMoney): readonly LossFacts[] =>
    sums.reduce<readonly LossFacts[]>(
      (all, other) =>
        other === sum ? all : all.flatMap((each) => ENDS.map((end) => changedLoss(each, { [other]: end }))),
      [loss],
    );
  return (sums) => (loss) =>
    sums.reduce<readonly Partial<LossFacts>[]>(
      (all, sum) => {
        const points = new Set(atEnds(loss, sums, sum).flatMap((each) => [...pointsOf(each, sum)]));
        return all.flatMap((each) => [...points].map((point) => ({ ...each, [sum]: point })));
      },
      [{}],
    );
}
