import { conditionOf, FACT_NAMES, type FactKey, type FactName } from '../claim/facts.js';
import type { LossKind } from '../claim/vocabulary.js';
import { deepFreeze } from '../input/freeze.js';
import { CONTRACT_PREVAILS } from '../law/2-5-contract-prevails.js';
import { CLAUSE_IDS, type ClauseId } from '../law/clause-ids.js';
import type { Edition } from '../law/edition.js';
import { conditionRule } from '../law/every-line.js';
import { payoutRulesIn, ruleInEdition } from '../law/in-edition.js';
import { COVERAGE_LINES, covers } from '../law/lines.js';
import { conditionsIn } from '../logic/walk.js';

/** What asks for a fact: the rules in their own order, the clauses in that of the notice. */
export interface Asking {
  readonly rules: readonly string[];
  readonly clauses: readonly ClauseId[];
}

type ByFact = Readonly<Record<FactName, Asking>>;

/** What asks for each fact, read off the rules. */
function askingByFact(kind: LossKind, edition: Edition): ByFact {
  const asking = new Map(FACT_NAMES.map((fact) => [fact, new Map<string, Set<string>>()]));
  const note = (fact: FactName, rule: string, clauses: readonly string[]) => {
    const rules = asking.get(fact);
    rules?.set(rule, new Set([...(rules.get(rule) ?? []), ...clauses]));
  };
  for (const line of COVERAGE_LINES.filter(({ pays }) => pays === kind)) {
    for (const condition of conditionsIn(ruleInEdition(covers(line), edition))) {
      if ('fact' in condition) note(condition.fact as FactName, condition.id, [condition.clause]);
    }
  }
  for (const { id, clauses, facts } of payoutRulesIn(edition))
    for (const fact of facts) note(fact, id, clauses);
  const told = (rules: ReadonlyMap<string, ReadonlySet<string>>): Asking =>
    deepFreeze({
      rules: [...rules.keys()],
      clauses: CLAUSE_IDS.filter((clause) => [...rules.values()].some((clauses) => clauses.has(clause))),
    });
  return Object.fromEntries([...asking].map(([fact, rules]) => [fact, told(rules)])) as ByFact;
}

const ASKING = {
  person: /* @__PURE__ */ new WeakMap<Edition, ByFact>(),
  house: /* @__PURE__ */ new WeakMap<Edition, ByFact>(),
};

/** What asks for a fact in an edition of the notice; the contract alone asks for its own conditions (二（五）). */
export function askingFor(fact: FactKey, kind: LossKind, edition: Edition): Asking {
  const condition = conditionOf(fact);
  if (condition !== null)
    return deepFreeze({ rules: [conditionRule(condition)], clauses: [CONTRACT_PREVAILS] });
  let byFact = ASKING[kind].get(edition);
  if (byFact === undefined) {
    byFact = askingByFact(kind, edition);
    ASKING[kind].set(edition, byFact);
  }
  // A grade counts by its standard.
  return byFact[fact === 'disabilityStandard' ? 'disabilityGrade' : (fact as FactName)];
}
