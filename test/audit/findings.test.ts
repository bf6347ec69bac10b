import { expect, it } from 'vitest';
import { auditRegister, type Discrepancy } from '../../src/audit/index.js';
import { parseContract } from '../../src/index.js';
import { CONTRACT_INPUT } from './register/contract.js';

/** 一行改动一两处，整条结论对照 `fixtures/findings.txt`。A row with a change or two, and the whole of what is found. */
type Change = Readonly<Record<string, unknown>>;

const SHORT: Readonly<Record<string, string>> = {
  at: 'incident.startedAt',
  place: 'incident.division',
  peril: 'incident.peril',
  cause: 'incident.rootCause',
  party: 'incident.liableParty',
  role: 'loss.role',
  by: 'loss.recognisedBy',
  residence: 'loss.residence',
  present: 'loss.presentAtIncident',
  caused: 'loss.causedByIncident',
  harm: 'loss.harm',
  grade: 'loss.disabilityGrade',
  certified: 'loss.missingCertified',
  cost: 'loss.medicalCost',
  circumstances: 'loss.circumstances',
  title: 'loss.title',
  use: 'loss.use',
  part: 'loss.part',
  damage: 'loss.damage',
  rooms: 'loss.rooms',
};

const long = (change: Change): Change =>
  Object.fromEntries(Object.entries(change).map(([name, value]) => [SHORT[name] ?? name, value]));

const BOTH = {
  at: '2024-07-11T03:20:00+08:00',
  place: '500110110',
  peril: 'flood',
  circumstances: [],
};

const PERSON = {
  ...BOTH,
  'loss.kind': 'person',
  role: 'victim',
  residence: 'resident',
  present: true,
  caused: true,
  by: 'none',
  harm: 'death',
  cost: '0',
};

const HOUSE = {
  ...BOTH,
  'loss.kind': 'house',
  title: 'lawful',
  use: 'residential',
  part: 'main-structure',
  damage: 'severe',
  rooms: 3,
};

const CONTRACT = parseContract(CONTRACT_INPUT);

const UNDER = {
  own: CONTRACT,
  'no lines but natural-disaster': parseContract({
    ...CONTRACT_INPUT,
    lines: { 'natural-disaster': CONTRACT_INPUT.lines['natural-disaster'] },
  }),
  'other readings': parseContract({
    ...CONTRACT_INPUT,
    readings: {
      resident: 'residents-only',
      'facility-failure': 'any-failure',
      'mixed-use': 'none',
      'house-damage': 'total-loss-only',
      'crowd-crush': 'public-security',
    },
  }),
} as const;

const told = ({ code, clause, difference, certainty, expected, found, facts, also }: Discrepancy): string =>
  [
    `  ${code} [${clause}] ${difference}`,
    `expected ${JSON.stringify(expected)}`,
    `found ${JSON.stringify(found)}`,
    ...(certainty.kind === 'certain' ? [] : [JSON.stringify(certainty)]),
    ...facts.map(
      ({ fact, value }) => `${fact} = ${typeof value === 'object' ? JSON.stringify(value) : value}`,
    ),
    ...(also.length === 0 ? [] : [`also ${also.join(', ')}`]),
  ].join('; ');

/** 每行一案一事件，互不相干，一并审核。Every row is an event of its own, so that rows have nothing to do with one another. */
function table(base: Change, changes: readonly Change[], under: keyof typeof UNDER = 'own'): string {
  const subject = base['loss.kind'] === 'person' ? 'loss.personId' : 'loss.householdId';
  const rows = changes.map((change, i) => {
    const own = { id: `c${i}`, 'incident.id': `e${i}`, [subject]: `s${i}` };
    return { ...long(base), ...own, ...long(change) };
  });
  const found = auditRegister(rows, UNDER[under]);
  const entries = changes.map((change, i) => {
    const lines = found.filter(({ row }) => row === i + 2).map(told);
    return [JSON.stringify(change), ...(lines.length === 0 ? ['  in order'] : lines), ''].join('\n');
  });
  return entries.join('\n');
}

/** 每一处改动都配上每一种处理。Every change with every treatment. */
const each = (changes: readonly Change[], treatments: readonly Change[]): Change[] =>
  changes.flatMap((change) => treatments.map((treatment) => ({ ...change, ...treatment })));

const LINES = ['natural-disaster', 'good-samaritan', 'municipal-facility', 'fire-explosion', 'house-damage'];

