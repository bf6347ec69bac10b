import type { Circumstance, DisabilityStandard } from '../../claim/vocabulary.js';
import type { ExclusionTest } from '../../contract/vocabulary.js';
import type { Line } from '../../law/line-ids.js';
import type { ReadingId } from '../../law/readings.js';
import { percent } from '../figures.js';
import type { FindingWords } from '../words.js';
import { CLAIM } from './claim.js';
import { instantPhrase } from './instant.js';
import { NOTICE } from './notice.js';
import { moneyPhrase } from './phrases.js';
import { READING_WORDS } from './readings.js';

const OPINION = NOTICE.findingSources['municipal-opinion'];
const MUTE = '《通知》没有规定';

const named = (lines: readonly Line[]): string => lines.map((line) => `“${NOTICE.lines[line]}”`).join('');

/** 路径里的险种。The line that a path names; empty where it names none. */
const lineAt = (path: string): string => {
  const [, line] = /(?:^|\.)(?:lines|byLine)\.([a-z-]+)/.exec(path) ?? [];
  return line === undefined ? '合同' : NOTICE.lines[line as Line];
};

const spanAt = (path: string): string => (path.endsWith('perYear') ? '每年' : '每次事件');

const fromTo = (interval: string): string => interval.split('/').map(instantPhrase).join('起，至');

const TESTS: Readonly<Record<ExclusionTest, string>> = {
  present: '有此情形即免责',
  caused: '由此造成损害的才免责',
};

const excluded = (found: string): string => {
  const [circumstance, test] = found.split(':') as [Circumstance, ExclusionTest];
  return `“${CLAIM.circumstances[circumstance]}”列为免责（${TESTS[test]}）`;
};

const only = (lines: readonly Line[] | undefined): string =>
  lines === undefined ? '' : `，限于${named(lines)}`;

/** 路径末尾说的是哪一项。What the end of a path is called. */
const IDLE: readonly (readonly [end: RegExp, name: string])[] = [
  [/death$/, '死亡给付'],
  [/disability\.base$/, '伤残给付的基数'],
  [/disability\.rates$/, '各级伤残的比例'],
  [/medical\.limit$/, '医疗费用的限额'],
  [/medical\.rate$/, '医疗费用的赔付比例'],
  [/medical\.deductible$/, '医疗费用的免赔额'],
  [/personLimit$/, '每人限额'],
  [/householdLimit$/, '每户限额'],
  [/collapsed$/, '房屋倒塌的标准'],
  [/severe$/, '房屋严重损坏的标准'],
  [/moderate$/, '房屋一般损坏的标准'],
  [/perEvent$/, '每次事件的限额'],
  [/perYear$/, '每年的限额'],
];

const idleAt = (path: string): string =>
  IDLE.find(([end]) => end.test(path))?.[1] ?? `${Number(path.split('.').at(-1)) + 1}级伤残的比例`;

const ranked =
  (rank: string): FindingWords['lead-insurer'] =>
  ({ expected, found }) =>
    found === ''
      ? `合同没有${rank}，《通知》列明的是${expected}`
      : `${rank}为${found}，《通知》列明的是${expected}`;

export const FINDINGS: FindingWords = {
  'lead-share': ({ expected, found }) =>
    `首席承保人份额为${percent(found)}，《通知》要求不低于${percent(expected)}`,
  'number-of-insurers': ({ expected, found }) => `承保人为${found}家，《通知》计划为${expected}家`,
  'lead-insurer': ranked('首席承保人'),
  'second-insurer': ranked('第二承保人'),
  'third-insurer': ranked('第三承保人'),
  'term-start': ({ expected, found }) =>
    `合同自${instantPhrase(found)}起，《通知》定的期限自${expected}年开始`,
  'term-end': ({ expected, found }) => `合同至${instantPhrase(found)}止，《通知》定的期限到${expected}年为止`,
  'policy-years': ({ found }) => `合同自${fromTo(found)}止，《通知》原则上一定三年`,
  premium: ({ expected, found }) =>
    `合同年保费为${moneyPhrase(found)}，《通知》计划为${moneyPhrase(expected)}`,
  'person-floor': ({ path, expected, found }) =>
    `${lineAt(path)}每人每次灾害最多赔付${moneyPhrase(found)}，低于${OPINION}的下限${moneyPhrase(expected)}`,
  'medical-floor': ({ path, expected, found }) =>
    `${lineAt(path)}每人医疗费用最多赔付${moneyPhrase(found)}，低于${OPINION}的下限${moneyPhrase(expected)}`,
  'event-floor': ({ expected, found }) =>
    `每次灾害留给基本保障的限额为${moneyPhrase(found)}，低于${OPINION}的下限${moneyPhrase(expected)}`,
  'year-floor': ({ expected, found }) =>
    `每年留给基本保障的限额为${moneyPhrase(found)}，低于${OPINION}的下限${moneyPhrase(expected)}`,
  'line-not-insured': ({ path }) => `合同没有承保《通知》所列的${lineAt(path)}`,
  'never-pays': ({ path, found }) =>
    `${lineAt(path)}：${idleAt(path)}为${found.replaceAll(' ', '、')}，按此不会有任何赔付，《通知》规定由保险人赔偿该险种的损失`,
  'yearly-policy': ({ found }) => `合同自${fromTo(found)}止，只签一年，在《通知》的2023年至2025年之内`,
  exclusion: ({ found, lines }) => `合同把${excluded(found)}${only(lines)}；${MUTE}免责事项`,
  condition: ({ found, lines = [] }) => `合同另定条件“${found}”，${named(lines)}满足它才赔付；${MUTE}`,
  'medical-rate': ({ path, found }) => `${lineAt(path)}的医疗费用只赔${percent(found)}；${MUTE}赔付比例`,
  'medical-deductible': ({ path, found }) =>
    `${lineAt(path)}的医疗费用先扣免赔额${moneyPhrase(found)}；${MUTE}免赔额`,
  'one-house': () => `一户在一次事件里只赔一处房屋；${MUTE}`,
  'limit-per-person': ({ found }) => `每人的赔付不论险种最多${moneyPhrase(found)}；${MUTE}`,
  'limit-per-line': ({ path, found }) =>
    `${lineAt(path)}${spanAt(path)}最多赔付${moneyPhrase(found)}；${MUTE}`,
  'policy-years-of-limits': () => `年限额按保单年度计算；${MUTE}按哪一种年度`,
  'event-hours': ({ found }) => `同一灾因${found}小时内的损失算一次事件；${MUTE}`,
  'first-come': () => `${NOTICE.overflows['first-come']}；${MUTE}`,
  'appraisal-standard': ({ found }) =>
    `伤残等级只认按“${CLAIM.disabilityStandards[found as DisabilityStandard]}”评定的；${MUTE}标准`,
  'several-grades': () => `多处伤残等级相同的，晋升一级；${MUTE}`,
  'narrower-reading': ({ path, found }) => {
    const { title, positions } = READING_WORDS[path.split('.').at(-1) as ReadingId];
    return `“${title}”，《通知》未定，合同选了较窄的解释：${(positions as Readonly<Record<string, string>>)[found]}`;
  },
};
