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
    `The lead insurer bears ${percent(found)}, while the Notice requires at least ${percent(expected)}`,
  'number-of-insurers': ({ expected, found }) =>
    `The number of insurers is ${found}, while the Notice plans ${expected}`,
  'lead-insurer': ({ found }) =>
    `The lead insurer is ${found}, while the Notice names PICC Property and Casualty Company Limited, Qijiang Sub-branch, Chongqing`,
  'term-start': ({ expected, found }) =>
    `The contract begins at ${instantPhrase(found)}, while the Notice plans ${instantPhrase(expected)}`,
  'term-end': ({ expected, found }) =>
    `The contract ends at ${instantPhrase(found)}, while the Notice plans ${instantPhrase(expected)}`,
  'policy-years': ({ expected, found }) =>
    `The three years of the Notice would run until ${instantPhrase(expected)}, while the contract ends at ${instantPhrase(found)}`,
  premium: ({ expected, found }) =>
    `The premium is ${moneyPhrase(found)} per year, while the Notice plans ${moneyPhrase(expected)}`,
  'person-floor': ({ path, expected, found }) =>
    `${lineAt(path)} pays at most ${moneyPhrase(found)} per person and disaster, below the floor of ${moneyPhrase(expected)} in ${OPINION}`,
  'medical-floor': ({ path, expected, found }) =>
    `${lineAt(path)} pays at most ${moneyPhrase(found)} per person for medical expenses, below the floor of ${moneyPhrase(expected)} in ${OPINION}`,
  'event-floor': ({ expected, found }) =>
    `The limit left to the basic cover per disaster is ${moneyPhrase(found)}, below the floor of ${moneyPhrase(expected)} in ${OPINION}`,
  'year-floor': ({ expected, found }) =>
    `The limit left to the basic cover per year is ${moneyPhrase(found)}, below the floor of ${moneyPhrase(expected)} in ${OPINION}`,
  'line-not-insured': ({ path }) => `The contract does not insure a line of the Notice, ${lineAt(path)}`,
};
