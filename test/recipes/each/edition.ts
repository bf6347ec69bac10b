import assert from 'node:assert/strict';
import { assertUnchanged, claimWith, contract, NOTHING, paid } from '../claims.js';
import { replace, write } from '../edit.js';
import type { Recipe } from '../recipe.js';

const FILE = 'src/law/edition-2024-12-20.ts';
const DAY = '2025-01-01T00:00:00+08:00';

const amendment = (of: string): string => `import type { Edition } from './edition.js';

/** 街镇认定即可。Recognition by a street or town is enough. */
export const recognisedByTowns = (amends: Edition): Edition => ({
  id: '2024-12-20',
  inForce: '${DAY}',
  amends,
${of}});
`;

const WHOLE = `  clauses: {
    '2.2.2': {
      zh: '2.见义勇为救助保险：包括在綦江辖区内被街镇及以上单位认定为见义勇为的行为以及抢险救灾、应急处置行为造成的人员伤亡。',
      en: '2. Bravery (good samaritan) relief insurance: includes deaths and injuries caused, within the territory of Qijiang, by acts recognised by a street or town, or by a body above it, as acts of bravery and acts of rescue and disaster relief and of emergency response.',
      status: { kind: 'encoded' },
      quotes: [
        { zh: '造成的人员伤亡', en: 'deaths and injuries caused', of: ['caused-by-incident'] },
        { zh: '人员伤亡', en: 'deaths and injuries', of: ['casualty-established', 'casualty', 'death-certified'] },
        { zh: '被街镇及以上单位认定为见义勇为的行为以及抢险救灾、应急处置行为', en: 'acts recognised by a street or town', of: ['act-insured'] },
        { zh: '见义勇为的行为以及抢险救灾、应急处置行为', en: 'acts of bravery and acts of rescue and disaster relief', of: ['act-of-help'] },
        { zh: '抢险救灾、应急处置行为', en: 'acts of rescue and disaster relief and of emergency response', of: ['rescue'] },
        { zh: '见义勇为的行为', en: 'acts of bravery', of: ['samaritan'] },
        { zh: '被街镇及以上单位认定', en: 'recognised by a street or town, or by a body above it', of: ['recognised-by-district'] },
        { zh: '认定为见义勇为的行为以及抢险救灾、应急处置行为造成的人员伤亡', en: 'deaths and injuries caused', of: ['act-or-its-casualty'] },
        { zh: '行为造成的人员伤亡', en: 'deaths and injuries caused', of: ['bystander'] },
        { zh: '伤亡', en: 'injur', of: ['pays-for-person'] },
        { zh: '见义勇为救助保险', en: 'Bravery (good samaritan) relief insurance', of: ['insured:good-samaritan'] },
      ],
    },
  },
  rules: {
    'recognised-by-district': {
      kind: 'one-of',
      id: 'recognised-by-district',
      clause: '2.2.2',
      fact: 'recognisedBy',
      values: ['township', 'district', 'above-district'],
    },
  },
  sums: {},
  readings: {},
  departments: {},
  duties: {},
  words: {
    'zh-CN': {
      conditions: {
        'recognised-by-district': {
          holds: '这一行为已经街镇及以上单位认定',
          fails: '这一行为没有经街镇及以上单位认定',
          open: '这一行为是否已经街镇及以上单位认定',
        },
      },
      readings: {},
      discrepancies: { 'recognition-not-met': '行为未经街镇及以上单位认定' },
    },
    en: {
      conditions: {
        'recognised-by-district': {
          holds: 'The act was recognised by a street or town, or above',
          fails: 'The act was not recognised by a street or town, or above',
          open: 'Whether the act was recognised by a street or town, or above',
        },
      },
      readings: {},
      discrepancies: { 'recognition-not-met': 'the act was not recognised by a street or town, or above' },
    },
  },
`;

/** 通知的新版本：街镇认定即可。An edition of the notice: recognition by a street or town is enough. */
export const edition: Recipe = {
  name: 'edition',
  first: [
    replace('src/law/edition.ts', 'deepFreeze([FIRST])', 'deepFreeze([FIRST, recognisedByTowns(FIRST)])'),
    replace(
      'src/law/edition.ts',
      "import { type EditionWords, LOCALES, type Locale } from './edition-words.js';",
      "import { recognisedByTowns } from './edition-2024-12-20.js';\nimport { type EditionWords, LOCALES, type Locale } from './edition-words.js';",
    ),
    write(FILE, amendment('')),
  ],
  compiler: [write(FILE, amendment(WHOLE))],
  used: [],
  told: { of: null, edits: [] },
  shows(done, house) {
    const saved = (startedAt: string) =>
      claimWith({
        'incident.startedAt': startedAt,
        'incident.peril': 'other',
        'loss.role': 'samaritan',
        'loss.recognisedBy': 'township',
      });
    const [old, last] = [saved('2024-12-31T23:59:59+08:00'), saved(DAY)];
    assert.deepEqual(paid(done, old), NOTHING);
    assert.deepEqual(paid(done, last), { outcome: 'payable', amount: '100000.00', line: 'good-samaritan' });
    assert.match(done.textZh(old, contract), /区级及以上部门认定/);
    assert.doesNotMatch(done.textZh(old, contract), /街镇及以上/);
    assert.match(done.textZh(last, contract), /街镇及以上单位认定/);
    assert.match(done.textEn(last, contract), /recognised by a street or town/);
    const startsBefore = ({ incident }: { readonly incident?: { readonly startedAt?: string | null } }) =>
      Date.parse(incident?.startedAt ?? '') < Date.parse(DAY);
    assertUnchanged(done, house, (each) => startsBefore(each as never));
  },
};
