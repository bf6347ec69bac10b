import { describe, expect, it } from 'vitest';
import { FACT_NAMES, FACT_PATH, FACT_VALUES, type FactName } from '../../src/claim/facts.js';
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
