import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, FACT_PATH, type FactName } from '../claim/facts.js';
import { type FactValue, writtenFact } from '../claim/write.js';
import type { Terms } from '../contract/terms.js';
import type { Determination } from '../decide/determination.js';
import { CONTRACT_PREVAILS } from '../law/2-5-contract-prevails.js';
import type { ClauseId } from '../law/clause-ids.js';
import { payoutRulesIn } from '../law/in-edition.js';
import { nodesIn } from '../logic/trace.js';
import type { DecisiveFact, ExplainedLine, Reasons } from './explanation.js';
import { inOrder } from './in-order.js';
import { decideOn, type Versions } from './redecide.js';
import { isReached } from './status.js';
import { sufficientReasons } from './sufficient.js';

/** The clauses by which each fact took part: of the conditions that asked it and decided. */
function clausesAsking(lines: readonly ExplainedLine[]): ReadonlyMap<string, readonly ClauseId[]> {
  const asking = new Map<string, ClauseId[]>();
  for (const { tree } of lines) {
    for (const { decides, fact, clause } of nodesIn(tree)) {
      if (decides && fact !== null) asking.set(fact, [...(asking.get(fact) ?? []), clause as ClauseId]);
    }
  }
  return asking;
}

/** The clauses of the sums that a fact sets: they are the contract's, and what the government owes is for 二（二）3 to say. */
function clausesPaying(fact: FactName, { edition }: Terms): readonly ClauseId[] {
  const paying = payoutRulesIn(edition).filter(({ facts }) => facts.includes(fact));
  if (fact === 'governmentCompensation') return paying.flatMap(({ clauses }) => clauses);
  return paying.length > 0 ? [CONTRACT_PREVAILS] : [];
}

/** The facts without which outcome, line or amount would be different: found by deciding again without each of them. */
function decisiveFacts(
  claim: Claim,
  terms: Terms,
  versions: Versions,
  { outcome, amount, line }: Determination,
  lines: readonly ExplainedLine[],
): readonly DecisiveFact[] {
  const asking = clausesAsking(lines);
  const known = FACT_NAMES.filter((fact) => claim[fact] !== undefined && claim[fact] !== null);
  return known.flatMap((fact) => {
    const rest = known.filter((other) => other !== fact);
    const without = decideOn(rest, claim, versions);
    if (without.outcome === outcome && without.amount === amount && without.line === line) return [];
    const value = writtenFact(claim, fact) as FactValue;
    const path = FACT_PATH[fact];
    const clauses = inOrder([...(asking.get(path) ?? []), ...clausesPaying(fact, terms)]);
    return [{ fact: path, value, clauses, without }];
  });
}

/**
 * Which facts decided a claim, and for a declined one every reason that would have been enough.
 *
 * @param terms As they read for the claim.
 */
export function reasonsFor(
  claim: Claim,
  terms: Terms,
  versions: Versions,
  determination: Determination,
  lines: readonly ExplainedLine[],
): Reasons {
  const reached = lines.filter(isReached);
  const sufficient =
    determination.outcome === 'declined' ? sufficientReasons(claim, terms, versions, reached) : [];
  return {
    decisive: decisiveFacts(claim, terms, versions, determination, reached),
    sufficient,
    alone: sufficient.length === 1,
  };
}
