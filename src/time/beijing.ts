import { DAY, EIGHT_HOURS } from './durations.js';
import type { Instant } from './instant.js';

/** The calendar year of an instant in Beijing. */
export const beijingYear = (instant: Instant): number => new Date(instant + EIGHT_HOURS).getUTCFullYear();

/** The Beijing day of an instant, such as 2024-07-11. */
export const beijingDay = (instant: Instant): string =>
  new Date(instant + EIGHT_HOURS).toISOString().slice(0, 10);

/** When a Beijing day begins. */
export const dayBegins = (day: string): Instant => Date.parse(`${day}T00:00:00Z`) - EIGHT_HOURS;

/** The same date and time of day in Beijing, some years later; of 29 February, the last day of February. */
export function yearsLater(instant: Instant, years: number): Instant {
  const local = new Date(instant + EIGHT_HOURS);
  const later = new Date(local);
  later.setUTCFullYear(local.getUTCFullYear() + years);
  if (later.getUTCMonth() !== local.getUTCMonth()) later.setUTCDate(0);
  return later.getTime() - EIGHT_HOURS;
}

/** When the policy year of an instant begins, of a policy that starts at another. */
export function policyYearBegins(start: Instant, at: Instant): Instant {
  const years = beijingYear(at) - beijingYear(start);
  const begins = yearsLater(start, years);
  return begins <= at ? begins : yearsLater(start, years - 1);
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
