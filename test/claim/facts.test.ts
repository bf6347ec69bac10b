import { describe, expect, it } from 'vitest';
import { FACT_NAMES, FACT_PATH, FACT_VALUES, type FactName } from '../../src/claim/facts.js';
import { profileOf } from '../../src/claim/parse.js';
import { FIELDS } from '../../src/claim/profile.js';
import { parseClaim } from '../../src/index.js';
import { valueAt, without, withValue } from '../input/paths.js';
import { type DataObject, houseClaim, personClaim } from '../input/samples.js';

const inOrder = (data: unknown): string[] => {
  const { incident, loss } = data as { incident: object; loss: object };
  return [
    ...Object.keys(incident).map((key) => `incident.${key}`),
    ...Object.keys(loss).map((key) => `loss.${key}`),
  ];
};

const IDS = ['incident.id', 'loss.kind', 'loss.personId', 'loss.householdId'];

describe('the facts', () => {
  it('are every field of a claim but the ids, in the order of the format, circumstances last', () => {
    const fields = [...inOrder(personClaim()), ...inOrder(houseClaim())].filter(
      (path) => !IDS.includes(path),
    );
    const once = [...new Set(fields.filter((path) => path !== 'loss.circumstances')), 'loss.circumstances'];
    expect(Object.values(FACT_PATH)).toEqual(once);
    expect(FACT_NAMES).toEqual(Object.keys(FACT_PATH));
  });

  const samples = FACT_NAMES.map((fact) => {
    const path = FACT_PATH[fact].split('.');
    const sample = [personClaim(), houseClaim()].find(
      (data) => valueAt(data, path) !== undefined,
    ) as DataObject;
    return [fact, path, sample] as const;
  });

  it.each(samples)('%s is read from its path', (fact, path, sample) => {
    expect(parseClaim(sample)[fact]).not.toBeNull();
    expect(parseClaim(sample)[fact]).toBeDefined();
    expect(parseClaim(withValue(sample, path, null))[fact]).toBeNull();
    expect(parseClaim(without(sample, path))[fact]).toBe(fact === 'facility' ? 'none' : undefined);
  });

  it.each(samples)('%s touches no other fact', (fact, path, sample) => {
    expect(parseClaim(withValue(sample, path, null))).toEqual({ ...parseClaim(sample), [fact]: null });
  });
});

describe('the facts of finite range', () => {
  const finite = Object.entries(FACT_VALUES) as [FactName, readonly (string | boolean)[]][];

  it.each(finite.filter(([fact]) => fact !== 'facility'))(
    '%s takes each of its values, and no other',
    (fact, values) => {
      const path = FACT_PATH[fact].split('.');
      const sample = [personClaim(), houseClaim()].find(
        (data) => valueAt(data, path) !== undefined,
      ) as DataObject;
      expect(new Set(values).size).toBe(values.length);
      for (const value of values) expect(parseClaim(withValue(sample, path, value))[fact]).toBe(value);
      expect(() => parseClaim(withValue(sample, path, `${values[0]} `))).toThrow(FACT_PATH[fact]);
    },
  );

  it('are all but times, places, sums, quantities, grades, lists and harm', () => {
    expect(FACT_NAMES.filter((fact) => !(fact in FACT_VALUES))).toEqual([
      'startedAt',
      'division',
      'harm',
      'disabilityGrade',
      'medicalCost',
      'governmentCompensation',
      'rooms',
      'area',
      'circumstances',
    ]);
  });
});

describe('the profile', () => {
  const codesOf = (claim: DataObject) => {
    const profile = profileOf(parseClaim(claim));
    return Object.fromEntries(FIELDS.map(({ fact, shift, mask }) => [fact, (profile >> shift) & mask]));
  };
  const unknown = Object.fromEntries(FIELDS.map(({ fact }) => [fact, 0]));
  const empty = (kind: string): DataObject => ({ id: 'c', incident: { facility: null }, loss: { kind } });

  it('has a field of its own for each fact, within 31 bits', () => {
    const bits = FIELDS.flatMap(({ shift, mask }) =>
      Array.from({ length: 32 - Math.clz32(mask) }, (_, i) => shift + i),
    );
    expect(bits).toEqual(bits.map((_, i) => i));
    expect(bits.length).toBeLessThanOrEqual(31);
  });
  it('is zero where nothing is known', () => {
    expect(profileOf(parseClaim(empty('person')))).toBe(0);
    expect(profileOf(parseClaim(empty('house')))).toBe(0);
  });
  it.each(FIELDS.filter(({ fact }) => fact !== 'facility').map(({ fact }) => [fact]))(
    'counts the values of %s from one, and touches nothing else',
    (fact) => {
      const path = FACT_PATH[fact].split('.');
      const kind = valueAt(personClaim(), path) === undefined ? 'house' : 'person';
      FACT_VALUES[fact].forEach((value, i) => {
        expect(codesOf(withValue(empty(kind), path, value))).toEqual({ ...unknown, [fact]: i + 1 });
      });
      expect(codesOf(withValue(empty(kind), path, null))).toEqual(unknown);
    },
  );
  it.each([
    [undefined, 1],
    [{ municipal: true }, 2],
    [{ municipal: false }, 3],
    [{ municipal: null }, 0],
    [{}, 0],
  ])('a facility of %j is %i', (facility, code) => {
    const claim = { id: 'c', incident: { facility }, loss: { kind: 'person' } } as unknown as DataObject;
    expect(codesOf(claim)).toEqual({ ...unknown, facility: code });
  });
});
