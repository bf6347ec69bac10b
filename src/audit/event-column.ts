import { type Fen, fenOf } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import { type Discrepancy, discrepancyOf, moneyEvidence } from './discrepancy.js';

/** What the rows of an event come to, and what some of them say that it comes to. */
interface EventSums {
  paid: Fen;
  amount: Fen;
  /** Whether something of it was not read. */
  isOpen: boolean;
  /** The first row of each sum that is stated, where it was not what was paid so far. */
  readonly stated: Map<Fen, RegisterRow>;
}

const fenIn = (yuan: string | undefined): Fen => (yuan === undefined ? 0 : fenOf(yuan));

/** A column of what each event comes to in all, or up to its row, checked against the rows of the event. */
export class EventColumn {
  readonly #events = new Map<string, EventSums>();
  /** Whether something was paid of which no event is known: it may belong to any. */
  #isUnplaced = false;

  add(row: RegisterRow, event: string | null | undefined): void {
    if (event == null) {
      this.#isUnplaced ||= fenIn(row.paid) !== 0;
      return;
    }
    const sums = this.#events.get(event) ?? { paid: 0, amount: 0, isOpen: false, stated: new Map() };
    this.#events.set(event, sums);
    sums.paid += fenIn(row.paid);
    sums.amount += fenIn(row.amount);
    sums.isOpen ||= row.unread.includes('paid');
    if (row.eventTotal === undefined) return;
    const stated = fenOf(row.eventTotal);
    if (stated !== sums.paid && !sums.stated.has(stated)) sums.stated.set(stated, row);
  }

  *finish(): Generator<Discrepancy> {
    for (const { paid, amount, isOpen, stated } of this.#events.values())
      for (const [found, row] of stated) {
        if (found === paid || found === amount) continue;
        const facts = [
          ...(isOpen ? (['paid'] as const) : []),
          ...(this.#isUnplaced ? (['incident.id'] as const) : []),
        ];
        yield discrepancyOf(
          {
            code: 'total-disagrees',
            expected: moneyEvidence(paid),
            found: moneyEvidence(found),
            difference: found - paid,
            certainty: facts.length > 0 ? { kind: 'depends-on-facts', facts } : undefined,
          },
          { row: row.number, claim: null, event: row.claim?.incident?.id ?? null },
        );
      }
  }
}
