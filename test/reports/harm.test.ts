import { describe, expect, it } from 'vitest';
import { parseClaim } from '../../src/index.js';
import { harmIn, heaviestIn } from '../../src/reports/harm.js';
import { disasterDatabase, quarterlyAnalysis } from '../../src/reports/index.js';
import { contract, DATONG, entry, GANSHUI, house, paid, person } from './support.js';

const of = (id: string, personId: string | undefined, harm: 'death' | 'injury' | 'disability', event = 'e') =>
  person(id, { id: event }, { personId, harm, disabilityGrade: 3 });

const harmOf = (...claims: ReturnType<typeof person>[]) =>
  harmIn(heaviestIn(claims.map((claim) => ({ claim: parseClaim(claim) }))));

const counted = (...claims: ReturnType<typeof person>[]) => {
  const { casualties } = harmOf(...claims);
  return Object.entries(casualties).flatMap(([harm, count]) => (count === 0 ? [] : [`${harm} ${count}`]));
};

describe('people in claims', () => {
  it('count once in an event, under the heaviest harm, whatever the order of their claims', () => {
    const [disabled, dead] = [of('a', 'zhang', 'disability'), of('b', 'zhang', 'death')];
    expect(counted(disabled, dead)).toEqual(['death 1']);
    expect(counted(dead, disabled)).toEqual(['death 1']);
    expect(counted(disabled, of('c', 'zhang', 'injury'))).toEqual(['disability 1']);
    const notCaused = person('d', { id: 'e' }, { personId: 'zhang', causedByIncident: false });
    expect(counted(notCaused, disabled)).toEqual(['disability 1']);
  });

  it('count for each event, and each claim that does not say of whom or in which event', () => {
    expect(counted(of('a', 'zhang', 'injury'), of('b', 'zhang', 'injury', 'f'))).toEqual(['injury 2']);
    expect(counted(of('a', undefined, 'injury'), of('b', undefined, 'injury'))).toEqual(['injury 2']);
    const nowhere = (id: string) => person(id, { id: undefined }, { personId: 'zhang' });
    expect(counted(nowhere('a'), nowhere('b'))).toEqual(['death 2']);
  });

  it('stand in the disaster database once, with what was paid on all their claims', () => {
    const entries = [of('a', 'zhang', 'disability'), of('b', 'zhang', 'death')].map((claim) =>
      entry(claim, [paid('50000', '2024-08-01T00:00:00+08:00')]),
    );
    const [row, ...others] = disasterDatabase(entries);
    expect(others).toEqual([]);
    expect(row?.casualties).toMatchObject({ death: 1, disability: 0 });
    expect([row?.claims, row?.paid]).toEqual([2, '100000.00']);
  });
});

const home = (
  id: string,
  householdId: string | undefined,
  damage: 'collapsed' | 'severe' | 'moderate' | undefined,
  rooms?: number,
  place: { id?: string | undefined; division?: string } = { id: 'e' },
) => house(id, place, { householdId, damage, rooms });

const standing = (...claims: ReturnType<typeof house>[]) =>
  Object.entries(harmOf(...claims).houses).flatMap(([damage, { houses, rooms, withoutRooms }]) =>
    houses === 0 ? [] : [`${damage} ${houses}: ${rooms}, ${withoutRooms}`],
  );

describe('houses in claims', () => {
  it('count once for each household in an event, under the heaviest damage with its rooms', () => {
    const [worse, better] = [home('a', 'li', 'collapsed', 1), home('b', 'li', 'moderate', 4)];
    expect(standing(worse, better)).toEqual(['collapsed 1: 1, 0']);
    expect(standing(better, worse)).toEqual(['collapsed 1: 1, 0']);
    expect(standing(better, home('c', 'li', undefined, 9))).toEqual(['moderate 1: 4, 0']);
    expect(standing(home('c', 'li', 'collapsed'), better)).toEqual(['collapsed 1: 0, 1']);
  });

  it('count with the most rooms that a claim of that damage names', () => {
    const [few, many, none] = [home('a', 'li', 'severe', 2), home('b', 'li', 'severe', 3)].concat(
      home('c', 'li', 'severe'),
    ) as [ReturnType<typeof house>, ReturnType<typeof house>, ReturnType<typeof house>];
    for (const claims of [
      [few, many, none],
      [none, many, few],
      [many, none, few],
    ])
      expect(standing(...claims)).toEqual(['severe 1: 3, 0']);
    expect(standing(none, home('d', 'li', 'severe'))).toEqual(['severe 1: 0, 1']);
  });

  it('count for each event, for each household, and for each claim that does not say of whom or in which event', () => {
    const [here, there] = [home('a', 'li', 'severe', 2), home('b', 'li', 'severe', 2, { id: 'f' })];
    expect(standing(here, there)).toEqual(['severe 2: 4, 0']);
    expect(standing(here, home('b', 'wang', 'severe', 2))).toEqual(['severe 2: 4, 0']);
    expect(standing(home('a', undefined, 'severe', 2), home('b', undefined, 'severe', 2))).toEqual([
      'severe 2: 4, 0',
    ]);
    const nowhere = (id: string) => home(id, 'li', 'severe', 2, { id: undefined });
    expect(standing(nowhere('a'), nowhere('b'))).toEqual(['severe 2: 4, 0']);
  });

  it('are not taken for the person of the same key', () => {
    const { casualties, houses } = harmOf(of('a', 'li', 'death'), home('b', 'li', 'collapsed', 2));
    expect([casualties.death, houses.collapsed.houses]).toEqual([1, 1]);
  });
});

describe('people and houses in several rows of an event', () => {
  const register = [
    entry(home('a', 'li', 'moderate', 2, { id: 'e', division: GANSHUI })),
    entry(home('b', 'li', 'collapsed', 3, { id: 'e', division: DATONG })),
    entry(person('c', { id: 'e', division: DATONG }, { personId: 'li', harm: 'injury' })),
    entry(person('d', { id: 'e', division: GANSHUI }, { personId: 'li' })),
  ];

  it('count in that of the heaviest, so that the rows add up to the event', () => {
    const seen = disasterDatabase(register).map(({ town, claims, casualties, houses }) => [
      [town.name, claims, casualties.death, casualties.injury],
      [houses.collapsed.houses, houses.moderate.houses],
    ]);
    expect(seen).toEqual([
      [
        ['赶水镇', 2, 1, 0],
        [0, 0],
      ],
      [
        ['打通镇', 2, 0, 0],
        [1, 0],
      ],
    ]);
    const [event] = quarterlyAnalysis(register, contract, { year: 2024, quarter: 3 }).events;
    expect(event?.claims).toBe(4);
    expect(event?.casualties).toMatchObject({ death: 1, injury: 0 });
    expect(event?.houses).toMatchObject({ collapsed: { houses: 1, rooms: 3 }, moderate: { houses: 0 } });
  });

  it('count in the same row whatever the order of the register', () => {
    const twins = [GANSHUI, DATONG].map((division, i) =>
      entry(home(`h${i}`, 'li', 'severe', 2, { id: 'e', division })),
    );
    expect(disasterDatabase([...twins].reverse())).toEqual(disasterDatabase(twins));
    expect(disasterDatabase(twins).map(({ houses }) => houses.severe.houses)).toEqual([1, 0]);
  });
});
