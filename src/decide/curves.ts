import { type Fen, MAX_FEN } from '../money/fen.js';

/** What each line pays as one sum grows: never less. */
export type Curves = (point: Fen) => readonly Fen[];

/** Stretches no longer than this are looked at point by point. */
const SHORT = 16;

/** The first point after `low`, and at most `high`, at which something holds that goes on holding up to there. */
function firstWhere(low: Fen, high: Fen, holds: (point: Fen) => boolean): Fen {
  let [before, from] = [low, high];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (holds(middle)) from = middle;
    else before = middle;
  }
  return from;
}

/** Where a curve begins to rise and where it stops. */
function bends(curves: Curves, i: number): readonly Fen[] {
  const at = (point: Fen) => curves(point)[i] as Fen;
  const [least, most] = [at(0), at(MAX_FEN)];
  if (least === most) return [];
  return [
    firstWhere(0, MAX_FEN, (point) => at(point) > least),
    firstWhere(0, MAX_FEN, (point) => at(point) === most),
  ];
}

/** Where two curves that are straight between two points stand to each other otherwise than at the first of them. */
function crossing(curves: Curves, i: number, j: number, low: Fen, high: Fen): readonly Fen[] {
  const standing = (point: Fen) => {
    const due = curves(point);
    return Math.sign((due[i] as Fen) - (due[j] as Fen));
  };
  const [first, last] = [standing(low), standing(high)];
  if (first === last) return [];
  return [
    firstWhere(low, high, (point) => standing(point) !== first),
    firstWhere(low, high, (point) => standing(point) === last),
  ];
}

/** The same curves, each point of which is reckoned once. */
function reckonedOnce(curves: Curves): Curves {
  const known = new Map<Fen, readonly Fen[]>();
  return (point) => {
    const dues = known.get(point) ?? curves(point);
    known.set(point, dues);
    return dues;
  };
}

/** Both sides of every point where a curve begins to rise or stops rising, or where two curves meet or part. */
export function turningPoints(of: Curves): ReadonlySet<Fen> {
  const curves = reckonedOnce(of);
  const points = new Set([0, MAX_FEN]);
  const add = (found: readonly Fen[]) => {
    for (const point of found) points.add(point - 1).add(point);
  };
  const lines = [...curves(0).keys()];
  for (const i of lines) add(bends(curves, i));
  const sorted = [...points].sort((a, b) => a - b);
  for (let s = 1; s < sorted.length; s++) {
    const [low, high] = [sorted[s - 1] as Fen, sorted[s] as Fen];
    if (high - low <= SHORT) {
      for (let point = low + 1; point < high; point++) points.add(point);
    } else {
      for (const i of lines) for (const j of lines.slice(0, i)) add(crossing(curves, i, j, low, high));
    }
  }
  return points;
}
