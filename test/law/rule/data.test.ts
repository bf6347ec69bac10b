import { describe, expect, it } from 'vitest';
import { protectedPerson } from '../../../src/law/2-1-who-and-where.js';
import { COVERAGE_LINES, covers } from '../../../src/law/lines.js';

/** 值里的全部函数所在。Where functions stand in a value. */
const functionsIn = (value: unknown, path = ''): string[] => {
  if (typeof value === 'function') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => functionsIn(part, `${path}.${key}`));
};

describe('a rule is data', () => {
  it.each([
    ['protected-person', protectedPerson] as const,
    ...COVERAGE_LINES.map((line) => [line.id, covers(line)] as const),
  ])('%s can be written as JSON, and read again', (_, rule) => {
    expect(functionsIn(rule)).toEqual([]);
    expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
  });
});
