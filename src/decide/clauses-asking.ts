import { FACT_NAMES, type FactName } from '../claim/facts.js';
import type { LossKind } from '../claim/vocabulary.js';
import { PAYOUT_RULES } from '../law/2-2-sums.js';
import { CLAUSE_IDS, type ClauseId } from '../law/clause-ids.js';
import type { Edition } from '../law/edition.js';
import { COVERAGE, covers } from '../law/lines.js';
import { inEdition } from '../law/rule.js';
import { conditionsIn } from '../logic/walk.js';

/** The clauses that ask for each fact, read off the rules, in the order of the notice. */
function clausesByFact(kind: LossKind, edition: Edition): Readonly<Record<FactName, readonly ClauseId[]>> {
  const asking = new Map<FactName, Set<string>>(FACT_NAMES.map((fact) => [fact, new Set()]));
  for (const line of COVERAGE.filter(({ pays }) => pays === kind)) {
    for (const condition of conditionsIn(inEdition(covers(line), edition))) {
      if ('fact' in condition) asking.get(condition.fact as FactName)?.add(condition.clause);
    }
  }
  for (const { clauses, facts } of PAYOUT_RULES) {
    for (const fact of facts) for (const clause of clauses) (asking.get(fact) as Set<string>).add(clause);
  }
  const inOrder = (clauses: Set<string>) => CLAUSE_IDS.filter((clause) => clauses.has(clause));
  return Object.fromEntries([...asking].map(([fact, clauses]) => [fact, inOrder(clauses)])) as Record<
    FactName,
    ClauseId[]
  >;
}

type ByFact = Readonly<Record<FactName, readonly ClauseId[]>>;

const ASKING = {
  person: /* @__PURE__ */ new WeakMap<Edition, ByFact>(),
  house: /* @__PURE__ */ new WeakMap<Edition, ByFact>(),
};

/** The clauses that ask for a fact in an edition of the notice. */
export function clausesAsking(fact: FactName, kind: LossKind, edition: Edition): readonly ClauseId[] {
  let byFact = ASKING[kind].get(edition);
  if (byFact === undefined) {
    byFact = clausesByFact(kind, edition);
    ASKING[kind].set(edition, byFact);
  }
  return byFact[fact];
}
