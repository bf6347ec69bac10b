import type { Line } from '../../law/line-ids.js';
import { percent } from '../figures.js';
import type { FindingWords } from '../words.js';
import { at } from './instant.js';
import { NOTICE } from './notice.js';
import { money } from './phrases.js';

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
    `The contract begins at ${at(found)}, while the Notice plans ${at(expected)}`,
  'term-end': ({ expected, found }) =>
    `The contract ends at ${at(found)}, while the Notice plans ${at(expected)}`,
  'policy-years': ({ expected, found }) =>
    `The three years of the Notice would run until ${at(expected)}, while the contract ends at ${at(found)}`,
  premium: ({ expected, found }) =>
    `The premium is ${money(found)} per year, while the Notice plans ${money(expected)}`,
  'person-floor': ({ path, expected, found }) =>
    `${lineAt(path)} pays at most ${money(found)} per person and disaster, below the floor of ${money(expected)} in ${OPINION}`,
  'medical-floor': ({ path, expected, found }) =>
    `${lineAt(path)} pays at most ${money(found)} per person for medical expenses, below the floor of ${money(expected)} in ${OPINION}`,
  'event-floor': ({ expected, found }) =>
    `The limit left to the basic cover per disaster is ${money(found)}, below the floor of ${money(expected)} in ${OPINION}`,
  'year-floor': ({ expected, found }) =>
    `The limit left to the basic cover per year is ${money(found)}, below the floor of ${money(expected)} in ${OPINION}`,
  'line-not-insured': ({ path }) => `The contract does not insure a line of the Notice, ${lineAt(path)}`,
};
