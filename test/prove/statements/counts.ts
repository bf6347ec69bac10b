import { readdirSync, readFileSync } from 'node:fs';
import { DISASTERS } from '../../../examples/season/events.js';
import manifest from '../../../package.json' with { type: 'json' };
import { PERILS } from '../../../src/claim/vocabulary.js';
import { UNITS } from '../../../src/index.js';
import { MUNICIPAL_FLOORS, NOTICE_PLAN } from '../../../src/law/2-5-contract-prevails.js';
import { RESPONSIBILITY_TABLE } from '../../../src/law/4-2-departments.js';
import { AMBIGUITIES } from '../../../src/law/ambiguities.js';
import { LINES } from '../../../src/law/line-ids.js';
import { COVERAGE_LINES } from '../../../src/law/lines.js';
import { READING_IDS } from '../../../src/law/readings.js';
import { fenOf, MAX_FEN, yuanOf } from '../../../src/money/fen.js';
import { type Outcome, some } from '../proof.js';
import { numberIn, prose } from './text.js';

const files = (folder: string): string[] =>
  readdirSync(new URL(`../../../${folder}`, import.meta.url)).filter((name) => name.endsWith('.json'));

const examplesThatSay = (word: string): number =>
  files('examples/claims').filter((name) =>
    readFileSync(new URL(`../../../examples/claims/${name}`, import.meta.url), 'utf8').includes(word),
  ).length;
const incidents = examplesThatSay('真实事件：');
const schemes = examplesThatSay('真实情况：');

const unitsOf = (administration: 'qijiang' | 'wansheng') =>
  UNITS.filter((unit) => unit.administration === administration).length;

const listed = (): number => PERILS.indexOf('other-natural');
const yuan = (text: string): number => fenOf(text) / 100;
/** 格式里的金额小于多少万亿元；应付最多的元和分。Trillions of yuan below which the sums of the format stay; the most that is due, in yuan and fen. */
const mostMoney = [(MAX_FEN + 1) / 100 / 1e12, ...yuanOf(Number.MAX_SAFE_INTEGER).split('.').map(Number)];

/** 一处说法里的数字，与代码算出的数。The figures in a statement, and what the code says. */
type Count = readonly [file: string, says: RegExp, ...is: readonly number[]];

const README: readonly Count[] = [
  [
    'README.md',
    /看例案（(\d+) 个，其中 (\d+) 个由外地真实事件、(\d+) 个/,
    files('examples/claims').length,
    incidents,
    schemes,
  ],
  [
    'README.en.md',
    /The (\d+) examples, (\d+) of them real incidents elsewhere and (\d+) out of a claims record/,
    files('examples/claims').length,
    incidents,
    schemes,
  ],
  ['README.md', /通知有 (\d+) 处写得不确定/, READING_IDS.length],
  ['README.en.md', /In (\d+) places the notice is open/, READING_IDS.length],
  ['docs/developers/functions.md', /；(\d+) 处歧义与本库的立场/, AMBIGUITIES.length],
  ['docs/en/developers/functions.md', /the (\d+) ambiguities and the position taken/, AMBIGUITIES.length],
  ['docs/developers/functions.md', /小于 (\d+) 万亿元；一案应付多少，可以多到 (\d+)\.(\d+) 元/, ...mostMoney],
  [
    'docs/en/developers/functions.md',
    /below (\d+) trillion yuan; what is due on a claim may come to (\d+)\.(\d+) yuan/,
    ...mostMoney,
  ],
  ['README.en.md', /which of the (five) lines pays/, LINES.length],
  ['docs/developers/examples.md', /(\d+) 万件案件、(\d+) 次灾害/, 2, DISASTERS.length],
  ['docs/en/developers/examples.md', /([\d,]+) claims of (\d+) disasters/, 20_000, DISASTERS.length],
  ['README.md', /需要 Node\.js (\d+) 或更高/, numberIn(manifest.engines.node.replace('>=', ''))],
  ['README.en.md', /Node\.js (\d+) or later/, numberIn(manifest.engines.node.replace('>=', ''))],
  ['examples/season.ts', /options\.claims \?\? '(\d+)'/, 20_000],
];

