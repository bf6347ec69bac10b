import type { Claim } from '../claim/claim.js';
import { type AnyPath, pathTo } from '../claim/facts.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { underEach } from '../contract/parse.js';
import type { Terms } from '../contract/terms.js';
import type { Results } from '../contract/versions.js';
import type { InstitutionId } from '../law/clause.js';
import type { Line } from '../law/line-ids.js';
import type { Fen } from '../money/fen.js';
import { split } from '../money/split.js';
import { decidedUnder, missingTogether, mostOf } from './across-versions.js';
import { outcomeOf } from './conclude.js';
import { contributing, decide } from './decide.js';
import { departmentsFor } from './departments.js';
import type { Outcome } from './determination.js';
import { finalityOf } from './most-due.js';
import { planOf } from './plan.js';

/**
 * What a determination comes to, for programs that decide claims by the million: sums in whole fen, no reasons, not frozen.
 *
 * @since 0.1.0
 */
export interface CompactDecision {
  readonly outcome: Outcome;
  /** In fen. */
  readonly amount: Fen;
  /** The most that any completion of the open facts comes to, in fen; `null` where nothing bounds it. */
  readonly atMost: Fen | null;
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
  const { atMost, isFinal } = finalityOf(claim, plan, decision);
  return {
    outcome: outcomeOf(amount, isFinal),
    amount,
    atMost,
    line: plan.lines[decision.line] ?? null,
    departments: departmentsFor(plan, contributing(claim, plan, decision), claim),
    shares: split(amount, terms.panel.shares, terms.panel.remainder),
    isFinal,
  };
}

/**
 * While it is open which version applies, what is due under each of them is certain; and that is final only where it is the same
 * under all.
 */
export function mergedDecision(decisions: Results<CompactDecision>): CompactDecision {
  const first = decisions[0];
  if (decisions.length === 1) return first;
  const least = decisions.reduce((a, b) => (b.amount < a.amount ? b : a));
  const isFinal = decisions.every(
    (each) => each.isFinal && each.amount === first.amount && each.line === first.line,
  );
  // Where nothing is due yet, the insurers are those that signed.
  const shares = least.amount === 0 ? first.shares.map(() => 0) : least.shares;
  const atMost = mostOf(decisions.map((each) => each.atMost));
  return { ...least, atMost, shares, outcome: outcomeOf(least.amount, isFinal), isFinal };
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
): readonly AnyPath[] {
  const checked = claimFrom(claim);
  return missingTogether(
    checked,
    underEach(contract, checked, ({ terms }) => decidedUnder(checked, terms)),
  ).map(pathTo);
}
