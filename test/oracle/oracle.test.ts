// 对照实现自身的检验：全部例案，以及手算的小例。The oracle against every worked case and hand-computed examples.
import { describe, expect, it } from 'vitest';
import { inTerritory, naturalPeril } from './covered.js';
import { decide } from './decide.js';
import { withFact } from './facts.js';
import { claimCases, claimOf, contractOf, limitsCases } from './fixtures.js';
import { beijingYear, instant } from './instant.js';
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
  line: 'natural-disaster' | 'fire-explosion',
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

describe('worked cases', () => {
  it.each(claimCases)('$title ($contract)', ({ claim, contract, expected }) => {
    const decision = decide(claim, contractOf(contract));
    expect(decision).toMatchObject(expected);
    if (expected.line === undefined) {
      expect(decision.line).toBeNull();
      expect(decision.departments).toEqual([]);
    }
  });
  it.each(limitsCases)('limits, $overflow', ({ limits, overflow, items, paid }) => {
    expect(applyLimits(items, { limits, overflow })).toEqual(paid);
  });
});

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
    expect([at('500110', included), at('500110004', included), at('500112', included)]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('natural perils', () => {
    const natural = (peril: string, contract = illustrative) => naturalPeril(peril, undefined, contract);
    expect([natural('heat'), natural('other-natural'), natural('ground-subsidence')]).toEqual([
      true,
      false,
      true,
    ]);
    const other = reading(illustrative, {
      'peril-list': 'slides-only',
      'other-perils': 'open',
      subsidence: 'natural-only',
    });
    expect(
      ['drought', 'other-natural', 'ground-subsidence', 'landslide', 'fire'].map((p) => natural(p, other)),
    ).toEqual([false, true, null, true, false]);
    expect(naturalPeril('ground-subsidence', 'mining', other)).toBe(false);
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
  const killed = claimOf('case-27');
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
    const amount = (changes: Record<string, unknown>) => brief(facts(claimOf('case-25'), changes), only);
    expect(amount({})).toBe('payable 80000.00 municipal-facility');
    expect(amount({ 'loss.governmentCompensation': '100000.01' })).toBe(
      'payable 100000.00 municipal-facility',
    );
    expect(amount({ 'loss.harm': 'disability', 'loss.disabilityGrade': 9 })).toBe(
      'payable 20000.00 municipal-facility',
    );
    expect(amount({ 'loss.harm': 'injury', 'loss.medicalCost': '3' })).toBe(
      'payable 3.00 municipal-facility',
    );
    expect(amount({ 'loss.governmentCompensation': null, 'loss.medicalCost': '3' })).toBe(
      'payable 3.00 municipal-facility',
    );
    expect(amount({ 'incident.facility': { kind: 'bridge' } })).toBe('pending 0.00 null');
    expect(amount({ 'incident.facility': undefined })).toBe('declined 0.00 null');
  });
  it('houses', () => {
    const byArea = {
      ...illustrative,
      lines: { 'house-damage': { unit: 'area', rates: { collapsed: '0.01', severe: '100', moderate: '1' } } },
    } as Contract;
    const house = (changes: Record<string, unknown>) => brief(facts(claimOf('case-32'), changes), byArea);
    expect(house({})).toBe('payable 0.63 house-damage');
    expect(house({ 'loss.area': '0.49' })).toBe('declined 0.00 null');
    expect(house({ 'loss.area': null })).toBe('pending 0.00 null');
    expect(house({ 'loss.rooms': null, 'loss.damage': 'severe' })).toBe('payable 6250.00 house-damage');
    const total = reading(illustrative, { 'house-damage': 'total-loss-only', 'mixed-use': 'none' });
    expect(brief(facts(claimOf('case-32'), { 'loss.damage': 'moderate' }), total)).toBe('declined 0.00 null');
    expect(brief(claimOf('case-37'), total)).toBe('declined 0.00 null');
  });
});

describe('several lines', () => {
  const relief = claimOf('case-23');
  it('the line that pays most, ties to the earlier', () => {
    const less = schedule(illustrative, 'natural-disaster', { death: '99999.99' });
    expect(brief(relief, less)).toBe('payable 100000.00 good-samaritan');
    expect(brief(relief, illustrative)).toBe('payable 100000.00 natural-disaster');
  });
  it('add-samaritan', () => {
    const adding = reading(illustrative, { 'line-overlap': 'add-samaritan' });
    expect(brief(relief, adding)).toBe('payable 200000.00 natural-disaster');
    expect(brief(facts(relief, { 'loss.presentAtIncident': false }), adding)).toBe(
      'payable 100000.00 good-samaritan',
    );
    expect(brief(facts(relief, { 'loss.role': 'victim' }), adding)).toBe(
      'payable 100000.00 natural-disaster',
    );
  });
  it('readings of recognition, residence, facility failure and missing persons', () => {
    const strict = reading(illustrative, {
      recognition: 'all-three',
      resident: 'residents-only',
      'facility-failure': 'any-failure',
      'missing-person': 'as-death',
    });
    expect(brief(claimOf('case-24'), strict)).toBe('pending 0.00 null');
    expect(brief(facts(claimOf('case-27'), { 'loss.residence': 'transient' }), strict)).toBe(
      'declined 0.00 null',
    );
    expect(brief(claimOf('case-26'), strict)).toBe('payable 80000.00 municipal-facility');
    expect(brief(claimOf('case-14'), strict)).toBe('payable 100000.00 natural-disaster');
  });
  it('an incident nobody knows anything about', () => {
    const { incident: _, ...rest } = claimOf('case-1');
    expect(brief(rest, illustrative)).toBe('pending 0.00 null');
    expect(brief({ ...rest, incident: null }, { ...illustrative, lines: {} })).toBe('declined 0.00 null');
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
});
