import { eventOf } from '../limits/events.js';
import type { Fen } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import type { Instant } from '../time/instant.js';
import { beginsAt } from '../time/moment.js';
import { type Discrepancy, discrepancyOf, moneyEvidence } from './discrepancy.js';
import { bareId, mayBeSame, sameId } from './identity.js';
import { withinSum } from './known.js';
import type { DecidedRow } from './make-case.js';
import { movedBy, pays } from './payments.js';
import { Repeats } from './repeats.js';
import { whoseOf } from './whose.js';

/** A row that was paid for a person who stands in several. */
interface Hurt {
  readonly person: string;
  readonly row: RegisterRow;
  readonly claim: string;
  readonly event: string;
  /** As the row names it. */
  readonly named: string | null;
  readonly startedAt: Instant;
  readonly isDeath: boolean;
  readonly sum: Fen;
}

/** The person of a row; `null` where nobody, or no day, is named. */
function personOf(row: RegisterRow): string | null {
  const { kind, subject } = whoseOf(row);
  return kind === 'person' && row.claim?.incident?.startedAt != null ? subject : null;
}

/** Nobody dies twice, nor is hurt after death: persons who were paid for in an event after the one in which they died. */
export class DiedTwice {
  readonly #repeats = new Repeats();
  readonly #kept = new Map<string, Hurt[]>();

  /** First pass. */
  note(row: RegisterRow): void {
    const person = personOf(row);
    if (person !== null) this.#repeats.note([bareId(person)]);
  }

  /** Third pass. */
  keep(row: RegisterRow, made: DecidedRow): void {
    const person = personOf(row);
    if (person === null || !this.#repeats.has([bareId(person)]) || !pays(row)) return;
    const { id, incidentId, startedAt, harm } = made.claim;
    const hurt = this.#kept.get(bareId(person)) ?? [];
    this.#kept.set(bareId(person), hurt);
    hurt.push({
      person,
      row,
      claim: id,
      named: incidentId ?? null,
      event: eventOf(incidentId == null ? null : sameId(incidentId), id),
      startedAt: beginsAt(startedAt as NonNullable<typeof startedAt>),
      isDeath: harm === 'death',
      sum: movedBy(row),
    });
  }

  /**
   * After all passes.
   *
   * @param told Rows that are told as payments made again.
   */
  *found(told: ReadonlySet<number | null>): Generator<Discrepancy> {
    for (const hurt of this.#kept.values()) {
      const deaths = hurt.filter(({ isDeath }) => isDeath);
      for (const { person, row, claim, event, named, startedAt, sum } of hurt) {
        const isOf = (death: Hurt): boolean => death.person === person || mayBeSame(death.person, person);
        const before = deaths.find(
          (death) => death.event !== event && death.startedAt < startedAt && isOf(death),
        );
        if (before === undefined || told.has(row.number)) continue;
        yield discrepancyOf(
          {
            code: 'died-twice',
            expected: { type: 'claims', claims: [before.claim] },
            found: moneyEvidence(sum),
            difference: sum,
            within: withinSum(row),
            certainty: { kind: 'depends-on-facts', facts: ['loss.personId'] },
          },
          { row: row.number, claim, event: named },
        );
      }
    }
  }
}
