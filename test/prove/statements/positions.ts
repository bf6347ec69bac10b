import type { Role } from '../../../src/claim/vocabulary.js';
import { PERILS, ROLES } from '../../../src/claim/vocabulary.js';
import {
  adjudicate,
  type ContractInput,
  findings,
  isInTerritory,
  responsibleFor,
} from '../../../src/index.js';
import { inTerm } from '../../../src/insured/when.js';
import { inTerritory } from '../../../src/insured/where.js';
import { AMBIGUITIES, type AmbiguityId } from '../../../src/notice/ambiguities.js';
import { LINES, type Line } from '../../../src/notice/lines.js';
import type { Readings } from '../../../src/notice/readings.js';
import { type Outcome, some } from '../proof.js';
import { claimOf, determined } from '../spaces/example.js';
import { CONTRACT } from '../spaces/values.js';
import { asks, contains, linesAsking } from './trees.js';

type Facts = Readonly<Record<string, unknown>>;

/** 立场里的一句话，与检验它的办法。A sentence of a position, and how it is checked. */
type Check = readonly [id: AmbiguityId, says: string, holds: () => boolean];

const VICTIM = {
  role: 'victim',
  residence: 'transient',
  presentAtIncident: true,
  recognisedBy: 'none',
  liableParty: 'able-to-pay',
};
const HOME = { title: 'lawful', use: 'residential', part: 'main-structure', rooms: 3 };

const person = (facts: Facts, readings: Partial<Readings> = {}) =>
  determined(claimOf('person', { peril: 'flood', ...VICTIM, ...facts }), readings);
const house = (facts: Facts, readings: Partial<Readings> = {}) =>
  determined(claimOf('house', { peril: 'flood', ...HOME, ...facts }), readings);

const pays = ({ line }: { readonly line: Line | null }, expected: Line | null): boolean => line === expected;
const under = (contract: Partial<ContractInput>, facts: Facts = {}) =>
  adjudicate(claimOf('person', { peril: 'flood', ...VICTIM, ...facts }), { ...CONTRACT, ...contract });
const codes = (contract: Partial<ContractInput>): string[] =>
  findings({ ...CONTRACT, ...contract }).map(({ code }) => code);

const CASUALTY = LINES.slice(0, 4) as readonly Line[];
const schedule = CONTRACT.lines['natural-disaster'] as NonNullable<
  ContractInput['lines']['natural-disaster']
>;
const onlyNatural = (change: object) => under({ lines: { 'natural-disaster': { ...schedule, ...change } } });
const panel = (...shares: readonly string[]) => ({
  insurers: shares.map((share, i) => ({ id: `i-${i}`, name: `i-${i}`, share, lead: i === 0 })),
});
const RESCUERS: readonly Role[] = ['disaster-relief', 'emergency-response'];
const outside = { peril: 'other', presentAtIncident: false };

const SCOPE: readonly Check[] = [
  [
    'A-02',
    'the conditions of cover come from the notice, and the contract chooses only among the open readings',
    () => LINES.every((line) => contains(line, inTerm) && contains(line, inTerritory)),
  ],
  [
    'A-04',
    'the end excluded',
    () =>
      under({ term: { start: '2023-01-01T00:00:00+08:00', end: '2024-07-11T03:20:00+08:00' } }).outcome ===
      'declined',
  ],
  [
    'A-08',
    'otherwise drought and heat count only through the slides they cause',
    () =>
      ['drought', 'heat'].every(
        (peril) =>
          pays(person({ peril }), 'natural-disaster') &&
          pays(person({ peril }, { 'peril-list': 'slides-only' }), null),
      ) && pays(person({ peril: 'landslide' }, { 'peril-list': 'slides-only' }), 'natural-disaster'),
  ],
  [
    'A-09',
    'the list is closed by default',
    () =>
      pays(person({ peril: 'other-natural' }), null) &&
      pays(person({ peril: 'other-natural' }, { 'other-perils': 'open' }), 'natural-disaster'),
  ],
  [
    'A-10',
    'any cause by default; otherwise the root cause must be natural',
    () =>
      pays(person({ peril: 'ground-subsidence', rootCause: 'mining' }), 'natural-disaster') &&
      pays(person({ peril: 'ground-subsidence', rootCause: 'mining' }, { subsidence: 'natural-only' }), null),
  ],
  [
    'A-11',
    'it is enough that the peril is an earthquake',
    () => pays(person({ peril: 'earthquake' }), 'natural-disaster'),
  ],
  [
    'A-12',
    'registration does not matter (save for the reading on line 4)',
    () =>
      LINES.every((line) => asks(line, 'residence') === (line === 'fire-explosion')) &&
      !asks('fire-explosion', 'residence', {}),
  ],
  [
    'A-13',
    'neither presence when a disaster strikes nor home district is asked for',
    () =>
      !asks('good-samaritan', 'presentAtIncident') &&
      !asks('good-samaritan', 'residence') &&
      asks('good-samaritan', 'division'),
  ],
  [
    'A-14',
    'Line 2 does not require a disaster',
    () => !asks('good-samaritan', 'peril') && !asks('good-samaritan', 'facility'),
  ],
  [
    'A-15',
    'the retired code of Xinsheng town counts as Qijiang',
    () =>
      isInTerritory('500110122') === true &&
      isInTerritory('500110') === null &&
      isInTerritory('500110103') === false,
  ],
  [
    'A-16',
    'The same territory applies to all five lines',
    () => LINES.every((line) => contains(line, inTerritory)),
  ],
  [
    'A-17',
    'whether the harm was caused by it is a fact to establish',
    () => CASUALTY.every((line) => asks(line, 'causedByIncident')),
  ],
  [
    'A-18',
    'by default an authority must have certified the death; otherwise missing counts as dead',
    () =>
      person({ harm: 'missing' }).outcome === 'pending' &&
      pays(person({ harm: 'missing', missingCertified: false }), null) &&
      pays(person({ harm: 'missing' }, { 'missing-person': 'as-death' }), 'natural-disaster'),
  ],
  [
    'A-19',
    'undetermined is unknown, so the claim stays pending and is not declined',
    () => person({ causedByIncident: null }).outcome === 'pending',
  ],
  [
    'A-68',
    'The term of the contract applies to all five lines',
    () => LINES.every((line) => contains(line, inTerm)),
  ],
];

