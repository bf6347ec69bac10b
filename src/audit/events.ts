import type { Overflow } from '../contract/vocabulary.js';
import type { Allowance, LimitSpan } from '../limits/allowance.js';
import { allowancesOf, type EventAllowance } from '../limits/allowances.js';
import type { LineKey } from '../limits/tally.js';
import type { LimitsAt } from '../limits/terms.js';
import type { Fen } from '../money/fen.js';
import type { Instant } from '../time/instant.js';
import { type Pattern, patternOf, type Sample } from './pattern.js';
import { type Cuts, FIRST_COME, proRata, type Scale, UNCUT } from './scale.js';

/** An event as it is tallied: what is due and what was paid, and some of its rows to see how they were scaled. */
export interface EventTotals {
  readonly key: string;
  /** The id as a row writes it, the first of all in order of code units. */
  event: string;
  /** The earliest start that a row of it states within the term; of rows outside the term only where there is no other. */
  startedAt: Instant;
  /** Whether that start is within the term. */
  inTerm: boolean;
  readonly due: Partial<Record<LineKey, Fen>>;
  paid: Fen;
  rows: number;
  /** Rows of which it is not known what was paid. */
  unknown: number;
  samples: Sample[];
}

/** So many rows of an event, the largest, show how it was scaled. */
const SAMPLES = 64;

const byWeight = (a: Sample, b: Sample): number =>
  b.due - a.due || b.paid - a.paid || (a.line < b.line ? -1 : 1);

const isExact = (...sums: readonly Fen[]): boolean => sums.every(Number.isSafeInteger);

/** The events of a register, tallied row by row. */
export class Events {
  readonly #events = new Map<string, EventTotals>();
  /** Events whose sums are too large to be exact: limits are not applied to them. */
  readonly overflowing = new Set<string>();

  add(
    key: string,
    { event, startedAt, inTerm }: Pick<EventTotals, 'event' | 'startedAt' | 'inTerm'>,
    line: LineKey,
    due: Fen,
    paid: Fen | null,
  ): void {
    let entry = this.#events.get(key);
    if (entry === undefined) {
      entry = { key, event, startedAt, inTerm, due: {}, paid: 0, rows: 0, unknown: 0, samples: [] };
      this.#events.set(key, entry);
    }
    if (inTerm === entry.inTerm ? startedAt < entry.startedAt : inTerm) {
      entry.startedAt = startedAt;
      entry.inTerm = inTerm;
    }
    if (event < entry.event) entry.event = event;
    entry.rows += 1;
    const sum = (entry.due[line] ?? 0) + due;
    const paidInAll = entry.paid + (paid ?? 0);
    if (!isExact(sum, paidInAll)) {
      this.overflowing.add(key);
      return;
    }
    entry.due[line] = sum;
    entry.paid = paidInAll;
    if (paid === null) entry.unknown += 1;
    else if (due > 0 && paid > 0) this.#sample(entry, { line, due, paid });
  }

  #sample(entry: EventTotals, sample: Sample): void {
    entry.samples.push(sample);
    if (entry.samples.length >= 2 * SAMPLES) entry.samples = entry.samples.sort(byWeight).slice(0, SAMPLES);
  }

  /** What every event is allowed under limits, now that all rows are tallied. */
  close(limitsAt: LimitsAt): ReadonlyMap<string, EventScale> {
    const events = [...this.#events.values()].filter(({ key, due }) => {
      const total = Object.values(due).reduce((sum, amount) => sum + amount, 0);
      return !this.overflowing.has(key) && isExact(total);
    });
    const tally = events
      .sort((a, b) => a.startedAt - b.startedAt || (a.event < b.event ? -1 : 1))
      .map(({ key, startedAt, due }) => ({ event: key, startedAt, due }));
    const allowances = allowancesOf(tally, limitsAt);
    return new Map(
      events.map((totals, i) => {
        totals.samples = totals.samples.sort(byWeight).slice(0, SAMPLES);
        return [totals.key, scaleOf(totals, allowances[i] as EventAllowance)];
      }),
    );
  }
}

/** An event with what limits make of it, and how its rows were in fact scaled. */
export interface EventScale {
  readonly totals: Readonly<EventTotals>;
  readonly allowance: EventAllowance;
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

const cutsOf = (...allowances: readonly (Allowance | undefined)[]): Cuts =>
  allowances.flatMap((allowance) =>
    allowance === undefined || allowance.cutBy === null
      ? []
      : [{ part: allowance.paid, whole: allowance.due }],
  );

function scaleOf(totals: EventTotals, allowance: EventAllowance): EventScale {
  const { byLine, overall, overflow } = allowance;
  const scales = new Map<LineKey, Scale>();
  for (const line of Object.keys(byLine) as LineKey[]) {
    const cuts = cutsOf(byLine[line], overall);
    scales.set(line, overflow === 'first-come' && cuts.length > 0 ? FIRST_COME : proRata(cuts));
  }
  const scale = (line: LineKey): Scale => scales.get(line) ?? UNCUT;
  const cutting = [overall, ...Object.values(byLine)].flatMap(({ cutBy }) => cutBy ?? []);
  return {
    totals,
    allowance,
    allowed: overall.paid,
    cuts: cutting.length,
    cutBy: cutting[0] ?? null,
    overflow,
    scaleOf: scale,
    pattern: patternOf(totals.samples, scale, overflow),
  };
}
