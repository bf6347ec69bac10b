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

const named = (lines: readonly Line[]): string => lines.map((line) => NOTICE.lines[line]).join(' and ');

/** The line that a path names; the contract where it names none. */
const lineAt = (path: string): string => {
  const [, line] = /(?:^|\.)(?:lines|byLine)\.([a-z-]+)/.exec(path) ?? [];
  return line === undefined ? 'The contract' : NOTICE.lines[line as Line];
};

const spanAt = (path: string): string => (path.endsWith('perYear') ? 'year' : 'event');

const fromTo = (interval: string): string => interval.split('/').map(instantPhrase).join(' until ');

const TESTS: Readonly<Record<ExclusionTest, string>> = {
  present: 'wherever it is there',
  caused: 'where it caused the loss',
};

const excluded = (found: string): string => {
  const [circumstance, test] = found.split(':') as [Circumstance, ExclusionTest];
  return `“${CLAIM.circumstances[circumstance]}” ${TESTS[test]}`;
};

const only = (lines: readonly Line[] | undefined): string =>
  lines === undefined ? '' : `, only for ${named(lines)}`;

/** What the end of a path is called. */
const IDLE: readonly (readonly [end: RegExp, name: string])[] = [
  [/death$/, 'the sum for a death'],
  [/disability\.base$/, 'the base for disability'],
  [/disability\.rates$/, 'every rate for disability'],
  [/medical\.limit$/, 'the limit for medical expenses'],
  [/medical\.rate$/, 'the rate for medical expenses'],
  [/medical\.deductible$/, 'the deductible for medical expenses'],
  [/personLimit$/, 'the limit for each person'],
  [/householdLimit$/, 'the limit for each household'],
  [/collapsed$/, 'the rate for a collapsed house'],
  [/severe$/, 'the rate for a severely damaged house'],
  [/moderate$/, 'the rate for a moderately damaged house'],
  [/perEvent$/, 'the limit for each event'],
  [/perYear$/, 'the limit for each year'],
];

const idleAt = (path: string): string =>
  IDLE.find(([end]) => end.test(path))?.[1] ??
  `the rate for disability of grade ${Number(path.split('.').at(-1)) + 1}`;

const RANKED = {
  lead: 'PICC Property and Casualty Company Limited, Qijiang Sub-branch, Chongqing',
  second: 'Ping An Property and Casualty Insurance Company of China, Ltd., Qijiang Sub-branch',
  third: 'China Pacific Property Insurance Co., Ltd., Qijiang Sub-branch',
} as const;

const ranked =
  (rank: keyof typeof RANKED): FindingWords['lead-insurer'] =>
  ({ found }) =>
    found === ''
      ? `There is no ${rank} insurer, while the Notice names ${RANKED[rank]}`
      : `The ${rank} insurer is ${found}, while the Notice names ${RANKED[rank]}`;

export const FINDINGS: FindingWords = {
  'lead-share': ({ expected, found }) =>
    `The lead insurer bears ${percent(found)}, while the Notice requires at least ${percent(expected)}`,
  'number-of-insurers': ({ expected, found }) =>
    `The number of insurers is ${found}, while the Notice plans ${expected}`,
  'lead-insurer': ranked('lead'),
  'second-insurer': ranked('second'),
  'third-insurer': ranked('third'),
  'term-start': ({ expected, found }) =>
    `The contract begins at ${instantPhrase(found)}, while the term of the Notice begins with the year ${expected}`,
  'term-end': ({ expected, found }) =>
    `The contract ends at ${instantPhrase(found)}, while the term of the Notice ends with the year ${expected}`,
  'policy-years': ({ found }) =>
    `The contract runs from ${fromTo(found)}, while the Notice fixes three years in principle`,
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
  'never-pays': ({ path, found }) =>
    `${lineAt(path)}: ${idleAt(path)} is ${found.replaceAll(' ', ', ')}, so that nothing can ever be paid, while the Notice has the insurers indemnify what the line covers`,
  'yearly-policy': ({ found }) =>
    `The contract runs from ${fromTo(found)}: a policy of one year, within the years 2023 to 2025 of the Notice`,
  exclusion: ({ found, lines }) =>
    `The contract excludes ${excluded(found)}${only(lines)}; the Notice has no exclusions`,
  condition: ({ found, lines = [] }) =>
    `The contract has a condition of its own, “${found}”, without which there is no cover under ${named(lines)}; the Notice has none such`,
  'medical-rate': ({ path, found }) =>
    `${lineAt(path)} pays ${percent(found)} of medical expenses; the Notice gives no rate`,
  'medical-deductible': ({ path, found }) =>
    `${lineAt(path)} pays medical expenses above a deductible of ${moneyPhrase(found)}; the Notice gives none`,
  'one-house': () => 'One house of a household is paid in an event; the Notice is silent on it',
  'limit-per-person': ({ found }) =>
    `A person is paid at most ${moneyPhrase(found)}, whatever the line; the Notice is silent on it`,
  'limit-per-line': ({ path, found }) =>
    `${lineAt(path)} pays at most ${moneyPhrase(found)} per ${spanAt(path)}; the Notice is silent on it`,
  'policy-years-of-limits': () => 'Annual limits count by policy year; the Notice does not say by which year',
  'event-hours': ({ found }) =>
    `Losses of one peril within ${found} hours are one event; the Notice is silent on it`,
  'first-come': () => `Overflow rule: ${NOTICE.overflows['first-come']}; the Notice is silent on it`,
  'appraisal-standard': ({ found }) =>
    `Grades of disability count by “${CLAIM.disabilityStandards[found as DisabilityStandard]}” alone; the Notice names no standard`,
  'several-grades': () =>
    'Several disabilities of the same grade count one grade heavier; the Notice is silent on it',
  'narrower-reading': ({ path, found }) => {
    const { title, positions } = READING_WORDS[path.split('.').at(-1) as ReadingId];
    return `${title}: the Notice is open, and the contract chose the narrower reading, ${(positions as Readonly<Record<string, string>>)[found]}`;
  },
};
