import { PERILS } from '../../../src/claim/vocabulary.js';
import { adjudicate, isInTerritory, responsibleFor } from '../../../src/index.js';
import { inTerritory } from '../../../src/law/2-1-who-and-where.js';
import { inTerm } from '../../../src/law/2-3-term.js';
import { LATEST } from '../../../src/law/edition.js';
import { LINES } from '../../../src/law/line-ids.js';
import { claimOf } from '../spaces/example.js';
import { CONTRACT } from '../spaces/values.js';
import { CASUALTY, type Check, house, outside, pays, person, RESCUERS, under, VICTIM } from './checks.js';
import { asks, contains, linesAsking } from './trees.js';
export const SCOPE: readonly Check[] = [
  [
    'A-02',
    'the conditions of cover come from the notice, and the contract chooses among the open readings',
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
      !asks('good-samaritan', 'presence') &&
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
      isInTerritory('500110122', LATEST) === true &&
      isInTerritory('500110', LATEST) === null &&
      isInTerritory('500110103', LATEST) === false,
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

export const LINES_2_TO_4: readonly Check[] = [
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
    'a final refusal (refused) settles it, and a claim on which nobody has applied (not-applied) or decided yet (applied) is pending',
    () =>
      [null, 'not-applied', 'applied'].every(
        (recognisedBy) => person({ ...outside, role: 'samaritan', recognisedBy }).outcome === 'pending',
      ) && person({ ...outside, role: 'samaritan', recognisedBy: 'refused' }).outcome === 'declined',
  ],
  [
    'A-22',
    'by default only the one who acts',
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
          responsibleFor('good-samaritan', peril, LATEST)?.departments.join() === 'political-legal-committee',
      ),
  ],
  [
    'A-25',
    'by default a natural disaster must have caused it; or fire and explosion count too; or any failure will do',
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
      responsibleFor('fire-explosion', 'fire', LATEST)?.departments.join() === 'fire-rescue' &&
      responsibleFor('fire-explosion', 'explosion', LATEST)?.departments.join() === 'public-security' &&
      PERILS.every(
        (peril) =>
          (responsibleFor('fire-explosion', peril, LATEST) === null) ===
          !['fire', 'explosion', 'gas-poisoning', 'crowd-crush'].includes(peril),
      ),
  ],
  [
    'A-80',
    'by default the whole course of the disaster, so that those who came while it lasted are inside; otherwise its beginning',
    () =>
      pays(person({ presence: 'came-later' }), 'natural-disaster') &&
      pays(person({ presence: 'came-later' }, { presence: 'at-onset' }), null) &&
      pays(person({ presence: 'at-onset' }, { presence: 'at-onset' }), 'natural-disaster'),
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
    'by default they have no line and are not covered, otherwise they fall under line 4',
    () =>
      pays(person({ peril: 'crowd-crush' }), null) && pays(house({ peril: 'crowd-crush' }), 'house-damage'),
  ],
];
