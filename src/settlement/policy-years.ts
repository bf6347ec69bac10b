import type { Contract } from '../contract/contract.js';
import { versionAt } from '../contract/parse.js';
import { type Fen, fenOf } from '../money/fen.js';
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

/** A policy year: when it begins, and its premium. */
export interface PolicyYear {
  readonly begins: Instant;
  readonly premium: Fen;
}

/**
 * The policy years of a contract, as far as they begin before an instant; the last may be cut short. The premium of a year is
 * the one in force as the year begins, so that an endorsement of the premium counts from the next policy year on.
 */
export function policyYears(contract: Contract, until: Instant): readonly PolicyYear[] {
  const { term } = contract;
  const start = instantOf(term.start);
  const end = Math.min(instantOf(term.end), until);
  const years: PolicyYear[] = [];
  for (let at = start; at < end; at = anniversary(start, years.length))
    years.push({ begins: at, premium: fenOf(versionAt(contract, at).contract.premium) });
  return years;
}
