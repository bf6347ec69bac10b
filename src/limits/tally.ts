import * as z from 'zod/mini';
import { epoch, id, sumOfFen } from '../input/formats.js';
import { exactSum, refuse, within } from '../input/issue.js';
import { readEach, safeParse } from '../input/parse.js';
import { quickReader } from '../input/quick.js';
import { LINES, type Line } from '../law/line-ids.js';
import type { Fen } from '../money/fen.js';
import type { Instant } from '../time/instant.js';
import { type Beginning, Events } from './events.js';

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
  /** The earliest start that a row of the event states on which something is due. */
  readonly startedAt: Instant;
  /** In fen; what is limited under no line in particular stands under the empty key. */
  readonly due: Readonly<Partial<Record<LineKey, Fen>>>;
}

/**
 * What a register, or a part of one, comes to: one entry for each event in which something is due, by earliest start, ties by
 * event id. Plain data, so that parts can be tallied on different machines.
 *
 * @since 0.1.0
 */
export type Tally = readonly EventTally[];

interface OpenTally extends Beginning {
  readonly due: Partial<Record<LineKey, Fen>>;
}

/** Events that are being tallied. */
class Gathering {
  readonly #events = new Events<OpenTally>((beginning) => ({ ...beginning, due: {} }));

  add(event: string, startedAt: Instant, line: LineKey, amount: Fen): void {
    const { due } = this.#events.take(event, startedAt, amount);
    if (amount === 0) return;
    due[line] = exactSum((due[line] ?? 0) + amount, event);
  }

  tally(): Tally {
    return this.#events
      .inOrder()
      .filter(({ isDue }) => isDue)
      .map(({ event, startedAt, due }) => ({ event, startedAt, due }));
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

const schema = () => {
  const due = z.optional(sumOfFen);
  const keys: readonly LineKey[] = [...LINES, ''];
  const byLine = Object.fromEntries(keys.map((key) => [key, due])) as Record<LineKey, typeof due>;
  return z.strictObject({
    event: id,
    startedAt: epoch,
    due: z.strictObject(byLine),
  });
};

const tallySchema = /* @__PURE__ */ schema();

const quickly = /* @__PURE__ */ quickReader(tallySchema);

const entryOf = ({ event, startedAt, due }: z.output<typeof tallySchema>): EventTally => ({
  event,
  startedAt,
  due: Object.fromEntries(Object.entries(due).filter(([, fen]) => fen !== undefined)),
});

/** Reads a tally that a host hands back. */
export const readTally = (tally: unknown): Tally =>
  readEach(tally, (entry) => safeParse(tallySchema, entry, entryOf, quickly));

/** Reads what a part of a register is paid within; the whole must hold the part, and everything before it. */
export function readWhole(
  rows: readonly DueRow[],
  whole: unknown,
  before: unknown,
): { readonly whole: Tally; readonly before: Tally } {
  const parts = {
    whole: mergedTally([within('whole', () => readTally(whole))]),
    before: mergedTally([within('before', () => readTally(before))]),
  };
  const dueIn = new Map(parts.whole.map(({ event, due }) => [event, due]));
  for (const { event, due } of mergedTally([parts.before, tallyRows(rows)])) {
    for (const [line, amount] of Object.entries(due) as [LineKey, Fen][]) {
      const inWhole = dueIn.get(event)?.[line];
      if (inWhole === undefined || inWhole < amount) refuse(`whole.${event}`, 'missing-key', 'absent');
    }
  }
  return parts;
}
