import { describe, expect, it } from 'vitest';
import { AMBIGUITIES, ambiguitiesOf, ambiguity, readingsOf } from '../../../src/law/ambiguities.js';
import { CLAUSE_IDS } from '../../../src/law/clause-ids.js';
import { READING_IDS, READINGS } from '../../../src/law/readings.js';
import { CLAUSES, clause } from '../../../src/law/registry.js';

describe('the ambiguities', () => {
  it('are A-01 to A-74, in order and complete', () => {
    const expected = Array.from({ length: 74 }, (_, index) => `A-${String(index + 1).padStart(2, '0')}`);
    expect(AMBIGUITIES.map(({ id }) => id)).toEqual(expected);
    for (const entry of AMBIGUITIES) expect(ambiguity(entry.id)).toBe(entry);
    expect(ambiguity('A-15').reading).toBe('wansheng');
  });

  it('each concern at least one clause, named once and in the order of the text', () => {
    for (const { id, clauses } of AMBIGUITIES) {
      const inOrder = CLAUSE_IDS.filter((each) => clauses.includes(each));
      expect(clauses.length, id).toBeGreaterThan(0);
      expect(clauses, id).toEqual(inOrder);
    }
  });

  it('have titles and positions in both languages, no two alike', () => {
    for (const { id, title, position } of AMBIGUITIES) {
      expect(title.zh, id).toMatch(/\p{Script=Han}/u);
      expect(title.zh, id).not.toMatch(/。$/);
      expect(position.zh, id).toMatch(/\p{Script=Han}.*。$/u);
      expect(title.en, id).toMatch(/^["A-Z].*[^.]$/);
      expect(position.en, id).toMatch(/^[A-Z].*\.$/);
      expect(title.en + position.en, id).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
    }
    for (const language of ['zh', 'en'] as const) {
      expect(new Set(AMBIGUITIES.map(({ title }) => title[language])).size).toBe(74);
      expect(new Set(AMBIGUITIES.map(({ position }) => position[language])).size).toBe(74);
    }
  });

  it('quote only words that the clauses they concern print', () => {
    for (const { id, clauses, title } of AMBIGUITIES) {
      const text = clauses.map((each) => clause(each).zh).join('\n');
      for (const [, quoted = ''] of title.zh.matchAll(/“([^”]+)”/g)) expect(text, id).toContain(quoted);
    }
  });

  it('name the reading that decides them in their position, and no other one', () => {
    for (const { id, reading, position } of AMBIGUITIES) {
      for (const language of ['zh', 'en'] as const) {
        const phrases = READING_IDS.filter((each) =>
          new RegExp(`(?:解读|the reading) ${each}(?![\\w-])`).test(position[language]),
        );
        expect(phrases, `${id} ${language}`).toEqual(reading === undefined ? [] : [reading]);
      }
    }
  });

  it('cannot be altered', () => {
    expect(Object.isFrozen(AMBIGUITIES)).toBe(true);
    for (const entry of AMBIGUITIES) {
      expect(Object.isFrozen(entry)).toBe(true);
      expect(Object.isFrozen(entry.clauses)).toBe(true);
      expect(Object.isFrozen(entry.position)).toBe(true);
    }
  });
});

describe('from a clause', () => {
  it('its ambiguities are found, the other way round', () => {
    expect(ambiguitiesOf('2.3b').map(({ id }) => id)).toEqual(['A-01']);
    expect(ambiguitiesOf('1-6').map(({ id }) => id)).toEqual(['A-37', 'A-72']);
    expect(ambiguitiesOf('title')).toEqual([]);
    for (const id of CLAUSE_IDS) {
      for (const entry of AMBIGUITIES) {
        expect(ambiguitiesOf(id).includes(entry)).toBe((entry.clauses as readonly string[]).includes(id));
      }
    }
  });

  it('its readings are those that decide one of its ambiguities', () => {
    for (const { id, readings } of CLAUSES) expect(readings).toEqual(readingsOf(id));
    expect(readingsOf('2.2.1')).toEqual([
      ...([
        'wansheng',
        'peril-list',
        'other-perils',
        'subsidence',
        'missing-person',
        'line-overlap',
      ] as const),
    ]);
    expect(readingsOf('2.2.5')).toEqual(['house-damage', 'mixed-use', 'crowd-crush']);
    expect(readingsOf('2.3a-1')).toEqual([]);
  });

  it('every reading is reached, on the clause that is open', () => {
    for (const reading of READING_IDS) {
      expect(clause(READINGS[reading].clause).readings, reading).toContain(reading);
      expect(AMBIGUITIES.some((entry) => entry.reading === reading)).toBe(true);
    }
  });

  it('readings belong to the ambiguities they were made for', () => {
    const decided = AMBIGUITIES.filter(({ reading }) => reading !== undefined);
    expect(Object.fromEntries(decided.map(({ id, reading }) => [id, reading]))).toEqual({
      'A-08': 'peril-list',
      'A-09': 'other-perils',
      'A-10': 'subsidence',
      'A-15': 'wansheng',
      'A-18': 'missing-person',
      'A-20': 'recognition',
      'A-25': 'facility-failure',
      'A-28': 'line-overlap',
      'A-30': 'resident',
      'A-38': 'crowd-crush',
      'A-40': 'mixed-use',
      'A-41': 'house-damage',
      'A-49': 'line-overlap',
    });
  });
});
