import { describe, expect, it } from 'vitest';
import {
  FACT_BIT,
  FACT_NAMES,
  FACT_PATH,
  FACT_VALUES,
  type FactName,
  factsOf,
} from '../../src/claim/facts.js';
import { commonProfileOf, openLossFactsOf, ownProfileOf } from '../../src/claim/parse.js';
import { COMMON_FIELDS, type Field, OWN_FIELDS } from '../../src/claim/profile.js';
import { parseClaim } from '../../src/index.js';
import type { Place } from '../../src/territory/place.js';
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

  it('are all but times, places, sums, quantities, grades and lists', () => {
    expect(FACT_NAMES.filter((fact) => !(fact in FACT_VALUES))).toEqual([
      'startedAt',
      'division',
      'disabilityGrade',
      'medicalCost',
      'governmentCompensation',
      'rooms',
      'area',
      'circumstances',
    ]);
  });
});

const empty = (kind: string): DataObject => ({ id: 'c', incident: { facility: null }, loss: { kind } });

describe.each([
  ['what the lines ask', Object.values<Field>(OWN_FIELDS), ownProfileOf],
  ['what is asked before every line', Object.values<Field>(COMMON_FIELDS), commonProfileOf],
])('the profile of %s', (_, fields, profileOf) => {
  const codesOf = (claim: DataObject) => {
    const profile = profileOf(parseClaim(claim));
    return Object.fromEntries(fields.map(({ fact, shift, mask }) => [fact, (profile >> shift) & mask]));
  };
  const unknown = Object.fromEntries(fields.map(({ fact }) => [fact, 0]));

  it('has a field of its own for each fact, within 31 bits', () => {
    const bits = fields.flatMap(({ shift, mask }) =>
      Array.from({ length: 32 - Math.clz32(mask) }, (_, i) => shift + i),
    );
    expect(bits).toEqual(bits.map((_, i) => i));
    expect(bits.length).toBeLessThanOrEqual(31);
  });

  it('is zero where nothing is known', () => {
    expect(profileOf(parseClaim(empty('person')))).toBe(0);
    expect(profileOf(parseClaim(empty('house')))).toBe(0);
  });

  it.each(fields.filter(({ fact }) => fact !== 'facility').map((field) => [field.fact, field] as const))(
    'counts the values of %s from one, and touches nothing else',
    (fact, { valuesFor, mask }) => {
      const path = FACT_PATH[fact].split('.');
      for (const kind of ['person', 'house'] as const) {
        const sample = kind === 'person' ? personClaim() : houseClaim();
        if (valueAt(sample, path) === undefined) continue;
        expect(valuesFor(kind).length).toBeGreaterThan(1);
        expect(valuesFor(kind).length).toBeLessThanOrEqual(mask);
        valuesFor(kind).forEach((value, i) => {
          const written = fact === 'division' ? PLACES[i] : value;
          const { [fact]: read } = parseClaim(withValue(empty(kind), path, written));
          const { standing } = value as Partial<Place>;
          expect(read).toEqual(fact === 'division' ? expect.objectContaining({ standing }) : value);
          expect(codesOf(withValue(empty(kind), path, written))).toEqual({ ...unknown, [fact]: i + 1 });
        });
        expect(codesOf(withValue(empty(kind), path, null))).toEqual(unknown);
      }
    },
  );
});

/** A place of each standing, in the order of the field. */
const PLACES = ['500110110', '500110100', '500110', '500112'];

describe('the profile of what the lines ask', () => {
  it.each([
    [undefined, 1],
    [{ municipal: true }, 2],
    [{ municipal: false }, 3],
    [{ municipal: null }, 0],
    [{}, 0],
  ])('a facility of %j is %i', (facility, code) => {
    const { shift } = OWN_FIELDS.facility;
    const claim = { id: 'c', incident: { facility }, loss: { kind: 'person' } } as unknown as DataObject;
    expect(ownProfileOf(parseClaim(claim))).toBe(code << shift);
  });
});

describe('the profile of what is asked before every line', () => {
  it('leaves out the circumstances of the other kind of loss', () => {
    const withList = (list: string[]) =>
      commonProfileOf(parseClaim(withValue(empty('person'), ['loss', 'circumstances'], list)));
    expect(withList(['unoccupied', 'crime', 'war'])).toBe(withList(['war', 'crime']));
    expect(withList(['unoccupied'])).toBe(withList([]));
  });
});

describe('sets of facts', () => {
  it('hold each fact once, and list theirs in the order of the format', () => {
    for (const fact of FACT_NAMES) expect(factsOf(FACT_BIT[fact])).toEqual([fact]);
    expect(factsOf(0)).toEqual([]);
    expect(factsOf(FACT_BIT.circumstances | FACT_BIT.peril | FACT_BIT.startedAt)).toEqual([
      'startedAt',
      'peril',
      'circumstances',
    ]);
    expect(factsOf(2 ** FACT_NAMES.length - 1)).toEqual(FACT_NAMES);
  });
});

describe('the open facts of a loss', () => {
  const LOSS_FACTS = [
    ...['harm', 'disabilityGrade', 'missingCertified', 'medicalCost', 'governmentCompensation'],
    ...['damage', 'rooms', 'area'],
  ] as FactName[];
  it.each(LOSS_FACTS)('%s', (fact) => {
    const path = FACT_PATH[fact].split('.');
    const sample = [personClaim(), houseClaim()].find(
      (data) => valueAt(data, path) !== undefined,
    ) as DataObject;
    const before = openLossFactsOf(parseClaim(sample));
    expect(openLossFactsOf(parseClaim(without(sample, path)))).toBe(before | FACT_BIT[fact]);
    expect(openLossFactsOf(parseClaim(withValue(sample, path, null)))).toBe(before | FACT_BIT[fact]);
    expect(before & FACT_BIT[fact]).toBe(0);
  });
});
