import { findings } from '../../../../src/contract/findings.js';
import { rulebook } from '../../../../src/decide/rulebook.js';
import {
  LEFT_TO_CONTRACT,
  MUNICIPAL_FLOORS,
  NOTICE_PLAN,
} from '../../../../src/law/2-5-contract-prevails.js';
import type { Library } from '../cases.js';
import { toClauses } from '../links.js';
import { blocks, code, heading, list, plain, table } from '../markdown.js';
import type { Site } from '../site.js';

const isNote = (id: string): boolean => id in LEFT_TO_CONTRACT || id === 'narrower-reading';

export function contractSections(site: Site, { contracts }: Library): readonly string[] {
  const { t, words } = site;
  const { money } = words.phrases;
  const plan: readonly (readonly string[])[] = [
    [t('首席承保人份额', 'Share of the lead'), t('不低于50%', 'at least 50%')],
    [
      t('承保人', 'Insurers'),
      `${NOTICE_PLAN['number-of-insurers'].is.least}–${NOTICE_PLAN['number-of-insurers'].is.most}`,
    ],
    [t('首席承保人', 'Lead'), plain(NOTICE_PLAN['lead-insurer'].is)],
    [t('第二承保人', 'Second insurer'), plain(NOTICE_PLAN['second-insurer'].is)],
    [t('第三承保人', 'Third insurer'), plain(NOTICE_PLAN['third-insurer'].is)],
    [
      t('期限', 'Term'),
      t(
        `${NOTICE_PLAN['term-start'].is}年至${NOTICE_PLAN['term-end'].is}年`,
        `${NOTICE_PLAN['term-start'].is} to ${NOTICE_PLAN['term-end'].is}`,
      ),
    ],
    [t('年保费', 'Yearly premium'), money(NOTICE_PLAN.premium.is)],
  ];
  const floors: readonly (readonly string[])[] = [
    [t('每人每次灾害', 'Per person and disaster'), money(MUNICIPAL_FLOORS['person-floor'].is)],
    [t('其中医疗', 'of which medical'), money(MUNICIPAL_FLOORS['medical-floor'].is)],
    [t('每次灾害', 'Per disaster'), money(MUNICIPAL_FLOORS['event-floor'].is)],
    [t('每年', 'Per year'), money(MUNICIPAL_FLOORS['year-floor'].is)],
  ];
  const found = contracts.map((contract) => {
    const said = findings(contract).map((finding) =>
      words.phrases.finding(words.findings[finding.code](finding), words.clause(finding.clause)),
    );
    return [code(contract.id), said.length === 0 ? t('无', 'none') : said.map(plain).join('<br>')];
  });
  return [
    blocks(
      heading(2, t('通知的安排', 'What the notice plans'), 'plan'),
      table([t('项目', 'Item'), t('安排', 'Plan')], plan),
      heading(2, t('市级下限', 'Municipal floors'), 'floors'),
      t(
        '渝府办发〔2017〕121号为基本保障定的下限，不是綦江区合同的金额。',
        'Floors of 渝府办发〔2017〕121号 for the basic cover; they are not the sums of Qijiang’s contract.',
      ),
      table([t('项目', 'Item'), t('下限', 'Floor')], floors),
      heading(2, t('会提示什么', 'What is reported'), 'findings'),
      t(
        '已签订的合同优先（二（五）），下列各项只供人核对，不影响任何一件理赔；经批改的合同，逐次批改分别核对。',
        'The signed contract prevails (II (5)): all of this is for people to judge and stops no claim. An amended contract is looked at as each endorsement leaves it.',
      ),
      ...(['departure', 'note'] as const).flatMap((grade) => [
        heading(3, plain(words.findingGrades[grade]), grade),
        list(
          rulebook(site.edition)
            .filter(({ kind, id }) => kind === 'finding' && isNote(id) === (grade === 'note'))
            .map(
              (rule) =>
                `${plain(site.describeRule(rule))} ${code(rule.id)}${t('（', ' (')}${toClauses(rule.clauses, site)}${t('）', ')')}`,
            ),
        ),
      ]),
      t('两份示例合同的提示：', 'What is reported of the two example contracts:'),
      table([t('合同', 'Contract'), t('提示', 'Findings')], found),
    ),
  ];
}
