// 只写到日，当日有批改生效：时刻是否有关系。A bare day on which an endorsement takes effect: whether the time of it matters.
import { describe, expect, it } from 'vitest';
import { contractUnder } from '../../src/contract/parse.js';
import { adjudicate, type ContractInput, parseContract } from '../../src/index.js';
import { EDITIONS, type Edition } from '../../src/law/index.js';
import { always } from '../../src/law/rule.js';
import { withFact } from '../oracle/facts.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';

const signed = contractOf('illustrative') as unknown as ContractInput;
const atNoon = (amendment: object): ContractInput => ({
  ...signed,
  endorsements: [{ id: 'e-1', effectiveAt: '2024-06-01T12:00:00+08:00', ...amendment }],
});

const death = withFact(claimOf('case-1'), 'incident.startedAt', '2024-06-01');
const missing = (contract: ContractInput, ...facts: readonly (readonly [string, unknown])[]) =>
  adjudicate(
    facts.reduce((claim, [path, value]) => withFact(claim, path, value as never), death) as never,
    contract,
  ).missing.map(({ fact }) => fact);

const included = atNoon({ readings: { wansheng: 'included' } });

describe('where 万盛 comes into the territory at noon', () => {
  it('the time matters for what happened there, and nowhere else', () => {
    expect(missing(included, ['incident.division', '500110103'])).toEqual(['incident.startedAt']);
    expect(missing(included, ['incident.division', '500110110'])).toEqual([]);
    expect(missing(included, ['incident.division', '500113'])).toEqual([]);
  });
  it('and for what may have: the place is known to be in the district, or not known', () => {
    for (const place of ['500110', null, undefined])
      expect(missing(included, ['incident.division', place])).toEqual([
        'incident.startedAt',
        'incident.division',
      ]);
  });
  it('unless nothing is due there either', () => {
    expect(missing(included, ['incident.division', '500110'], ['loss.causedByIncident', false])).toEqual([]);
  });
});

describe('where a sum changes at noon', () => {
  const line = signed.lines['natural-disaster'] as { readonly medical: object };
  const amended = (terms: object) =>
    atNoon({ lines: { ...signed.lines, 'natural-disaster': { ...line, ...terms } } });
  const hurt = [['loss.harm', 'injury']] as const;
  const bounded = amended({ medical: { ...line.medical, deductible: '100' } });

  it('the time matters where it comes to more or less', () => {
    expect(missing(bounded, ...hurt, ['loss.medicalCost', '500'])).toEqual(['incident.startedAt']);
    expect(missing(bounded, ...hurt, ['loss.medicalCost', null])).toEqual([
      'incident.startedAt',
      'loss.medicalCost',
    ]);
  });
  it('and does not where it comes to the same', () => {
    expect(missing(bounded, ...hurt, ['loss.medicalCost', '30000'])).toEqual([]);
    expect(missing(bounded)).toEqual([]);
    expect(missing(atNoon({ premium: '500000.00' }))).toEqual([]);
  });
  it('it may with two sums of the government unknown, which are looked at together', () => {
    const fire = signed.lines['fire-explosion'] as { readonly medical: object };
    const indemnity = {
      ...atNoon({
        lines: {
          ...signed.lines,
          'fire-explosion': { ...fire, medical: { ...fire.medical, deductible: '100' } },
        },
      }),
      readings: { 'fire-basis': 'indemnity' },
    } as const;
    const burnt = [
      ['incident.peril', 'fire'],
      ['incident.rootCause', 'natural'],
      ['incident.liableParty', 'not-found'],
    ] as const;
    const unknown = ['harm', 'medicalCost', 'governmentCompensation', 'governmentMedical'] as const;
    expect(missing(indemnity, ...burnt, ...unknown.map((fact) => [`loss.${fact}`, null] as const))).toEqual([
      'incident.startedAt',
      'loss.harm',
      'loss.disabilityGrade',
      'loss.missingCertified',
      'loss.governmentCompensation',
      'loss.governmentMedical',
    ]);
  });
});

describe('where the contract asks something of its own from noon', () => {
  it('the time matters, and then whether that is met', () => {
    const asking = atNoon({ conditions: [{ id: 'c-1', text: '甲', lines: ['natural-disaster'] }] });
    expect(missing(asking)).toEqual(['incident.startedAt', 'loss.conditions.c-1']);
    expect(missing(asking, ['loss.conditions', { 'c-1': true }])).toEqual([]);
  });
});

describe('where only a total loss of a house counts from noon', () => {
  it('the time matters while the damage is not known', () => {
    const total = atNoon({ readings: { 'house-damage': 'total-loss-only' } });
    const house = withFact(claimOf('case-51'), 'incident.startedAt', '2024-06-01');
    const of = (damage: string | null) =>
      adjudicate(withFact(house, 'loss.damage', damage) as never, total).missing.map(({ fact }) => fact);
    expect(of(null)).toEqual(['incident.startedAt', 'loss.damage']);
    expect(of('moderate')).toEqual(['incident.startedAt']);
    expect(of('collapsed')).toEqual([]);
  });
});

describe('where an edition of the notice that asks less comes into force at noon', () => {
  const [first] = EDITIONS as readonly [Edition];
  const asksNoCause: Edition = {
    ...first,
    id: 'of-noon',
    amends: first,
    inForce: '2024-06-01T12:00:00+08:00',
    rules: { 'caused-by-incident': always },
  };
  const contract = contractUnder([first, asksNoCause])(parseContract(signed));
  const facts = (causedByIncident: boolean) =>
    adjudicate(withFact(death, 'loss.causedByIncident', causedByIncident) as never, contract).missing.map(
      ({ fact }) => fact,
    );

  it('the time matters for what only the earlier asks, where that is not so', () => {
    expect(facts(false)).toEqual(['incident.startedAt']);
    expect(facts(true)).toEqual([]);
  });
});
