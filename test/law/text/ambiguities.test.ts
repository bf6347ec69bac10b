import { describe, expect, it } from 'vitest';
import { FACT_VALUES } from '../../../src/claim/facts.js';
import { rulebook } from '../../../src/decide/rulebook.js';
import { AMBIGUITIES, ambiguitiesOf, ambiguity, readingsOf } from '../../../src/law/ambiguities.js';
import { CLAUSE_IDS } from '../../../src/law/clause-ids.js';
import { LATEST } from '../../../src/law/edition.js';
import { sumIn } from '../../../src/law/in-edition.js';
import { LINE_PAYS, LINES, type Line } from '../../../src/law/line-ids.js';
import { COVERAGE, covers } from '../../../src/law/lines.js';
import { READING_IDS, READINGS } from '../../../src/law/readings.js';
import { CLAUSES, clause } from '../../../src/law/registry.js';
import { rulesIn } from '../../../src/logic/rules-in.js';
import { conditionsIn } from '../../../src/logic/walk.js';

/** The rules that a line asks, and those of its sum. */
const rulesOf = (line: Line): ReadonlySet<string> =>
  new Set([
    ...[...conditionsIn(covers(COVERAGE[line]))].flatMap((rule) => ('id' in rule ? [rule.id as string] : [])),
    ...rulesIn(sumIn(line, LATEST)).map(({ id }) => id),
    ...(LINE_PAYS[line] === 'person' ? ['person-limit'] : ['household-limit']),
  ]);

const conditionOrSum = new Set(LINES.flatMap((line) => [...rulesOf(line)]));

