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

interface Run {
  readonly seconds: Readonly<Record<'decide' | 'limit' | 'share' | 'parse', number>>;
  readonly peak: number;
}

/** `npm run bench -- --full --json docs/figures/bench.json` 所写。What the bench writes. */
interface Results {
  readonly machine: string;
  readonly register: readonly Measured[];
  readonly complete: readonly Measured[];
  readonly steps: readonly Measured[];
  readonly coldStart: readonly {
    readonly name: string;
    readonly milliseconds: number;
    readonly ratio: number;
  }[];
  readonly events: readonly {
    readonly count: number;
    readonly byHand: Run;
    readonly byPackage: Run;
    readonly ratio: number;
  }[];
  readonly targets: readonly { readonly name: string; readonly aim: number; readonly measured: number }[];
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const figures = (value: number): string => (value >= 100 ? whole(value) : value.toPrecision(3));

const measured = (rows: readonly Measured[], { t }: Site): string =>
  table(
    [
      t('程序', 'Program'),
      t('每案纳秒（中位数）', 'ns / claim (median)'),
      t('与下限之比', 'Ratio to the floor'),
      t('每秒案件', 'Claims / s'),
      t('案件数', 'Claims'),
    ],
    rows.map(({ name, count, nanoseconds, ratio }) => [
      plain(name),
      whole(nanoseconds),
      figures(ratio),
      whole(1e9 / nanoseconds),
      whole(count),
    ]),
  );

/** 裁定、限额、分摊合计，不含读取。Deciding, limiting and sharing; reading apart. */
const totalOf = ({ seconds: { decide, limit, share } }: Run): number => decide + limit + share;

function tables(results: Results, site: Site): readonly string[] {
  const { t } = site;
  return [
    heading(
      2,
      t(
        '裁定一份登记册：两种损失都有，15% 的案件事实不全',
        'Deciding a register: both kinds of loss, 15 % with open facts',
      ),
      'register',
    ),
    measured(results.register, site),
    heading(2, t('裁定事实齐全的案件', 'Deciding complete claims'), 'complete'),
    t(
      '有的对手程序不懂“未知”，只能比这一项；慢的只跑一部分案件。',
      'Some contestants know no open facts and compete here only; slow ones run on a sample.',
    ),
    measured(results.complete, site),
    heading(2, t('逐步', 'Step by step'), 'steps'),
    measured(results.steps, site),
    heading(
      2,
      t(
        '一场大灾：裁定、按比例限额、分摊到分',
        'One event: decided, limited in proportion, shared to the fen',
      ),
      'events',
    ),
    table(
      [
        t('案件', 'Claims'),
        t('手写，秒', 'By hand, s'),
        t('本库，秒', 'Package, s'),
        t('比值', 'Ratio'),
        t('裁定', 'Decide'),
        t('限额', 'Limit'),
        t('分摊', 'Share'),
        t('（读取）', '(parse)'),
        t('手写内存峰值，MiB', 'Peak by hand, MiB'),
        t('本库内存峰值，MiB', 'Peak package, MiB'),
      ],
      results.events.map(({ count, byHand, byPackage, ratio }) => [
        whole(count),
        figures(totalOf(byHand)),
        figures(totalOf(byPackage)),
        figures(ratio),
        ...(['decide', 'limit', 'share', 'parse'] as const).map((step) => figures(byPackage.seconds[step])),
        whole(byHand.peak),
        whole(byPackage.peak),
      ]),
    ),
    heading(2, t('进程冷启动', 'Cold start of a process'), 'cold-start'),
    table(
      [
        t('做了什么', 'What was done'),
        t('毫秒（中位数）', 'ms (median)'),
        t('与空 Node.js 之比', 'Ratio to Node.js alone'),
      ],
      results.coldStart.map(({ name, milliseconds, ratio }) => [
        plain(name),
        figures(milliseconds),
        figures(ratio),
      ]),
    ),
  ];
}

/** 定下的目标，达到没有，没有达到的为什么。What is aimed at, whether it is reached, and why not. */
const aims = ({ targets }: Results, { t }: Site): readonly string[] => [
  heading(2, t('目标', 'Aims'), 'targets'),
  table(
    [t('什么', 'What'), t('目标，倍', 'Aim, times'), t('实测，倍', 'Measured, times'), t('达到', 'Reached')],
    targets.map(({ name, aim, measured }) => [
      plain(name),
      `≤ ${figures(aim)}`,
      figures(measured),
      measured <= aim ? t('达到', 'yes') : t('没有', 'no'),
    ]),
  ),
  t(
    '没有写明与什么相比的，是与下限相比。没有达到的，剖析的结果如下。裁定：每案约一微秒，分散在查两张表、免责情形、金额、部门、分摊之间，没有一个函数超过一成半；下限只认得一份合同，用十几次比较写成，事实不全的也只说“还有”，不逐一补足。事实不全的案件另须逐种补足，才能说出至多多少、还缺哪些，这是下限不做的。`adjudicate` 的一半多是造出并冻结结果里的二十来个对象和金额的文字。解释把五个险种的全部条件写成树（约三百个节点），并逐一去掉已知的事实重新裁定；凭证主要是规范化的 JSON 和 SHA-256。',
    'Where nothing is named to compare with, it is the floor. Of what is not reached the profiles say the following. A decision takes about a microsecond, spread over two tables, exclusions, sums, departments and shares, and no function takes more than 15 %; the floor knows one contract alone, in a dozen comparisons, and of open facts says only that there are some. Claims with open facts are completed in every way besides, to tell the most that may become due and which facts are missing, which the floor does not do. More than half of `adjudicate` makes and freezes the twenty objects of its result and writes the sums. An explanation writes every condition of five lines as a tree of some three hundred nodes, and decides again without each of the known facts; a receipt is mostly canonical JSON and SHA-256.',
  ),
];

/** 性能一页。The page of figures. */
export function performancePage(repository: string, site: Site): string {
  const { t } = site;
  const path = join(repository, 'docs', 'figures', 'bench.json');
  const results = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Results) : null;
  return blocks(
    `# ${t('性能', 'Performance')}`,
    t(
      '比值比绝对数字更能比较：同一进程里轮流跑，与手写、针对这一份合同写死的程序（“下限”，by hand）相比；各程序的结果先逐案核对一致。',
      'Ratios compare better than times: all contestants run by turns in one process, against a program written by hand for this one contract (the floor), and their results are first checked to be equal claim by claim.',
    ),
    results === null
      ? t('还没有记录数字；用下面的命令得出。', 'No figures are recorded yet; the commands below give them.')
      : `${t('机器：', 'Machine: ')}${plain(results.machine)}${t('。', '.')}`,
    ...(results === null ? [] : [...aims(results, site), ...tables(results, site)]),
    heading(2, t('怎么得出', 'How to get them'), 'commands'),
    t(
      '全部数字，要好几分钟；对手程序另装，见 `test/bench/README.md`：',
      'All figures, several minutes; the contestants are installed apart, see `test/bench/README.md`:',
    ),
    '```sh\nnpm run bench -- --full --json docs/figures/bench.json\n```',
    t('只看有没有变慢（CI 每次都跑）：', 'Whether it became slower (run by CI every time):'),
    '```sh\nnpm run bench:guard\n```',
    t('每个入口的大小：', 'The size of each entry:'),
    '```sh\nnpm run build && npm run size\n```',
  );
}
