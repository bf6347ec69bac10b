import * as z from 'zod/mini';
import { readEach } from '../input/entries.js';
import { epoch, fen, id } from '../input/formats.js';
import { exactSum, inArgument, refuse, within } from '../input/issue.js';
import { safeParse, valuesAt } from '../input/parse.js';
import { quickReader } from '../input/quick.js';
import { LINES, type Line } from '../law/line-ids.js';
import type { Fen } from '../money/fen.js';
import type { Instant } from '../time/instant.js';
import { type Beginning, Events } from './events.js';
import { joinedPlaces, mustReach, mustStandBefore, type Places, placesOf, placesSchema } from './places.js';

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

/** The same in a part of a register: with its place. */
interface PartRow extends DueRow {
  readonly place?: number | undefined;
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

/** What is due in each event of a register or a part of one: by earliest start, ties by event id. */
type DueEvents = readonly EventTally[];

/**
 * What a register, or a part of one, comes to, and which part it is. Plain data, so that parts can be tallied on different
 * machines: it grows with the events, not with the rows.
 *
 * @since 0.1.0
 */
export interface Tally {
  /** The rows that it holds, by their places in the register: one entry where they all follow one another. */
  readonly places: readonly Places[];
  /** One entry for each event in which something is due, by earliest start, ties by event id. */
  readonly events: readonly EventTally[];
}

interface OpenTally extends Beginning {
  readonly due: Partial<Record<LineKey, Fen>>;
}

/** Events that are being tallied. */
export class Gathering {
  readonly #events = new Events<OpenTally>((beginning) => ({ ...beginning, due: {} }));

  add(event: string, startedAt: Instant, line: LineKey, amount: Fen): void {
    const { due } = this.#events.take(event, startedAt, amount);
    if (amount === 0) return;
    due[line] = exactSum((due[line] ?? 0) + amount, event);
  }

  events(): DueEvents {
    return this.#events
      .inOrder()
      .filter(({ isDue }) => isDue)
      .map(({ event, startedAt, due }) => ({ event, startedAt, due }));
  }
}

/** Tallies rows made ready. */
export function tallyRows(rows: Iterable<DueRow>): DueEvents {
  const gathering = new Gathering();
  for (const { event, startedAt, line, amount } of rows) gathering.add(event, startedAt, line, amount);
  return gathering.events();
}

/** Puts what is due in parts together, whatever their order. */
export function mergedTally(tallies: readonly DueEvents[]): DueEvents {
  const gathering = new Gathering();
  for (const { event, startedAt, due } of tallies.flat()) {
    for (const [line, amount] of Object.entries(due))
      gathering.add(event, startedAt, line as LineKey, amount);
  }
  return gathering.events();
}

const schema = () => {
  const due = z.optional(fen);
  const keys: readonly LineKey[] = [...LINES, ''];
  const byLine = Object.fromEntries(keys.map((key) => [key, due])) as Record<LineKey, typeof due>;
  return z.strictObject({
    event: id,
    startedAt: epoch,
    due: z.strictObject(byLine),
  });
};

/** An entry of a tally that a host hands back. */
export const tallySchema = /* @__PURE__ */ schema();

const quickly = /* @__PURE__ */ quickReader(tallySchema);

const entryOf = ({ event, startedAt, due }: z.output<typeof tallySchema>): EventTally => ({
  event,
  startedAt,
  due: Object.fromEntries(Object.entries(due).filter(([, fen]) => fen !== undefined)),
});

/** Reads a tally that a host hands back, and puts together what it names twice. */
export function readTally(input: unknown): Tally {
  const { places, events } = valuesAt(input, ['places', 'events']);
  const read = within('places', () =>
    readEach(places, (each) => safeParse(placesSchema, each, (checked) => checked)),
  );
  return {
    places: within('places', () => joinedPlaces(read)),
    events: mergedTally([
      within('events', () => readEach(events, (each) => safeParse(tallySchema, each, entryOf, quickly))),
    ]),
  };
}

/** A part of a register within the whole of it. */
export interface RegisterPart {
  readonly whole: DueEvents;
  readonly before: DueEvents;
}

/**
 * Reads what a part of a register is paid within. The whole must hold the register from its first row on, as far as this part
 * reaches; what stands before must be all that does, and nothing of this part.
 */
export function readWhole(rows: readonly PartRow[], wholeInput: unknown, beforeInput: unknown): RegisterPart {
  const whole = inArgument('whole', () => readTally(wholeInput));
  const before = inArgument('before', () => readTally(beforeInput));
  return registerPart(rows, placesOf(rows), whole, before);
}

/** The same of rows that stand right behind what is before them, and name no places. */
export function readWholeBehind(
  rows: readonly DueRow[],
  wholeInput: unknown,
  beforeInput: unknown,
): RegisterPart {
  const whole = inArgument('whole', () => readTally(wholeInput));
  const before = inArgument('before', () => readTally(beforeInput));
  const first = (before.places.at(-1)?.last ?? 0) + 1;
  return registerPart(
    rows,
    rows.length === 0 ? [] : [{ first, last: first + rows.length - 1 }],
    whole,
    before,
  );
}

function registerPart(
  rows: readonly DueRow[],
  own: readonly Places[],
  whole: Tally,
  before: Tally,
): RegisterPart {
  inArgument('before', () => mustStandBefore(own, before.places));
  const last = Math.max(...[own, before.places, whole.places].map((places) => places.at(-1)?.last ?? 0));
  inArgument('whole', () => mustReach(last, whole.places));
  const dueIn = new Map(whole.events.map(({ event, due }) => [event, due]));
  for (const { event, due } of mergedTally([before.events, tallyRows(rows)])) {
    for (const [line, amount] of Object.entries(due) as [LineKey, Fen][]) {
      const inWhole = dueIn.get(event)?.[line];
      if (inWhole === undefined || inWhole < amount)
        inArgument('whole', () => refuse(event, 'missing-key', 'absent', { kind: 'something' }));
    }
  }
  return { whole: whole.events, before: before.events };
}
