import type { Contract } from '../contract/contract.js';
import { inArgument, refuse } from '../input/issue.js';
import { signedYuan } from '../ledger/record-kind.js';
import { type Fen, yuanOf } from '../money/fen.js';
import { type PolicyYear, policyYears } from '../settlement/policy-years.js';
import type { Instant } from '../time/instant.js';
import { type Ratio, ratioOf } from './sums.js';

/**
 * What was paid against a premium, in yuan; below zero where more came back.
 *
 * @since 0.1.0
 */
export interface LossRatio {
  readonly paid: string;
  readonly premium: string;
  /** `null` where there is no premium to compare with. */
  readonly ratio: Ratio | null;
}

/**
 * Loss ratios to the end of a quarter.
 *
 * @since 0.1.0
 */
export interface LossRatios {
  /** The Beijing year so far, against the premium of one policy year: the last one that has begun. */
  readonly year: LossRatio;
  /** The term so far, against the premiums of the policy years that have begun. */
  readonly termSoFar: LossRatio;
  /** The term so far, against the premiums of all its policy years. */
  readonly term: LossRatio;
}

function against(paid: Fen, years: readonly PolicyYear[]): LossRatio {
  const premium = years.reduce((sum, year) => sum + year.premium, 0);
  if (premium > Number.MAX_SAFE_INTEGER)
    inArgument('contract', () => refuse('premium', 'sum-too-large', 'string'));
  return { paid: signedYuan(paid), premium: yuanOf(premium), ratio: ratioOf(paid, premium) };
}

export function lossRatios(
  paid: { readonly year: Fen; readonly term: Fen },
  contract: Contract,
  until: Instant,
): LossRatios {
  const all = policyYears(contract, Number.POSITIVE_INFINITY);
  const begun = all.filter(({ begins }) => begins < until);
  return {
    year: against(paid.year, begun.length === 0 ? all.slice(0, 1) : begun.slice(-1)),
    termSoFar: against(paid.term, begun),
    term: against(paid.term, all),
  };
}
