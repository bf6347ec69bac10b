import { eventOf } from '../limits/events.js';
import type { Fen } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import type { Instant } from '../time/instant.js';
import { beginsAt, momentOf } from '../time/moment.js';
import { type Discrepancy, discrepancyOf, moneyEvidence } from './discrepancy.js';
import { bareId, mayBeSame } from './identity.js';
import { withinSum } from './known.js';
import type { DecidedRow } from './make-case.js';
import { movedBy, pays } from './payments.js';
import { HashNumbers, Repeats, textHash } from './repeats.js';
import { whoseOf } from './whose.js';

/** The person of a row, and the event in which something happened to them. */
interface Someone {
  readonly person: string;
  readonly event: string;
  readonly startedAt: Instant;
}

/** A row that was paid for a person who stands in several events. */
interface Hurt extends Someone {
  readonly row: number;
  readonly claim: string;
  /** The event as the row names it. */
  readonly named: string | null;
  readonly isDeath: boolean;
  readonly sum: Fen;
  readonly within: Fen;
}

/** `null` where nobody, or no day, is named. */
function someoneIn(row: RegisterRow): Someone | null {
  const { kind, subject, event } = whoseOf(row);
  const { claim } = row;
  if (kind !== 'person' || subject === null || claim?.incident?.startedAt == null) return null;
  const startedAt = beginsAt(momentOf(claim.incident.startedAt));
  return { person: subject, event: eventOf(event, claim.id), startedAt };
}

/** Nobody dies twice, nor is hurt after death: persons who were paid for in an event after the one in which they died. */
export class DiedTwice {
  readonly #events = new HashNumbers();
  readonly #inSeveral = new Repeats();
  readonly #kept = new Map<string, Hurt[]>();

  /** Second pass. */
  note(row: RegisterRow): void {
    const someone = someoneIn(row);
    if (someone === null) return;
    this.#inSeveral.note([bareId(someone.person)], this.#events.of(textHash(someone.event)));
  }

  /** Third pass. */
  keep(row: RegisterRow, { claim: { id, incidentId, harm } }: DecidedRow): void {
    const someone = someoneIn(row);
    if (someone === null || !this.#inSeveral.has([bareId(someone.person)]) || !pays(row)) return;
    const hurt = this.#kept.get(bareId(someone.person)) ?? [];
    this.#kept.set(bareId(someone.person), hurt);
    hurt.push({
      ...someone,
      row: row.number,
      claim: id,
      named: incidentId ?? null,
      isDeath: harm === 'death',
      sum: movedBy(row),
      within: withinSum(row),
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
      for (const { person, row, claim, event, named, startedAt, sum, within } of hurt) {
        const isOf = (death: Hurt): boolean => death.person === person || mayBeSame(death.person, person);
        const before = deaths.find(
          (death) => death.event !== event && death.startedAt < startedAt && isOf(death),
        );
        if (before === undefined || told.has(row)) continue;
        yield discrepancyOf(
          {
            code: 'died-twice',
            expected: { type: 'claims', claims: [before.claim] },
            found: moneyEvidence(sum),
            difference: sum,
            within,
            certainty: { kind: 'depends-on-facts', facts: ['loss.personId'] },
          },
          { row, claim, event: named },
        );
      }
    }
  }
}
