import type { Contract } from '../contract/contract.js';
import { EIGHT_HOURS } from '../time/beijing.js';
import { type Instant, instantOf } from '../time/instant.js';

/** The same date and time of day in Beijing, some years later; 28 February where there is no 29th. */
export function anniversary(start: Instant, years: number): Instant {
  const date = new Date(start + EIGHT_HOURS);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return date.getTime() - EIGHT_HOURS;
}

/** When each policy year of a contract begins, as far as it begins before an instant; the last may be cut short. */
export function policyYears({ term }: Contract, until: Instant): readonly Instant[] {
  const start = instantOf(term.start);
  const end = Math.min(instantOf(term.end), until);
  const years: Instant[] = [];
  for (let at = start; at < end; at = anniversary(start, years.length)) years.push(at);
  return years;
}
