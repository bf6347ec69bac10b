import type { Contract } from '../contract/contract.js';
import { versionAt } from '../contract/parse.js';
import { type Fen, fenOf } from '../money/fen.js';
import { yearsLater } from '../time/beijing.js';
import { type Instant, instantOf } from '../time/instant.js';

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
  for (let at = start; at < end; at = yearsLater(start, years.length))
    years.push({ begins: at, premium: fenOf(versionAt(contract, at).contract.premium) });
  return years;
}
