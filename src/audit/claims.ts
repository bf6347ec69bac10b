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
import { type DueReading, waysOf } from './dues.js';
import { eventAt, eventDiscrepancies, type Seen, see } from './event-checks.js';
import { type EventScale, InOrder, TalliedEvents } from './events.js';
import { type GroupRow, movedInAll, statedTogether, withinInAll } from './group-row.js';
import { Groups } from './groups.js';
import { sameId } from './identity.js';
import { judge } from './judge.js';
import { withinSum } from './known.js';
import { caseOf, type DecidedRow, decided, lineOf, type Measure, unlessTooLarge } from './make-case.js';
import { movedBy, paidSum } from './payments.js';
import { rejudger } from './readings.js';
import { type Scale, UNCUT } from './scale.js';
import { stormDiscrepancies } from './storms.js';
import { Suspects } from './suspects.js';
import { wayTaken, wrongTogether } from './together.js';
import { Undecided } from './undecided.js';
import { perilPlace } from './whose.js';

/** A claim judged, and the event that it belongs to, where one is tallied. */
export interface Judged {
  readonly subject: Case;
  readonly event: EventScale | undefined;
  readonly drafts: readonly Draft[];
  /** What is due on the row, beside others of the same person or household, before and after limits. */
  readonly due: Fen;
  readonly limited: Fen;
}

/** A row in the third pass: what it states, and what it adds to what is due. */
interface HeldRow {
  readonly row: RegisterRow;
  readonly made: DecidedRow | null;
  readonly due: Fen;
  readonly group: Group | null;
}

/** Rows of one person or household in one event, or of one claim: as they are tallied, and then as they are judged. */
interface Group {
  readonly rows: readonly Omit<HeldRow, 'group'>[];
  readonly members: GroupRow[];
}

/** What all spellings of the event of a claim come to. */
const eventKey = ({ id, incidentId }: Claim): string =>
  eventOf(incidentId == null ? null : sameId(incidentId), id);

/** Judges the claims of a register, their events, and what was paid twice, in three passes. */
export class Claims {
  readonly #contract: Contract;
  readonly #limitsAt: LimitsAt;
  readonly #events = new TalliedEvents();
  readonly #groups = new Groups();
  readonly #suspects = new Suspects();
  readonly #died = new DiedTwice();
  readonly #undecided = new Undecided();
  readonly #inOrder = new InOrder();
  readonly #seen = new Map<string, Seen>();
  readonly #readings: ReturnType<typeof rejudger>;
  #grouped: readonly Group[] = [];
  readonly #apart = new Apart();
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
    this.#groups.note(row);
    this.#apart.note(row);
    this.#suspects.note(row);
    this.#died.note(row);
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
    if (this.#groups.isShared(row)) this.#groups.keep(row);
    else this.#add(row, decided(row, this.#contract), null);
  }

