import { type Claim, retold } from '../claim/claim.js';
import { type FactKey, pathTo } from '../claim/facts.js';
import { claimFrom } from '../claim/parse.js';
import { claimOnly, type FactValue, writtenFact } from '../claim/write.js';
import type { Terms } from '../contract/terms.js';
import { NOTHING_DUE, whyNotCovered } from '../decide/why.js';
import { payoutRulesIn } from '../law/in-edition.js';
import type { CoverageLine } from '../law/line.js';
import { COVERAGE_LINES } from '../law/lines.js';
import { minimalSets } from '../logic/minimal-sets.js';
import { nodesIn } from '../logic/trace.js';
import { lineSteps } from './amount-steps.js';
import type { ExplainedLine, FailedCondition, Step, SufficientReason } from './explanation.js';
import { inClauseOrder } from './in-order.js';
import { decideOn, knownFacts, type Versions } from './redecide.js';

/**
 * The facts that may have a part in a reason to decline. A fact that fails nowhere, as it is, can only help; and where every
 * line is known to pay something if it covers, the sums are no reason.
 */
function candidates(
  claim: Claim,
  terms: Terms,
  versions: Versions,
  lines: readonly ExplainedLine[],
): readonly FactKey[] {
  const paidBy = new Set<FactKey>([
    ...payoutRulesIn(terms.edition).flatMap(({ facts }) => facts),
    'disabilityStandard',
  ]);
  const failing = new Set(
    lines.flatMap(({ tree }) =>
      nodesIn(tree).flatMap(({ inForce, truth, fact }) => (inForce && truth === false ? [fact] : [])),
    ),
  );
  const someSumIsNothing = lines.some(({ line }) => {
    const sum = (lineSteps(line, claim, terms).at(-1) as Step).result;
    return sum === null || sum === '0.00';
  });
  const isAmended = versions(retold(claim, { startedAt: null }), () => null).length > 1;
  return knownFacts(claim).filter(
    (fact) =>
      failing.has(pathTo(fact)) ||
      (someSumIsNothing && paidBy.has(fact)) ||
      (isAmended && fact === 'startedAt'),
  );
}

type Failed = Pick<FailedCondition, 'id' | 'clauses' | 'facts'>;

/** Why a line pays nothing on a few facts alone, under some terms: it fails, or covers and its sum comes to nothing. */
function failedIn(line: CoverageLine, few: Claim, terms: Terms): readonly Failed[] {
  const failed = whyNotCovered(line, few, terms);
  return (failed.length === 0 ? [NOTHING_DUE] : failed).map(({ rule, clause, facts }) => ({
    id: rule,
    clauses: [clause],
    facts: facts.map(pathTo),
  }));
}

function reasonOf(facts: readonly FactKey[], claim: Claim, versions: Versions): SufficientReason {
  const few = claimFrom(claimOnly(claim, facts));
  const byId = new Map<string, FailedCondition>();
  for (const line of COVERAGE_LINES.filter(({ pays }) => pays === claim.kind)) {
    for (const failed of versions(few, ({ terms }) => failedIn(line, few, terms)).flat()) {
      const before = byId.get(failed.id);
      const lines = new Set([...(before?.lines ?? []), line.id]);
      const clauses = inClauseOrder([...(before?.clauses ?? []), ...failed.clauses]);
      byId.set(failed.id, { ...failed, clauses, lines: [...lines] });
    }
  }
  const conditions = [...byId.values()];
  return {
    facts: facts.map((fact) => ({ fact: pathTo(fact), value: writtenFact(claim, fact) as FactValue })),
    conditions,
    clauses: inClauseOrder(conditions.flatMap(({ clauses }) => clauses)),
  };
}

/**
 * Every reason that is enough to decline a claim by itself, with nothing else known; only for claims that are declined.
 *
 * @param lines Those that were reached.
 */
export function sufficientReasons(
  claim: Claim,
  terms: Terms,
  versions: Versions,
  lines: readonly ExplainedLine[],
): readonly SufficientReason[] {
  const isDeclined = (facts: readonly FactKey[]) => decideOn(facts, claim, versions).outcome === 'declined';
  return minimalSets(candidates(claim, terms, versions, lines), isDeclined).map((facts) =>
    reasonOf(facts, claim, versions),
  );
}
