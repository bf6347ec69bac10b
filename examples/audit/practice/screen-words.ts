import type { Locale } from '../../command/text.js';
import type { Screen } from './screens.js';

/** What samples and screens say. */
export interface ScreenWords {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly screens: string;
  readonly aboutScreens: string;
  readonly screen: string;
  readonly met: string;
  readonly where: string;
  readonly goodFor: string;
  readonly names: Readonly<Record<Screen, string>>;
  readonly uses: Readonly<Record<Screen, string>>;
  readonly ageing: (day: string) => string;
  readonly days: (from: number, to: number | null) => string;
  readonly samples: string;
  readonly aboutSamples: (size: number, seed: number, payments: number, yuan: string) => string;
  readonly way: string;
  readonly drawn: string;
  readonly random: string;
  readonly monetary: (interval: string, start: string) => string;
  readonly stratum: (line: string, payments: number, yuan: string) => string;
  readonly ofRandom: (drawn: number, percent: string) => string;
  readonly ofMonetary: (yuan: string) => string;
  readonly ofStratum: (line: string, drawn: number, percent: string) => string;
}

const ZH: ScreenWords = {
  sheet: '筛查和抽样',
  screens: '筛查（不影响结论）',
  aboutScreens: '以下各项本身不是问题，只说明哪里值得一问；不计入发现，也不改变结论。',
  screen: '筛查',
  met: '笔数',
  where: '前二十处（行号；缺号列号码）',
  goodFor: '用处',
  names: {
    round: '医疗费用是整千元',
    'near-cap': '恰在限额之下（95% 以上）',
    'number-repeated': '序号重复',
    'number-missing': '序号缺号',
    open: '未决、未付的案件',
  },
  uses: {
    round: '真实票据很少凑整；多了，可能是估的，请看发票。',
    'near-cap': '贴着医疗限额、每户限额报数的，可能照限额倒推；限额取自签订时的合同。',
    'number-repeated': '重复的号可能是同一案件登记两次，或者两本簿子合在一起。',
    'number-missing': '缺的号可能是删去的行；请问去向。',
    open: '久拖不决的，看是否超过约定的时限。',
  },
  ageing: (day) => `未决、未付案件的账龄（从报案到 ${day}；没有报案日期的不在内）`,
  days: (from, to) => (to === null ? `${from} 天以上` : `${from}–${to} 天`),
  samples: '抽样（不影响结论）',
  aboutSamples: (size, seed, payments, yuan) =>
    `总体是付了款的 ${payments} 行，共 ${yuan} 元，按行号排列。每种方法抽 ${size} 笔，种子 ${seed}；随机数 x ← 48271·x mod 2147483647，从种子起，每次取 x 除以可选数的余数，因此谁都能重抽出同样的行。抽出之后，要逐笔对照凭证；保证只在全部核对无误之后才成立。`,
  way: '方法',
  drawn: '抽中的行',
  random: '简单随机（不放回）',
  monetary: (interval, start) => `按货币单位（间隔 ${interval} 元，起点 ${start} 元）`,
  stratum: (line, payments, yuan) => `分层：${line}（${payments} 行，${yuan} 元）`,
  ofRandom: (drawn, percent) =>
    `简单随机的 ${drawn} 笔全部无误时，可以 95% 的把握说：有误的行不超过总体的 ${percent}%。算式 1 − 0.05^(1/${drawn})。`,
  ofMonetary: (yuan) =>
    `按货币单位抽的全部无误时，可以 95% 的把握说：错付不超过 ${yuan} 元。算式 3 × 间隔（−ln 0.05 = 2.9957，取 3）。`,
  ofStratum: (line, drawn, percent) =>
    `${line}的 ${drawn} 笔全部无误时，该层有误的行不超过 ${percent}%（95%）。`,
};

const EN: ScreenWords = {
  sheet: 'Screens and samples',
  screens: 'Screens (which do not move the conclusion)',
  aboutScreens:
    'Nothing here is wrong by itself: it says where a question is worth asking. None of it counts as a finding or moves the conclusion.',
  screen: 'Screen',
  met: 'Met',
  where: 'The first twenty (rows; of missing numbers, the numbers)',
  goodFor: 'What it is good for',
  names: {
    round: 'Medical costs in whole thousands',
    'near-cap': 'Just under a cap (95 % of it or more)',
    'number-repeated': 'Running numbers that are repeated',
    'number-missing': 'Running numbers that are missing',
    open: 'Claims that are open or unpaid',
  },
  uses: {
    round: 'Real bills are seldom round: many of them may be estimates. See the invoices.',
    'near-cap':
      'Figures that lean on the medical limit or that of a household may have been made from it. The limits are those of the contract as it was signed.',
    'number-repeated': 'One claim may have been entered twice, or two registers put together.',
    'number-missing': 'Rows may have been removed: ask what became of them.',
    open: 'See whether those that wait long are beyond the agreed time.',
  },
  ageing: (day) =>
    `Age of open and unpaid claims (from their report to ${day}; those without a report are left out)`,
  days: (from, to) => (to === null ? `${from} days and more` : `${from}–${to} days`),
  samples: 'Samples (which do not move the conclusion)',
  aboutSamples: (size, seed, payments, yuan) =>
    `The population is the ${payments} rows that were paid, ${yuan} yuan, in the order of their numbers. Each way draws ${size} from seed ${seed}: x ← 48271·x mod 2147483647, from the seed on, and each time the remainder of x by as many as there are to choose from, so that anybody draws the same rows. What is drawn is to be held against its papers one by one; the assurance holds only once all of it was found right.`,
  way: 'Way',
  drawn: 'Rows drawn',
  random: 'Simple random, without replacement',
  monetary: (interval, start) => `By monetary units (interval ${interval} yuan, start ${start} yuan)`,
  stratum: (line, payments, yuan) => `Stratum: ${line} (${payments} rows, ${yuan} yuan)`,
  ofRandom: (drawn, percent) =>
    `If all ${drawn} that were drawn at random are right, no more than ${percent} % of the rows are wrong, by 95 %: 1 − 0.05^(1/${drawn}).`,
  ofMonetary: (yuan) =>
    `If all that were drawn by monetary units are right, no more than ${yuan} yuan were paid wrongly, by 95 %: 3 × the interval (−ln 0.05 is 2.9957, taken as 3).`,
  ofStratum: (line, drawn, percent) =>
    `${line}: if all ${drawn} are right, no more than ${percent} % of its rows are wrong (95 %).`,
};

export const SCREEN_WORDS: Readonly<Record<Locale, ScreenWords>> = { 'zh-CN': ZH, en: EN };
