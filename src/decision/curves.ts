import { type Fen, MAX_FEN } from '../money/fen.js';

/** What each line pays as one sum grows: never less. */
export type Curves = (point: Fen) => readonly Fen[];

/** Stretches no longer than this are looked at point by point. */
const SHORT = 64;

/** How the lines stand to each other and to nothing. */
const standing = (due: readonly Fen[]): string =>
  due.map((a) => Math.sign(a) + due.map((b) => Math.sign(a - b)).join('')).join();

/** The first point at which something holds that goes on holding. */
function firstWhere(holds: (point: Fen) => boolean): Fen {
  let [low, high] = [0, MAX_FEN];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Both sides of every point where a curve begins to rise or stops rising, or where two curves cross. */
export function turningPoints(curves: Curves): ReadonlySet<Fen> {
  const points = new Set([0, MAX_FEN]);
  const add = (point: Fen) => points.add(point).add(Math.max(point - 1, 0));
  const [least, most] = [curves(0), curves(MAX_FEN)];
  for (const i of least.keys()) {
    add(firstWhere((point) => point === MAX_FEN || curves(point)[i] !== least[i]));
    add(firstWhere((point) => curves(point)[i] === most[i]));
  }
  const divide = (low: Fen, high: Fen): void => {
    if (high - low <= 1) return;
    if (high - low > SHORT && standing(curves(low)) === standing(curves(high))) return;
    const middle = Math.floor((low + high) / 2);
    points.add(middle);
    divide(low, middle);
    divide(middle, high);
  };
  const sorted = [...points].sort((a, b) => a - b);
  for (let i = 1; i < sorted.length; i++) divide(sorted[i - 1] as Fen, sorted[i] as Fen);
  return points;
}
