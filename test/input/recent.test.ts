import { expect, it } from 'vitest';
import { Recent } from '../../src/input/recent.js';

it('keeps the latest, and no more than so many: the oldest gives way', () => {
  const recent = new Recent<number>(3);
  const has = (wanted: number) => recent.find((value) => value === wanted);
  for (const value of [1, 2, 3]) expect(recent.keep(value)).toBe(value);
  expect(has(1)).toBe(1);
  recent.keep(4);
  expect([1, 2, 3, 4].map(has)).toEqual([1, undefined, 3, 4]);
  expect(new Recent<number>(1).find(() => true)).toBeUndefined();
});
