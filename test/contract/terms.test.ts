import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/contract/parse.js';
import { excluding, panelOf } from '../../src/contract/terms.js';
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
  it('have every sum of a casualty line in fen', () => {
    expect(full.casualty['natural-disaster']).toMatchObject({
      death: 10_000_000,
      disability: [
        10_000_000, 9_000_000, 8_000_000, 7_000_000, 6_000_000, 5_000_000, 4_000_000, 3_000_000, 2_000_000,
        1_000_000,
      ],
      medical: { limit: 2_000_000, rate: { units: 8, scale: 10 }, deductible: 10_000 },
      personLimit: 11_000_000,
    });
    expect(Object.keys(full.casualty)).toEqual([
      'natural-disaster',
      'good-samaritan',
      'municipal-facility',
      'fire-explosion',
    ]);
  });
  it('have every sum of the house line in fen', () => {
    expect(full.house).toEqual({
      unit: 'room',
      rates: { collapsed: 500_000, severe: 400_000, moderate: 100_000 },
      householdLimit: 2_000_000,
    });
  });
  it('know where there is no limit, and no line', () => {
    expect(
      changed('lines.good-samaritan.personLimit', undefined).casualty['good-samaritan']?.personLimit,
    ).toBeNull();
    expect(changed('lines.house-damage.householdLimit', undefined).house?.householdLimit).toBeNull();
    expect(changed('lines', {})).toMatchObject({ casualty: {}, house: null });
  });
  it('round each grade half up to the fen', () => {
    const grades = (base: string, rates: string[]) =>
      changed('lines.natural-disaster.disability', { base, rates }).casualty['natural-disaster']?.disability;
    expect(grades('0.05', ['1', '0.9', '0.8', '0.7', '0.6', '0.5', '0.4', '0.3', '0.2', '0.1'])).toEqual([
      5, 5, 4, 4, 3, 3, 2, 2, 1, 1,
    ]);
    expect(grades('9999999999999.99', new Array(10).fill(`0.${'9'.repeat(100)}`))).toEqual(
      new Array(10).fill(999_999_999_999_999),
    );
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
    expect(panelOf(members, 'lead').remainder).toEqual({ to: 1 });
  });
  it('or to the largest remainders', () => {
    expect(panelOf(members, 'largest-remainder').remainder).toBe('largest-remainder');
  });
});
