import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, FACT_PATH, type FactPath } from '../claim/facts.js';
import { claimFrom } from '../claim/parse.js';
import type { ClaimInput } from '../claim/schema.js';
import type { Contract } from '../contract/contract.js';
import { underEach } from '../contract/parse.js';
import type { ContractInput } from '../contract/schema.js';
import type { Terms } from '../contract/terms.js';
import type { Results } from '../contract/versions.js';
import type { InstitutionId } from '../law/clause.js';
import type { Line } from '../law/line-ids.js';
import type { Fen } from '../money/fen.js';
import { split } from '../money/split.js';
import { outcomeOf } from './conclude.js';
import { decide } from './decide.js';
import type { Outcome } from './determination.js';
import { mayChange, missingFacts } from './missing.js';
import { departmentsFor, planOf } from './plan.js';

/**
 * What a determination comes to, for programs that decide claims by the million: sums in whole fen, no reasons, not frozen.
 *
 * @since 0.1.0
 */
export interface CompactDecision {
  readonly outcome: Outcome;
  /** In fen. */
  readonly amount: Fen;
  readonly line: Line | null;
  readonly departments: readonly InstitutionId[];
  /** What each insurer bears, in fen, in the contract's order. */
  readonly shares: readonly Fen[];
  /** Whether no further fact can change outcome, line or amount. */
  readonly isFinal: boolean;
}

/** Decides a claim under the terms of one version of a contract. */
export function decideIn(claim: Claim, terms: Terms): CompactDecision {
  const plan = planOf(claim.kind, terms);
  const decision = decide(claim, plan);
  const { amount } = decision;
  const isFinal = !mayChange(claim, plan, decision);
  return {
    outcome: outcomeOf(amount, isFinal),
    amount,
    line: plan.lines[decision.line] ?? null,
    departments: departmentsFor(plan, decision.line, claim),
    shares: split(amount, terms.panel.shares, terms.panel.remainder),
    isFinal,
  };
}

/** While the day is unknown nothing is due, and that is final only where it is under every version that may apply. */
export function mergedDecision(decisions: Results<CompactDecision>): CompactDecision {
  const first = decisions[0];
  if (decisions.length === 1) return first;
  const open = decisions.find(({ isFinal }) => !isFinal);
  return { ...(open ?? first), shares: first.shares };
}

/**
 * Decides a claim as `adjudicate` does, and says only what comes of it: for batches. Parse claims and contract once.
 *
 * @throws `InvalidInputError` as `adjudicate` does.
 * @example
 * ```ts
 * const { outcome, amount, line } = decideCompactly(claim, contract);
 * outcome === adjudicate(claim, contract).outcome; // true
 * ```
 * @since 0.1.0
 */
export function decideCompactly(
  claim: Claim | ClaimInput,
  contract: Contract | ContractInput,
): CompactDecision {
  const checked = claimFrom(claim);
  return mergedDecision(underEach(contract, checked, ({ terms }) => decideIn(checked, terms)));
}

/**
 * The facts that `adjudicate` lists as missing, by their paths alone, in the order of the exchange format: for batches.
 *
 * @throws `InvalidInputError` as `adjudicate` does.
 * @example
 * ```ts
 * missingCompactly({ id: 'c-1', loss: { kind: 'house' } }, contract)[0]; // 'incident.startedAt'
 * ```
 * @since 0.1.0
 */
export function missingCompactly(
  claim: Claim | ClaimInput,
  contract: Contract | ContractInput,
): readonly FactPath[] {
  const checked = claimFrom(claim);
  // Within one version all other facts may be what they are, so a fact matters exactly if it matters under some version.
  const lists = underEach(contract, checked, ({ terms }) =>
    missingFacts(checked, planOf(checked.kind, terms)),
  );
  const [only, ...others] = lists;
  const facts =
    others.length === 0 ? only : FACT_NAMES.filter((fact) => lists.some((list) => list.includes(fact)));
  return facts.map((fact) => FACT_PATH[fact]);
}
