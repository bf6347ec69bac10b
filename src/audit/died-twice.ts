import { eventOf } from '../limits/events.js';
import type { Fen } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import type { Instant } from '../time/instant.js';
import { beginsAt } from '../time/moment.js';
import { type Discrepancy, discrepancyOf, moneyEvidence } from './discrepancy.js';
import { HashSet, textHash } from './duplicates.js';
import { sameId } from './identity.js';
import { type DecidedRow, paidRow } from './make-case.js';

/** A row that was paid for a person who stands in several. */
interface Hurt {
  readonly row: RegisterRow;
  readonly claim: string;
  readonly event: string;
  /** As the row names it. */
  readonly named: string | null;
  readonly startedAt: Instant;
  readonly isDeath: boolean;
  readonly sum: Fen;
}

/** The key of the person of a row; `null` where nobody, or no day, is named. */
const personOf = ({ claim: { kind, subjectId, startedAt } }: DecidedRow): string | null =>
  kind === 'person' && subjectId != null && startedAt != null ? `person ${sameId(subjectId)}` : null;

/** Nobody dies twice, nor is hurt after death: persons who were paid for in an event after the one in which they died. */
export class DiedTwice {
  readonly #seen = new HashSet();
  readonly #repeated = new Set<number>();
  readonly #kept = new Map<string, Hurt[]>();

  /** First pass. */
  note(made: DecidedRow): void {
    const person = personOf(made);
    if (person === null) return;
    const hash = textHash(person);
    if (this.#seen.add(hash)) this.#repeated.add(hash);
  }

  /** Second pass: a row that was paid. */
  keep(row: RegisterRow, made: DecidedRow): void {
    const person = this.#repeated.size === 0 ? null : personOf(made);
    if (person === null || !this.#repeated.has(textHash(person))) return;
    const { id, incidentId, startedAt, harm } = made.claim;
    const hurt = this.#kept.get(person) ?? [];
    this.#kept.set(person, hurt);
    hurt.push({
      row,
      claim: id,
      named: incidentId ?? null,
      event: eventOf(incidentId == null ? null : sameId(incidentId), id),
      startedAt: beginsAt(startedAt as NonNullable<typeof startedAt>),
      isDeath: harm === 'death',
      sum: paidRow(row, made).sum,
    });
  }

  /** After both passes. */
  *found(): Generator<Discrepancy> {
    for (const hurt of this.#kept.values()) {
      const deaths = hurt.filter(({ isDeath }) => isDeath);
      for (const { row, claim, event, named, startedAt, sum } of hurt) {
        const before = deaths.find((death) => death.event !== event && death.startedAt < startedAt);
        if (before === undefined) continue;
        yield discrepancyOf(
          {
            code: 'died-twice',
            expected: { type: 'claims', claims: [before.claim] },
            found: moneyEvidence(sum),
            difference: sum,
            certainty: { kind: 'depends-on-facts', facts: ['loss.personId'] },
          },
          { row: row.number, claim, event: named },
        );
      }
    }
  }
}
