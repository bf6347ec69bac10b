import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocks, heading, plain, table } from './markdown.js';
import type { Site } from './site.js';

interface Measured {
  readonly name: string;
  readonly count: number;
  readonly nanoseconds: number;
  readonly ratio: number;
}

type Results = Readonly<Record<string, unknown>> & { readonly machine?: string };

/** 写在 `npm run bench -- --full --json docs/figures/bench.json` 里的数字。The figures that the bench wrote. */
export const BENCH_FILE = join('docs', 'figures', 'bench.json');

const TITLES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  register: [
    '裁定一份登记册：两种损失都有，15% 的案件事实不全',
    'Deciding a register: both kinds of loss, 15 % of the claims with open facts',
  ],
  complete: ['裁定事实齐全的案件', 'Deciding complete claims'],
};

const isMeasured = (value: unknown): value is readonly Measured[] =>
  Array.isArray(value) && value.length > 0 && typeof (value[0] as Partial<Measured>).nanoseconds === 'number';

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

function measured(site: Site, title: string, rows: readonly Measured[]): string {
  const { t } = site;
  return blocks(
    heading(2, title, title.replace(/\W+/g, '-').toLowerCase() || 'figures'),
    table(
      [
        '',
        t('每案纳秒（中位数）', 'ns / claim (median)'),
        t('与下限之比', 'ratio to the floor'),
        t('案件数', 'claims'),
      ],
      rows.map(({ name, count, nanoseconds, ratio }) => [
        plain(name),
        whole(nanoseconds),
        ratio.toFixed(ratio < 100 ? 2 : 0),
        whole(count),
      ]),
    ),
  );
}

/** 性能一页。The page of figures. */
export function performancePage(repository: string, site: Site): string {
  const { t } = site;
  const path = join(repository, BENCH_FILE);
  const results = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Results) : null;
  const sections = Object.entries(results ?? {}).flatMap(([key, rows]) => {
    const title = TITLES[key];
    return isMeasured(rows) && title !== undefined
      ? [measured(site, t(...title), rows).replace(/\{#[^}]*\}/, `{#${key}}`)]
      : [];
  });
  return blocks(
    `# ${t('性能', 'Performance')}`,
    t(
      '比值比绝对数字更能比较：同一进程里轮流跑，与手写、针对这一份合同写死的程序（“下限”）相比；各程序的结果先逐案核对一致。',
      'Ratios compare better than times: all contestants run by turns in one process, against a program written by hand for this one contract (“the floor”), and their results are first checked to be equal claim by claim.',
    ),
    results === null
      ? t('还没有记录数字；用下面的命令得出。', 'No figures are recorded yet; the commands below give them.')
      : t(`机器：${plain(results.machine ?? '')}。`, `Machine: ${plain(results.machine ?? '')}.`),
    ...sections,
    heading(2, t('怎么得出', 'How to get them'), 'commands'),
    t(
      '全部数字，约几分钟；对手程序要另装：',
      'All figures, some minutes; the contestants are installed apart:',
    ),
    '```sh\nnpm run bench -- --full --json docs/figures/bench.json\n```',
    t('只看有没有变慢（CI 每次都跑）：', 'Whether it became slower (run by CI every time):'),
    '```sh\nnpm run bench:guard\n```',
    t('每个入口的大小：', 'The size of each entry:'),
    '```sh\nnpm run build && npm run size\n```',
  );
}
