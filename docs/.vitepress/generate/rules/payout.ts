import { FACT_PATH } from '../../../../src/claim/facts.js';
import type { Contract } from '../../../../src/contract/contract.js';
import { PAYOUT_RULES } from '../../../../src/law/2-2-sums.js';
import { caseOf, determined, type Library } from '../cases.js';
import { toClauses, toFact } from '../links.js';
import { blocks, code, heading, plain, table } from '../markdown.js';
import type { Site } from '../site.js';

const FORMULAS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  death: [
    '合同的死亡金额（失踪并已证明死亡的相同）',
    'the contract’s sum for a death (or a missing person certified dead)',
  ],
  disability: ['伤残基数 × 等级比例', 'base sum × rate of the grade'],
  compensation: [
    '政府依法应付的赔偿金，以合同的死亡或者伤残金额为限',
    'what the government owes by law, up to the contract’s sum for the death or disability',
  ],
  medical: [
    '（费用 − 免赔额，不低于零）× 比例，以医疗限额为限',
    '(cost − deductible, not below zero) × rate, at most the medical limit',
  ],
  house: [
    '损坏等级的标准 × 间数、平方米或者一户，以每户限额为限',
    'rate of the damage × rooms, square metres or one household, at most the household limit',
  ],
  'choice-of-line': [
    '应付金额最高的险种，相等时取在前的；或者见义勇为险种在最高的其他险种之外另加',
    'the line that pays most, ties to the earlier; or line 2 on top of the best other line',
  ],
};

export function payoutSections(site: Site, library: Library): readonly string[] {
  const { t, words } = site;
  const contract = library.contracts[0] as Contract;
  const { line, lines } = determined(caseOf(library, 'case-10'), contract);
  const paid = lines[line as NonNullable<typeof line>];
  return [
    blocks(
      heading(2, t('各项给付', 'The benefits'), 'benefits'),
      table(
        [
          t('给付', 'Benefit'),
          t('怎么算', 'How it is computed'),
          t('看哪些事实', 'Facts'),
          t('条文', 'Clauses'),
        ],
        PAYOUT_RULES.map((rule) => [
          `${plain(site.describeRule({ id: rule.id, kind: 'payout' }))} ${code(rule.id)}`,
          t(...(FORMULAS[rule.id] as readonly [string, string])),
          site.list(rule.facts.map((fact) => toFact(FACT_PATH[fact], site))),
          toClauses(rule.clauses, site),
        ]),
      ),
      t(
        `例（${plain(caseOf(library, 'case-10').title.zh)}）：${paid.benefits.map((part) => `${words.benefits[part.benefit]} ${part.amount === null ? '待查' : words.phrases.money(part.amount)}`).join('，')}，合计 ${words.phrases.money(paid.amount)}。`,
        `Example (${plain(caseOf(library, 'case-10').title.en)}): ${paid.benefits.map((part) => `${words.benefits[part.benefit]} ${part.amount === null ? 'open' : words.phrases.money(part.amount)}`).join(', ')}, ${words.phrases.money(paid.amount)} in all.`,
      ),
    ),
  ];
}
