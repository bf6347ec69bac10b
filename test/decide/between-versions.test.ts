// 只写到日，当日有批改生效：时刻是否有关系。A bare day on which an endorsement takes effect: whether the time of it matters.
import { describe, expect, it } from 'vitest';
import { adjudicate, type ContractInput } from '../../src/index.js';
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
});
