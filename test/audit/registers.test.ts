import { expect, it } from 'vitest';
import { auditRegister } from '../../src/audit/index.js';
import { parseContract } from '../../src/index.js';
import { CONTRACT_INPUT } from './register/contract.js';
import { type Facts, houseRow as house } from './register/rows.js';

/** 几行一份登记簿，整条结论对照 `fixtures/`。Registers of a few rows, and the whole of what is found. */
const person = (id: string, facts: Facts = {}): Facts => ({
  id,
  'incident.id': 'e',
  'incident.startedAt': '2024-07-11T03:20:00+08:00',
  'incident.division': '500110110',
  'incident.peril': 'flood',
  'loss.kind': 'person',
  'loss.personId': `p-${id}`,
  'loss.role': 'victim',
  'loss.residence': 'resident',
  'loss.presence': 'at-onset',
  'loss.causedByIncident': true,
  'loss.recognisedBy': 'refused',
  'loss.harm': 'death',
  'loss.medicalCost': '0',
  'loss.circumstances': [],
  outcome: 'payable',
  paid: '100000.00',
  ...facts,
});

const shares = (picc: string, pingan: string, cpic: string): Facts => ({
  人保份额: picc,
  平安份额: pingan,
  太保份额: cpic,
});

const rates = (picc: string, pingan: string, cpic: string): Facts => ({
  人保份额比例: picc,
  平安份额比例: pingan,
  太保份额比例: cpic,
});

type Scenarios = Readonly<Record<string, readonly Facts[]>>;

function told(scenarios: Scenarios, change: object = {}): string {
  const contract = parseContract({ ...CONTRACT_INPUT, ...change });
  return Object.entries(scenarios)
    .map(([name, rows]) => {
      const found = auditRegister(rows, contract).map((each) => `  ${JSON.stringify(each)}\n`);
      return `${name}\n${found.length === 0 ? '  in order\n' : found.join('')}`;
    })
    .join('\n');
}

const each = (rows: Readonly<Record<string, Facts>>): Scenarios =>
  Object.fromEntries(Object.entries(rows).map(([name, facts]) => [name, [house('a', facts)]]));

it('shares', () =>
  expect(
    [
      told(
        each({
          'as the contract says': shares('660', '275', '165'),
          'the lead a fen less, another a fen more': shares('659.99', '275.01', '165'),
          'the lead two fen less': shares('659.98', '275.01', '165.01'),
          'the lead two fen more': shares('660.02', '274.99', '164.99'),
          'another a fen less, a third a fen more': shares('660', '274.99', '165.01'),
          'a fen missing': shares('660', '275', '164.99'),
          'a fen too many': shares('660', '275', '165.01'),
          'one alone, less than its part': { 人保份额: '659.98' },
          'one alone, its part': { 平安份额: '275' },
          'one alone, all and a fen': { 人保份额: '1100.01' },
          'of what was decided': { amount: '2200', ...shares('1320', '550', '330') },
          'nearer to what was paid': { amount: '2200', ...shares('660', '275', '166') },
          'as far from either': { amount: '1102', ...shares('660.6', '275.25', '165.15') },
          'of nobody in the contract': { 阳光份额: '1100' },
          'rates as the contract says': rates('0.6', '0.25', '0.15'),
          'rates that do not add up': rates('0.6', '0.25', '0.1500001'),
          'the rate of the lead too low': rates('0.5999999', '0.2500001', '0.15'),
          'the rate of the lead too high': rates('0.6000001', '0.2499999', '0.15'),
          'one rate alone': { 平安份额比例: '0.26' },
          'the rate of nobody in the contract': { 阳光份额比例: '0.6' },
          'a sum wrong, and a date not understood': { ...shares('661', '274', '165'), reportedAt: '?!' },
          'a sum wrong, and another not understood': shares('661', '?!', '165'),
          'a rate wrong, and a date not understood': { ...rates('0.5', '0.35', '0.15'), reportedAt: '?!' },
          'a rate wrong, and another not understood': rates('0.5', '?!', '0.15'),
          'a sum wrong, and a rate wrong': {
            ...shares('661', '274', '165'),
            ...rates('0.5', '0.35', '0.15'),
          },
          'sums right, and a rate wrong': { ...shares('660', '275', '165'), ...rates('0.5', '0.35', '0.15') },
        }),
      ),
      told(
        each({
          'trued up: two fen elsewhere': shares('659.98', '275.01', '165.01'),
          'trued up: three fen elsewhere': shares('659.97', '275.01', '165.02'),
          'trued up: three fen more': shares('660.03', '274.99', '164.98'),
        }),
        { settlement: 'cumulative' },
      ),
      told(
        each({
          'the lead named last: it bears less': { 甲: '800.00', 乙: '300.00' },
          'the lead named last: it bears more': { 甲: '300.00', 乙: '800.00' },
        }),
        {
          insurers: [
            { id: 'x', name: '甲', share: '0.4' },
            { id: 'y', name: '乙', share: '0.6', lead: true },
          ],
        },
      ),
    ].join('\n'),
  ).toMatchFileSnapshot('fixtures/registers-shares.txt'));

