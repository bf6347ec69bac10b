import { ROLES } from '../../../src/claim/vocabulary.js';
import { AMBIGUITIES } from '../../../src/law/ambiguities.js';
import type { AmbiguityId } from '../../../src/law/ambiguity-ids.js';
import { type Outcome, some } from '../proof.js';
import { person } from './checks.js';
import { HOUSE, MONEY } from './positions-on-houses-and-money.js';
import { LINES_2_TO_4, SCOPE } from './positions-on-people.js';

/** 立场只说明通知的写法、范围之外的事或职责，不涉及任何裁定。Positions on wording, duties or what is out of scope: no determination turns on them. */
const NO_DECISION: readonly AmbiguityId[] = [
  ...(['A-01', 'A-03', 'A-05', 'A-06', 'A-07', 'A-32', 'A-35', 'A-36', 'A-42', 'A-48', 'A-50'] as const),
  ...(['A-51', 'A-52', 'A-56', 'A-58', 'A-59', 'A-60', 'A-61', 'A-62', 'A-63', 'A-64', 'A-65'] as const),
  ...(['A-66', 'A-70', 'A-71', 'A-72', 'A-76', 'A-78', 'A-79', 'A-82', 'A-83', 'A-84'] as const),
  ...(['A-85', 'A-87', 'A-88', 'A-89', 'A-90'] as const),
];

/** 歧义的立场与规则相符。The positions on the ambiguities are what the rules do. */
export function positions(): Omit<Outcome, 'milliseconds'> {
  const checks = [...SCOPE, ...LINES_2_TO_4, ...HOUSE, ...MONEY];
  const sorted = [...checks.map(([id]) => id), ...NO_DECISION].sort();
  const failures = checks.flatMap(([id, says, holds]) => {
    const { position } = AMBIGUITIES.find((entry) => entry.id === id) as (typeof AMBIGUITIES)[number];
    if (!position.en.includes(says)) return [`${id}: 没有这句话 does not say “${says}”`];
    return holds() ? [] : [`${id}: 规则并非如此 the rules do otherwise: “${says}”`];
  });
  if (
    sorted.join() !==
    AMBIGUITIES.map(({ id }) => id)
      .sort()
      .join()
  )
    failures.push(
      '每处歧义须检验一次，或列为不涉及裁定 each ambiguity is checked once or listed as deciding nothing',
    );
  if (person({ role: ROLES[0] }).outcome !== 'payable')
    failures.push('例案应可赔 the example must be payable');
  return {
    id: 'positions-on-ambiguities',
    claim: {
      zh: '90 处歧义的立场中关于裁定的说法，逐句与规则树和真正的裁定相符',
      en: 'What the positions on the 90 ambiguities say of determinations is what the trees and real determinations do',
    },
    assuming: {
      zh: '“不问”某事实：在所问解读的任何组合下规则树都不问；其余以裁定检验；不涉及裁定的立场另列',
      en: 'that a fact is “not asked” means: by no tree under any combination of its readings; the rest by determinations; positions that decide nothing are listed apart',
    },
    extent: {
      zh: `${checks.length} 处检验，${NO_DECISION.length} 处不涉及裁定`,
      en: `${checks.length} checked, ${NO_DECISION.length} decide nothing`,
    },
    failures: some(failures),
  };
}
