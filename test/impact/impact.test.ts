// 合同一变，哪些裁定跟着变：给读者看的例子。What a change of contract changes: examples for the reader.
import { describe, expect, it } from 'vitest';
import illustrative from '../../examples/contracts/illustrative.json' with { type: 'json' };
import { impact, impactMeter } from '../../src/impact/index.js';
import { type ClaimInput, type ContractInput, parseContract } from '../../src/index.js';

const BEFORE = illustrative as unknown as ContractInput;

const person = (
  id: string,
  incident: ClaimInput['incident'],
  medicalCost: string | null = '0',
): ClaimInput => ({
  id,
  incident: { startedAt: '2024-07-11T16:20:00+08:00', division: '500110110', peril: 'drought', ...incident },
  loss: {
    kind: 'person',
    role: 'victim',
    presence: 'at-onset',
    causedByIncident: true,
    harm: 'death',
    medicalCost,
    circumstances: [],
  },
});

const CLAIMS = [
  person('drought', {}),
  person('flood', { peril: 'flood', id: 'flood-1', division: '500110001' }),
  person('flood, bills open', { peril: 'flood', id: 'flood-1', startedAt: '2025-01-01' }, null),
  person('no day', { startedAt: null, division: null }),
];

const withReading = (readings: ContractInput['readings']): ContractInput => ({ ...BEFORE, readings });

describe('a reading', () => {
  const { total, byLine, byTown, byYear } = impact(
    CLAIMS,
    BEFORE,
    withReading({ 'peril-list': 'slides-only' }),
  );

  it('changes the claims that hang on it, and no other', () => {
    expect(total).toMatchObject({
      changed: 2,
      difference: '-100000.00',
      more: { claims: 0, amount: '0.00' },
      less: { claims: 1, amount: '100000.00' },
    });
    expect(total.before.outcomes).toEqual({ payable: 3, pending: 1, declined: 0 });
    expect(total.after.outcomes).toEqual({ payable: 2, pending: 0, declined: 2 });
    expect(total.parts).toMatchObject({ outcome: 2, amount: 1, atMost: 2, line: 1, shares: 1, lines: 2 });
  });
  it('and as many the other way round', () => {
    const { more, less } = impact(CLAIMS, withReading({ 'peril-list': 'slides-only' }), BEFORE).total;
    expect([more, less]).toEqual([
      { claims: 1, amount: '100000.00' },
      { claims: 0, amount: '0.00' },
    ]);
  });
  it('by line: what each paid before, and pays after', () => {
    expect(
      byLine.map(({ line, before, after, changed }) => [line, before.claims, after.claims, changed]),
    ).toEqual([
      ['natural-disaster', 3, 2, 1],
      [null, 1, 2, 2],
    ]);
  });
  it('by town, and places that are in none', () => {
    expect(byTown.map(({ town, difference }) => [town.name ?? town.standing, difference])).toEqual([
      ['古南街道', '0.00'],
      ['赶水镇', '-100000.00'],
      ['unknown', '0.00'],
    ]);
  });
  it('by year in Beijing, and losses of no known day', () => {
    expect(byYear.map(({ year, before, after }) => [year, before.amount, after.amount])).toEqual([
      [2024, '200000.00', '100000.00'],
      [2025, '100000.00', '100000.00'],
      [null, '0.00', '0.00'],
    ]);
  });
});

describe('an endorsement', () => {
  it('changes the losses from its day on', () => {
    const lines = { 'natural-disaster': { ...illustrative.lines['natural-disaster'], death: '50000.00' } };
    const endorsements = [{ id: 'e-1', effectiveAt: '2025-01-01T00:00:00+08:00', lines }];
    const { byYear } = impact(CLAIMS, BEFORE, { ...BEFORE, endorsements } as ContractInput);
    expect(byYear.map(({ year, difference }) => [year, difference])).toEqual([
      [2024, '0.00'],
      [2025, '-50000.00'],
      [null, '0.00'],
    ]);
  });
});

describe('limits', () => {
  it('change no determination, and what is paid of them', () => {
    const limits = { ...BEFORE.limits, perEvent: '150000.00', perYear: '180000.00' };
    const { total, afterLimits } = impact(CLAIMS, BEFORE, { ...BEFORE, limits });
    expect(total.changed).toBe(0);
    // Events of 2024: 100,000 and 200,000, since the flood begins with its earliest claim; 180,000 is left of the year in all.
    expect(afterLimits).toEqual({ before: '300000.00', after: '180000.00', difference: '-120000.00' });
  });
});

describe('what is not bounded', () => {
  it('is counted apart', () => {
    const { householdLimit: _, ...schedule } = illustrative.lines['house-damage'];
    const unbounded = { ...BEFORE, lines: { 'house-damage': schedule } } as ContractInput;
    const { total } = impact([{ id: 'house', loss: { kind: 'house' } }], unbounded, BEFORE);
    expect(total.before).toMatchObject({ claims: 1, atMost: '0.00', unbounded: 1 });
    expect(total.after).toMatchObject({ claims: 1, atMost: '20000.00', unbounded: 0 });
  });
});

describe('the meter', () => {
  it('says of each claim what changes', () => {
    const meter = impactMeter(parseContract(BEFORE), withReading({ 'peril-list': 'slides-only' }));
    expect(CLAIMS.map((claim) => meter.take(claim)?.difference ?? null)).toEqual([
      '-100000.00',
      null,
      null,
      '0.00',
    ]);
    expect(meter.take(CLAIMS[0] as ClaimInput)).toEqual({
      claim: 'drought',
      parts: ['outcome', 'amount', 'atMost', 'line', 'departments', 'shares', 'lines'],
      before: { outcome: 'payable', amount: '100000.00', atMost: '100000.00', line: 'natural-disaster' },
      after: { outcome: 'declined', amount: '0.00', atMost: '0.00', line: null },
      difference: '-100000.00',
    });
  });
  it('gives the sums at any time', () => {
    const meter = impactMeter(BEFORE, BEFORE);
    expect(meter.result().total.before.claims).toBe(0);
    meter.take(CLAIMS[0] as ClaimInput);
    expect(meter.result().total.before.claims).toBe(1);
  });
});