  /** Adds what is due on a row, and what was paid for it, to its event. */
  #add(
    row: RegisterRow,
    made: DecidedRow | null,
    among: Readonly<Record<'due' | 'paid' | 'within', Fen>> | null,
  ): void {
    if (made === null) return;
    const { incidentId, startedAt } = made.claim;
    const amount = among === null ? made.decision.amount : among.due;
    if (startedAt == null || (incidentId == null && made.decision.amount === 0)) return;
    const key = eventKey(made.claim);
    const due = {
      event: incidentId ?? key,
      startedAt: beginsAt(startedAt),
      line: lineOf(made) ?? '',
      amount,
    } as const;
    const { paid, within } = among ?? { paid: paidSum(row), within: withinSum(row) };
    this.#events.add(key, due, paid, perilPlace(row), within);
  }

  /** Rows that share something, each read as a state of its claim, and what they come to together. */
  #group(rows: readonly RegisterRow[]): Group {
    const tried = rows.map((row) => ({ row, made: decided(row, this.#contract) }));
    const decidable = tried.filter(
      (each): each is { row: RegisterRow; made: DecidedRow } => each.made !== null,
    );
    if (decidable.length < 2) {
      for (const { row, made } of tried) this.#add(row, made, null);
      return {
        rows: tried.map(({ row, made }) => ({ row, made, due: made?.decision.amount ?? 0 })),
        members: [],
      };
    }
    const stated = statedTogether(decidable);
    const way: DueReading | null = unlessTooLarge(() => wayTaken(waysOf(stated), stated));
    const dues = new Map(decidable.map(({ row }, i) => [row, way?.dues[i] ?? 0]));
    const all = { paid: movedInAll(stated), within: withinInAll(stated) };
    const counting = Math.max(way?.dues.findIndex((due) => due > 0) ?? 0, 0);
    for (const [i, { row, made }] of decidable.entries())
      this.#add(row, made, {
        due: dues.get(row) as Fen,
        ...(i === counting ? all : { paid: 0, within: 0 }),
      });
    return { rows: tried.map(({ row, made }) => ({ row, made, due: dues.get(row) ?? 0 })), members: [] };
  }

  /** Between the second pass and the third. */
  #closed(): ReadonlyMap<string, EventScale> {
    if (this.#scales === null) {
      if (this.#noted !== this.#tallied)
        refuse('', 'rows-left-out', 'array', { kind: 'rows', state: 'present', first: 1, last: this.#noted });
      this.#grouped = this.#groups.close().map((rows) => this.#group(rows));
      this.#apart.close(this.#grouped.map(({ rows }) => rows));
      this.#scales = this.#events.close(this.#limitsAt);
    }
    return this.#scales;
  }

  #standingOf(given: RegisterRow): HeldRow {
    const place = this.#groups.isShared(given) ? this.#groups.next() : null;
    const group = place === null ? undefined : this.#grouped[place.group];
    const row = group?.rows[place?.place ?? 0];
    if (group === undefined || row === undefined) {
      const made = decided(given, this.#contract);
      return { row: given, made, due: made?.decision.amount ?? 0, group: null };
    }
    return { ...row, group: group.rows.filter(({ made }) => made !== null).length > 1 ? group : null };
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
    const { row, made, due, group } = this.#standingOf(given);
    if (made === null) return null;
    const event = this.#closed().get(eventKey(made.claim));
    const measure = this.#measureOf(made, due);
    this.#died.keep(row, made);
    const found = unlessTooLarge(() => {
      const subject = caseOf(row, made, measure);
      const judged = judge(subject).map((draft): Draft => ({ ...draft, within: withinSum(row) }));
      const certain = judged.length === 0 ? judged : this.#readings.ofRow(subject, measure, judged);
      const doubted = this.#apart.doubted(row, certain);
      const drafts = group === null ? this.#undecided.beside(doubted, [row], (draft) => draft) : doubted;
      return { subject, event, drafts, due, limited: measure.scale.expected(due) };
    });
    const drafts = found?.drafts ?? [];
    if (group === null) {
      const isWrong = found === null || found.drafts.some(isOfSum);
      this.#suspects.keep([
        { row, made, measure, drafts, moved: movedBy(row), within: withinSum(row), time: 0 },
      ]);
      if (event !== undefined) see(this.#seen, event, row, isWrong ? null : found.subject.payment);
      return found;
    }
    const stated = statedTogether(
      group.rows.filter(
        (each): each is { row: RegisterRow; made: DecidedRow; due: Fen } => each.made !== null,
      ),
    );
    const own = stated.find((each) => each.row === row) as (typeof stated)[number];
    group.members.push({ ...own, measure, drafts: drafts.filter(isOfPayment) });
    return found && { ...found, drafts: drafts.flatMap(besideSum) };
  }

  *#wrongInGroups(): Generator<Discrepancy> {
    for (const { members } of this.#grouped) {
      if (members.length < 2) continue;
      const found = unlessTooLarge(() => [...wrongTogether(members, this.#readings.ofGroup)]) ?? [];
      yield* this.#undecided.among(found, members);
      this.#suspects.keep(members);
    }
  }

  /** After all passes. */
  *finish(): Generator<Discrepancy> {
    const scales = this.#closed();
    const beyond = { expected: NO_EVIDENCE, found: NO_EVIDENCE, difference: 0 };
    const ofGroups = [...this.#wrongInGroups()];
    yield* eventDiscrepancies(scales, this.#seen, this.#limitsAt);
    yield* stormDiscrepancies(scales, this.#limitsAt);
    for (const event of this.#events.overflowing)
      yield discrepancyOf({ code: 'not-computable', ...beyond }, eventAt(event));
    yield* ofGroups;
    const suspected = [...this.#suspects.found()];
    yield* suspected;
    yield* this.#died.found(new Set(suspected.map(({ row }) => row)));
  }
}
