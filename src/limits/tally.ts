import type { Fen } from '../money/fen.js';
import type { Line } from '../notice/lines.js';
import type { Instant } from '../time/instant.js';

/** What a row is limited under: its line, or none in particular. */
export type LineKey = Line | '';

/** A row of a register, made ready: what is due to one claim, before limits. */
export interface DueRow {
  readonly event: string;
  readonly startedAt: Instant;
  readonly amount: Fen;
  readonly line: LineKey;
}

/**
 * What is due in one event, by line.
 *
 * @since 0.1.0
 */
export interface EventTally {
  readonly event: string;
  /** The earliest start that any row of the event states. */
  readonly startedAt: Instant;
  readonly due: Readonly<Partial<Record<LineKey, Fen>>>;
}

/**
 * What a register, or a part of one, comes to: one entry for each event, by earliest start, ties by event id. Plain data,
 * so that parts can be tallied on different machines.
 *
 * @since 0.1.0
 */
export type Tally = readonly EventTally[];

type Open = { event: string; startedAt: Instant; due: Partial<Record<LineKey, Fen>> };

const compare = (a: EventTally, b: EventTally): number =>
  a.startedAt - b.startedAt || (a.event < b.event ? -1 : 1);

const add = (events: Map<string, Open>, event: string, startedAt: Instant): Open => {
  const entry = events.get(event) ?? { event, startedAt, due: {} };
  if (startedAt < entry.startedAt) entry.startedAt = startedAt;
  events.set(event, entry);
  return entry;
};

/** Tallies rows made ready. */
export function tallyRows(rows: Iterable<DueRow>): Tally {
  const events = new Map<string, Open>();
  for (const { event, startedAt, amount, line } of rows) {
    const { due } = add(events, event, startedAt);
    due[line] = (due[line] ?? 0) + amount;
  }
  return [...events.values()].sort(compare);
}

/**
 * Puts tallies of parts of a register together. The grouping and the order make no difference.
 *
 * @example
 * ```ts
 * mergeTallies(tally(morning), tally(evening)); // the same as tally([...morning, ...evening])
 * ```
 * @since 0.1.0
 */
export function mergeTallies(...tallies: readonly Tally[]): Tally {
  const events = new Map<string, Open>();
  for (const { event, startedAt, due } of tallies.flat()) {
    const entry = add(events, event, startedAt);
    for (const [line, amount] of Object.entries(due) as [LineKey, Fen][]) {
      entry.due[line] = (entry.due[line] ?? 0) + amount;
    }
  }
  return [...events.values()].sort(compare);
}