const order: Facts = {
  reportedAt: '2024-07-11 04:00',
  surveyedAt: '2024-07-12 10:00',
  decidedAt: '2024-07-20 10:00',
  paidAt: '2024-07-25 10:00',
};

it('dates', () =>
  expect(
    [
      told(
        each({
          'in order': order,
          'reported at the very start': { ...order, reportedAt: '2024-07-11T03:20:00+08:00' },
          'reported a second before the start': { ...order, reportedAt: '2024-07-11T03:19:59+08:00' },
          'paid on the day of decision': { ...order, paidAt: '2024-07-20' },
          'paid on the day before': { ...order, paidAt: '2024-07-19' },
          'surveyed before report, paid before decision': {
            ...order,
            surveyedAt: '2024-07-11 03:59',
            paidAt: '2024-07-19',
          },
          'decided before report, nothing between': {
            reportedAt: '2024-07-12',
            decidedAt: '2024-07-11 10:00',
          },
          'the year of the policy': { policyYear: 2024 },
          'the year before': { policyYear: 2023 },
          'the year after': { policyYear: 2025 },
        }),
      ),
      told(
        each({
          'reported at the last second': { reportedAt: '2024-07-12T03:20:00+08:00' },
          'reported a second late': { reportedAt: '2024-07-12T03:20:01+08:00' },
          'surveyed at 24:00 of the last day': { surveyedAt: '2024-07-14T00:00:00+08:00' },
          'surveyed a second late': { surveyedAt: '2024-07-14T00:00:01+08:00' },
          'surveyed on the last day': { surveyedAt: '2024-07-13' },
          'surveyed on the next day': { surveyedAt: '2024-07-14' },
          'the day of the start alone known': {
            'incident.startedAt': '2024-07-11',
            surveyedAt: '2024-07-14T00:00:00+08:00',
          },
          'the day of the start alone known, and late': {
            'incident.startedAt': '2024-07-11',
            surveyedAt: '2024-07-14T00:00:01+08:00',
          },
          'all of them late': {
            reportedAt: '2024-07-13',
            surveyedAt: '2024-07-14',
            decidedAt: '2024-08-11',
            paidAt: '2024-09-11',
          },
        }),
        {
          serviceStandards: {
            report: { hours: 24 },
            survey: { days: 2 },
            decision: { days: 30 },
            payment: { days: 40 },
          },
        },
      ),
    ].join('\n'),
  ).toMatchFileSnapshot('fixtures/registers-dates.txt'));

const reported = (id: string, at: string, facts: Facts = {}): Facts =>
  house(id, { reportedAt: at, ...facts });

