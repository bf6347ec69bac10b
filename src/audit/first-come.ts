import { paidUpTo } from '../limits/allowance.js';
import type { LineKey } from '../limits/tally.js';
import type { Fen } from '../money/fen.js';
import type { EventScale } from './events.js';
import type { Scale } from './scale.js';

/** Pays the rows of events one after another, where the register says in which order they stand. */
export class FirstCome {
  readonly #due = new Map<string, Map<LineKey, Fen>>();
  readonly #together = new Map<string, Fen>();

  /** What the next row of an event is paid. */
  next(event: EventScale, line: LineKey, due: Fen): Scale {
    const { key } = event.totals;
    const sums = this.#due.get(key) ?? new Map<LineKey, Fen>();
    const before = sums.get(line) ?? 0;
    sums.set(line, before + due);
    this.#due.set(key, sums);
    const ofLine = event.allowance.byLine[line];
    const allowed =
      ofLine === undefined
        ? due
        : paidUpTo(before + due, ofLine, 'first-come') - paidUpTo(before, ofLine, 'first-come');
    const together = this.#together.get(key) ?? 0;
    this.#together.set(key, together + allowed);
    const { overall } = event.allowance;
    const paid = paidUpTo(together + allowed, overall, 'first-come') - paidUpTo(together, overall, 'first-come');
    return {
      isCut: true,
      expected: (sum) => (sum === due ? paid : sum),
      matches: (sum, found) => found === (sum === due ? paid : sum),
    };
  }
}
