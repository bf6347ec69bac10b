import type { RuleCitation } from '../../../../src/decide/rulebook.js';
import { inTerritory, protectedPerson } from '../../../../src/law/2-1-who-and-where.js';
import { COVERAGE } from '../../../../src/law/lines.js';
import type { Rule } from '../../../../src/law/rule.js';
import { conditionsIn } from '../../../../src/logic/walk.js';

export type RulePageId =
  | (typeof COVERAGE)[number]['id']
  | 'territory'
  | 'insured-persons'
  | 'exclusions'
  | 'departments'
  | 'contract'
  | 'payout'
  | 'co-insurance'
  | 'limits'
  | 'duties';

const idsIn = (rule: Rule): string[] =>
  [...conditionsIn(rule)].flatMap((condition) =>
    'id' in condition && condition.id !== undefined ? [condition.id] : [],
  );

/** 各条件在哪一页：先是共同的几页，其余归第一个问到它的险种。The page of each condition: the common pages, else the first line that asks it. */
function conditionPages(): ReadonlyMap<string, RulePageId> {
  const [first] = COVERAGE;
  const common: [string, RulePageId][] = [
    ...idsIn(inTerritory).map((id): [string, RulePageId] => [id, 'territory']),
    ...idsIn(protectedPerson).map((id): [string, RulePageId] => [id, 'insured-persons']),
    ...COVERAGE.flatMap(({ incident }) => incident.flatMap(idsIn))
      .filter((id) => id.includes('exclu'))
      .map((id): [string, RulePageId] => [id, 'exclusions']),
    ['in-term', 'contract'],
    ...idsIn(first.loss).map((id): [string, RulePageId] => [id, 'insured-persons']),
    ['caused-by-incident', 'insured-persons'],
  ];
  const own = COVERAGE.flatMap((line) =>
    [line.insured, line.loss, line.own].flatMap((rule) =>
      idsIn(rule).map((id): [string, RulePageId] => [id, line.id]),
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

const CONDITION_PAGES = conditionPages();

/** 一条规则写在哪一页。The page on which a rule stands. */
export function pageOf({ id, kind }: Pick<RuleCitation, 'id' | 'kind'>): RulePageId {
  switch (kind) {
    case 'condition': {
      const page = CONDITION_PAGES.get(id);
      if (page === undefined) throw new Error(`condition without a page: ${id}`);
      return page;
    }
    case 'payout':
      return id === 'co-insurance' ? 'co-insurance' : 'payout';
    case 'responsibility':
      return 'departments';
    case 'finding':
      return 'contract';
  }
}
