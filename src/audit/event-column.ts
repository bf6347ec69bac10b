import type { Fen } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import { type Discrepancy, discrepancyOf, moneyEvidence } from './discrepancy.js';
import { addKnown, exactly, type Known, knownIn, mayEqual, withinOf } from './known.js';

/** What the rows of an event come to, and what some of them say that it comes to. */
interface EventSums {
  paid: Known;
  amount: Known;
  /** Whether something of it was not read. */
  isOpen: boolean;
  /** The first row of each sum that is stated, where it was not what was paid so far. */
  readonly stated: Map<Fen, RegisterRow>;
}

function knownSum(row: RegisterRow, column: 'paid' | 'amount'): Known {
  const text = row[column];
  return text === undefined ? exactly(0) : knownIn(row, column, text);
}

/** A column of what each event comes to in all, or up to its row, checked against the rows of the event. */
export class EventColumn {
  readonly #events = new Map<string, EventSums>();
  /** Whether something was paid of which no event is known: it may belong to any. */
  #isUnplaced = false;

  add(row: RegisterRow, event: string | null | undefined): void {
    if (event == null) {
      this.#isUnplaced ||= knownSum(row, 'paid').sum !== 0;
      return;
    }
    const sums = this.#events.get(event) ?? {
      ...{ paid: exactly(0), amount: exactly(0) },
      ...{ isOpen: false, stated: new Map() },
    };
    this.#events.set(event, sums);
    sums.paid = addKnown(sums.paid, knownSum(row, 'paid'));
    sums.amount = addKnown(sums.amount, knownSum(row, 'amount'));
    sums.isOpen ||= row.unread.includes('paid');
    if (row.eventTotal === undefined) return;
    const stated = knownIn(row, 'eventTotal', row.eventTotal);
    if (!mayEqual(stated, sums.paid) && !sums.stated.has(stated.sum)) sums.stated.set(stated.sum, row);
  }

  *finish(): Generator<Discrepancy> {
    for (const { paid, amount, isOpen, stated } of this.#events.values())
      for (const [found, row] of stated) {
        const stands = { sum: found, within: withinOf(row, 'eventTotal') };
        if (mayEqual(stands, paid) || mayEqual(stands, amount)) continue;
        const facts = [
          ...(isOpen ? (['paid'] as const) : []),
          ...(this.#isUnplaced ? (['incident.id'] as const) : []),
        ];
        yield discrepancyOf(
          {
            code: 'total-disagrees',
            expected: moneyEvidence(paid.sum),
            found: moneyEvidence(found),
            difference: found - paid.sum,
            within: stands.within + paid.within,
            certainty: facts.length > 0 ? { kind: 'depends-on-facts', facts } : undefined,
          },
          { row: row.number, claim: null, event: row.claim?.incident?.id ?? null },
        );
      }
  }
}
