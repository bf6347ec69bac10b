import type { Claim } from '../claim/claim.js';
import type { Contract } from '../contract/contract.js';
import { refuse } from '../input/issue.js';
import { eventOf } from '../limits/events.js';
import { type LimitsAt, limitsOf } from '../limits/terms.js';
import type { Fen } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import { beginsAt } from '../time/moment.js';
import { Apart } from './apart.js';
import { besideSum, isOfPayment, isOfSum } from './beside-sum.js';
import type { Case } from './case.js';
import { DiedTwice } from './died-twice.js';
import { type Discrepancy, type Draft, discrepancyOf, NO_EVIDENCE } from './discrepancy.js';
import { eventAt, eventDiscrepancies, type Seen, see } from './event-checks.js';
import { type EventScale, InOrder, TalliedEvents } from './events.js';
import { type DueInGroup, duesInGroup } from './group-dues.js';
import { type GroupRow, type Stating, statedTogether } from './group-row.js';
import { Groups, type SharedRow } from './groups.js';
import { sameId } from './identity.js';
import { judge } from './judge.js';
import { JudgedTogether } from './judged-together.js';
import { withinSum } from './known.js';
import { caseOf, type DecidedRow, decided, lineOf, type Measure, unlessTooLarge } from './make-case.js';
import { movedBy, paidSum } from './payments.js';
import { rejudger } from './readings.js';
import { type Scale, UNCUT } from './scale.js';

import { stormDiscrepancies } from './storms.js';
import { Suspects } from './suspects.js';
import { wrongTogether } from './together.js';
import { Undecided } from './undecided.js';
import { perilPlace, whoseOf } from './whose.js';

/** A claim judged, and the event that it belongs to, where one is tallied. */
export interface Judged {
  readonly subject: Case;
  readonly event: EventScale | undefined;
  readonly drafts: readonly Draft[];
  /** What is due on the row, beside others of the same person or household, before and after limits. */
  readonly due: Fen;
  readonly limited: Fen;
}

/** A row that is judged with others, before it is known what they moved. */
type GroupMember = Omit<GroupRow, 'moved' | 'time' | 'within'>;

/** What all spellings of the event of a claim come to. */
const eventKey = ({ id, incidentId }: Claim): string =>
  eventOf(incidentId == null ? null : sameId(incidentId), id);