const LINES_2_TO_4: readonly Check[] = [
  [
    'A-20',
    'by default recognition at district level or above governs bravery alone',
    () =>
      linesAsking('recognition') === 'good-samaritan' &&
      RESCUERS.every(
        (role) =>
          pays(person({ ...outside, role }), 'good-samaritan') &&
          pays(person({ ...outside, role }, { recognition: 'all-three' }), null),
      ),
  ],
  [
    'A-21',
    'a claim without an answer on recognition is pending',
    () => person({ ...outside, role: 'samaritan', recognisedBy: null }).outcome === 'pending',
  ],
  [
    'A-22',
    'Only the one who acts',
    () =>
      (['district', 'above-district'] as const).every((recognisedBy) =>
        pays(person({ ...outside, recognisedBy }), null),
      ),
  ],
  [
    'A-23',
    'Covered in the role of disaster relief or emergency response',
    () => RESCUERS.every((role) => pays(person({ ...outside, role }), 'good-samaritan')),
  ],
  [
    'A-24',
    'the Political and Legal Affairs Commission is responsible for the whole line',
    () =>
      PERILS.every(
        (peril) =>
          responsibleFor('good-samaritan', peril)?.departments.join() === 'political-legal-committee',
      ),
  ],
  [
    'A-25',
    'by default a natural disaster must have caused it; otherwise any failure will do',
    () =>
      linesAsking('facility-failure') === 'municipal-facility' &&
      pays(person({ peril: 'other', facility: 'municipal' }), null) &&
      pays(
        person({ peril: 'other', facility: 'municipal' }, { 'facility-failure': 'any-failure' }),
        'municipal-facility',
      ),
  ],
  [
    'A-26',
    'undetermined is unknown',
    () =>
      adjudicate(
        {
          ...claimOf('person', { ...VICTIM, peril: 'other' }),
          incident: { ...claimOf('person', { peril: 'other' }).incident, facility: { municipal: null } },
        },
        { ...CONTRACT, readings: { 'facility-failure': 'any-failure' } },
      ).outcome === 'pending',
  ],
  [
    'A-27',
    'up to the death or disability sum of the contract',
    () =>
      person({ facility: 'municipal' }).lines['municipal-facility'].amount === '60800.00' &&
      person({ facility: 'municipal', governmentCompensation: '300000' }).lines['municipal-facility']
        .amount === '100800.00',
  ],
  [
    'A-28',
    'the line that pays most, ties to the earlier one',
    () => pays(person({ facility: 'municipal', governmentCompensation: '300000' }), 'natural-disaster'),
  ],
  [
    'A-29',
    'the line is about personal injury and death only',
    () =>
      house({ peril: 'other', facility: 'municipal' }, { 'facility-failure': 'any-failure' }).lines[
        'municipal-facility'
      ].covered === false,
  ],
  [
    'A-30',
    'anyone by default; otherwise transients are out',
    () =>
      linesAsking('resident') === 'fire-explosion' &&
      pays(person({ peril: 'fire', liableParty: 'not-found' }), 'fire-explosion') &&
      pays(person({ peril: 'fire', liableParty: 'not-found' }, { resident: 'residents-only' }), null),
  ],
  [
    'A-31',
    'the condition governs medical expenses too',
    () =>
      pays(person({ peril: 'fire', harm: 'injury' }), null) &&
      pays(person({ peril: 'fire', harm: 'injury', liableParty: 'unable-to-pay' }), 'fire-explosion'),
  ],
  [
    'A-33',
    'fire-rescue for fire, public security for explosion',
    () =>
      responsibleFor('fire-explosion', 'fire')?.departments.join() === 'fire-rescue' &&
      responsibleFor('fire-explosion', 'explosion')?.departments.join() === 'public-security' &&
      PERILS.every(
        (peril) =>
          (responsibleFor('fire-explosion', peril) === null) === !['fire', 'explosion'].includes(peril),
      ),
  ],
  [
    'A-34',
    'free of the condition on the liable party, and no fire in the sense of line 4',
    () =>
      !asks('natural-disaster', 'liableParty') &&
      person({ peril: 'forest-fire', liableParty: 'not-found' }).lines['fire-explosion'].covered === false &&
      pays(person({ peril: 'forest-fire' }), 'natural-disaster'),
  ],
  [
    'A-37',
    'casualties of a crowd crush have no line and are not covered',
    () =>
      pays(person({ peril: 'crowd-crush' }), null) && pays(house({ peril: 'crowd-crush' }), 'house-damage'),
  ],
];

