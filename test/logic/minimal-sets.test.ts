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
