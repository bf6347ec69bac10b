import { RESPONSIBILITY_TABLE } from '../../../../src/law/4-2-departments.js';
import type { InstitutionId } from '../../../../src/law/clause.js';
import { officeFor } from '../../../../src/law/in-edition.js';
import { INSTITUTIONS } from '../../../../src/law/institutions.js';
import { toClause } from '../links.js';
import { blocks, heading, plain, table } from '../markdown.js';
import type { Site } from '../site.js';

export function departmentSections(site: Site): readonly string[] {
  const { t, words, say } = site;
  const known = Object.entries(INSTITUTIONS) as [InstitutionId, (typeof INSTITUTIONS)[InstitutionId]][];
  const days = (from: string | null, until: string | null): string =>
    from === null && until === null ? t('通知所印', 'as printed') : `${from ?? ''}–${until ?? ''}`;
  return [
    blocks(
      heading(2, t('表列的八行', 'The eight rows of the table'), 'table'),
      table(
        [t('险种或职责', 'Line or duty'), t('部门', 'Department'), t('条文', 'Clause')],
        RESPONSIBILITY_TABLE.map(({ work }) => {
          const { department, clause } = officeFor(work, site.edition);
          return [plain(words.works[work]), words.institutions[department], toClause(clause, site)];
        }),
      ),
    ),
    blocks(
      heading(2, t('机构的名称', 'Names of the institutions'), 'institutions'),
      table(
        [t('名称', 'Name'), t('种类', 'Kind'), t('时间', 'Time'), t('核对过', 'Checked')],
        known.flatMap(([, { names, kind, party }]) =>
          names.map((name) => [
            plain(say(name)),
            `${words.institutionKinds[kind]}${party === undefined ? '' : `${t('；', '; ')}${words.parties[party.as]} ${toClause(party.clause, site)}`}`,
            days(name.from, name.until),
            name.verified ? t('是', 'yes') : t('否', 'no'),
          ]),
        ),
      ),
    ),
  ];
}
