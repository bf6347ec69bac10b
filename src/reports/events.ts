import { PERILS, type Peril } from '../claim/vocabulary.js';
import { groupBy } from '../input/group-by.js';
import { compareTexts } from '../ledger/register.js';
import { Events, eventOf } from '../limits/events.js';
import { type Instant, instantText } from '../time/instant.js';
import { beginsAt } from '../time/moment.js';
import type { ReadEntry } from './entries.js';
import { groupsIn, TOWNS, type Town, townOf } from './group.js';
import { type Casualties, type Houses, harmIn, heaviestIn } from './harm.js';
import { entrySums, type Sums } from './sums.js';

/** An entry with its event, and when that began; `null` where it is not known. */
export interface Dated extends ReadEntry {
  readonly event: string | null;
  readonly began: Instant | null;
}

/**
 * Dates entries: an event begins as for the limits, and where nothing is due in it, at the earliest start that an entry of it
 * states.
 */
export function dated(entries: readonly ReadEntry[]): readonly Dated[] {
  const events = new Events((beginning) => beginning);
  for (const { claim, due } of entries) {
    if (claim.startedAt != null)
      events.take(eventOf(claim.incidentId, claim.id), beginsAt(claim.startedAt), due);
  }
  return entries.map((entry) => {
    const { id, incidentId } = entry.claim;
    const began = events.get(eventOf(incidentId, id))?.startedAt ?? null;
    return { ...entry, event: incidentId ?? null, began };
  });
}

/** The perils in their order, and what is not known last. */
export const PERIL_BUCKETS: readonly (Peril | null)[] = [...PERILS, null];

export const perilOf = ({ claim }: ReadEntry): Peril | null => claim.peril ?? null;

const earliest = (entries: readonly Dated[]): Instant | null =>
  entries.reduce<Instant | null>(
    (least, { began }) => (began === null ? least : Math.min(least ?? began, began)),
    null,
  );

/** Text of an instant in Beijing, where there is one. */
export const when = (instant: Instant | null): string | null =>
  instant === null ? null : instantText(instant);

/** A group of entries that share an event, and when it began. */
export interface EventGroup {
  readonly event: string | null;
  readonly began: Instant | null;
  readonly entries: readonly Dated[];
}

const startOf = ({ began }: EventGroup): Instant => began ?? Number.MAX_SAFE_INTEGER;

/** Entries by event: by start, ties by event id; claims without an event together, and last. */
export function eventsIn(entries: readonly Dated[]): readonly EventGroup[] {
  const groups = [...groupBy(entries, ({ event }) => event)].map(
    ([event, own]): EventGroup => ({
      event,
      began: earliest(own),
      entries: own,
    }),
  );
  const without = groups.filter(({ event }) => event === null);
  const named = groups.filter(
    (group): group is EventGroup & { readonly event: string } => group.event !== null,
  );
  named.sort((a, b) => startOf(a) - startOf(b) || compareTexts(a.event, b.event));
  return [...named, ...without];
}

/**
 * One occurrence, as the leading group declared it: what it struck, where, whom, and what came of it.
 *
 * @since 0.1.0
 */
export interface EventRow extends Sums {
  /** Its id; `null` for the claims that name no event, taken together. */
  readonly event: string | null;
  /**
   * The earliest start that a claim of it states on which something is due, as Beijing writes it; where nothing is due in it, the
   * earliest of any.
   */
  readonly began: string | null;
  /** `null` among them: claims whose peril is not known. */
  readonly perils: readonly (Peril | null)[];
  readonly towns: readonly Town[];
  readonly casualties: Casualties;
  readonly houses: Houses;
}

export const eventRow = ({ event, began, entries }: EventGroup): EventRow => ({
  event,
  began: when(began),
  perils: groupsIn(entries, PERIL_BUCKETS, perilOf).map(([peril]) => peril),
  towns: groupsIn(entries, TOWNS, ({ claim }) => townOf(claim)).map(([town]) => town),
  ...entrySums(entries),
  ...harmIn(heaviestIn(entries)),
});
