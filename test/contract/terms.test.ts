import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/contract/parse.js';
import { panelAmong } from '../../src/contract/terms.js';
import { type ContractInput, DEFAULT_READINGS } from '../../src/index.js';
import { withValue } from '../input/paths.js';
import { fullContract } from '../input/samples.js';
import { contractOf } from '../oracle/fixtures.js';

const terms = (data: unknown) => termsOf(data as ContractInput);
const changed = (path: string, value: unknown) => terms(withValue(fullContract(), path.split('.'), value));

describe('the terms', () => {
  const full = terms(fullContract());

  it('have the term in milliseconds', () => {
    expect([full.start, full.end]).toEqual([Date.UTC(2022, 11, 31, 16), Date.UTC(2025, 11, 31, 16)]);
  });
  it('have the schedules of the lines as the contract has them', () => {
    expect(full.lines).toEqual(fullContract().lines);
    expect(changed('lines', {}).lines).toEqual({});
  });
  it('sort the exclusions by the line that they shut, in the order of the format', () => {
    const { exclusions } = changed('exclusions', [
      'arson-by-owner',
      { id: 'disease', if: 'caused', lines: ['good-samaritan', 'house-damage'] },
      { id: 'war', if: 'present' },
    ]);
    const war = { id: 'war', if: 'present' };
    expect(exclusions).toEqual({
      'natural-disaster': [war],
      'good-samaritan': [war, { id: 'disease', if: 'caused' }],
      'municipal-facility': [war],
      'fire-explosion': [war],
      'house-damage': [war, { id: 'arson-by-owner', if: 'present' }],
    });
    expect(Object.values(changed('exclusions', []).exclusions).flat()).toEqual([]);
  });
  it('have the most for a person, where the contract sets one', () => {
    expect(full.perPerson).toBe(12_000_000);
    expect(terms(contractOf('illustrative')).perPerson).toBeNull();
  });
  it('settle claim by claim unless the contract says otherwise', () => {
    expect(changed('settlement', undefined).settlement).toBe('per-claim');
    expect(changed('settlement', 'per-claim').settlement).toBe('per-claim');
    expect(changed('settlement', 'cumulative').settlement).toBe('cumulative');
  });
  it('have every reading', () => {
    expect(terms(contractOf('illustrative')).readings).toEqual(DEFAULT_READINGS);
    expect(full.readings).toEqual(fullContract().readings);
  });
  it('have the panel', () => {
    expect(full.panel).toMatchObject({
      insurers: ['a', 'b', 'c'],
      shares: { units: [60, 25, 15], scale: 100 },
      remainder: { to: 0 },
    });
  });
});

describe('the panel', () => {
  const members = [
    { id: 'a', share: '0.4' },
    { id: 'b', share: '0.6', lead: true },
  ];
  it('gives the rest to the lead, wherever it stands', () => {
    expect(panelAmong(members, 'lead').remainder).toEqual({ to: 1 });
  });
  it('or to the largest remainders', () => {
    expect(panelAmong(members, 'largest-remainder').remainder).toBe('largest-remainder');
  });
});