it('what was paid twice', () =>
  expect(
    told({
      'two claims for two houses': [house('a'), house('b')],
      'one claim twice': [house('a'), house('a', { 'loss.householdId': 'h-b' })],
      'one claim in two events': [house('a'), house('a', { 'incident.id': 'f', 'loss.householdId': 'h-b' })],
      'one house twice': [house('a'), house('b', { 'loss.householdId': 'h-a' })],
      'one house in two events': [house('a'), house('b', { 'incident.id': 'f', 'loss.householdId': 'h-a' })],
      'one house twice, the later report first': [
        reported('b', '2024-07-13', { 'loss.householdId': 'h-a' }),
        reported('a', '2024-07-12'),
      ],
      'one house twice, without an event': [
        house('a', { 'incident.id': '' }),
        house('b', { 'incident.id': '', 'loss.householdId': 'h-a' }),
      ],
      'one house twice, without an event, on two days': [
        house('a', { 'incident.id': '' }),
        house('b', {
          'incident.id': '',
          'loss.householdId': 'h-a',
          'incident.startedAt': '2024-07-12T00:00:00+08:00',
        }),
      ],
      'one house, perhaps': [
        house('a', { 'loss.householdId': 'H-01-2' }),
        house('b', { 'loss.householdId': 'H-1-2' }),
      ],
      'one house three times': [
        house('a'),
        house('b', { 'loss.householdId': 'h-a' }),
        house('c', { 'loss.householdId': 'H-A' }),
      ],
      'one house and claim twice': [house('a'), house('a', { 'loss.rooms': 2, paid: '2200.00' })],
      'one claim twice, of nobody known': [
        house('a', { 'loss.householdId': '' }),
        house('a', { 'loss.householdId': '' }),
      ],
      'one claim twice, nobody known the second time': [house('a'), house('a', { 'loss.householdId': '' })],
      'one claim and house in two events': [house('a'), house('a', { 'incident.id': 'f' })],
      'one claim, of a person and a house of one id': [
        person('a', { 'loss.personId': 'x' }),
        house('a', { 'loss.householdId': 'x' }),
      ],
      'one house twice for certain, and once perhaps': [
        house('a', { 'loss.householdId': 'H-01-2' }),
        house('b', { 'loss.householdId': 'H-1-2' }),
        house('c', { 'loss.householdId': 'h-1-2' }),
      ],
      'one house three times, under two claims': [
        house('a'),
        house('b', { 'loss.householdId': 'h-a' }),
        house('b', { 'loss.householdId': 'h-a', 'loss.rooms': 2, paid: '2200.00' }),
      ],
      'one house twelve times: ten are named': Array.from({ length: 12 }, (_, i) =>
        house(`c${i + 10}`, { 'loss.householdId': 'h' }),
      ),
      'the last of twelve claims twice': [
        ...Array.from({ length: 12 }, (_, i) => house(`c${i}`)),
        house('c11', { 'loss.householdId': 'x' }),
      ],
      'the last of twelve houses twice': [
        ...Array.from({ length: 12 }, (_, i) => house(`c${i}`)),
        house('x', { 'loss.householdId': 'h-c11' }),
      ],
      'one house in twelve events, and twice in the last': [
        ...Array.from({ length: 12 }, (_, i) =>
          house(`c${i}`, { 'incident.id': `e${i}`, 'loss.householdId': 'h' }),
        ),
        house('x', { 'incident.id': 'e11', 'loss.householdId': 'h' }),
      ],
      'one person twice': [person('a'), person('b', { 'loss.personId': 'p-a' })],
      'one person, perhaps': [
        person('a', { 'loss.personId': 'RY-07' }),
        person('b', { 'loss.personId': 'RY7' }),
      ],
      'a person and a house of one id': [
        person('a', { 'loss.personId': 'x' }),
        house('b', { 'loss.householdId': 'x' }),
      ],
    }),
  ).toMatchFileSnapshot('fixtures/registers-twice.txt'));

const limited = (perEvent: string, perYear: string, more: Facts = {}) => ({
  limits: { perEvent, perYear, ...more },
});

const four = (paid: readonly string[], event = 'e', at = '2024-07-11T03:20:00+08:00'): Facts[] =>
  paid.map((sum, i) =>
    house(`${event}${i}`, {
      'incident.id': event,
      'incident.startedAt': at,
      'loss.rooms': i + 1,
      amount: `${(i + 1) * 1100}.00`,
      paid: sum,
    }),
  );

const unnumbered = (rows: readonly Facts[]): Facts[] => rows.map(({ amount: _, ...rest }) => rest);
const numbered = (rows: readonly Facts[]): Facts[] => rows.map((row, i) => ({ ...row, sequence: i + 1 }));

const HALF = ['550.00', '1100.00', '1650.00', '2200.00'];
const FULL = ['1100.00', '2200.00', '3300.00', '4400.00'];

