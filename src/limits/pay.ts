import type { Overflow } from '../contract/vocabulary.js';
import type { Fen } from '../money/fen.js';
import { type Allowance, paidUpTo } from './allowance.js';
import type { EventAllowance } from './allowances.js';
import type { DueRow, LineKey, Tally } from './tally.js';

/** The running sums of an event: what was due so far under each line, and what that came to after the limits of lines. */
interface Running {
  readonly allowance: EventAllowance;
  readonly due: Map<LineKey, Fen>;
  together: Fen;
}

/**
 * Pays rows in register order. `before` is the tally of the rows that stand before these in the register: a part of a
 * register is paid exactly as it would be within the whole.
 */
export function payRows(
  rows: Iterable<DueRow>,
  allowances: readonly EventAllowance[],
  overflow: Overflow,
  before: Tally = [],
): Fen[] {
  const running = new Map<string, Running>(
    allowances.map((allowance) => [allowance.event, { allowance, due: new Map(), together: 0 }]),
  );
  const advance = (event: Running, line: LineKey, amount: Fen): Fen => {
    const ofLine = event.allowance.byLine[line] as Allowance;
    const due = event.due.get(line) ?? 0;
    event.due.set(line, due + amount);
    const step = paidUpTo(due + amount, ofLine, overflow) - paidUpTo(due, ofLine, overflow);
    const { together } = event;
    event.together += step;
    const { overall } = event.allowance;
    return paidUpTo(event.together, overall, overflow) - paidUpTo(together, overall, overflow);
  };
  for (const { event, due } of before) {
    const entry = running.get(event) as Running;
    for (const [line, amount] of Object.entries(due) as [LineKey, Fen][]) advance(entry, line, amount);
  }
  return Array.from(rows, ({ event, line, amount }) => advance(running.get(event) as Running, line, amount));
}
