import type { Line } from '../../law/line-ids.js';
import { percent } from '../figures.js';
import type { FindingWords } from '../words.js';
import { instantPhrase } from './instant.js';
import { NOTICE } from './notice.js';
import { moneyPhrase } from './phrases.js';

const OPINION = NOTICE.findingSources['municipal-opinion'];

const lineAt = (path: string): string => NOTICE.lines[path.split('.')[1] as Line];

export const FINDINGS: FindingWords = {
  'lead-share': ({ expected, found }) =>
    `首席承保人份额为${percent(found)}，《通知》要求不低于${percent(expected)}`,
  'number-of-insurers': ({ expected, found }) => `承保人为${found}家，《通知》计划为${expected}家`,
  'lead-insurer': ({ expected, found }) => `首席承保人为${found}，《通知》列明的是${expected}`,
  'term-start': ({ expected, found }) =>
    `合同自${instantPhrase(found)}起，《通知》计划自${instantPhrase(expected)}起`,
  'term-end': ({ expected, found }) =>
    `合同至${instantPhrase(found)}止，《通知》计划至${instantPhrase(expected)}止`,
  'policy-years': ({ expected, found }) =>
    `《通知》定为三年，应至${instantPhrase(expected)}止，合同至${instantPhrase(found)}止`,
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
};
