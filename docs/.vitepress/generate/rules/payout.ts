import { FACT_PATH } from '../../../../src/claim/facts.js';
import type { Contract } from '../../../../src/contract/contract.js';
import { payoutRulesIn } from '../../../../src/law/in-edition.js';
import { caseOf, determined, type Library } from '../cases.js';
import { toClauses, toFact } from '../links.js';
import { blocks, code, heading, plain, table } from '../markdown.js';
import type { Site } from '../site.js';
import { formulaOf } from './formula.js';

/** 险种之间的取舍。The choice between lines, which compares what they pay. */
const CHOICE = [
  '核定金额最高的险种，相等时取在前的；或者见义勇为险种在最高的其他险种之外另加，医疗费用只计一次',
  'the line that pays most, ties to the earlier; or line 2 on top of the best other line, medical costs once',
] as const;

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
        payoutRulesIn(site.edition).flatMap((rule) => {
          const formula = rule.id === 'choice-of-line' ? t(...CHOICE) : formulaOf(rule.id, site);
          if (formula === null) return [];
          return [
            [
              `${plain(site.describeRule({ id: rule.id, kind: 'payout' }))} ${code(rule.id)}`,
              formula,
              site.list(rule.facts.map((fact) => toFact(FACT_PATH[fact], site))),
              toClauses(rule.clauses, site),
            ],
          ];
        }),
      ),
      t(
        `例（${plain(caseOf(library, 'case-10').title.zh)}）：${paid.benefits.map((part) => `${words.benefits[part.benefit]} ${part.amount === null ? '待查' : words.phrases.money(part.amount)}`).join('，')}，合计 ${words.phrases.money(paid.amount)}。`,
        `Example (${plain(caseOf(library, 'case-10').title.en)}): ${paid.benefits.map((part) => `${words.benefits[part.benefit]} ${part.amount === null ? 'open' : words.phrases.money(part.amount)}`).join(', ')}, ${words.phrases.money(paid.amount)} in all.`,
      ),
    ),
  ];
}