it('limits of events and years', () =>
  expect(
    [
      told(
        {
          'all scaled': four(HALF),
          'none scaled': four(FULL),
          'none scaled, and nothing said of what was decided': unnumbered(four(FULL)),
          'one not scaled': four(['550.00', '1100.00', '1650.00', '4400.00']),
          'one too low by two fen': four(['550.00', '1100.00', '1650.00', '2199.98']),
          'one too low by a fen': four(['550.00', '1100.00', '1650.00', '2199.99']),
          'a fen more in all': four(['550.00', '1100.00', '1650.00', '2200.01']),
          'scaled by another part': four(['440.00', '880.00', '1320.00', '1760.00']),
          'what was paid unknown of one': four(['550.00', '1100.00', '1650.00', '']),
          'below the limit': four(FULL.slice(0, 2)),
          'at the limit': [...four(['1100.00', '2200.00']), house('x', { 'loss.rooms': 2, paid: '2200.00' })],
        },
        limited('5500.00', '50000.00'),
      ),
      told(
        {
          'first come, first served': numbered(four(['1100.00', '2200.00', '2200.00', '0.00'])),
          'first come, first served, out of order': numbered(four(['1100.00', '0.00', '0.00', '4400.00'])),
          'first come, first served, a fen less': numbered(four(['1100.00', '2200.00', '2199.99', '0.00'])),
          'first come, first served, all paid': numbered(four(FULL)),
          'first come, without numbers': four(['1100.00', '0.00', '0.00', '4400.00']),
          'first come, without numbers, two cut short': four(['1100.00', '2200.00', '1000.00', '1200.00']),
        },
        { ...limited('5500.00', '50000.00'), overflow: 'first-come' },
      ),
      told(
        {
          'the year used up by the second event': [
            ...four(FULL, 'e'),
            ...four(HALF, 'f', '2024-08-11T03:20:00+08:00'),
          ],
          'the year gone over by the second event': [
            ...four(FULL, 'e'),
            ...four(FULL, 'f', '2024-08-11T03:20:00+08:00'),
          ],
          'gone over by the second and the third': [
            ...four(FULL, 'e'),
            ...four(FULL, 'f', '2024-08-11T03:20:00+08:00'),
            ...four(FULL, 'g', '2024-09-11T03:20:00+08:00'),
          ],
          'the second event in another year': [
            ...four(FULL, 'e'),
            ...four(FULL, 'f', '2025-01-01T00:00:00+08:00'),
          ],
          'the second event first in the register': [
            ...four(HALF, 'f', '2024-08-11T03:20:00+08:00'),
            ...four(FULL, 'e'),
          ],
          'the first scaled in place of the second': [
            ...four(HALF, 'e'),
            ...four(FULL, 'f', '2024-08-11T03:20:00+08:00'),
          ],
        },
        limited('16500.00', '16500.00'),
      ),
    ].join('\n'),
  ).toMatchFileSnapshot('fixtures/registers-limits.txt'));

const sum = (label: string, paid: string, facts: Facts = {}): Facts => ({ id: label, paid, ...facts });

it('rows that sum others, and balances', () =>
  expect(
    told({
      'a total a fen off': [house('a'), house('b'), sum('合计', '2200.01')],
      'a total of an event': [
        house('a'),
        house('b', { 'incident.id': 'f' }),
        sum('小计', '1100.01', { 'incident.id': 'f' }),
      ],
      'a total of a year': [
        house('a'),
        house('b', { 'incident.id': 'f', 'incident.startedAt': '2023-07-11T03:20:00+08:00' }),
        sum('2023年合计', '1100.01'),
      ],
      'a total of a line': [
        house('a', { line: 'house-damage' }),
        sum('合计', '1100.01', { line: 'house-damage' }),
      ],
      subtotals: [house('a'), sum('小计', '1100'), house('b'), sum('小计', '2200'), sum('合计', '2200')],
      'carried and brought forward': [
        house('a'),
        sum('过次页', '1100.01'),
        sum('承前页', '1100.02'),
        house('b'),
        sum('过次页', '2200'),
      ],
      'brought forward before the first row': [
        sum('承前页', '5'),
        house('a'),
        sum('合计', '1105'),
        sum('合计', '1106'),
      ],
      'a share that does not add up': [
        house('a', shares('660', '275', '165')),
        sum('合计', '1100', shares('660', '275', '166')),
      ],
      'a running total': [
        house('a', { runningTotal: '1100' }),
        house('b', { runningTotal: '2200.01' }),
        house('c', { runningTotal: '3300.01' }),
      ],
      'a running total over two years': [
        house('a', { runningTotal: '1100' }),
        house('b', {
          'incident.id': 'f',
          'incident.startedAt': '2025-07-11T03:20:00+08:00',
          runningTotal: '1100',
        }),
        house('c', { runningTotal: '2200' }),
      ],
      balances: [
        house('a', { openingBalance: '10000', closingBalance: '8900' }),
        house('b', { openingBalance: '8900', closingBalance: '7800.01' }),
        house('c', { openingBalance: '7800', closingBalance: '6700' }),
      ],
    }),
  ).toMatchFileSnapshot('fixtures/registers-totals.txt'));
