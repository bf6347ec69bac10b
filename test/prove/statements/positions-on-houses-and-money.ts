import { PERILS } from '../../../src/claim/vocabulary.js';
import { responsibleFor } from '../../../src/index.js';
import { LATEST } from '../../../src/law/edition.js';
import { LINES } from '../../../src/law/line-ids.js';
import { claimOf, determined } from '../spaces/example.js';
import { CONTRACT } from '../spaces/values.js';
import {
  CASUALTY,
  type Check,
  codes,
  house,
  onlyNatural,
  panel,
  pays,
  person,
  schedule,
  VICTIM,
} from './checks.js';
import { asks } from './trees.js';

const NATURAL = PERILS.slice(0, PERILS.indexOf('other-natural') + 1);

export const HOUSE: readonly Check[] = [
  [
    'A-38',
    'by default the office of the leading group, otherwise public security',
    () =>
      house({ peril: 'crowd-crush' }).departments.join() === 'leading-group-office' &&
      house({ peril: 'crowd-crush' }, { 'crowd-crush': 'public-security' }).departments.join() ===
        'public-security' &&
      house({ peril: 'fire' }).departments.join() === 'fire-rescue' &&
      house({ peril: 'explosion' }).departments.join() === 'public-security' &&
      house({}).departments.join() === 'emergency-management',
  ],
  [
    'A-39',
    'by default lawful title is enough, by whatever paper it is shown; otherwise there must be a certificate of title',
    () =>
      house({ title: 'lawful-uncertified' }).outcome === 'payable' &&
      house({ title: 'lawful-uncertified' }, { title: 'certificate' }).outcome === 'declined',
  ],
  [
    'A-40',
    'Commercial premises are never covered',
    () =>
      (['residential-part', 'none'] as const).every((use) =>
        pays(house({ use: 'commercial' }, { 'mixed-use': use }), null),
      ) &&
      pays(house({ use: 'mixed' }), 'house-damage') &&
      pays(house({ use: 'mixed' }, { 'mixed-use': 'none' }), null),
  ],
  [
    'A-41',
    'Fittings, contents and outbuildings are never covered',
    () =>
      ['fittings', 'contents', 'outbuilding'].every((part) => pays(house({ part }), null)) &&
      pays(house({ damage: 'moderate' }), 'house-damage') &&
      pays(house({ damage: 'moderate' }, { 'house-damage': 'total-loss-only' }), null),
  ],
  [
    'A-43',
    'the condition of line 4 on the liable party does not apply to houses',
    () => !asks('house-damage', 'liableParty'),
  ],
  [
    'A-44',
    'only the peril behind it counts',
    () =>
      !asks('house-damage', 'facility') &&
      PERILS.every((peril) =>
        pays(
          house({ peril }),
          NATURAL.includes(peril) || ['fire', 'explosion', 'crowd-crush'].includes(peril)
            ? 'house-damage'
            : null,
        ),
      ),
  ],
  [
    'A-45',
    'One house in one event is one claim',
    () => house({ rooms: 3 }).amount === '15000.00' && house({ rooms: 9 }).amount === '20000.00',
  ],
];

export const MONEY: readonly Check[] = [
  [
    'A-46',
    'less than the municipal floor yields a finding',
    () =>
      codes({
        lines: {
          ...CONTRACT.lines,
          'natural-disaster': { ...schedule, medical: { ...schedule.medical, limit: '9999.99' } },
        },
      }).includes('medical-floor'),
  ],
  [
    'A-47',
    'with a limit per person medical expenses count inside it, without one they come on top',
    () =>
      onlyNatural({}).amount === '100800.00' && onlyNatural({ personLimit: '100000' }).amount === '100000.00',
  ],
  [
    'A-49',
    'otherwise line 2 comes on top of the best other line',
    () =>
      pays(
        determined(
          claimOf('person', { peril: 'flood', ...VICTIM, role: 'disaster-relief' }),
          {},
          'add-samaritan',
        ),
        'natural-disaster',
      ) &&
      determined(
        claimOf('person', { peril: 'flood', ...VICTIM, role: 'disaster-relief' }),
        {},
        'add-samaritan',
      ).amount === '200800.00',
  ],
  [
    'A-53',
    'a single casualty is covered',
    () => person({ harm: 'injury', medicalCost: '0.01' }).amount === '0.01',
  ],
  [
    'A-54',
    'the medical deductible of the contract applies',
    () => onlyNatural({ medical: { ...schedule.medical, deductible: '100' } }).amount === '100700.00',
  ],
  [
    'A-55',
    'one other than the planned CNY 400,000 per year yields a finding',
    () => codes({ premium: '400000.01' }).includes('premium') && !codes({}).includes('premium'),
  ],
  [
    'A-57',
    'a lead below 50% or a number of insurers other than two or three yields a finding',
    () =>
      codes(panel('0.49', '0.51')).includes('lead-share') &&
      codes(panel('1')).includes('number-of-insurers') &&
      codes(panel('0.5', '0.2', '0.2', '0.1')).includes('number-of-insurers') &&
      !codes(panel('0.5', '0.5')).some((code) => code === 'lead-share' || code === 'number-of-insurers'),
  ],
  [
    'A-67',
    'an injury that leaves no disability is paid medical expenses only',
    () =>
      CASUALTY.every(
        (line) => line === 'municipal-facility' || person({ harm: 'injury' }).amount === '800.00',
      ),
  ],
  [
    'A-69',
    'so the choice between them does not change the amount',
    () =>
      new Set(
        PERILS.slice(0, PERILS.indexOf('other-natural')).map((peril) => JSON.stringify(person({ peril }))),
      ).size === 1,
  ],
  [
    'A-73',
    'Line 3 indemnifies compensation the government had to pay by law',
    () =>
      person({ facility: 'municipal', governmentCompensation: '1' }).lines['municipal-facility'].amount ===
      '801.00',
  ],
  [
    'A-74',
    'the house line is not in it',
    () =>
      LINES.length === 5 &&
      PERILS.every((peril) => responsibleFor('house-damage', peril, LATEST)?.basis !== 'named'),
  ],
  [
    'A-75',
    'lines 3 and 5 mean any natural disaster, listed or not; otherwise the list of line 1 and nothing else, with the readings on it',
    () =>
      (['each-listed', 'slides-only'] as const).every((list) =>
        NATURAL.every((peril) => {
          const covered = (word: 'plain' | 'as-line-1') => {
            const readings = { 'peril-list': list, 'disaster-word': word } as const;
            const { lines } = person({ peril, facility: 'municipal' }, readings);
            const { 'house-damage': ofHouse } = house({ peril }, readings).lines;
            return [lines['natural-disaster'].covered, lines['municipal-facility'].covered, ofHouse.covered];
          };
          const [listed, facility, damage] = covered('as-line-1');
          const [, ...plain] = covered('plain');
          return facility === listed && damage === listed && plain.every((each) => each === true);
        }),
      ),
  ],
  [
    'A-77',
    'snow alone is a natural peril that the list does not name',
    () =>
      pays(person({ peril: 'ice' }), 'natural-disaster') && pays(person({ peril: 'other-natural' }), null),
  ],
  [
    'A-81',
    'with the sums of the contract they are those of the person',
    () =>
      person({ peril: 'fire', liableParty: 'not-found', harm: 'injury', medicalCost: '100' }).amount ===
      '100.00',
  ],
  [
    'A-86',
    'whether they count inside the death sum or beside it follows from the limit per person of the contract',
    () =>
      onlyNatural({}).amount === '100800.00' && onlyNatural({ personLimit: '100500' }).amount === '100500.00',
  ],
];
