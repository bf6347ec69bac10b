import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '../../src/audit/index.js';
import {
  caseOf,
  type DecidedRow,
  decided,
  mayBelongTo,
  possibleOf,
  sameSet,
} from '../../src/audit/make-case.js';
import { paidSum, pays } from '../../src/audit/payments.js';
import { UNCUT } from '../../src/audit/scale.js';
import { type Contract, parseContract } from '../../src/index.js';
import type { InstitutionId } from '../../src/law/clause.js';
import { CONTRACT, CONTRACT_INPUT } from './register/contract.js';

type Facts = Readonly<Record<string, unknown>>;

const row = (facts: Partial<RegisterRow> = {}): RegisterRow => ({
  number: 2,
  kind: 'claim',
  claim: null,
  unread: [],
  ...facts,
});

const INCIDENT = {
  id: 'e-1',
  startedAt: '2024-07-11T03:20:00+08:00',
  division: '500110110',
  peril: 'flood',
};

const claim = (loss: Facts, incident: Facts): RegisterRow =>
  row({
    claim: { id: 'c-1', incident: { ...INCIDENT, ...incident }, loss } as object as NonNullable<
      RegisterRow['claim']
    >,
  });

const person = (loss: Facts = {}, incident: Facts = {}): RegisterRow =>
  claim(
    {
      kind: 'person',
      personId: 'p-1',
      role: 'victim',
      presence: 'at-onset',
      causedByIncident: true,
      recognisedBy: 'refused',
      harm: 'death',
      medicalCost: '0',
      circumstances: [],
      ...loss,
    },
    incident,
  );

const house = (loss: Facts = {}, incident: Facts = {}): RegisterRow =>
  claim(
    {
      kind: 'house',
      householdId: 'h-1',
      causedByIncident: true,
      title: 'lawful',
      use: 'residential',
      part: 'main-structure',
      damage: 'severe',
      rooms: 3,
      circumstances: [],
      ...loss,
    },
    incident,
  );

const made = (given: RegisterRow, contract: Contract = CONTRACT): DecidedRow =>
  decided(given, contract) as DecidedRow;

describe('what a register says was paid', () => {
  // 已付、核定、结论、支付时间。Paid, decided, the outcome, and whether a date of payment stands there.
  it.each<[Partial<RegisterRow>, number | null]>([
    [{ paid: '5.00' }, 500],
    [{ paid: '0.00' }, 0],
    [{ paid: '0', amount: '5' }, null],
    [{ paid: '0', amount: '5', dates: {} }, null],
    [{ paid: '0', amount: '5', dates: { paidAt: '2024-08-01T00:00:00+08:00' } }, 0],
    [{ paid: '0', amount: '0' }, 0],
    [{ paid: '3', amount: '5' }, 300],
    [{ amount: '5' }, null],
    [{}, null],
    [{ outcome: 'payable' }, null],
    [{ outcome: 'declined' }, 0],
    [{ outcome: 'pending' }, 0],
    [{ outcome: 'pending', unread: ['paid'] }, null],
    [{ outcome: 'pending', unread: ['amount'] }, 0],
  ])('%j: %j', (facts, sum) => {
    expect(paidSum(row(facts))).toBe(sum);
  });

  it.each<[Partial<RegisterRow>, boolean]>([
    [{ paid: '0.01' }, true],
    [{ paid: '0' }, false],
    [{ paid: '0', amount: '5' }, false],
    [{ amount: '5' }, true],
    [{ amount: '0', outcome: 'payable' }, false],
    [{ outcome: 'payable' }, true],
    [{ outcome: 'pending' }, false],
    [{}, false],
  ])('and whether anything was: %j: %j', (facts, does) => {
    expect(pays(row(facts))).toBe(does);
  });
});

