import { codeOf } from '../input/code.js';
import { deepFreeze } from '../input/freeze.js';
import { readGiven } from '../input/given.js';
import { protectedPerson } from '../law/2-1-who-and-where.js';
import { CO_INSURANCE } from '../law/2-3-co-insurance.js';
import { LEFT_TO_CONTRACT, MUNICIPAL_FLOORS, NOTICE_PLAN } from '../law/2-5-contract-prevails.js';
import { departmentRule, RESPONSIBILITY_TABLE } from '../law/4-2-departments.js';
import { CLAUSE_IDS, type ClauseId } from '../law/clause-ids.js';
import type { Edition } from '../law/edition.js';
import { officeFor, openReadingsIn, payoutRulesIn, ruleInEdition } from '../law/in-edition.js';
import { LINE_CLAUSE, LINES } from '../law/line-ids.js';
import { COVERAGE_LINES, covers } from '../law/lines.js';
import { REGISTER_RULES } from '../law/register-rules.js';
import { conditionsIn } from '../logic/walk.js';

/**
 * A rule of the library and the clauses that it encodes, or by which it goes. No two share an id. `register`: what an audit holds a
 * register against beside all that decides a claim.
 *
 * @since 0.1.0
 */
export interface RuleCitation {
  readonly id: string;
  readonly kind: 'condition' | 'payout' | 'responsibility' | 'finding' | 'register';
  readonly clauses: readonly ClauseId[];
}

const conditionRules = (edition: Edition): RuleCitation[] =>
  [protectedPerson, ...COVERAGE_LINES.map(covers)].flatMap((rule) =>
    [...conditionsIn(ruleInEdition(rule, edition))].flatMap((condition) => {
      const { id, clause } = condition as { readonly id: string; readonly clause?: ClauseId };
      return clause === undefined ? [] : [{ id, kind: 'condition', clauses: [clause] } as const];
    }),
  );

const allRules = (edition: Edition): RuleCitation[] => [
  ...conditionRules(edition),
  ...[...payoutRulesIn(edition), CO_INSURANCE].map(
    ({ id, clauses }) => ({ id, kind: 'payout', clauses }) as const,
  ),
  ...RESPONSIBILITY_TABLE.map(
    ({ work }) =>
      ({
        id: departmentRule(work),
        kind: 'responsibility',
        clauses: [officeFor(work, edition).clause],
      }) as const,
  ),
  { id: departmentRule('office'), kind: 'responsibility', clauses: [officeFor('office', edition).clause] },
  {
    id: departmentRule('crowd-crush'),
    kind: 'responsibility',
    clauses: [openReadingsIn(edition)['crowd-crush'].clause],
  },
  ...Object.entries({ ...NOTICE_PLAN, ...MUNICIPAL_FLOORS }).map(
    ([id, { clause }]) => ({ id, kind: 'finding', clauses: [clause] }) as const,
  ),
  ...['line-not-insured', 'never-pays'].map(
    (id) => ({ id, kind: 'finding', clauses: LINES.map((line) => LINE_CLAUSE[line]) }) as const,
  ),
  ...Object.entries(LEFT_TO_CONTRACT).map(
    ([id, clause]) => ({ id, kind: 'finding', clauses: [clause] }) as const,
  ),
  {
    id: 'narrower-reading',
    kind: 'finding',
    clauses: Object.values(openReadingsIn(edition)).map(({ clause }) => clause),
  },
  ...Object.entries(REGISTER_RULES).map(
    ([id, clause]) => ({ id, kind: 'register', clauses: [clause] }) as const,
  ),
];

/** One entry for each rule, with every clause that it cites, in the order of the notice. */
function gathered(edition: Edition): RuleCitation[] {
  const byId = new Map<string, RuleCitation>();
  for (const rule of allRules(edition)) {
    const cited = new Set<ClauseId>([...(byId.get(rule.id)?.clauses ?? []), ...rule.clauses]);
    byId.set(rule.id, { ...rule, clauses: CLAUSE_IDS.filter((clause) => cited.has(clause)) });
  }
  return [...byId.values()];
}

/**
 * Every rule of the library with the clauses that it encodes, read off the rules themselves, in an edition of the notice.
 *
 * @example
 * ```ts
 * rulebook(editionAt('2024-07-11T03:20:00+08:00')).filter(({ kind }) => kind === 'condition').length > 0; // true
 * ```
 * @since 0.1.0
 */
export const rulebook = (edition: Edition): readonly RuleCitation[] =>
  readGiven('edition', edition, (given) => deepFreeze(gathered(given)));

/**
 * The rules that encode a clause in an edition of the notice, in the order of the rulebook.
 *
 * @returns An empty list where no rule does: the clause tells of a duty, or only informs.
 * @example
 * ```ts
 * const edition = editionAt('2024-07-11T03:20:00+08:00');
 * rulesCiting('2.3b-1', edition).map(({ id }) => id); // ['in-term', 'term-start', 'term-end', 'yearly-policy', 'policy-year']
 * ```
 * @since 0.1.0
 */
export function rulesCiting(clause: ClauseId, edition: Edition): readonly RuleCitation[] {
  const asked = codeOf('clause', CLAUSE_IDS, clause);
  return rulebook(edition).filter(({ clauses }) => clauses.includes(asked));
}
