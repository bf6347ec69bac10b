import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn, LEFT_OUT, NOT_MUTATED, ROOMS, sourceOf, testsOf } from './rooms.js';
import { LISTS, readSurvivors } from './survivors.js';

describe('what is mutated', () => {
  const mutated = ROOMS.flatMap(sourceOf);
  const unmutated = (file: string) => Object.keys(NOT_MUTATED).filter((place) => file.startsWith(place));

  it('is every file of the source, but for those that stand in a table with a reason', () => {
    const places = filesIn('src').map((file) => [
      file,
      mutated.filter((other) => other === file).length + unmutated(file).length,
    ]);
    expect(places.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('leaves out nothing that is no longer there', () => {
    expect([NOT_MUTATED, LEFT_OUT].flatMap(Object.keys).filter((place) => !existsSync(place))).toEqual([]);
  });

  it.each(ROOMS)('has tests: %s', (room) => {
    expect(testsOf(room)).not.toEqual([]);
  });
});

describe('listed survivors', () => {
  it.each(readdirSync(LISTS))('stand under a room and a file of it, each with a reason: %s', (list) => {
    const room = list.replace('.json', '');
    const survivors = readSurvivors(room);
    expect(ROOMS).toContain(room);
    expect(Object.keys(survivors).filter((file) => !sourceOf(room).includes(file))).toEqual([]);
    for (const { reason, keys } of Object.values(survivors).flat()) {
      expect(reason).toMatch(/^.{30,}\.$/);
      for (const key of keys) expect(key).toMatch(/^[0-9a-f]{12}$/);
    }
  });
});
