// 对照实现自身的检验：手算的小例。The oracle against examples computed by hand.
import { describe, expect, it } from 'vitest';
import { acrossClaims, withAllBills } from './across.js';
import { inTerritory, listedPeril, naturalDisaster } from './covered.js';
import { decide, missingOf } from './decide.js';
import { withFact } from './facts.js';
import { claimOf, contractOf } from './fixtures.js';
import { beijingYear, instant, policyYear } from './instant.js';
import { applyLimits } from './limits.js';
import { and, not, or } from './logic.js';
import { fen, rational, roundHalfUp, yuan } from './rational.js';
import { split } from './split.js';
import type { Claim, Contract, Schedule } from './types.js';

const illustrative = contractOf('illustrative');

function reading(contract: Contract, readings: NonNullable<Contract['readings']>): Contract {
  return { ...contract, readings };
}
function schedule(
  contract: Contract,
  line: 'natural-disaster' | 'good-samaritan' | 'municipal-facility' | 'fire-explosion',
  change: Partial<Schedule>,
): Contract {
  const old = contract.lines[line];
  return old === undefined
    ? contract
    : { ...contract, lines: { ...contract.lines, [line]: { ...old, ...change } } };
}
function facts(claim: Claim, changes: Record<string, unknown>): Claim {
  return Object.entries(changes).reduce((whole, [path, value]) => withFact(whole, path, value), claim);
}
function brief(claim: Claim, contract: Contract): string {
  const { outcome, amount, line } = decide(claim, contract);
  return `${outcome} ${amount} ${line}`;
}

