import { type Allowance, paidUpTo } from '../limits/allowance.js';
import type { LineKey } from '../limits/tally.js';
import type { Fen } from '../money/fen.js';
import type { EventScale } from './events.js';
import type { Scale } from './scale.js';

/** Pays the rows of events that limits cut one after another, in the order in which they come. */
export class InOrder {
  readonly #due = new Map<string, Fen>();

  /**
   * What the next row of an event is paid. Pro-rata, a row may be a fen off in another order, and passes; first come, first
   * served, it passes only where the register itself says in which order its rows stand.
   */
  next(event: EventScale, line: LineKey, due: Fen, isCounted: boolean): Scale {
    const { totals, allowance, overflow } = event;
    const step = (key: string, amount: Fen, limited: Allowance | undefined): Fen => {
      const before = this.#due.get(key) ?? 0;
      this.#due.set(key, before + amount);
      if (limited === undefined) return amount;
      return paidUpTo(before + amount, limited, overflow) - paidUpTo(before, limited, overflow);
    };
    const ofLine = step(JSON.stringify([totals.key, line]), due, allowance.byLine[line]);
    const paid = step(JSON.stringify([totals.key]), ofLine, allowance.overall);
    const scale = event.scaleOf(line);
    if (overflow === 'first-come' && isCounted) {
      const exactly = (sum: Fen): Fen => (sum === due ? paid : sum);
      return { isCut: true, expected: exactly, matches: (sum, found) => found === exactly(sum) };
    }
    return { ...scale, expected: (sum) => (sum === due ? paid : scale.expected(sum)) };
  }
}
