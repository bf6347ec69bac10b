// 缺失事实的穷举：例案与手算的小例。The brute force over missing facts, on worked cases and small examples.
import { describe, expect, it } from 'vitest';
import { missingOf } from './decide.js';
import { stateOf, unknownFacts, withFact } from './facts.js';
import { claimOf, contractOf } from './fixtures.js';
import { missingFacts } from './missing.js';
import { representativeMoney } from './money.js';
import type { Claim, Contract } from './types.js';

const illustrative = contractOf('illustrative');
const floor = contractOf('municipal-floor');

function facts(claim: Claim, changes: Record<string, unknown>): Claim {
  return Object.entries(changes).reduce((whole, [path, value]) => withFact(whole, path, value), claim);
}

describe('missing facts by brute force', () => {
  const money = ['0.00', '9999999999999.99'];
  it.each([
    ['case-1', []],
    ['case-5', ['incident.division']],
    ['case-9', ['loss.causedByIncident']],
    ['case-11', ['loss.disabilityGrade']],
    ['case-12', []],
    ['case-13', ['loss.medicalCost']],
    ['case-14', ['loss.missingCertified']],
    ['case-21', ['loss.circumstances']],
    ['case-26', ['loss.recognisedBy']],
    ['case-39', ['incident.liableParty', 'loss.paidByLiableParty']],
    ['case-63', ['loss.damage']],
  ])('%s', (id, expected) => {
    expect(missingFacts(claimOf(id), illustrative, { money })).toEqual(expected);
  });
  it('a null municipal matters under the path of the facility', () => {
    const { lines } = floor;
    const only = { ...floor, lines: { 'municipal-facility': lines['municipal-facility'] } } as Contract;
    const claim = facts(claimOf('case-32'), { 'incident.facility': { kind: 'bridge', municipal: null } });
    expect(missingFacts(claim, only, { money })).toEqual(['incident.facility', 'loss.governmentMedical']);
    expect(missingFacts(claim, floor, { money })).toEqual([]);
  });
  it('tells the states apart', () => {
    const claim = facts(claimOf('case-5'), {
      'loss.harm': null,
      'loss.medicalCost': undefined,
      'loss.recognisedBy': 'applied',
      'loss.circumstances': [{ id: 'crime', causedLoss: null }],
      'loss.disabilityStandard': 'forensic-2016',
    });
    const contract = { ...illustrative, appraisal: { standard: 'jrt-0083-2013' } };
    expect(
      Object.fromEntries(unknownFacts(claim, contract).map((path) => [path, stateOf(claim, contract, path)])),
    ).toMatchObject({
      'incident.division': 'imprecise',
      'loss.circumstances': 'imprecise',
      'loss.recognisedBy': 'applied',
      'loss.harm': 'undetermined',
      'loss.disabilityGrade': 'other-standard',
      'loss.medicalCost': 'absent',
    });
    expect(stateOf(claim, contract, 'loss.role')).toBeNull();
  });
  it('a grade by another standard is asked for again, one by an unknown standard is not', () => {
    const contract = { ...illustrative, appraisal: { standard: 'jrt-0083-2013' } };
    const missing = (standard: string | null) =>
      missingOf(facts(claimOf('case-10'), { 'loss.disabilityStandard': standard }), contract, { money });
    expect(missing('jrt-0083-2013')).toEqual([]);
    expect(missing('forensic-2016')).toEqual([{ fact: 'loss.disabilityGrade', state: 'other-standard' }]);
    expect(missing(null)).toEqual([{ fact: 'loss.disabilityStandard', state: 'undetermined' }]);
  });
  it('refuses what cannot be enumerated', () => {
    const nothingKnown = { id: 'x', loss: { kind: 'person' } };
    expect(() => missingFacts(nothingKnown, illustrative, { money, cap: 1000 })).toThrow('too many');
  });
  it('representative sums include bends and crossings', () => {
    const medical = { limit: '20.00', rate: '0.5', deductible: '1.00' };
    const old = illustrative.lines['natural-disaster'];
    const lines = { ...illustrative.lines, 'natural-disaster': { ...old, medical, death: '0' } };
    const contract = { ...illustrative, lines } as Contract;
    const sums = representativeMoney(facts(claimOf('case-12'), { 'loss.medicalCost': null }), contract);
    for (const sum of ['0.00', '0.01', '1.00', '1.01', '41.00', '41.01', '20000.00', '9999999999999.99']) {
      expect(sums).toContain(sum);
    }
  });
});
