import type { RuleCitation } from '../../../../src/decide/rulebook.js';
import { inTerritory, protectedPerson } from '../../../../src/law/2-1-who-and-where.js';
import type { Edition } from '../../../../src/law/edition.js';
import { ruleInEdition } from '../../../../src/law/in-edition.js';
import type { Line } from '../../../../src/law/line-ids.js';
import { COVERAGE, COVERAGE_LINES } from '../../../../src/law/lines.js';
import type { RegisterRule } from '../../../../src/law/register-rules.js';
import type { Rule } from '../../../../src/law/rule.js';
import { conditionsIn } from '../../../../src/logic/walk.js';

export type RulePageId =
  | Line
  | 'territory'
  | 'insured-persons'
  | 'exclusions'
  | 'departments'
  | 'contract'
  | 'payout'
  | 'co-insurance'
  | 'limits'
  | 'duties';

const idsIn = (rule: Rule, edition: Edition): string[] =>
  [...conditionsIn(ruleInEdition(rule, edition))].flatMap((condition) =>
    'id' in condition && condition.id !== undefined ? [condition.id] : [],
  );

/** 各条件在哪一页：先是共同的几页，其余归第一个问到它的险种。The page of each condition: the common pages, else the first line that asks it. */
function conditionPages(edition: Edition): ReadonlyMap<string, RulePageId> {
  const { 'natural-disaster': first } = COVERAGE;
  const ids = (rule: Rule) => idsIn(rule, edition);
  const common: [string, RulePageId][] = [
    ...ids(inTerritory).map((id): [string, RulePageId] => [id, 'territory']),
    ...ids(protectedPerson).map((id): [string, RulePageId] => [id, 'insured-persons']),
    ...COVERAGE_LINES.flatMap(({ exclusion }) => ids(exclusion)).map((id): [string, RulePageId] => [
      id,
      'exclusions',
    ]),
    ['in-term', 'contract'],
    ...ids(first.loss).map((id): [string, RulePageId] => [id, 'insured-persons']),
    ['caused-by-incident', 'insured-persons'],
  ];
  const own = COVERAGE_LINES.flatMap((line) =>
    [line.insured, line.loss, line.own].flatMap((rule) =>
      ids(rule).map((id): [string, RulePageId] => [id, line.id]),
    ),
  );
  const ofKind: [string, RulePageId][] = [
    ['pays-for-person', 'insured-persons'],
    ['pays-for-house', 'house-damage'],
  ];
  const pages = new Map<string, RulePageId>();
  for (const [id, page] of [...common, ...own, ...ofKind]) if (!pages.has(id)) pages.set(id, page);
  return pages;
}

const PAGES = new Map<Edition, ReturnType<typeof conditionPages>>();

const REGISTER_PAGES: Readonly<Record<RegisterRule, RulePageId>> = {
  'due-or-not': 'payout',
  'event-limit': 'limits',
  'year-limit': 'limits',
  'limit-scaling': 'limits',
  'person-once': 'limits',
  'house-once': 'limits',
  'claim-once': 'duties',
  'dates-in-order': 'duties',
  'service-standards': 'duties',
  'policy-year': 'contract',
  totals: 'duties',
  'carried-forward': 'duties',
};

/** 一条规则写在哪一页。The page on which a rule stands. */
export function pageOf({ id, kind }: Pick<RuleCitation, 'id' | 'kind'>, edition: Edition): RulePageId {
  switch (kind) {
    case 'condition': {
      const pages = PAGES.get(edition) ?? conditionPages(edition);
      PAGES.set(edition, pages);
      const page = pages.get(id);
      if (page === undefined) throw new Error(`condition without a page: ${id}`);
      return page;
    }
    case 'payout':
      return id === 'co-insurance' ? 'co-insurance' : 'payout';
    case 'responsibility':
      return 'departments';
    case 'finding':
      return 'contract';
    case 'register':
      return REGISTER_PAGES[id as RegisterRule];
  }
}
