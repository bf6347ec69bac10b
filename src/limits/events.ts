import type { Fen } from '../money/fen.js';
import type { Instant } from '../time/instant.js';

/** When an event begins, as far as its rows are read. */
export interface Beginning {
  /** What it is called where events begin together. */
  readonly event: string;
  startedAt: Instant;
  /** Whether anything is due in it: limits know no other events. */
  isDue: boolean;
}

/** The event of a claim. One that names none is an event of its own, under the id of the claim: no id ends with a space. */
export const eventOf = (event: string | null | undefined, claim: string): string => event ?? `${claim} `;

/** The claim that is an event of its own; `null` for an event that claims name. */
export const claimAlone = (event: string): string | null => (event.endsWith(' ') ? event.slice(0, -1) : null);

/**
 * The events of a register, while its rows are read. An event begins with its earliest row on which something is due, whatever
 * its line and whatever limits leave of it; a row on which nothing is due moves nothing (二（五）赔付限额). Where that is so of every
 * row, limits do not know the event, and it is told to begin with the earliest.
 */
export class Events<E extends Beginning> {
  readonly #events = new Map<string, E>();
  readonly #opened: (beginning: Beginning) => E;

  /** @param opened Opens an event with its first row. */
  constructor(opened: (beginning: Beginning) => E) {
    this.#opened = opened;
  }

  /** Takes a row in, and returns its event. */
  take(event: string, startedAt: Instant, due: Fen): E {
    const isDue = due > 0;
    let entry = this.#events.get(event);
    if (entry === undefined) {
      entry = this.#opened({ event, startedAt, isDue });
      this.#events.set(event, entry);
    }
    if (isDue === entry.isDue ? startedAt < entry.startedAt : isDue) {
      entry.startedAt = startedAt;
      entry.isDue = isDue;
    }
    return entry;
  }

  get(event: string): E | undefined {
    return this.#events.get(event);
  }

  /** By when they begin, ties by event id in order of its UTF-16 code units. */
  inOrder(): E[] {
    return [...this.#events.values()].sort(
      (a, b) => a.startedAt - b.startedAt || (a.event < b.event ? -1 : 1),
    );
  }
}
