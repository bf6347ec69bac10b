import { describe, expect, it } from 'vitest';
import type { FactRow } from '../../src/claim/fact-kinds.js';
import { FACTS } from '../../src/claim/fact-rows.js';
import { FACT_NAMES, FACT_PATH, FACT_VALUES, type FactName } from '../../src/claim/facts.js';
import { profileOf } from '../../src/claim/parse.js';
import { DOMAINS, LAYOUTS, layoutOf } from '../../src/claim/profile.js';
import { openCodesOf } from '../../src/claim/vocabulary.js';
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

const IDS = ['incident.id', 'loss.kind', 'loss.personId', 'loss.householdId', 'loss.houseId'];

describe('the facts', () => {
  it('are every field of a claim but the ids, in the order of the format', () => {
    const fields = [...inOrder(personClaim()), ...inOrder(houseClaim())].filter(
      (path) => !IDS.includes(path),
    );
    expect(Object.values(FACT_PATH)).toEqual([...new Set(fields)]);
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
    const factsIn = (given: unknown) => {
      const claim = parseClaim(given);
      return Object.fromEntries((Object.keys(FACTS) as FactName[]).map((name) => [name, claim[name]]));
    };
    expect(factsIn(withValue(sample, path, null))).toEqual({ ...factsIn(sample), [fact]: null });
  });
});

describe('the facts of finite range', () => {
  const finite = Object.entries(FACT_VALUES) as [FactName, readonly (string | boolean)[]][];

  /** 说了、但仍未确定的代码。The codes by which a fact is told, and still open. */
  const openOf = (fact: FactName): readonly string[] => {
    const { codes }: FactRow = FACTS[fact];
    return codes === undefined ? [] : openCodesOf(codes);
  };

  it.each(finite.filter(([fact]) => fact !== 'facility'))(
    '%s takes each of its values, and no other',
    (fact, values) => {
      const path = FACT_PATH[fact].split('.');
      const sample = [personClaim(), houseClaim()].find(
        (data) => valueAt(data, path) !== undefined,
      ) as DataObject;
      expect(new Set(values).size).toBe(values.length);
      for (const value of [...values, ...openOf(fact)])
        expect(parseClaim(withValue(sample, path, value))[fact]).toBe(value);
      expect(() => parseClaim(withValue(sample, path, `${values[0]} `))).toThrow(FACT_PATH[fact]);
    },
  );

  it('leave out what is no decision on recognition yet', () => {
    expect(openOf('recognisedBy')).toEqual(['not-applied', 'applied']);
    expect(FACT_VALUES.recognisedBy).toEqual(['refused', 'township', 'district', 'above-district']);
  });

  it('are all but times, places, sums, quantities, grades and lists', () => {
    expect(FACT_NAMES.filter((fact) => !(fact in FACT_VALUES))).toEqual([
      'startedAt',
      'division',
      'circumstances',
      'conditions',
      'disabilityGrade',
      'medicalCost',
      'governmentCompensation',
      'governmentMedical',
      'paidByLiableParty',
      'rooms',
      'area',
    ]);
  });
});

const empty = (kind: string): DataObject => ({ id: 'c', incident: { facility: null }, loss: { kind } });

/** A place of each standing, in the order of the field. */
const PLACES = ['500110110', '500110100', '500110', '500112'];

describe.each(['person', 'house'] as const)('the profile of the loss of a %s', (kind) => {
  const { fields } = LAYOUTS[kind];
  const codesOf = (claim: DataObject) => {
    const profile = profileOf(parseClaim(claim));
    return Object.fromEntries(
      fields.map(({ fact, word, shift, width }) => [
        fact,
        ((profile[word] as number) >> shift) & ((1 << width) - 1),
      ]),
    );
  };
  const unknown = Object.fromEntries(fields.map(({ fact }) => [fact, 0]));
  const sample = kind === 'person' ? personClaim() : houseClaim();

  it('has a field of its own for each fact, in words of at most ten bits', () => {
    const bits = fields.flatMap(({ word, shift, width }) =>
      Array.from({ length: width }, (_, i) => `${word} ${shift + i}`),
    );
    expect(new Set(bits).size).toBe(bits.length);
    for (const { shift, width } of fields) expect(shift + width).toBeLessThanOrEqual(10);
  });

  it('holds every fact of the format that such a claim has, but for those reckoned beside the table', () => {
    const beside: readonly FactName[] = ['startedAt', 'circumstances', 'conditions'];
    const has = (fact: FactName) => valueAt(sample, FACT_PATH[fact].split('.')) !== undefined;
    expect(fields.map(({ fact }) => fact)).toEqual(
      FACT_NAMES.filter((fact) => !beside.includes(fact) && has(fact)),
    );
    for (const fact of beside) expect([fact, DOMAINS[fact]?.is]).toEqual([fact, 'beside']);
  });

  it('is zero where nothing is known', () => {
    expect(codesOf(empty(kind))).toEqual(unknown);
  });

  it.each(
    fields.flatMap(({ fact, domain }) =>
      domain.is === 'listed' && fact !== 'facility' ? [[fact, domain.values] as const] : [],
    ),
  )('counts the values of %s from one, and touches nothing else', (fact, values) => {
    const path = FACT_PATH[fact].split('.');
    values.forEach((value, i) => {
      const written = fact === 'division' ? PLACES[i] : value;
      const { [fact]: read } = parseClaim(withValue(empty(kind), path, written));
      const { standing } = value as Partial<Place>;
      expect(read).toEqual(fact === 'division' ? expect.objectContaining({ standing }) : value);
      expect(codesOf(withValue(empty(kind), path, written))).toEqual({ ...unknown, [fact]: i + 1 });
    });
    expect(codesOf(withValue(empty(kind), path, null))).toEqual(unknown);
  });

  it.each(fields.flatMap(({ fact, domain }) => (domain.is === 'measured' ? [fact] : [])))(
    'says of %s no more than whether it is known',
    (fact) => {
      const path = FACT_PATH[fact].split('.');
      const known = codesOf(withValue(empty(kind), path, valueAt(sample, path)));
      expect(known).toEqual({ ...unknown, [fact]: 1 });
    },
  );

  it.each([
    [undefined, 1],
    [{ municipal: true }, 2],
    [{ municipal: false }, 3],
    [{ municipal: null }, 0],
    [{}, 0],
  ])('a facility of %j is %i', (facility, code) => {
    const claim = { id: 'c', incident: { facility }, loss: { kind } } as unknown as DataObject;
    expect(codesOf(claim)).toEqual({ ...unknown, facility: code });
  });
});

describe('a layout', () => {
  it('refuses a fact with more values than a word can tell apart', () => {
    const values = Array.from({ length: 1024 }, (_, i) => i);
    const domains = (list: readonly number[]) =>
      ({ depth: { of: 'person', is: 'listed', values: list } }) as const;
    expect(layoutOf('person', domains(values.slice(1))).fields).toHaveLength(1);
    expect(() => layoutOf('person', domains(values))).toThrow('depth has more values');
    expect(layoutOf('house', domains(values)).fields).toEqual([]);
  });
});
