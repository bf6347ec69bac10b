import { EIGHT_HOURS } from './beijing.js';
import type { Instant } from './instant.js';

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
