import { DAY, EIGHT_HOURS } from './durations.js';
import type { Instant } from './instant.js';

/** The calendar year of an instant in Beijing. */
export const beijingYear = (instant: Instant): number => new Date(instant + EIGHT_HOURS).getUTCFullYear();

/** The same date and time of day in Beijing, some years later; 28 February where there is no 29th. */
export function yearsLater(instant: Instant, years: number): Instant {
  const date = new Date(instant + EIGHT_HOURS);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return date.getTime() - EIGHT_HOURS;
}

/** When the day of an instant in Beijing is over and so many more have passed: 24:00 of the last one. */
export const daysEnd = (instant: Instant, more: number): Instant =>
  (Math.floor((instant + EIGHT_HOURS) / DAY) + 1 + more) * DAY - EIGHT_HOURS;

/** From an instant up to, but without, another. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** When a quarter of a Beijing year begins; the fifth is the first of the next year. */
const quarterBegins = (year: number, quarter: number): Instant =>
  Date.UTC(year, 3 * (quarter - 1)) - EIGHT_HOURS;

/** A quarter of a Beijing year, or the whole year. */
export const spanOf = ({
  year,
  quarter,
}: {
  readonly year: number;
  readonly quarter?: number | undefined;
}): Span => ({
  from: quarterBegins(year, quarter ?? 1),
  until: quarterBegins(year, (quarter ?? 4) + 1),
});

export const isWithin = (instant: Instant, { from, until }: Span): boolean =>
  instant >= from && instant < until;

/** The Beijing year of an instant, and its quarter, 1 to 4. */
export function quarterAt(instant: Instant): { readonly year: number; readonly quarter: number } {
  const local = new Date(instant + EIGHT_HOURS);
  return { year: local.getUTCFullYear(), quarter: Math.floor(local.getUTCMonth() / 3) + 1 };
}