const HOUSE: readonly Check[] = [
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
    'Whether the title is lawful is a fact to establish',
    () => pays(house({ title: 'none' }), null) && house({ title: null }).outcome === 'pending',
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
          pays(person({ peril }), 'natural-disaster') || ['fire', 'explosion', 'crowd-crush'].includes(peril)
            ? 'house-damage'
            : null,
        ),
      ),
  ],
  [
    'A-45',
    'the household limit applies to each',
    () => house({ rooms: 3 }).amount === '15000.00' && house({ rooms: 9 }).amount === '20000.00',
  ],
];

const MONEY: readonly Check[] = [
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
      ).amount === '201600.00',
  ],
  [
    'A-53',
    'a single casualty is covered',
    () => person({ harm: 'injury', medicalCost: '0.01' }).amount === '0.01',
  ],
  [
    'A-54',
    'only the medical deductible of the contract applies',
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
      LINES.length === 5 && PERILS.every((peril) => responsibleFor('house-damage', peril)?.basis !== 'named'),
  ],
];

/** 立场只说明通知的写法、范围之外的事或职责，不涉及任何裁定。Positions on wording, duties or what is out of scope: no determination turns on them. */
const NO_DECISION: readonly AmbiguityId[] = [
  ...(['A-01', 'A-03', 'A-05', 'A-06', 'A-07', 'A-32', 'A-35', 'A-36', 'A-42', 'A-48', 'A-50'] as const),
  ...(['A-51', 'A-52', 'A-56', 'A-58', 'A-59', 'A-60', 'A-61', 'A-62', 'A-63', 'A-64', 'A-65'] as const),
  ...(['A-66', 'A-70', 'A-71', 'A-72'] as const),
];

/** 歧义的立场与规则相符。The positions on the ambiguities are what the rules do. */
export function positions(): Omit<Outcome, 'milliseconds'> {
  const checks = [...SCOPE, ...LINES_2_TO_4, ...HOUSE, ...MONEY];
  const sorted = [...checks.map(([id]) => id), ...NO_DECISION].sort();
  const failures = checks.flatMap(([id, says, holds]) => {
    const { position } = AMBIGUITIES.find((entry) => entry.id === id) as (typeof AMBIGUITIES)[number];
    if (!position.en.includes(says)) return [`${id}: 没有这句话 does not say “${says}”`];
    return holds() ? [] : [`${id}: 规则并非如此 the rules do otherwise: “${says}”`];
  });
  if (
    sorted.join() !==
    AMBIGUITIES.map(({ id }) => id)
      .sort()
      .join()
  )
    failures.push(
      '每处歧义须检验一次，或列为不涉及裁定 each ambiguity is checked once or listed as deciding nothing',
    );
  if (person({ role: ROLES[0] }).outcome !== 'payable')
    failures.push('例案应可赔 the example must be payable');
  return {
    id: 'positions-on-ambiguities',
    claim: {
      zh: '74 处歧义的立场中关于裁定的说法，逐句与规则树和真正的裁定相符',
      en: 'What the positions on the 74 ambiguities say of determinations is what the trees and real determinations do',
    },
    assuming: {
      zh: '“不问”某事实：在所问解读的任何组合下规则树都不问；其余以裁定检验；不涉及裁定的立场另列',
      en: 'that a fact is “not asked” means: by no tree under any combination of its readings; the rest by determinations; positions that decide nothing are listed apart',
    },
    extent: {
      zh: `${checks.length} 处检验，${NO_DECISION.length} 处不涉及裁定`,
      en: `${checks.length} checked, ${NO_DECISION.length} decide nothing`,
    },
    failures: some(failures),
  };
}
