import type { Overflow } from '../contract/vocabulary.js';
import {
  type Allowance,
  allowancesOf,
  type EventAllowance,
  type LimitSpan,
  paidUpTo,
} from '../limits/allowances.js';
import { type Beginning, claimAlone, Events } from '../limits/events.js';
import type { DueRow, LineKey } from '../limits/tally.js';
import type { LimitsAt } from '../limits/terms.js';
import type { Fen } from '../money/fen.js';
import {
  type Cut,
  EXPECTED,
  FIRST_COME,
  type Pattern,
  patternOf,
  proRata,
  type Sample,
  type Scale,
  UNCUT,
} from './scale.js';

/** An event as it is tallied: what is due and what was paid, and some of its rows to see how they were scaled. */
export interface EventTotals extends Beginning {
  readonly key: string;
  /** The id as a row writes it, the first of all in order of code units. */
  event: string;
  readonly due: Partial<Record<LineKey, Fen>>;
  dueInAll: Fen;
  paid: Fen;
  /** How far what was due and paid may lie from it, together. */
  within: Fen;
  rows: number;
  /** Rows of which it is not known what was paid. */
  unknown: number;
  samples: Sample[];
  /** By what, and where, losses were on which something is due. */
  readonly places: Set<string>;
}

const NOWHERE: ReadonlySet<string> = new Set();

const opened = (beginning: Beginning): EventTotals => ({
  ...beginning,
  key: beginning.event,
  due: {},
  dueInAll: 0,
  paid: 0,
  within: 0,
  rows: 0,
  unknown: 0,
  samples: [],
  places: claimAlone(beginning.event) === null ? new Set() : (NOWHERE as Set<string>),
});

/** So many rows of an event, the largest, show how it was scaled. */
const SAMPLES = 64;

const byWeight = (a: Sample, b: Sample): number =>
  b.due - a.due || b.paid - a.paid || (a.line < b.line ? -1 : 1);

/** The events of a register, tallied row by row. */
export class TalliedEvents {
  readonly #events = new Events(opened);
  /** Events whose sums are too large to be exact: limits are not applied to them. */
  readonly overflowing = new Set<string>();

  /**
   * @param key What all spellings of the event's id come to.
   * @param place By what, and where; `null` where that is not known.
   */
  add(
    key: string,
    { event, startedAt, line, amount: due }: DueRow,
    paid: Fen | null,
    place: string | null = null,
    within: Fen = 0,
  ): void {
    const entry = this.#events.take(key, startedAt, due);
    if (entry.rows === 0 || event < entry.event) entry.event = event;
    entry.rows += 1;
    if (due > 0 && place !== null && entry.places !== NOWHERE) entry.places.add(place);
    const dueInAll = entry.dueInAll + due;
    const paidInAll = entry.paid + (paid ?? 0);
    if (Math.max(dueInAll, paidInAll) > Number.MAX_SAFE_INTEGER) {
      this.overflowing.add(key);
      return;
    }
    if (due > 0) entry.due[line] = (entry.due[line] ?? 0) + due;
    entry.dueInAll = dueInAll;
    entry.paid = paidInAll;
    entry.within += within;
    if (paid === null) entry.unknown += 1;
    else if (due > 0 && paid > 0) this.#sample(entry, { line, due, paid, ...(within > 0 && { within }) });
  }

  #sample(entry: EventTotals, sample: Sample): void {
    // Most events of a register that names none are of one row: a list of one takes no room for more.
    if (entry.samples.length === 0) entry.samples = [sample];
    else entry.samples.push(sample);
    if (entry.samples.length >= 2 * SAMPLES) entry.samples = entry.samples.sort(byWeight).slice(0, SAMPLES);
  }

  /**
   * What every event is allowed under limits, now that all rows are tallied. A claim that is an event of its own, and is not cut,
   * is as any claim by itself.
   */
  close(limitsAt: LimitsAt): ReadonlyMap<string, EventScale> {
    const events = this.#events.inOrder().filter(({ key }) => !this.overflowing.has(key));
    const spent = new Map<number, Fen>();
    const scales = new Map<string, EventScale>();
    for (const [i, allowance] of allowancesOf(events, limitsAt).entries()) {
      const totals = events[i] as EventTotals;
      const spentBefore = spent.get(allowance.year) ?? 0;
      spent.set(allowance.year, spentBefore + totals.paid);
      totals.samples = totals.samples.sort(byWeight).slice(0, SAMPLES);
      const scale = scaleOf(totals, allowance, spentBefore);
      if (scale.cutBy !== null || claimAlone(totals.event) === null) scales.set(totals.key, scale);
    }
    return scales;
  }
}

/** An event with what limits make of it, and how its rows were in fact scaled. */
export interface EventScale {
  readonly totals: Readonly<EventTotals>;
  readonly allowance: EventAllowance;
  /** What was in fact paid before it in its year. */
  readonly spentBefore: Fen;
  /** What limits leave to the event in all. */
  readonly allowed: Fen;
  /** Over how many limits the event goes: first come, first served, each may cut one row short. */
  readonly cuts: number;
  /** One of them, that over all lines first; `null` where there is none. */
  readonly cutBy: LimitSpan | null;
  readonly overflow: Overflow;
  readonly scaleOf: (line: LineKey) => Scale;
  readonly pattern: Pattern;
}

const cutOf = ({ paid, due }: Allowance): Cut => ({ part: paid, whole: due });

function scaleOf(totals: EventTotals, allowance: EventAllowance, spentBefore: Fen): EventScale {
  const { byLine, overall, overflow } = allowance;
  const scales = new Map<LineKey, Scale>();
  for (const [line, own] of Object.entries(byLine) as [LineKey, Allowance][]) {
    const cuts = [own, overall].filter(({ cutBy }) => cutBy !== null).map(cutOf);
    if (cuts.length > 0) scales.set(line, overflow === 'first-come' ? FIRST_COME : proRata(cuts));
  }
  const scale = (line: LineKey): Scale => scales.get(line) ?? UNCUT;
  const cutting = [overall, ...Object.values(byLine)].flatMap(({ cutBy }) => cutBy ?? []);
  return {
    totals,
    allowance,
    spentBefore,
    allowed: overall.paid,
    cuts: cutting.length,
    cutBy: cutting[0] ?? null,
    overflow,
    scaleOf: scale,
    pattern: cutting.length === 0 ? EXPECTED : patternOf(totals.samples, scale, overflow),
  };
}

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
      return {
        isCut: true,
        expected: exactly,
        matches: (sum, found, within) => UNCUT.matches(exactly(sum), found, within),
      };
    }
    return { ...scale, expected: (sum) => (sum === due ? paid : scale.expected(sum)) };
  }
}
