import type { Line } from '../law/line-ids.js';
import type { Readings } from '../law/readings.js';
import type { Fen } from '../money/fen.js';

/** The lines between which is chosen, in the notice's order, and how they stand to each other. */
export interface Contest {
  readonly lines: readonly Line[];
  /** The place of line 2 among them where it comes on top of the others; -1 where it is one of them. */
  readonly onTop: number;
}

export const contestOf = (lines: readonly Line[], overlap: Readings['line-overlap']): Contest => ({
  lines,
  onTop: overlap === 'add-samaritan' ? lines.indexOf('good-samaritan') : -1,
});

/** What a line pays where it is in the set of lines that cover, written as bits. */
const paying = (due: readonly Fen[], covering: number, line: number): Fen =>
  (covering >> line) & 1 ? (due[line] as Fen) : 0;

/**
 * The line that pays: the one that pays most, ties to the earlier line; -1 where none pays anything. Where line 2 comes on
 * top of the best other line, that other line is named.
 */
export function payingLine({ lines, onTop }: Contest, due: readonly Fen[], covering: number): number {
  let best = -1;
  let most = 0;
  for (let line = 0; line < lines.length; line++) {
    const amount = paying(due, covering, line);
    if (line !== onTop && amount > most) {
      most = amount;
      best = line;
    }
  }
  return best < 0 && onTop >= 0 && paying(due, covering, onTop) > 0 ? onTop : best;
}

/** What is paid in all when a line pays: its own, and line 2 where that comes on top. */
export function paidUnderLine({ onTop }: Contest, due: readonly Fen[], covering: number, line: number): Fen {
  if (line < 0) return 0;
  const own = due[line] as Fen;
  return onTop < 0 || line === onTop ? own : own + paying(due, covering, onTop);
}
