import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import { claimFrom } from '../claim/parse.js';
import { claimOnly } from '../claim/write.js';
import type { Results, Version } from '../contract/versions.js';
import { outcomeOf } from '../decide/conclude.js';
import { type Decision, decide } from '../decide/decide.js';
import { mayChange } from '../decide/missing.js';
import { type Plan, planOf } from '../decide/plan.js';
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

/** Runs over the versions of the contract that some facts leave possible. */
export type Versions = <R>(facts: Claim, of: (version: Version) => R) => Results<R>;

/** What would be decided if only some facts of a claim were established: without the day, under any version. */
export function decideOn(
  kept: readonly FactName[],
  claim: Claim,
  versions: Versions,
): DecisiveFact['without'] {
  const few = claimFrom(claimOnly(claim, kept));
  const results = versions(few, ({ terms }) => {
    const plan = planOf(few.kind, terms);
    const decision = decide(few, plan);
    const line = plan.lines[decision.line] ?? null;
    return { amount: decision.amount, line, isFinal: isFinal(few, plan, decision) };
  });
  const [{ amount, line }] = results;
  return {
    outcome: outcomeOf(
      amount,
      results.every((result) => result.isFinal),
    ),
    amount: yuanOf(amount),
    line,
  };
}
