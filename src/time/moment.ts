import { beijingDay, dayBegins } from './beijing.js';
import { DAY } from './durations.js';
import { type Instant, instantOf, instantText, isDayText } from './instant.js';

/**
 * A Beijing day of which the time is not known.
 *
 * @since 0.1.0
 */
export interface Day {
  /** When it begins. */
  readonly from: Instant;
  /** When the next one does. */
  readonly until: Instant;
}

/**
 * An instant, or a Beijing day where nobody knows the time.
 *
 * @since 0.1.0
 */
export type Moment = Instant | Day;

/** Reads a moment, already checked for form. */
export function momentOf(text: string): Moment {
  if (!isDayText(text)) return instantOf(text);
  const from = dayBegins(text);
  return Object.freeze({ from, until: from + DAY });
}

/** A moment as the exchange format writes it. */
export const momentText = (moment: Moment): string =>
  typeof moment === 'number' ? instantText(moment) : beijingDay(moment.from);

/** The earliest instant that is meant: a bare day begins at 00:00. */
export const beginsAt = (moment: Moment): Instant => (typeof moment === 'number' ? moment : moment.from);

/** The latest instant that may be meant. */
export const lastOf = (moment: Moment): Instant => (typeof moment === 'number' ? moment : moment.until - 1);
