import { RETIRED_UNITS, UNITS } from '../../../../src/territory/place.js';
import { blocks, code, heading, plain, table } from '../markdown.js';
import type { Site } from '../site.js';

/** 街镇逐一列出。All streets and towns. */
export function territorySections(site: Site): readonly string[] {
  const { t, words } = site;
  const rows = (administration: 'qijiang' | 'wansheng') =>
    UNITS.filter((unit) => unit.administration === administration).map(({ name, code: id, kind }) => [
      plain(name),
      words.unitKinds[kind],
      code(id),
    ]);
  const head = [t('名称', 'Name'), t('种类', 'Kind'), t('代码', 'Code')];
  return [
    blocks(
      heading(2, t('街镇', 'Streets and towns'), 'units'),
      `**${words.standings.qijiang}**（${rows('qijiang').length}）`.replace(
        /（(\d+)）/,
        t('（$1）', ' ($1)'),
      ),
      table(head, rows('qijiang')),
      `**${words.standings.wansheng}**（${rows('wansheng').length}）`.replace(
        /（(\d+)）/,
        t('（$1）', ' ($1)'),
      ),
      table(head, rows('wansheng')),
      t(
        `只写到区（${code('500110')}）的，在万盛不在内时为未知。已停用、仍算綦江的代码：${Object.keys(RETIRED_UNITS).map(code).join('、')}。`,
        `A place known only as ${code('500110')} is unknown while Wansheng is outside. Retired codes that still count as Qijiang: ${Object.keys(RETIRED_UNITS).map(code).join(', ')}.`,
      ),
    ),
  ];
}
