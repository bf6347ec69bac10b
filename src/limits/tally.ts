import { InvalidInputError } from '../input/error.js';
import { issueOf } from '../input/issue.js';
import type { Line } from '../law/line-ids.js';
import type { Fen } from '../money/fen.js';
import type { Instant } from '../time/instant.js';

/**
 * What a row is limited under: its line, or none in particular.
 *
 * @since 0.1.0
 */
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
  /** In fen; what is limited under no line in particular stands under the empty key. */
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

/** Events that are being tallied. */
class Gathering {
  readonly #events = new Map<string, Open>();

  add(event: string, startedAt: Instant, line: LineKey, amount: Fen): void {
    let entry = this.#events.get(event);
    if (entry === undefined) {
      entry = { event, startedAt, due: {} };
      this.#events.set(event, entry);
    }
    if (startedAt < entry.startedAt) entry.startedAt = startedAt;
    const sum = (entry.due[line] ?? 0) + amount;
    if (sum > Number.MAX_SAFE_INTEGER)
      throw new InvalidInputError([issueOf(event, 'sum-too-large', 'array')]);
    entry.due[line] = sum;
  }

  /** By earliest start, ties by event id. */
  tally(): Tally {
    return [...this.#events.values()].sort(
      (a, b) => a.startedAt - b.startedAt || (a.event < b.event ? -1 : 1),
    );
  }
}

/** Tallies rows made ready. */
export function tallyRows(rows: Iterable<DueRow>): Tally {
  const gathering = new Gathering();
  for (const { event, startedAt, line, amount } of rows) gathering.add(event, startedAt, line, amount);
  return gathering.tally();
}

/** Puts tallies together, whatever their order. */
export function mergedTally(tallies: readonly Tally[]): Tally {
  const gathering = new Gathering();
  for (const { event, startedAt, due } of tallies.flat()) {
    for (const [line, amount] of Object.entries(due))
      gathering.add(event, startedAt, line as LineKey, amount);
  }
  return gathering.tally();
}
