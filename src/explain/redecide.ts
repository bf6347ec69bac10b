import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, type FactKey, factValue } from '../claim/facts.js';
import { claimFrom } from '../claim/parse.js';
import { claimOnly } from '../claim/write.js';
import type { Results, Version } from '../contract/versions.js';
import { outcomeOf } from '../decide/conclude.js';
import { type Decision, decide } from '../decide/decide.js';
import { mostDue } from '../decide/most-due.js';
import { type Plan, planOf } from '../decide/plan.js';
import { yuanOf } from '../money/fen.js';
import type { DecisiveFact } from './explanation.js';

/** Whether anything is due, or may come to be, whatever else is found; a sum that no number can carry would be. */
function mayBeDue(claim: Claim, plan: Plan, decision: Decision): boolean {
  try {
    return decision.amount > 0 || mostDue(claim, plan, decision) !== 0;
  } catch {
    return true;
  }
}

/** Runs over the versions of the contract that some facts leave possible. */
export type Versions = <R>(facts: Claim, of: (version: Version) => R) => Results<R>;

/** The facts that are known, in the order of the exchange format; conditions of the contract's own one by one. */
export const knownFacts = (claim: Claim): readonly FactKey[] =>
  FACT_NAMES.flatMap((name): readonly FactKey[] =>
    name === 'conditions'
      ? Object.keys(claim.conditions ?? {})
          .toSorted()
          .map((id): FactKey => `conditions.${id}`)
      : [name],
  ).filter((fact) => factValue(claim, fact) !== undefined && factValue(claim, fact) !== null);

/** What would be decided if only some facts of a claim were established: without the day, under any version. */
export function decideOn(
  kept: readonly FactKey[],
  claim: Claim,
  versions: Versions,
): DecisiveFact['without'] {
  const few = claimFrom(claimOnly(claim, kept));
  const results = versions(few, ({ terms }) => {
    const plan = planOf(few.kind, terms);
    const decision = decide(few, plan);
    const line = plan.lines[decision.line] ?? null;
    return { amount: decision.amount, line, mayBeDue: mayBeDue(few, plan, decision) };
  });
  const [{ amount, line }] = results;
  return {
    outcome: outcomeOf(amount, !results.some((result) => result.mayBeDue)),
    amount: yuanOf(amount),
    line,
  };
}
