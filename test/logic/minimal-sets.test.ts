import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalSets } from '../../src/logic/minimal-sets.js';

describe('minimal sets', () => {
  it('are all there are, and no others', () => {
    const holds = (set: readonly string[]) =>
      set.includes('x') && (set.includes('a') || (set.includes('b') && set.includes('c')));
    expect(minimalSets(['a', 'b', 'c', 'd', 'x'], holds)).toEqual([
      ['a', 'x'],
      ['b', 'c', 'x'],
    ]);
    expect(minimalSets(['a', 'x'], holds)).toEqual([['a', 'x']]);
    expect(minimalSets(['a', 'b'], holds)).toEqual([]);
    expect(minimalSets(['a'], () => true)).toEqual([[]]);
    expect(minimalSets(['a', 'b', 'c', 'd'], ({ length }) => length >= 2)).toHaveLength(6);
  });

  it('come the smaller first, then in the order of the items, and cost no trial of every set', () => {
    const items = Array.from({ length: 24 }, (_, i) => i);
    const enough = [
      [3, 9, 14, 20, 22],
      [1, 8, 23],
      [1, 5, 11, 17, 19],
      [2, 4, 6],
    ];
    let tried = 0;
    const holds = (set: readonly number[]) => {
      tried++;
      return enough.some((one) => one.every((item) => set.includes(item)));
    };
    expect(minimalSets(items, holds)).toEqual([enough[1], enough[3], enough[2], enough[0]]);
    expect(tried).toBeLessThan(1000);
  });

  it('are those that trying every set finds', () => {
    const items = ['a', 'b', 'c', 'd', 'e'];
    const within = (set: readonly string[], larger: readonly string[]) =>
      set.every((item) => larger.includes(item));
    const every = Array.from({ length: 2 ** items.length }, (_, n) =>
      items.filter((_item, i) => (n >> i) & 1),
    );
    fc.assert(
      fc.property(fc.array(fc.subarray(items), { maxLength: 4 }), (enough) => {
        const holds = (set: readonly string[]) => enough.some((one) => within(one, set));
        const holding = every.filter(holds);
        const minimal = holding.filter((set) =>
          holding.every((other) => other === set || !within(other, set)),
        );
        expect(new Set(minimalSets(items, holds).map(String))).toEqual(new Set(minimal.map(String)));
        expect(minimalSets(items, holds)).toHaveLength(minimal.length);
      }),
    );
  });
});
