import type { Fen } from '../money/fen.js';
import { LINES, type Line } from '../notice/lines.js';
import type { Readings } from '../notice/readings.js';

/** What is paid, and the line that pays it; no line where nothing is due. */
export interface Choice {
  readonly line: Line | null;
  readonly amount: Fen;
}

const SAMARITAN: Line = 'good-samaritan';

/**
 * One person is paid once. `highest`: the line that pays most, ties to the earlier line. `add-samaritan`: line 2 comes on
 * top of the best other line, and that other line is named.
 *
 * @param due What each line pays where it covers, in the notice's order.
 * @param covering The lines that cover, as a set of bits in the notice's order.
 */
export function chooseLine(due: readonly Fen[], covering: number, overlap: Readings['line-overlap']): Choice {
  let line: Line | null = null;
  let most = 0;
  let onTop = 0;
  for (let i = 0; i < due.length; i++) {
    const amount = covering & (1 << i) ? (due[i] as Fen) : 0;
    if (overlap === 'add-samaritan' && LINES[i] === SAMARITAN) {
      onTop = amount;
    } else if (amount > most) {
      most = amount;
      line = LINES[i] as Line;
    }
  }
  return { line: line ?? (onTop > 0 ? SAMARITAN : null), amount: most + onTop };
}
