import type { Claim } from '../claim/claim.js';
import { type FactKey, pathTo } from '../claim/facts.js';
import { type FactValue, writtenFact } from '../claim/write.js';
import type { Terms } from '../contract/terms.js';
import type { Determination } from '../decide/determination.js';
import { CONTRACT_PREVAILS } from '../law/2-5-contract-prevails.js';
import type { ClauseId } from '../law/clause-ids.js';
import { sumIn } from '../law/in-edition.js';
import type { LineSum } from '../law/sum.js';
import { kept } from '../logic/kept.js';
import { askedAt, rulesIn } from '../logic/rules-in.js';
import { nodesIn } from '../logic/trace.js';
import type { DecisiveFact, ExplainedLine, ExplainedNode, Reasons } from './explanation.js';
import { inClauseOrder } from './in-order.js';
import { decideOn, knownFacts, type Versions } from './redecide.js';
import { isReached } from './status.js';
import { sufficientReasons } from './sufficient.js';

/** What a fact took part by. */
type FactGround = Pick<DecisiveFact, 'rules' | 'clauses'>;

/** The conditions that asked a fact and decided, of every fact that one asked. */
function groundsAsking(
  lines: readonly ExplainedLine[],
): ReadonlyMap<ExplainedNode['fact'], readonly ExplainedNode[]> {
  const asking = new Map<ExplainedNode['fact'], ExplainedNode[]>();
  for (const node of lines.flatMap(({ tree }) => nodesIn(tree))) {
    const { decides, fact } = node;
    if (decides && fact !== null) asking.set(fact, [...(asking.get(fact) ?? []), node]);
  }
  return asking;
}

const groundOfNodes = (asking: readonly ExplainedNode[]): FactGround => ({
  rules: asking.map(({ id }) => id as string),
  clauses: asking.map(({ clause }) => clause as ClauseId),
});

const restingIn = /* @__PURE__ */ kept((sum: LineSum) => ({ rules: rulesIn(sum), asked: askedAt(sum) }));

/** The rules of payment that ask a fact: their sums are the contract's, but for what a sum has a clause of its own for. */
function groundPaying(lines: readonly ExplainedLine[], known: FactKey, { edition }: Terms): FactGround {
  // A grade counts by its standard.
  const fact = known === 'disabilityStandard' ? 'disabilityGrade' : known;
  const sums = lines.map(({ line }) => restingIn(sumIn(line, edition)));
  const paying = sums
    .flatMap((sum) => sum.rules)
    .filter(({ facts }) => (facts as readonly FactKey[]).includes(fact));
  if (paying.length === 0) return { rules: [], clauses: [] };
  const own = sums.flatMap((sum) => sum.asked).filter((at) => at.fact === fact);
  return {
    rules: paying.map(({ id }) => id),
    clauses: [CONTRACT_PREVAILS, ...own.flatMap(({ clause }) => (clause as ClauseId | undefined) ?? [])],
  };
}

/** The facts without which outcome, line or amount would be different: found by deciding again without each of them. */
function decisiveFacts(
  claim: Claim,
  terms: Terms,
  versions: Versions,
  { outcome, amount, line }: Determination,
  lines: readonly ExplainedLine[],
): readonly DecisiveFact[] {
  const known = knownFacts(claim);
  const asking = groundsAsking(lines);
  return known.flatMap((fact) => {
    const rest = known.filter((other) => other !== fact);
    const without = decideOn(rest, claim, versions);
    if (without.outcome === outcome && without.amount === amount && without.line === line) return [];
    const value = writtenFact(claim, fact) as FactValue;
    const path = pathTo(fact);
    const grounds = [groundOfNodes(asking.get(path) ?? []), groundPaying(lines, fact, terms)];
    const rules = [...new Set(grounds.flatMap((ground) => ground.rules))];
    const clauses = inClauseOrder(grounds.flatMap((ground) => ground.clauses));
    return [{ fact: path, value, rules, clauses, without }];
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