const PERSON_FACTS: readonly Change[] = [
  { place: '500113' },
  { at: '2026-01-01T00:00:00+08:00' },
  { at: '2022-12-31T23:59:59+08:00' },
  { circumstances: ['crime', 'self-harm'] },
  { caused: false },
  { harm: 'missing', certified: false },
  { present: false },
  { peril: 'other' },
  { peril: 'crowd-crush' },
  { peril: 'ground-subsidence', cause: 'mining' },
  { peril: 'other', role: 'samaritan' },
  { peril: 'other', role: 'samaritan', by: 'township' },
  { peril: 'other', facility: '市政设施' },
  { peril: 'other', facility: '非市政' },
  { peril: 'flood', facility: '市政设施', present: false },
  { peril: 'other', facility: '无' },
  { caused: false, role: 'disaster-relief' },
  { caused: false, role: 'emergency-response' },
  { peril: 'fire', party: 'able-to-pay' },
  { peril: 'explosion', party: 'able-to-pay' },
  { peril: 'fire', party: 'unable-to-pay', present: false },
  { peril: 'fire', party: 'not-found', residence: 'transient', present: false },
  { peril: 'fire', party: 'not-found', residence: 'transient' },
  { peril: 'fire', party: 'not-found', present: false },
  { peril: 'fire', party: 'not-found', place: '500113', caused: false },
];

const HOUSE_FACTS: readonly Change[] = [
  { place: '500113' },
  { peril: 'other' },
  { peril: 'fire' },
  { peril: 'explosion' },
  { peril: 'crowd-crush' },
  { title: 'none' },
  { use: 'commercial' },
  { use: 'mixed' },
  { part: 'contents' },
  { damage: 'moderate' },
  { title: 'none', use: 'commercial', part: 'contents' },
  { title: 'none', use: 'mixed' },
  { title: 'none', peril: 'fire' },
  { title: 'none', peril: 'explosion' },
  { title: 'none', peril: 'crowd-crush' },
  { circumstances: ['unoccupied'] },
];

const PAID = { outcome: 'payable', paid: '100.00' };

it('a payment against one fact after another', () =>
  expect(
    [
      table(PERSON, each(PERSON_FACTS, [PAID])),
      table(HOUSE, each(HOUSE_FACTS, [PAID])),
      table(PERSON, each(PERSON_FACTS, [PAID]), 'other readings'),
      table(HOUSE, each(HOUSE_FACTS, [PAID]), 'other readings'),
      table(PERSON, each([{}, { peril: 'fire' }], [PAID]), 'no lines but natural-disaster'),
      table(HOUSE, [PAID], 'no lines but natural-disaster'),
      table(
        PERSON,
        [{ peril: 'other', facility: '市政设施', present: false, line: 'municipal-facility', ...PAID }],
        'other readings',
      ),
    ].join('\n'),
  ).toMatchFileSnapshot('fixtures/findings-against-facts.txt'));

it('a line that is named, whatever pays', () =>
  expect(
    [
      table(
        PERSON,
        each(
          [{}, ...PERSON_FACTS],
          LINES.map((line) => ({ line, paid: '100000.00' })),
        ),
      ),
      table(
        HOUSE,
        each(
          [{}, { title: 'none' }],
          LINES.map((line) => ({ line, paid: '10500.00' })),
        ),
      ),
      table(
        PERSON,
        LINES.map((line) => ({ line, paid: '100000.00' })),
        'no lines but natural-disaster',
      ),
    ].join('\n'),
  ).toMatchFileSnapshot('fixtures/findings-of-lines.txt'));

const OUTCOMES: readonly Change[] = [
  { outcome: 'payable' },
  { outcome: 'pending' },
  { outcome: 'declined' },
  { outcome: 'pending', paid: '0.01' },
  { outcome: 'declined', paid: '0.01' },
  { outcome: 'declined', amount: '0.01', paid: '0' },
  { paid: '0.00' },
  { paid: '0.01' },
  { amount: '0.01' },
  { amount: '100000.00' },
];

it('what was decided, where something is due, where nothing is, and where a fact is open', () =>
  expect(
    [
      table(PERSON, each([{}, { caused: null }, { caused: false }, { role: null }], OUTCOMES)),
      table(HOUSE, each([{}, { damage: null }, { rooms: null }, { title: 'none' }], OUTCOMES)),
    ].join('\n'),
  ).toMatchFileSnapshot('fixtures/findings-of-outcomes.txt'));

const disabled = { harm: 'disability', grade: 5 };
const fire = { peril: 'fire', party: 'not-found' };

