import type { Line } from '../law/line-ids.js';
import type { Readings } from '../law/readings.js';
import type { Fen } from '../money/fen.js';
import type { LineSet } from './line-set.js';

/** The lines between which is chosen, in the notice's order, and how they stand to each other. */
export interface Contest {
  readonly lines: readonly Line[];
  /** The place of line 2 among them where it comes on top of the others; -1 where it is one of them. */
  readonly onTop: number;
  /** The most that one claim comes to, over all lines. */
  readonly most: Fen;
}

export const contestOf = (
  lines: readonly Line[],
  overlap: Readings['line-overlap'],
  perPerson: Fen | null,
): Contest => ({
  lines,
  onTop: overlap === 'add-samaritan' ? lines.indexOf('good-samaritan') : -1,
  most: perPerson ?? Number.POSITIVE_INFINITY,
});

/** What each line pays where it covers: whole, and where line 2 comes on top without the medical cost, which counts once. */
export interface Dues {
  readonly whole: readonly Fen[];
  readonly bare: readonly Fen[];
}

const isAmong = (set: LineSet, line: number): boolean => ((set >> line) & 1) === 1;

/** What a line and line 2 come to together: the medical cost counts with the one for which that is more. */
export const together = ({ whole, bare }: Dues, line: number, onTop: number): Fen =>
  Math.max((whole[line] as Fen) + (bare[onTop] as Fen), (bare[line] as Fen) + (whole[onTop] as Fen));

/** What is due when a line is named, before the limit of one claim. */
function dueWith({ onTop }: Contest, dues: Dues, covering: LineSet, line: number): Fen {
  if (line < 0) return 0;
  return onTop < 0 || line === onTop || !isAmong(covering, onTop)
    ? (dues.whole[line] as Fen)
    : together(dues, line, onTop);
}

/**
 * The line that pays: the one that pays most, ties to the earlier line; -1 where none pays anything. Where line 2 comes on
 * top, the line with which that is most is named, and line 2 itself where no other adds to it.
 */
export function payingLine(contest: Contest, dues: Dues, covering: LineSet): number {
  const { lines, onTop, most } = contest;
  if (most === 0) return -1;
  let best = onTop >= 0 && isAmong(covering, onTop) && (dues.whole[onTop] as Fen) > 0 ? onTop : -1;
  let amount = dueWith(contest, dues, covering, best);
  for (let line = 0; line < lines.length; line++) {
    if (line === onTop || !isAmong(covering, line)) continue;
    const sum = dueWith(contest, dues, covering, line);
    if (sum > amount) [best, amount] = [line, sum];
  }
  return best;
}

/** What is paid in all when a line is named. */
export const paidUnderLine = (contest: Contest, dues: Dues, covering: LineSet, line: number): Fen =>
  Math.min(dueWith(contest, dues, covering, line), contest.most);

/** The lines that contribute to what is paid, before the limit of one claim; the named one first. */
export function contributors(
  contest: Contest,
  dues: Dues,
  covering: LineSet,
  line: number,
): readonly number[] {
  const { onTop } = contest;
  if (line < 0) return [];
  const isAdded =
    onTop >= 0 && line !== onTop && dueWith(contest, dues, covering, line) > (dues.whole[line] as Fen);
  return isAdded ? [line, onTop] : [line];
}
