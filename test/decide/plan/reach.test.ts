import { expect, it } from 'vitest';
import { type Explored, reachOf } from '../../../src/decide/reach.js';

it('lines that only another fact leaves are compared as well, after those that may cover', () => {
  const explored: Explored = { setOf: [0b01], changes: [], reaches: new Map() };
  const { sets, compared, turns } = reachOf(explored, [0], [{ fact: 'harm', pairs: [[0b01, 0b10]] }]);
  expect([sets, compared]).toEqual([[0b01], [0b01, 0b10]]);
  expect(turns).toEqual([{ fact: 'harm', pairs: [[0, 1]] }]);
});