it('sums, one fen either side of what is due, and what known mistakes make of them', () =>
  expect(
    [
      table(
        PERSON,
        each(
          [{}, { cost: '10200' }, { cost: '50200' }, { cost: null }],
          [
            { paid: '99999.99' },
            { paid: '100000.00' },
            { paid: '100000.01' },
            { paid: '108500.00' },
            { paid: '110000.00' },
            { paid: '120000.00' },
            { paid: '120000.01' },
            { paid: '142500.00' },
            { paid: '150200.00' },
            { paid: '150200.01' },
            { amount: '108500.00', paid: '100000.00' },
            { amount: '100000.00', paid: '108500.00' },
          ],
        ),
      ),
      table(
        PERSON,
        each(
          [disabled, { ...disabled, cost: '10200' }, { ...disabled, grade: 1 }, { ...disabled, grade: 10 }],
          [
            { paid: '10000.00' },
            { paid: '20000.00' },
            { paid: '60000.00' },
            { paid: '70000.00' },
            { paid: '78500.00' },
            { paid: '80000.00' },
            { paid: '58500.00' },
            { appliedRate: '0.55', paid: '55000.00' },
            { appliedRate: '0.55', paid: '63500.00' },
            { appliedRate: '0.7', paid: '68500.00' },
            { appliedRate: '0.7', paid: '60000.00' },
          ],
        ),
      ),
      table(
        PERSON,
        each(
          [
            { harm: 'injury', cost: '23729.41' },
            { harm: 'injury', cost: '23729.42' },
          ],
          [{ paid: '20000.00' }, { paid: '20000.01' }, { paid: '19999.99' }],
        ),
      ),
      table(
        PERSON,
        each(
          [fire, { ...fire, cost: '6082.36' }, { ...fire, cost: '20200' }],
          [
            { paid: '95000.00' },
            { paid: '95000.01' },
            { paid: '107000.00' },
            { paid: '110000.00' },
            { paid: '110000.01' },
          ],
        ),
      ),
      table(
        HOUSE,
        each(
          [{}, { rooms: 6 }, { damage: 'collapsed' }, { damage: 'moderate', rooms: 1 }],
          [
            { paid: '1100.00' },
            { paid: '3300.00' },
            { paid: '10500.00' },
            { paid: '10500.01' },
            { paid: '18000.00' },
            { paid: '20000.00' },
            { paid: '20000.01' },
            { paid: '21000.00' },
            { paid: '36000.00' },
          ],
        ),
      ),
    ].join('\n'),
  ).toMatchFileSnapshot('fixtures/findings-of-sums.txt'));

it('parts of a sum', () =>
  expect(
    [
      table(
        PERSON,
        each(
          [
            { cost: '10200', paid: '108500.00' },
            { ...disabled, cost: '10200', paid: '68500.00' },
          ],
          [
            { 'benefits.death': '100000.00' },
            { 'benefits.death': '99999.99' },
            { 'benefits.disability': '60000.00' },
            { 'benefits.disability': '70000.00' },
            { 'benefits.medical': '8500.00' },
            { 'benefits.medical': '8500.01' },
            { 'benefits.medical': '20000.00' },
            { 'benefits.medical': '20000.01' },
            { 'benefits.house': '1.00' },
          ],
        ),
      ),
      table(
        HOUSE,
        each([{ paid: '10500.00' }], [{ 'benefits.house': '10500.00' }, { 'benefits.house': '10500.01' }]),
      ),
    ].join('\n'),
  ).toMatchFileSnapshot('fixtures/findings-of-parts.txt'));

it('what bears on more than one thing at once', () =>
  expect(
    table(PERSON, [
      { harm: 'injury', line: 'good-samaritan', paid: '50.00' },
      { caused: false, outcome: 'declined', line: 'good-samaritan' },
      { line: 'good-samaritan', paid: '100000.00', 'benefits.death': '99999.99' },
      { line: 'good-samaritan', paid: '120000.00' },
      { line: 'good-samaritan', paid: '119999.99' },
      { paid: '100000.00', departments: '无' },
      { paid: '100000.00', departments: '消防', line: 'fire-explosion' },
      {
        peril: null,
        role: 'disaster-relief',
        line: 'fire-explosion',
        departments: '消防',
        paid: '120000.00',
      },
    ]),
  ).toMatchFileSnapshot('fixtures/findings-of-several.txt'));

it('departments', () =>
  expect(
    [
      ...(['own', 'other readings'] as const).map((under) =>
        table(
          PERSON,
          each(
            [
              { paid: '100000.00' },
              { paid: '100000.00', line: 'good-samaritan' },
              { paid: '100000.00', line: 'fire-explosion' },
              { paid: '100000.00', role: null },
              { ...fire, paid: '90000.00' },
              { ...fire, peril: null, role: 'disaster-relief', paid: '120000.00' },
            ],
            [
              { departments: '应急局' },
              { departments: '消防' },
              { departments: '公安局' },
              { departments: '政法委' },
              { departments: '应急局、公安局' },
              { departments: '消防、公安局' },
            ],
          ),
          under,
        ),
      ),
      table(
        HOUSE,
        each(
          [
            { paid: '10500.00' },
            { peril: 'crowd-crush', paid: '10500.00' },
            { peril: 'fire', paid: '10500.00' },
          ],
          [
            { departments: '应急局' },
            { departments: '消防' },
            { departments: '公安局' },
            { departments: '领导小组办公室' },
          ],
        ),
      ),
    ].join('\n'),
  ).toMatchFileSnapshot('fixtures/findings-of-departments.txt'));
