import { outcomeOf } from '../adjudication/conclude.js';
import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import { claimFrom } from '../claim/parse.js';
import { claimOnly } from '../claim/write.js';
import type { Contract } from '../contract/contract.js';
import { termsOf } from '../contract/parse.js';
import { type Decision, decide } from '../decision/decide.js';
import { mayChange } from '../decision/missing.js';
import { type Plan, planOf } from '../decision/plan.js';
import { yuanOf } from '../money/fen.js';
import type { DecisiveFact } from './explanation.js';

/** A sum that no number can carry is a change as well. */
function isFinal(claim: Claim, plan: Plan, decision: Decision): boolean {
  try {
    return !mayChange(claim, plan, decision);
  } catch {
    return false;
  }
}

/** What would be decided if only some facts of a claim were established. */
export function decideOn(
  kept: readonly FactName[],
  claim: Claim,
  contract: Contract,
): DecisiveFact['without'] {
  const few = claimFrom(claimOnly(claim, kept));
  const plan = planOf(few.kind, termsOf(contract));
  const decision = decide(few, plan);
  return {
    outcome: outcomeOf(decision.amount, isFinal(few, plan, decision)),
    amount: yuanOf(decision.amount),
    line: plan.lines[decision.line] ?? null,
  };
}
