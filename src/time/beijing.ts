import { TZDate } from '@date-fns/tz/date';
import { addYears } from 'date-fns/addYears';
import type { Instant } from './instant.js';

const BEIJING = '+08:00';

/** How far Beijing is ahead of UTC, all year round, in milliseconds. */
export const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/** The calendar year of an instant in Beijing. */
export const beijingYear = (instant: Instant): number => new Date(instant + EIGHT_HOURS).getUTCFullYear();

/** The same date and time of day in Beijing, some years later. */
export const yearsLater = (instant: Instant, years: number): Instant =>
  addYears(new TZDate(instant, BEIJING), years).getTime();
