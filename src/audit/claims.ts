import type { Claim } from '../claim/claim.js';
import type { Contract } from '../contract/contract.js';
import { eventOf } from '../limits/events.js';
import type { LineKey } from '../limits/tally.js';
import { type LimitsAt, limitsOf } from '../limits/terms.js';
import type { Fen } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import { beginsAt } from '../time/moment.js';
import type { Case } from './case.js';
import { DiedTwice } from './died-twice.js';
import { type Discrepancy, type Draft, discrepancyOf, NO_EVIDENCE } from './discrepancy.js';
import { Duplicates } from './duplicates.js';
import { eventAt, eventDiscrepancies, nothingSeen, type Seen } from './event-checks.js';
import { type EventScale, InOrder, TalliedEvents } from './events.js';
import { sameId } from './identity.js';
import { judge } from './judge.js';
import {
  caseOf,
  type DecidedRow,
  decided,
  lineOf,
  type Measure,
  paidRow,
  paidSum,
  pays,
  unlessTooLarge,
} from './make-case.js';
import { rejudger } from './readings.js';
import { type Scale, UNCUT } from './scale.js';
import { Together } from './together.js';

/** A claim judged, and the event that it belongs to, where one is tallied. */
export interface Judged {
  readonly subject: Case;
  readonly event: EventScale | undefined;
  readonly drafts: readonly Draft[];
}

/** What all spellings of the event of a claim come to. */
const eventKey = ({ id, incidentId }: Claim): string =>
  eventOf(incidentId == null ? null : sameId(incidentId), id);

/** Judges the claims of a register, their events, and what was paid twice, in two passes. */
export class Claims {
  readonly #contract: Contract;
  readonly #limitsAt: LimitsAt;
  readonly #events = new TalliedEvents();
  readonly #duplicates = new Duplicates();
  readonly #together = new Together();
  readonly #died = new DiedTwice();
  readonly #inOrder = new InOrder();
  readonly #seen = new Map<string, Seen>();
  readonly #underReadings: ReturnType<typeof rejudger>;
  #scales: ReadonlyMap<string, EventScale> | null = null;
  /** The last number of the register's own; infinite once its rows do not stand in that order. */
  #last = 0;

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#limitsAt = limitsOf(contract);
    this.#underReadings = rejudger(contract);
  }

  /** First pass. */
  tally(row: RegisterRow): void {
    const { sequence = 0 } = row;
    this.#last = sequence > this.#last ? sequence : Number.POSITIVE_INFINITY;
    const made = decided(row, this.#contract);
    if (made === null) return;
    const { claim, decision } = made;
    const { incidentId, startedAt } = claim;
    const adds = this.#together.tally(made);
    if (startedAt != null && (incidentId != null || decision.amount > 0)) {
      const key = eventKey(claim);
      const event = incidentId ?? key;
      const due = {
        event,
        startedAt: beginsAt(startedAt),
        line: lineOf(made) ?? '',
        amount: adds,
      } as const;
      this.#events.add(key, due, paidSum(row));
    }
    this.#duplicates.note(paidRow(row, made));
    this.#died.note(made);
  }

  #closed(): ReadonlyMap<string, EventScale> {
    this.#scales ??= this.#events.close(this.#limitsAt);
    return this.#scales;
  }

  #scaleFor(event: EventScale | undefined, line: LineKey, due: Fen): Scale {
    if (event === undefined) return UNCUT;
    return event.cutBy === null
      ? event.scaleOf(line)
      : this.#inOrder.next(event, line, due, Number.isFinite(this.#last));
  }

  /** Second pass; nothing where the claim cannot be decided. */
  judge(row: RegisterRow): Judged | null {
    const made: DecidedRow | null = decided(row, this.#contract);
    if (made === null) return null;
    const { claim } = made;
    const isShared = this.#together.isShared(made);
    const event = this.#closed().get(eventKey(claim));
    const line = lineOf(made) ?? '';
    const measure: Measure = {
      scale: this.#scaleFor(event, line, this.#together.adds(made)),
      fits: (due, paid) => event?.pattern.fits(line, due, paid) === true,
    };
    if (pays(row)) {
      this.#duplicates.keep(paidRow(row, made));
      this.#died.keep(row, made);
    }
    const found = unlessTooLarge(() => {
      const subject = caseOf(row, made, measure);
      const judged = judge(subject);
      return {
        subject,
        event,
        drafts: judged.length === 0 ? judged : this.#underReadings(subject, measure, judged),
      };
    });
    if (event !== undefined) this.#see(event, row, isShared ? null : found);
    if (!isShared || found === null) return found;
    const isOfSum = ({ difference }: Draft): boolean => difference !== 0;
    this.#together.keep(row, made, event?.scaleOf(line) ?? UNCUT, found.drafts.filter(isOfSum));
    return { ...found, drafts: found.drafts.filter((draft) => !isOfSum(draft)) };
  }

  #see({ totals }: EventScale, row: RegisterRow, found: Judged | null): void {
    const sight = this.#seen.get(totals.key) ?? nothingSeen();
    this.#seen.set(totals.key, sight);
    if (found === null || found.drafts.some(({ difference }) => difference !== 0)) {
      sight.wrong += 1;
      return;
    }
    const { payment } = found.subject;
    const paid = paidSum(row);
    if (paid === null) return;
    sight.paid += paid;
    sight.expected += payment.expected;
    if (paid > 0 && paid < payment.due) sight.partly += 1;
  }

  /** After both passes. */
  *finish(): Generator<Discrepancy> {
    const beyond = { expected: NO_EVIDENCE, found: NO_EVIDENCE, difference: 0 };
    yield* eventDiscrepancies(this.#closed(), this.#seen, this.#limitsAt);
    for (const event of this.#events.overflowing)
      yield discrepancyOf({ code: 'not-computable', ...beyond }, eventAt(event));
    for (const found of this.#duplicates.found())
      if (
        found.code === 'same-claim-twice' ||
        found.certainty.kind !== 'certain' ||
        !this.#together.tells(found.row as number)
      )
        yield found;
    yield* this.#together.found();
    yield* this.#died.found();
  }
}