/** Judges the claims of a register, their events, and what was paid twice, in three passes. */
export class Claims {
  readonly #contract: Contract;
  readonly #limitsAt: LimitsAt;
  readonly #events = new TalliedEvents();
  readonly #groups = new Groups();
  readonly #together = new JudgedTogether<GroupMember>();
  readonly #suspects = new Suspects();
  readonly #died = new DiedTwice();
  readonly #undecided = new Undecided();
  readonly #inOrder = new InOrder();
  readonly #seen = new Map<string, Seen>();
  readonly #readings: ReturnType<typeof rejudger>;
  readonly #apart = new Apart();
  readonly #ofGroups: { readonly first: number; readonly found: readonly Discrepancy[] }[] = [];
  #scales: ReadonlyMap<string, EventScale> | null = null;
  #noted = 0;
  #tallied = 0;
  /** The last number of the register's own; infinite once its rows do not stand in that order. */
  #last = 0;

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#limitsAt = limitsOf(contract);
    this.#readings = rejudger(contract);
  }

  /** First pass. */
  note(row: RegisterRow): void {
    this.#noted += 1;
    const whose = whoseOf(row);
    this.#groups.note(whose);
    this.#apart.note(row, whose);
    this.#undecided.note(row);
  }

  /** Second pass: a row that turned out to be no claim. */
  pass(): void {
    this.#tallied += 1;
  }

  /** Second pass. */
  tally(row: RegisterRow): void {
    this.#tallied += 1;
    const { sequence = 0 } = row;
    this.#last = sequence > this.#last ? sequence : Number.POSITIVE_INFINITY;
    const whole = this.#groups.meet(row);
    if (whole === null) {
      this.#add(row, decided(row, this.#contract), null);
      this.#suspects.note([row]);
      this.#died.note(row);
      return;
    }
    this.#together.push();
    const groups = whole.map((rows) => duesInGroup(rows, this.#contract));
    for (const rows of groups) this.#bind(rows);
    this.#apart.meet(groups);
  }

  /** Rows that share something, and what they come to together. */
  #bind(rows: readonly DueInGroup[]): void {
    for (const each of rows) {
      this.#add(each.row, each.made, each.counted);
      this.#together.setDue(each, each.due);
      this.#died.note(each.row);
    }
    const together = rows.filter(({ made, counted }) => made !== null && counted !== null);
    this.#together.bind(together);
    const all = rows.map(({ row }) => row);
    for (const judged of together.length > 0 ? [all] : all.map((row) => [row])) this.#suspects.note(judged);
  }

  /** Adds what is due on a row, and what was paid for it, to its event. */
  #add(row: RegisterRow, made: DecidedRow | null, counted: DueInGroup['counted']): void {
    if (made === null) return;
    const { incidentId, startedAt } = made.claim;
    const amount = counted === null ? made.decision.amount : counted.due;
    if (startedAt == null || (incidentId == null && made.decision.amount === 0)) return;
    const key = eventKey(made.claim);
    const due = {
      event: incidentId ?? key,
      startedAt: beginsAt(startedAt),
      line: lineOf(made) ?? '',
      amount,
    } as const;
    const { paid, within } = counted ?? { paid: paidSum(row), within: withinSum(row) };
    this.#events.add(key, due, paid, perilPlace(row), within);
  }

  /** Between the second pass and the third. */
  #closed(): ReadonlyMap<string, EventScale> {
    if (this.#scales === null) {
      if (this.#noted !== this.#tallied || this.#groups.isWaiting) this.#refuse();
      this.#scales = this.#events.close(this.#limitsAt);
    }
    return this.#scales;
  }

  /** Rows were left out of a pass. */
  #refuse(): never {
    return refuse('', 'rows-left-out', 'array', {
      kind: 'rows',
      state: 'present',
      first: 1,
      last: this.#noted,
    });
  }

  #measureOf(made: DecidedRow, due: Fen): Measure {
    const event = this.#closed().get(eventKey(made.claim));
    const line = lineOf(made) ?? '';
    const scale: Scale =
      event === undefined
        ? UNCUT
        : event.cutBy === null
          ? event.scaleOf(line)
          : this.#inOrder.next(event, line, due, Number.isFinite(this.#last));
    return { scale, fits: (sum, paid, within) => event?.pattern.fits(line, sum, paid, within) === true };
  }

  /** Third pass; nothing where the claim cannot be decided. */
  judge(given: RegisterRow): Judged | null {
    this.#closed();
    const shared = this.#groups.next(given);
    const { row } = shared ?? { row: given };
    const made = decided(row, this.#contract);
    if (made === null) return null;
    const due = shared === null ? made.decision.amount : this.#together.due(shared);
    const measure = this.#measureOf(made, due);
    this.#died.keep(row, made);
    const judged = unlessTooLarge(() => {
      const subject = caseOf(row, made, measure);
      const drafts = judge(subject).map((draft): Draft => ({ ...draft, within: withinSum(row) }));
      return { subject, drafts, limited: measure.scale.expected(due) };
    });
    const doubted = (): readonly Draft[] => {
      if (judged === null || judged.drafts.length === 0) return [];
      return this.#apart.doubted(row, this.#readings.ofRow(judged.subject, measure, judged.drafts));
    };
    const event = this.#closed().get(eventKey(made.claim));
    const told = (drafts: readonly Draft[]): Judged | null => judged && { ...judged, event, drafts, due };
    if (shared !== null && this.#together.isBound(shared)) {
      this.#join(shared, { row, made, measure, drafts: () => doubted().filter(isOfPayment) });
      const isBeside = judged?.drafts.some((draft) => besideSum(draft).length > 0) === true;
      return told(isBeside ? doubted().flatMap(besideSum) : []);
    }
    const found = told(this.#undecided.beside(doubted(), [row], (draft) => draft));
    const [moved, within] = [movedBy(row), withinSum(row)];
    this.#suspects.keep([{ row, made, measure, moved, within, time: 0 }]);
    const isWrong = found === null || found.drafts.some(isOfSum);
    if (event !== undefined) see(this.#seen, event, row, isWrong ? null : found.subject.payment);
    return found;
  }

  /** Judges rows of one person or household in one event, or of one claim, once the last of them has come. */
  #join(shared: SharedRow, member: GroupMember): void {
    const whole = this.#together.join(shared, member);
    if (whole === null) return;
    const stated = statedTogether(whole.rows);
    const members = whole.rows.map((each, i) => ({ ...each, ...(stated[i] as Stating) }));
    const wrong = unlessTooLarge(() => [...wrongTogether(members, this.#readings.ofGroup)]) ?? [];
    this.#ofGroups.push({ first: whole.first, found: this.#undecided.among(wrong, members) });
    this.#suspects.keep(members);
  }

  /** After all passes. */
  *finish(): Generator<Discrepancy> {
    const scales = this.#closed();
    if (this.#together.isWaiting) this.#refuse();
    const beyond = { expected: NO_EVIDENCE, found: NO_EVIDENCE, difference: 0 };
    yield* eventDiscrepancies(scales, this.#seen, this.#limitsAt);
    yield* stormDiscrepancies(scales, this.#limitsAt);
    for (const event of this.#events.overflowing)
      yield discrepancyOf({ code: 'not-computable', ...beyond }, eventAt(event));
    for (const { found } of this.#ofGroups.sort((a, b) => a.first - b.first)) yield* found;
    const suspected = [...this.#suspects.found()];
    yield* suspected;
    yield* this.#died.found(new Set(suspected.map(({ row }) => row)));
  }
}