describe('what may become of a claim', () => {
  const possible = (given: RegisterRow, contract?: Contract) => {
    const { claim: checked, versions } = made(given, contract);
    const { most, lines, facts } = possibleOf(checked, versions);
    return [most, [...lines].sort(), facts];
  };

  it.each<[string, RegisterRow, unknown[]]>([
    ['final', person(), [10_000_000, ['natural-disaster'], []]],
    [
      'a role unknown',
      person({ role: null }),
      [12_000_000, ['good-samaritan', 'natural-disaster'], ['loss.role']],
    ],
    [
      'a cost unknown',
      person({ medicalCost: null }),
      [12_000_000, ['natural-disaster'], ['loss.medicalCost']],
    ],
    ['outside the district', person({ medicalCost: null }, { division: '500113' }), [0, [], []]],
    ['not caused by it, a cost unknown', person({ causedByIncident: false, medicalCost: null }), [0, [], []]],
    [
      'an injury whose cost is unknown',
      person({ harm: 'injury', medicalCost: null }),
      [2_000_000, ['natural-disaster'], ['loss.medicalCost']],
    ],
    ['damage unknown', house({ damage: null }), [1_800_000, ['house-damage'], ['loss.damage']]],
    [
      'rooms unknown: as many as the limit of a household bears',
      house({ rooms: null }),
      [2_000_000, ['house-damage'], ['loss.rooms']],
    ],
    ['title unknown', house({ title: null }), [1_050_000, ['house-damage'], ['loss.title']]],
    ['no title, rooms unknown', house({ title: 'none', rooms: null }), [0, [], []]],
  ])('%s', (_, given, expected) => {
    expect(possible(given)).toEqual(expected);
  });

  const { householdLimit: _, ...unlimited } = CONTRACT_INPUT.lines['house-damage'];
  const housesUnder = (line: object): Contract =>
    parseContract({ ...CONTRACT_INPUT, lines: { 'house-damage': line } });

  it('knows no end where rooms or square metres are unknown and no limit stands', () => {
    expect(possible(house({ rooms: null }), housesUnder(unlimited))[0]).toBe(Number.POSITIVE_INFINITY);
    expect(possible(house({ area: null }), housesUnder({ ...unlimited, unit: 'area' }))[0]).toBe(
      Number.POSITIVE_INFINITY,
    );
    expect(possible(house({ damage: null }), housesUnder(unlimited))[0]).toBe(1_800_000);
  });

  it('counts no damage that is not insured, though it would be worth most', () => {
    const odd = {
      'house-damage': { ...unlimited, rates: { collapsed: '1000', severe: '900', moderate: '2000' } },
    };
    const totalLoss = { ...CONTRACT_INPUT, lines: odd, readings: { 'house-damage': 'total-loss-only' } };
    expect(possible(house({ damage: null }), parseContract(totalLoss))[0]).toBe(300_000);
  });

  const amended = (change: object): Contract =>
    parseContract({
      ...CONTRACT_INPUT,
      endorsements: [{ id: 'a-1', effectiveAt: '2024-06-01T00:00:00+08:00', ...change }],
    });
  const undated = { startedAt: null };

  it('is what may become of it at any time, while its day is unknown', () => {
    const byArea = amended({
      lines: { 'house-damage': { ...unlimited, unit: 'area', householdLimit: '25000' } },
    });
    expect(possible(house({}, undated), byArea)).toEqual([
      2_500_000,
      ['house-damage'],
      ['incident.startedAt', 'loss.area'],
    ]);
  });

  it('is decided by the version under which most may be due; by the first of those under which as much may', () => {
    const lineUnder = (rates: object) => amended({ lines: { 'house-damage': { unit: 'room', rates } } });
    const endorsementOf = (given: RegisterRow, contract: Contract) =>
      made(given, contract).version.endorsement;
    const rates = CONTRACT_INPUT.lines['house-damage'].rates;
    expect(endorsementOf(house({}, undated), lineUnder({ ...rates, severe: '3500.01' }))).toBe('a-1');
    expect(endorsementOf(house({}, undated), lineUnder({ ...rates, severe: '3499.99' }))).toBeNull();
    expect(endorsementOf(house({}, undated), lineUnder(rates))).toBeNull();
    expect(
      endorsementOf(house({ title: 'none' }, undated), lineUnder({ ...rates, severe: '9000' })),
    ).toBeNull();
    const graded = { readings: { 'house-damage': 'graded' } };
    const totalLoss = { readings: { 'house-damage': 'total-loss-only' } };
    const moderate = house({ damage: 'moderate' }, undated);
    expect(endorsementOf(moderate, amended(totalLoss))).toBeNull();
    const later = parseContract({
      ...CONTRACT_INPUT,
      ...totalLoss,
      endorsements: [{ id: 'a-1', effectiveAt: '2024-06-01T00:00:00+08:00', ...graded }],
    });
    expect(endorsementOf(moderate, later)).toBe('a-1');
  });

  it('may be final at one time, and open at another', () => {
    const outcomeOf = (given: RegisterRow, contract: Contract) =>
      caseOf(given, made(given, contract), { scale: UNCUT, fits: () => false }).outcome;
    const dropped = amended({ lines: { 'house-damage': null } });
    expect(outcomeOf(house({}, undated), dropped)).toBe('pending');
    expect(outcomeOf(house({ title: 'none' }, undated), dropped)).toBe('declined');
  });

  it('may bring in other departments', () => {
    const may = (given: RegisterRow, ...departments: InstitutionId[]): boolean => {
      const { claim: checked, versions, plan } = made(given);
      return mayBelongTo(possibleOf(checked, versions), departments, checked, plan);
    };
    expect(may(person({ role: null }), 'political-legal-committee')).toBe(true);
    expect(may(person({ role: null }), 'emergency-management')).toBe(true);
    expect(may(person({ role: null }), 'emergency-management', 'political-legal-committee')).toBe(false);
    expect(may(person({ role: null }), 'fire-rescue')).toBe(false);
    // 火灾归消防，爆炸归公安：灾种未明，两家都有可能。Fire is one's, explosion the other's: either, while the peril is unknown.
    const unknown = person({}, { peril: null, liableParty: 'not-found' });
    expect(may(unknown, 'fire-rescue')).toBe(true);
    expect(may(unknown, 'fire-rescue', 'public-security')).toBe(true);
    expect(may(unknown, 'fire-rescue', 'urban-management')).toBe(false);
    const fire = person({ residence: null, medicalCost: null }, { peril: 'fire', liableParty: 'not-found' });
    expect([may(fire, 'fire-rescue'), may(fire, 'public-security')]).toEqual([true, false]);
  });
});

it('two lists have the same entries in any order', () => {
  expect(sameSet(['a', 'b'], ['b', 'a'])).toBe(true);
  expect(sameSet(['a'], ['a', 'b'])).toBe(false);
  expect(sameSet(['a', 'c'], ['a', 'b'])).toBe(false);
});