const {
  'person-floor': { is: perPerson },
  'medical-floor': { is: medical },
  'event-floor': { is: perEvent },
  'year-floor': { is: perYear },
} = MUNICIPAL_FLOORS;

const CHANGELOG: readonly Count[] = [
  ['CHANGELOG.md', /；(\d+) 个街镇在内，万盛 (\d+) 个街镇依解读/, unitsOf('qijiang'), unitsOf('wansheng')],
  [
    'CHANGELOG.md',
    /the (\d+) units that 綦江 runs, the (ten) of 万盛/,
    unitsOf('qijiang'),
    unitsOf('wansheng'),
  ],
  ['CHANGELOG.md', /通知所列 (\d+) 种灾害/, listed()],
  ['CHANGELOG.md', /the (\d+) perils that the notice lists/, listed()],
  ['CHANGELOG.md', /；(\d+) 处歧义，其中 (\d+) 处可由合同选择/, AMBIGUITIES.length, READING_IDS.length],
  [
    'CHANGELOG.md',
    /; (\d+) ambiguities, (\d+) of which a contract may settle/,
    AMBIGUITIES.length,
    READING_IDS.length,
  ],
  [
    'CHANGELOG.md',
    /(\d+) 个例案和(两)份示例合同/,
    files('examples/claims').length,
    files('examples/contracts').length,
  ],
  [
    'CHANGELOG.md',
    /(\d+) worked examples and (two) example contracts/,
    files('examples/claims').length,
    files('examples/contracts').length,
  ],
  [
    'CHANGELOG.md',
    /每人 (\d+) 万元（其中医疗 (\d+) 万元）、每次 (\d+) 万元、每年 (\d+) 万元/,
    ...[perPerson, medical, perEvent, perYear].map((sum) => yuan(sum) / 10_000),
  ],
  [
    'CHANGELOG.md',
    /([\d,]+) yuan per person \(([\d,]+) of it medical\), (\d+) million per disaster, (\d+) million per year/,
    ...[yuan(perPerson), yuan(medical), yuan(perEvent) / 1e6, yuan(perYear) / 1e6],
  ],
  ['CHANGELOG.md', /保费每年 (\d+) 万元/, yuan(NOTICE_PLAN.premium.is) / 10_000],
  ['CHANGELOG.md', /the premium of ([\d,]+) yuan a year/, yuan(NOTICE_PLAN.premium.is)],
  [
    'CHANGELOG.md',
    /首席不低于 (\d+)%，(\d)–(\d) 家/,
    ...[Number(NOTICE_PLAN['lead-share'].is) * 100, ...Object.values(NOTICE_PLAN['number-of-insurers'].is)],
  ],
];

const DOCSTRINGS: readonly Count[] = [
  ['src/law/line-ids.ts', /The (five) coverage lines/, LINES.length],
  ['src/law/lines.ts', /The (five) coverage lines/, COVERAGE_LINES.length],
  ['src/claim/vocabulary.ts', /the (fifteen) perils that 二（二）1 names/, listed()],
  ['src/law/4-2-departments.ts', /The (eight) rows of the table/, RESPONSIBILITY_TABLE.length],
  ['src/law/2-1-who-and-where.ts', /The (ten) units of 万盛 are part/, unitsOf('wansheng')],
];

/** 文件里的数字与代码相符。The figures in the documents are those of the code. */
export function counts(): Omit<Outcome, 'milliseconds'> {
  const all = [...README, ...CHANGELOG, ...DOCSTRINGS];
  const failures = all.flatMap(([file, says, ...is]) => {
    const found = says.exec(prose(file))?.slice(1).map(numberIn);
    if (found === undefined) return [`${file}: 没有这句话 says nothing like ${says}`];
    return found.join() === is.join() ? [] : [`${file}: ${says}: ${found} ≠ ${is}`];
  });
  return {
    id: 'figures-in-documents',
    claim: {
      zh: '说明、更新日志、源码注释里的数字，都是代码算出来的数',
      en: 'The figures in README, changelog and docstrings are those that the code comes to',
    },
    assuming: {
      zh: '逐句取出数字，与代码比较；句子改了也不通过',
      en: 'each sentence is searched for its figures; a sentence that is gone fails too',
    },
    extent: { zh: `${all.length} 句`, en: `${all.length} sentences` },
    failures: some(failures),
  };
}
