import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/contract/parse.js';
import { excluding, panelAmong } from '../../src/contract/terms.js';
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
  it('sort the exclusions by the kind of loss that they concern', () => {
    expect(changed('exclusions', ['arson-by-owner', 'war', 'disease', 'war']).exclusions).toEqual({
      person: ['war', 'disease'],
      house: ['war', 'arson-by-owner'],
    });
    expect(changed('exclusions', []).exclusions).toEqual({ person: [], house: [] });
  });
  it('tell which circumstances of a list are excluded for a kind of loss, in the order of the format', () => {
    const some = changed('exclusions', ['arson-by-owner', 'disease', 'war']);
    const list = ['crime', 'disease', 'arson-by-owner', 'war'] as const;
    expect(excluding(list, 'person', some)).toEqual(['war', 'disease']);
    expect(excluding(list, 'house', some)).toEqual(['war', 'arson-by-owner']);
    expect(excluding(['crime'], 'person', some)).toEqual([]);
    expect(excluding([], 'person', some)).toEqual([]);
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