describe('the ambiguities', () => {
  it('are A-01 to A-90, in order and complete', () => {
    const expected = Array.from({ length: 90 }, (_, index) => `A-${String(index + 1).padStart(2, '0')}`);
    expect(AMBIGUITIES.map(({ id }) => id)).toEqual(expected);
    for (const entry of AMBIGUITIES) expect(ambiguity(entry.id)).toBe(entry);
    expect(ambiguity('A-15').switch).toBe('wansheng');
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
      expect(new Set(AMBIGUITIES.map(({ title }) => title[language])).size).toBe(90);
      expect(new Set(AMBIGUITIES.map(({ position }) => position[language])).size).toBe(90);
    }
  });

  it('quote only words that the clauses they concern print', () => {
    for (const { id, clauses, title } of AMBIGUITIES) {
      const text = clauses.map((each) => clause(each).zh).join('\n');
      for (const [, quoted = ''] of title.zh.matchAll(/“([^”]+)”/g)) expect(text, id).toContain(quoted);
    }
  });

  it('name the reading that decides them in their position, and no other one', () => {
    for (const { id, switch: reading, position } of AMBIGUITIES) {
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

describe('what the ambiguities touch', () => {
  it('are rules of the rulebook, on lines that ask them', () => {
    const known = new Set(rulebook(LATEST).map(({ id }) => id));
    for (const { id, rules, lines = LINES } of AMBIGUITIES) {
      for (const rule of rules) expect(known, `${id} ${rule}`).toContain(rule);
      const told = rules.filter((rule) => conditionOrSum.has(rule));
      for (const line of told.length < rules.length ? [] : lines)
        if (lines !== LINES)
          expect(
            told.some((rule) => rulesOf(line).has(rule)),
            `${id} ${line}`,
          ).toBe(true);
      expect(lines).toEqual(LINES.filter((line) => lines.includes(line)));
    }
  });

  it('are values that the facts take', () => {
    const codes = AMBIGUITIES.flatMap(({ id, values = {} }) =>
      Object.entries(values).flatMap(([fact, list]) => list.map((value) => [id, fact, value] as const)),
    );
    for (const [id, fact, value] of codes)
      expect(FACT_VALUES[fact as keyof typeof FACT_VALUES], `${id} ${fact}`).toContain(value);
    expect(ambiguity('A-77').values).toEqual({ peril: ['ice'] });
  });

  it('is to be named where no reading decides it and a determination rests on it', () => {
    const named = AMBIGUITIES.filter((entry) => entry.named);
    expect(named.map(({ id }) => id)).toEqual([
      ...(['A-12', 'A-13', 'A-17', 'A-46', 'A-68', 'A-76', 'A-77', 'A-79'] as const),
      ...(['A-85', 'A-86', 'A-87', 'A-88', 'A-89', 'A-90'] as const),
    ]);
    for (const entry of named) {
      expect(entry.switch, entry.id).toBeUndefined();
      expect(entry.rules.length, entry.id).toBeGreaterThan(0);
    }
  });

  it.each([
    [
      'a drowning in a flood',
      { peril: 'flood', role: 'victim', harm: 'death' },
      ['natural-disaster'],
      ['A-12', 'A-17', 'A-46', 'A-68', 'A-86', 'A-89'],
    ],
    [
      'an injury in the ice',
      { peril: 'ice', role: 'victim', harm: 'injury' },
      ['natural-disaster'],
      ['A-12', 'A-17', 'A-46', 'A-68', 'A-77', 'A-89'],
    ],
    [
      'a rescuer who died',
      { peril: 'other', role: 'samaritan', harm: 'death' },
      ['good-samaritan'],
      ['A-13', 'A-17', 'A-46', 'A-68', 'A-85', 'A-86', 'A-88'],
    ],
    ['a house in a drought', { peril: 'drought' }, ['house-damage'], ['A-76', 'A-87', 'A-90']],
    [
      'a tree that fell on somebody',
      { peril: 'windstorm', role: 'victim', harm: 'disability' },
      ['municipal-facility'],
      ['A-12', 'A-17', 'A-79'],
    ],
  ] as const)('names few of them: %s', (_, facts, lines, ids) => {
    const touched = AMBIGUITIES.filter(
      ({ named, rules, lines: only = LINES, values = {} }) =>
        named &&
        lines.some((line) => only.includes(line) && rules.some((rule) => rulesOf(line).has(rule))) &&
        Object.entries(values).every(([fact, list]) =>
          (list as readonly unknown[]).includes((facts as Readonly<Record<string, unknown>>)[fact]),
        ),
    );
    expect(touched.map(({ id }) => id)).toEqual(ids);
    expect(touched.length).toBeLessThan(10);
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
        'disaster-word',
        'missing-person',
        'line-overlap',
      ] as const),
    ]);
    expect(readingsOf('2.2.5')).toEqual([
      ...(['disaster-word', 'other-accidents', 'house-damage', 'title', 'mixed-use', 'crowd-crush'] as const),
    ]);
    expect(readingsOf('2.3a-1')).toEqual([]);
  });

  it('every reading is reached, on the clause that is open', () => {
    for (const reading of READING_IDS) {
      expect(clause(READINGS[reading].clause).readings, reading).toContain(reading);
      expect(AMBIGUITIES.some((entry) => entry.switch === reading)).toBe(true);
    }
  });

  it('readings belong to the ambiguities they were made for', () => {
    const decided = AMBIGUITIES.filter((entry) => entry.switch !== undefined);
    expect(Object.fromEntries(decided.map((entry) => [entry.id, entry.switch]))).toEqual({
      'A-07': 'fire-basis',
      'A-08': 'peril-list',
      'A-09': 'other-perils',
      'A-10': 'subsidence',
      'A-15': 'wansheng',
      'A-18': 'missing-person',
      'A-20': 'recognition',
      'A-22': 'rescue-casualties',
      'A-25': 'facility-failure',
      'A-27': 'municipal-basis',
      'A-28': 'line-overlap',
      'A-30': 'resident',
      'A-31': 'partial-ability',
      'A-33': 'other-accidents',
      'A-37': 'other-accidents',
      'A-38': 'crowd-crush',
      'A-39': 'title',
      'A-40': 'mixed-use',
      'A-41': 'house-damage',
      'A-44': 'disaster-word',
      'A-49': 'line-overlap',
      'A-75': 'disaster-word',
      'A-80': 'presence',
      'A-81': 'fire-basis',
    });
  });
});
