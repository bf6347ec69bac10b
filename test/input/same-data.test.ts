import { expect, it } from 'vitest';
import { isSameData } from '../../src/input/same-data.js';

it.each<readonly [unknown, unknown, boolean]>([
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: [1, { b: 2 }], c: 3 }, { c: 3, a: [1, { b: 2 }] }, true],
  [[], {}, false],
  [[1], [1, 2], false],
  [null, {}, false],
])('%j and %j: the same is %s', (one, other, is) => {
  expect(isSameData(one, other)).toBe(is);
  expect(isSameData(other, one)).toBe(is);
});
