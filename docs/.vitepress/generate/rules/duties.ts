import { type DutyParty, OTHER_PARTIES } from '../../../../src/law/4-5-duties.js';
import type { InstitutionId } from '../../../../src/law/clause.js';
import { dutiesIn } from '../../../../src/law/in-edition.js';
import { toClause } from '../links.js';
import { anchor, blocks, heading, plain, table } from '../markdown.js';
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
        t('。', '.'),
    ),
  ];
}