describe('parts', () => {
  it('Kleene', () => {
    expect([and(true, null), and(false, null), and(true, true)]).toEqual([null, false, true]);
    expect([or(true, null), or(false, null), or(false, false)]).toEqual([true, null, false]);
    expect([not(true), not(false), not(null)]).toEqual([false, true, null]);
  });
  it('money and rounding', () => {
    expect([fen('1'), fen('1.5'), fen('1.05')]).toEqual([100n, 150n, 105n]);
    expect([yuan(0n), yuan(5n), yuan(123n)]).toEqual(['0.00', '0.05', '1.23']);
    expect(['0.5', '0.49', '1.5', '2'].map((text) => roundHalfUp(rational(text)))).toEqual([1n, 0n, 2n, 2n]);
  });
  it('instants', () => {
    expect(instant('2024-01-01T00:00:00+08:00')).toBe(instant('2023-12-31T16:00:00Z'));
    expect(instant('2024-01-01T00:00:00.1Z') < instant('2024-01-01T00:00:00.10000000001Z')).toBe(true);
    expect(instant('2024-01-01T00:00:00-05:30')).toBe(instant('2024-01-01T05:30:00Z'));
    expect(beijingYear('2024-12-31T15:59:59.999Z')).toBe(2024);
    expect(beijingYear('2024-12-31T16:00:00Z')).toBe(2025);
    expect(instant('2024-01-01')).toBe(instant('2023-12-31T16:00:00Z'));
  });
  it('policy years', () => {
    const from = (start: string, ...moments: string[]) => moments.map((at) => policyYear(at, start));
    const noon = '2023-03-01T12:00:00+08:00';
    expect(
      from(noon, noon, '2024-03-01T11:59:59+08:00', '2024-03-01T04:00:00Z', '2026-03-01', '2026-03-02'),
    ).toEqual([0, 0, 1, 2, 3]);
    const leap = '2024-02-29T10:30:00+08:00';
    expect(
      from(
        leap,
        '2025-02-28T10:29:59+08:00',
        '2025-02-28T10:30:00+08:00',
        '2028-02-29T10:29:00+08:00',
        '2028-02-29T10:30:00+08:00',
        '2024-02-29T10:29:59+08:00',
      ),
    ).toEqual([0, 1, 3, 4, -1]);
  });
  it('territory', () => {
    const at = (code: string, contract = illustrative) => inTerritory(code, contract);
    expect([at('500110'), at('500110122'), at('500110002001'), at('500110107208'), at('500111')]).toEqual([
      null,
      true,
      true,
      false,
      false,
    ]);
    const included = reading(illustrative, { wansheng: 'included' });
    expect([at('500110000'), at('500110000000')]).toEqual([null, null]);
    expect([at('500110', included), at('500110004', included), at('500112', included)]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('perils of line 1, and natural disasters', () => {
    const perils = ['drought', 'other-natural', 'ground-subsidence', 'landslide', 'fire'];
    const listed = (contract = illustrative) =>
      perils.map((peril) => listedPeril(peril, undefined, contract));
    const natural = (contract = illustrative) =>
      perils.map((peril) => naturalDisaster(peril, undefined, contract));
    expect([listed(), natural()]).toEqual([
      [true, false, true, true, false],
      [true, true, true, true, false],
    ]);
    const other = reading(illustrative, {
      'peril-list': 'slides-only',
      'other-perils': 'open',
      subsidence: 'natural-only',
    });
    expect([listed(other), natural(other)]).toEqual([
      [false, true, null, true, false],
      [true, true, null, true, false],
    ]);
    const asListed = reading(illustrative, { 'peril-list': 'slides-only', 'disaster-word': 'as-line-1' });
    expect(natural(asListed)).toEqual([false, false, true, true, false]);
    expect(listedPeril('ground-subsidence', 'mining', other)).toBe(false);
    expect([listedPeril(null, 'natural', other), naturalDisaster(undefined, 'natural', other)]).toEqual([
      null,
      null,
    ]);
  });
  it('split', () => {
    const thirds = ['0.333', '0.333', '0.334'];
    expect(split(100n, thirds, 0, 'largest-remainder')).toEqual([33n, 33n, 34n]);
    expect(split(1n, ['0.25', '0.5', '0.25'], 0, 'largest-remainder')).toEqual([0n, 1n, 0n]);
    expect(split(1n, ['0.25', '0.25', '0.5'], 0, 'lead')).toEqual([1n, 0n, 0n]);
    expect(split(2n, ['0.25', '0.25', '0.25', '0.25'], 2, 'largest-remainder')).toEqual([1n, 1n, 0n, 0n]);
    expect(split(2n, ['0.25', '0.25', '0.25', '0.25'], 2, 'lead')).toEqual([0n, 0n, 2n, 0n]);
  });
});

describe('sums', () => {
  const killed = claimOf('case-37');
  it('medical: deductible, rate, half a fen, limit, person limit', () => {
    const medical = { limit: '10.00', rate: '0.5', deductible: '1.00' };
    const contract = schedule(illustrative, 'fire-explosion', { medical });
    const injured = (cost: string, terms = contract) =>
      decide(facts(killed, { 'loss.harm': 'injury', 'loss.medicalCost': cost }), terms).amount;
    expect(['1.00', '1.01', '1.02', '20.98', '20.99', '500'].map((cost) => injured(cost))).toEqual([
      '0.00',
      '0.01',
      '0.01',
      '9.99',
      '10.00',
      '10.00',
    ]);
    expect(injured('500', schedule(contract, 'fire-explosion', { personLimit: '7.77' }))).toBe('7.77');
  });
  it('an unknown harm leaves the death or disability open, and the bills are due', () => {
    expect(brief(facts(killed, { 'loss.harm': null, 'loss.missingCertified': true }), illustrative)).toBe(
      'payable 1234.56 fire-explosion',
    );
    expect(brief(facts(killed, { 'loss.harm': null }), illustrative)).toBe('pending 0.00 null');
  });
  it('line 3 pays the compensation up to the sum', () => {
    const only = {
      ...illustrative,
      lines: { 'municipal-facility': illustrative.lines['municipal-facility'] },
    } as Contract;
    const amount = (changes: Record<string, unknown>) => brief(facts(claimOf('case-32'), changes), only);
    expect(amount({})).toBe('payable 80000.00 municipal-facility');
    expect(amount({ 'loss.governmentCompensation': '100000.01' })).toBe(
      'payable 100000.00 municipal-facility',
    );
    expect(amount({ 'loss.harm': 'disability', 'loss.disabilityGrade': 9 })).toBe(
      'payable 20000.00 municipal-facility',
    );
    expect(amount({ 'loss.harm': 'injury', 'loss.medicalCost': '9', 'loss.governmentMedical': '3' })).toBe(
      'payable 3.00 municipal-facility',
    );
    expect(amount({ 'loss.governmentCompensation': null, 'loss.governmentMedical': '3' })).toBe(
      'payable 3.00 municipal-facility',
    );
    const schedules = reading(only, { 'municipal-basis': 'schedule' });
    const own = {
      'loss.governmentCompensation': null,
      'loss.medicalCost': '9',
      'loss.governmentMedical': '3',
    };
    expect(brief(facts(claimOf('case-32'), own), schedules)).toBe('payable 100009.00 municipal-facility');
    expect(amount({ 'incident.facility': { kind: 'bridge' } })).toBe('pending 0.00 null');
    expect(amount({ 'incident.facility': undefined })).toBe('declined 0.00 null');
  });
  it('line 4 by what the government paid, and what a liable party leaves of it', () => {
    const amount = (changes: Record<string, unknown>, readings = {}, changed = {}) =>
      brief(
        facts(killed, { 'loss.medicalCost': '9', ...changes }),
        reading(schedule(illustrative, 'fire-explosion', changed), readings),
      );
    const paid = { 'loss.governmentCompensation': '70000', 'loss.governmentMedical': '3' };
    expect(amount(paid)).toBe('payable 100009.00 fire-explosion');
    expect(amount(paid, { 'fire-basis': 'indemnity' })).toBe('payable 70003.00 fire-explosion');
    const part = { 'incident.liableParty': 'partly-able', 'loss.paidByLiableParty': '30000' };
    expect(amount(part)).toBe('payable 70009.00 fire-explosion');
    expect(amount(part, {}, { personLimit: '50000' })).toBe('payable 20000.00 fire-explosion');
    expect(amount(part, { 'partial-ability': 'able' })).toBe('declined 0.00 null');
    expect(amount({ ...part, 'loss.paidByLiableParty': '100009' })).toBe('declined 0.00 null');
    expect(amount({ ...part, 'loss.paidByLiableParty': null })).toBe('pending 0.00 null');
    expect(amount({ ...part, 'incident.liableParty': 'not-found' })).toBe('payable 100009.00 fire-explosion');
  });
  it('several grades, and grades of another standard', () => {
    const disabled = (grade: unknown, appraisal: Contract['appraisal'], standard?: string) =>
      brief(
        facts(killed, {
          'loss.harm': 'disability',
          'loss.medicalCost': '0',
          'loss.disabilityGrade': grade,
          'loss.disabilityStandard': standard,
        }),
        { ...illustrative, appraisal: appraisal ?? {} },
      );
    const raise = { several: 'raise-equal' };
    expect(disabled([9, 10], raise)).toBe('payable 20000.00 fire-explosion');
    expect(disabled([9, 10, 9], raise)).toBe('payable 30000.00 fire-explosion');
    expect(disabled([9, 9], {})).toBe('payable 20000.00 fire-explosion');
    expect(disabled([1, 1], raise)).toBe('payable 100000.00 fire-explosion');
    const gb = { standard: 'gbt-16180-2014' };
    expect(disabled(9, gb, 'gbt-16180-2014')).toBe('payable 20000.00 fire-explosion');
    expect(disabled(9, gb, 'forensic-2016')).toBe('pending 0.00 null');
    expect(disabled(9, gb)).toBe('pending 0.00 null');
  });
  it('the limit per person, after the line is chosen', () => {
    const limited = { ...illustrative, limits: { ...illustrative.limits, perPerson: '7.00' } };
    expect(brief(killed, limited)).toBe('payable 7.00 fire-explosion');
    expect(brief(claimOf('case-55'), limited)).toBe('payable 15000.00 house-damage');
    const none = { ...illustrative, limits: { ...illustrative.limits, perPerson: '0' } };
    expect(brief(killed, none)).toBe('declined 0.00 null');
  });
  it('houses', () => {
    const byArea = {
      ...illustrative,
      lines: { 'house-damage': { unit: 'area', rates: { collapsed: '0.01', severe: '100', moderate: '1' } } },
    } as Contract;
    const house = (changes: Record<string, unknown>) => brief(facts(claimOf('case-55'), changes), byArea);
    expect(house({})).toBe('payable 0.63 house-damage');
    expect(house({ 'loss.area': '0.49' })).toBe('declined 0.00 null');
    expect(house({ 'loss.area': null })).toBe('pending 0.00 null');
    expect(house({ 'loss.rooms': null, 'loss.damage': 'severe' })).toBe('payable 6250.00 house-damage');
    const total = reading(illustrative, { 'house-damage': 'total-loss-only', 'mixed-use': 'none' });
    expect(brief(facts(claimOf('case-55'), { 'loss.damage': 'moderate' }), total)).toBe('declined 0.00 null');
    expect(brief(claimOf('case-60'), total)).toBe('declined 0.00 null');
  });
});

describe('several lines', () => {
  const relief = claimOf('case-30');
  it('the line that pays most, ties to the earlier', () => {
    const less = schedule(illustrative, 'natural-disaster', { death: '99999.99' });
    expect(brief(relief, less)).toBe('payable 100000.00 good-samaritan');
    expect(brief(relief, illustrative)).toBe('payable 100000.00 natural-disaster');
  });
  it('add-samaritan, medical once', () => {
    const adding = reading(illustrative, { 'line-overlap': 'add-samaritan' });
    const due = (changes: Record<string, unknown>, contract = adding) => {
      const { amount, line, departments } = decide(facts(relief, changes), contract);
      return [amount, line, departments.join(' + ')];
    };
    const both = 'emergency-management + political-legal-committee';
    expect(due({})).toEqual(['200000.00', 'natural-disaster', both]);
    expect(due({ 'loss.medicalCost': '5000' })).toEqual(['205000.00', 'natural-disaster', both]);
    expect(due({ 'loss.harm': 'injury', 'loss.medicalCost': '5000' })).toEqual([
      '5000.00',
      'good-samaritan',
      'political-legal-committee',
    ]);
    const medical = { limit: '4000', rate: '1', deductible: '0' };
    const less = schedule(adding, 'good-samaritan', { medical });
    expect(due({ 'loss.harm': 'injury', 'loss.medicalCost': '5000' }, less)).toEqual([
      '5000.00',
      'natural-disaster',
      'emergency-management',
    ]);
    expect(due({ 'loss.presence': 'outside' })).toEqual([
      '100000.00',
      'good-samaritan',
      'political-legal-committee',
    ]);
    expect(due({ 'loss.role': 'victim' })).toEqual(['100000.00', 'natural-disaster', 'emergency-management']);
    const capped = { ...adding, limits: { ...adding.limits, perPerson: '1.00' } };
    expect(due({}, capped)).toEqual(['1.00', 'natural-disaster', both]);
  });
  it.each<[string, string, Record<string, unknown>, NonNullable<Contract['readings']>, string]>([
    ['an act of relief not recognised', 'case-31', {}, { recognition: 'all-three' }, 'pending 0.00 null'],
    [
      'a transient in a fire',
      'case-37',
      { 'loss.residence': 'transient' },
      { resident: 'residents-only' },
      'declined 0.00 null',
    ],
    [
      'a bridge that fell of itself',
      'case-36',
      {},
      { 'facility-failure': 'any-failure' },
      'payable 80000.00 municipal-facility',
    ],
    [
      'a bridge that fell of itself, no disaster',
      'case-36',
      {},
      { 'facility-failure': 'any-disaster' },
      'declined 0.00 null',
    ],
    [
      'a bridge burnt',
      'case-36',
      { 'incident.peril': 'fire', 'incident.liableParty': 'able-to-pay' },
      { 'facility-failure': 'any-disaster' },
      'payable 80000.00 municipal-facility',
    ],
    [
      'missing, not certified',
      'case-14',
      {},
      { 'missing-person': 'as-death' },
      'payable 100000.00 natural-disaster',
    ],
    ['came later', 'case-45', {}, { presence: 'at-onset' }, 'declined 0.00 null'],
    [
      'a bystander of a recognised rescue',
      'case-29',
      {},
      { 'rescue-casualties': 'anyone' },
      'payable 100000.00 good-samaritan',
    ],
    [
      'a bystander of a rescue nobody asked about',
      'case-29',
      { 'loss.recognisedBy': 'applied' },
      { 'rescue-casualties': 'anyone' },
      'pending 0.00 null',
    ],
    ['carbon monoxide', 'case-44', {}, { 'other-accidents': 'open' }, 'payable 100000.00 fire-explosion'],
    ['a house without certificate', 'case-54', {}, { title: 'certificate' }, 'declined 0.00 null'],
    ['snow on a house', 'case-51', {}, { 'disaster-word': 'as-line-1' }, 'declined 0.00 null'],
    [
      'snow on a house, as the open list of line 1 has it',
      'case-51',
      {},
      { 'disaster-word': 'as-line-1', 'other-perils': 'open' },
      'payable 15000.00 house-damage',
    ],
    ['a mixed house', 'case-60', {}, { 'mixed-use': 'none' }, 'declined 0.00 null'],
  ])('%s (%s)', (_, id, changes, readings, expected) => {
    expect(brief(facts(claimOf(id), changes), reading(illustrative, readings))).toBe(expected);
  });
  it('an incident nobody knows anything about', () => {
    const { incident: _, ...rest } = claimOf('case-1');
    expect(brief(rest, illustrative)).toBe('pending 0.00 null');
    expect(brief({ ...rest, incident: null }, { ...illustrative, lines: {} })).toBe('declined 0.00 null');
  });
});

describe('what the contract says besides', () => {
  const killed = claimOf('case-1');
  it('exclusions by cause and by line', () => {
    const under = (circumstances: unknown, ...exclusions: NonNullable<Contract['exclusions']>) =>
      brief(facts(killed, { 'loss.circumstances': circumstances }), { ...illustrative, exclusions });
    const caused = { id: 'crime', if: 'caused' };
    expect(under(['crime'], 'crime')).toBe('declined 0.00 null');
    expect(under([{ id: 'crime', causedLoss: false }], 'crime')).toBe('declined 0.00 null');
    expect(under(['crime'], caused)).toBe('pending 0.00 null');
    expect(under([{ id: 'crime', causedLoss: true }], caused)).toBe('declined 0.00 null');
    expect(under([{ id: 'crime', causedLoss: false }], caused)).toBe('payable 100000.00 natural-disaster');
    expect(under(['crime'], { ...caused, lines: ['fire-explosion'] })).toBe(
      'payable 100000.00 natural-disaster',
    );
    expect(under(undefined, 'unoccupied')).toBe('payable 100000.00 natural-disaster');
    expect(under(undefined, 'war')).toBe('pending 0.00 null');
  });
  it('conditions of its own', () => {
    const conditions = [{ id: 'c', text: '……', lines: ['natural-disaster' as const] }];
    const under = (met: unknown) =>
      brief(facts(killed, { 'loss.conditions': { c: met, other: false } }), { ...illustrative, conditions });
    expect(under(true)).toBe('payable 100000.00 natural-disaster');
    expect(under(false)).toBe('declined 0.00 null');
    expect(under(null)).toBe('pending 0.00 null');
    expect(missingOf(killed, { ...illustrative, conditions })).toEqual([
      { fact: 'loss.conditions.c', state: 'absent' },
    ]);
  });
  it('lines: departments and payee', () => {
    const { lines } = decide(facts(claimOf('case-32'), { 'incident.peril': null }), illustrative);
    expect(lines).toMatchObject({
      'natural-disaster': { covered: null, departments: ['emergency-management'], payee: 'claimant' },
      'municipal-facility': { covered: null, departments: ['urban-management'], payee: 'government' },
      'fire-explosion': { covered: null, departments: [], payee: 'claimant' },
      'house-damage': { covered: false, departments: [] },
    });
  });
});

describe('a day without a time', () => {
  const killed = claimOf('case-1');
  const noon = '2024-06-01T12:00:00+08:00';
  const on = (startedAt: string, contract: Contract) => {
    const claim = facts(killed, { 'incident.startedAt': startedAt });
    const { outcome, amount, atMost, lines } = decide(claim, contract);
    const { covered } = lines['natural-disaster'];
    return [outcome, amount, atMost, covered, missingOf(claim, contract).map(({ state }) => state)];
  };
  it('is enough within the term, not on a day that is in it by half', () => {
    const contract = { ...illustrative, term: { start: noon, end: '2025-06-01T12:00:00+08:00' } };
    expect(on('2024-06-01', contract)).toEqual(['pending', '0.00', '100000.00', null, ['imprecise']]);
    expect(on('2024-06-02', contract)).toEqual(['payable', '100000.00', '100000.00', true, []]);
    expect(on('2025-06-01', contract)).toEqual(['pending', '0.00', '100000.00', null, ['imprecise']]);
    expect(on('2024-05-31', contract)).toEqual(['declined', '0.00', '0.00', false, []]);
    expect(
      on('2024-06-01', { ...illustrative, term: { ...contract.term, start: '2024-05-31T16:00:00Z' } }),
    ).toEqual(['payable', '100000.00', '100000.00', true, []]);
  });
  it('under either version where an endorsement takes effect within it', () => {
    const amended = (amendment: object) => ({
      ...illustrative,
      endorsements: [{ id: 'e', effectiveAt: noon, ...amendment }],
    });
    const old = illustrative.lines['natural-disaster'];
    const less = amended({ lines: { 'natural-disaster': { ...old, death: '60000' } } });
    expect(on('2024-06-01', less)).toEqual(['payable', '60000.00', '100000.00', true, ['imprecise']]);
    expect(on('2024-05-31', less)).toEqual(['payable', '100000.00', '100000.00', true, []]);
    expect(on('2024-06-01', amended({ lines: { 'natural-disaster': null } }))).toEqual([
      'pending',
      '0.00',
      '100000.00',
      null,
      ['imprecise'],
    ]);
    expect(on('2024-06-01', amended({ premium: '1.00' }))).toEqual([
      'payable',
      '100000.00',
      '100000.00',
      true,
      [],
    ]);
  });
});

describe('the most that can become due', () => {
  const most = (id: string, changes: Record<string, unknown>, contract: Contract = illustrative) =>
    decide(facts(claimOf(id), changes), contract).atMost;
  it('of persons', () => {
    expect(most('case-1', {})).toBe('100000.00');
    expect(most('case-3', {})).toBe('0.00');
    expect(most('case-1', { 'loss.medicalCost': null })).toBe('120000.00');
    expect(most('case-11', {})).toBe('108123.45');
    expect(most('case-42', {})).toBe('104000.00');
    const standard = { ...illustrative, appraisal: { standard: 'forensic-2016' } };
    expect(most('case-10', {}, standard)).toBe('120000.00');
    const adding = reading(illustrative, { 'line-overlap': 'add-samaritan' });
    expect(most('case-1', { 'loss.role': null, 'loss.recognisedBy': null }, adding)).toBe('200000.00');
  });
  it('of houses, which nothing may bound', () => {
    const { householdLimit: _, ...house } = illustrative.lines['house-damage'] ?? {
      unit: 'room',
      rates: { collapsed: '0', severe: '0', moderate: '0' },
    };
    const without = { ...illustrative, lines: { 'house-damage': house } };
    expect(most('case-55', { 'loss.rooms': null }, without)).toBeNull();
    expect(most('case-55', { 'loss.area': null }, without)).toBe('15000.00');
    expect(most('case-55', { 'loss.rooms': null })).toBe('20000.00');
    expect(most('case-57', { 'loss.rooms': null }, without)).toBe('0.00');
    expect(most('case-55', { 'loss.damage': null })).toBe('15000.00');
  });
});

describe('across claims', () => {
  const person = (amount: string, paid = '0', personId = 'p', event: string | null = 'e') => ({
    event,
    personId,
    amount,
    paid,
  });
  it('one person in one event', () => {
    expect(acrossClaims([person('50'), person('100'), person('100')])).toEqual(['0.00', '100.00', '0.00']);
    expect(acrossClaims([person('50', '50'), person('100')])).toEqual(['0.00', '50.00']);
    expect(acrossClaims([person('50', '120'), person('100')])).toEqual(['0.00', '0.00']);
    expect(acrossClaims([person('50'), person('60', '0', 'q'), person('70', '0', 'p', 'f')])).toEqual([
      '50.00',
      '60.00',
      '70.00',
    ]);
    expect(acrossClaims([person('50', '0', 'p', null), person('60', '0', 'p', null)])).toEqual([
      '50.00',
      '60.00',
    ]);
  });
  it('bills that differ count together', () => {
    const costs = (...bills: (string | null)[]) =>
      withAllBills(bills.map((medicalCost) => ({ id: 'c', loss: { kind: 'person', medicalCost } }))).map(
        ({ loss }) => loss.medicalCost,
      );
    expect(costs('5000', '4000.00')).toEqual(['9000.00', '9000.00']);
    expect(costs('5000', '5000.00', null)).toEqual(['5000.00', '5000.00', '5000.00']);
    expect(costs(null)).toEqual([null]);
  });
  it('houses of one household', () => {
    const rates = { collapsed: '0', severe: '0', moderate: '0' };
    const house = (amount: string, houseId?: string) => ({ event: 'e', householdId: 'h', houseId, amount });
    const rows = [house('10', 'a'), house('30', 'b'), house('20', 'b'), house('30', 'c')];
    const terms = { unit: 'room', rates };
    expect(acrossClaims(rows, terms)).toEqual(['10.00', '30.00', '0.00', '30.00']);
    expect(acrossClaims(rows, { ...terms, householdLimit: '45' })).toEqual([
      '10.00',
      '30.00',
      '0.00',
      '5.00',
    ]);
    const one = { ...terms, houses: 'one-per-household' };
    expect(acrossClaims(rows, one)).toEqual(['0.00', '30.00', '0.00', '0.00']);
    expect(acrossClaims(rows, { ...one, householdLimit: '25' })).toEqual(['0.00', '25.00', '0.00', '0.00']);
    expect(acrossClaims([house('10'), house('30')], terms)).toEqual(['0.00', '30.00']);
  });
});

describe('limits', () => {
  const rows = [
    { event: 'b', startedAt: '2024-05-01T00:00:00Z', amount: '10.00', line: 'natural-disaster' },
    { event: 'a', startedAt: '2024-05-01T08:00:00+08:00', amount: '10.00', line: 'house-damage' },
    { event: 'b', startedAt: '2024-06-01T00:00:00Z', amount: '10.00', line: 'house-damage' },
    { event: 'c', startedAt: '2024-07-01T00:00:00Z', amount: '10.00', line: 'house-damage' },
  ];
  it('ties by event id, the year runs out', () => {
    const limits = { perEvent: '15.00', perYear: '28.00' };
    expect(applyLimits(rows, { limits })).toEqual(['7.50', '10.00', '7.50', '3.00']);
    expect(applyLimits(rows, { limits, overflow: 'first-come' })).toEqual(['10.00', '10.00', '5.00', '3.00']);
  });
  it('by line first', () => {
    const byLine = { 'house-damage': { perEvent: '8.00', perYear: '12.00' } };
    const limits = { perEvent: '9.00', perYear: '100.00', byLine };
    expect(applyLimits(rows, { limits })).toEqual(['6.42', '8.00', '2.58', '0.00']);
  });
  it('rows without an amount move nothing; rows without an event are events of their own', () => {
    const row = (event: string | null, startedAt: string, amount: string) => ({ event, startedAt, amount });
    const register = [
      row('a', '2023-12-31', '0.00'),
      row('a', '2024-05-01', '10.00'),
      row('b', '2024-01-01T00:00:01+08:00', '10.00'),
      row(null, '2024-01-01', '10.00'),
      row(null, '2024-05-02', '10.00'),
    ];
    const limits = { perEvent: '8.00', perYear: '20.00' };
    expect(applyLimits(register, { limits })).toEqual(['0.00', '4.00', '8.00', '8.00', '0.00']);
  });
  it('policy years', () => {
    const limits = { perEvent: '10.00', perYear: '15.00', year: 'policy' };
    const term = { start: '2023-06-01T12:00:00+08:00' };
    expect(applyLimits(rows, { limits, term })).toEqual(['2.50', '10.00', '2.50', '10.00']);
  });
});
