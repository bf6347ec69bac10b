import { type DutyParty, OTHER_PARTIES } from '../../../../src/law/4-5-duties.js';
import type { InstitutionId } from '../../../../src/law/clause.js';
import { dutiesIn } from '../../../../src/law/in-edition.js';
import { toClause } from '../links.js';
import { anchor, blocks, code, heading, plain, table } from '../markdown.js';
import type { Site } from '../site.js';

const partyName = (party: DutyParty, { words }: Site): string =>
  (OTHER_PARTIES as readonly string[]).includes(party)
    ? words.otherParties[party as (typeof OTHER_PARTIES)[number]]
    : words.institutions[party as InstitutionId];

export function dutySections(site: Site): readonly string[] {
  const { t, words } = site;
  return [
    blocks(
      heading(2, t('全部职责', 'All duties'), 'all'),
      table(
        [t('谁', 'Who'), t('做什么', 'What'), t('对谁', 'Towards'), t('何时', 'When'), t('条文', 'Clause')],
        dutiesIn(site.edition).map((duty) => [
          site.list(duty.of.map((id) => words.institutions[id])),
          `${anchor(`duty-${duty.id}`)}${plain(words.duties[duty.id])}`,
          site.list(duty.towards.map((party) => partyName(party, site))),
          `${plain(words.dutyTimes[duty.statedAs])}${duty.day === undefined ? '' : t(`（${duty.day}）`, ` (${duty.day})`)}`,
          toClause(duty.clause, site),
        ]),
      ),
      t(
        '合同可以在 `serviceStandards` 里约定几项时限：',
        'A contract may promise times for some of them in `serviceStandards`: ',
      ) +
        site.list(Object.values(words.services)) +
        t('。', '. ') +
        t(
          '每项以 `hours` 或者 `days` 计，`from` 写明从何时起算：',
          'Each is counted in `hours` or `days`, and `from` says from when: ',
        ) +
        site.list(Object.entries(words.serviceStarts).map(([id, word]) => `${code(id)} ${word}`)) +
        t(
          '；没有写的，自灾害、事故或者行为开始时。以小时计的从该时刻起算；以日计的当日不计，末日 24 时截止（民法典第二百零一条、第二百零三条），节假日由调用方处理。',
          '; without it, from the start of the disaster, accident or act. Hours run from that moment; of days the first is not counted and the last ends at 24:00 in Beijing (Civil Code, articles 201 and 203), and holidays are left to the calling program.',
        ),
    ),
  ];
}
