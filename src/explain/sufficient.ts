import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, FACT_PATH, type FactName } from '../claim/facts.js';
import { claimFrom } from '../claim/parse.js';
import { claimOnly, type FactValue, writtenFact } from '../claim/write.js';
import type { Terms } from '../contract/terms.js';
import { PAYOUT_RULES } from '../law/2-2-sums.js';
import type { ClauseId } from '../law/clause-ids.js';
import type { CoverageLine } from '../law/line.js';
import { COVERAGE } from '../law/lines.js';
import { minimalSets } from '../logic/minimal-sets.js';
import { nodesIn } from '../logic/trace.js';
import { lineSteps } from './amount-steps.js';
import type { ExplainedLine, FailedCondition, Step, SufficientReason } from './explanation.js';
import { inOrder } from './in-order.js';
import { decideOn, type Versions } from './redecide.js';
import { factsOf, statementsIn } from './statements.js';
import { treeOf } from './tree.js';

/** The facts that set what is paid. */
const PAID_BY: ReadonlySet<FactName> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ PAYOUT_RULES.flatMap(({ facts }) => facts),
);

/**
 * The facts that may have a part in a reason to decline. A fact that fails nowhere, as it is, can only help; and where every
 * line is known to pay something if it covers, the sums are no reason.
 */
function candidates(
  claim: Claim,
  terms: Terms,
  versions: Versions,
  lines: readonly ExplainedLine[],
): readonly FactName[] {
  const failing = new Set(
    lines.flatMap(({ tree }) =>
      nodesIn(tree).flatMap(({ inForce, truth, fact }) => (inForce && truth === false ? [fact] : [])),
    ),
  );
  const someSumIsNothing = lines.some(({ line }) => {
    const sum = (lineSteps(line, claim, terms).at(-1) as Step).result;
    return sum === null || sum === '0.00';
  });
  const isAmended = versions({ ...claim, startedAt: null }, () => null).length > 1;
  return FACT_NAMES.filter(
    (fact) =>
      claim[fact] !== undefined &&
      claim[fact] !== null &&
      (failing.has(FACT_PATH[fact]) ||
        (someSumIsNothing && PAID_BY.has(fact)) ||
        (isAmended && fact === 'startedAt')),
  );
}

type Failed = Pick<FailedCondition, 'id' | 'clauses' | 'facts'>;

/** Why a line pays nothing on a few facts alone, under some terms. */
function failedIn(line: CoverageLine, few: Claim, terms: Terms): readonly Failed[] {
  const tree = treeOf(line, few, terms);
  if (tree.truth !== false) return [{ id: 'nothing-due', clauses: ['2.5-2'], facts: [] }];
  const said = statementsIn(tree);
  const insured = said.filter(({ id }) => id === `insured:${line.id}`);
  return (insured.length > 0 ? insured : said).map((node) => ({
    id: node.id as string,
    clauses: [node.clause as ClauseId],
    facts: factsOf(node),
  }));
}

function reasonOf(facts: readonly FactName[], claim: Claim, versions: Versions): SufficientReason {
  const few = claimFrom(claimOnly(claim, facts));
  const byId = new Map<string, FailedCondition>();
  for (const line of COVERAGE.filter(({ pays }) => pays === claim.kind)) {
    for (const failed of versions(few, ({ terms }) => failedIn(line, few, terms)).flat()) {
      const before = byId.get(failed.id);
      const lines = new Set([...(before?.lines ?? []), line.id]);
      const clauses = inOrder([...(before?.clauses ?? []), ...failed.clauses]);
      byId.set(failed.id, { ...failed, clauses, lines: [...lines] });
    }
  }
  const conditions = [...byId.values()];
  return {
    facts: facts.map((fact) => ({ fact: FACT_PATH[fact], value: writtenFact(claim, fact) as FactValue })),
    conditions,
    clauses: inOrder(conditions.flatMap(({ clauses }) => clauses)),
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
  const isDeclined = (facts: readonly FactName[]) => decideOn(facts, claim, versions).outcome === 'declined';
  return minimalSets(candidates(claim, terms, versions, lines), isDeclined).map((facts) =>
    reasonOf(facts, claim, versions),
  );
}
