import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain, saysSame } from '../../src/input/plain.js';
import { runs } from '../thorough.js';

describe('an input that says the same as plain data', () => {
  it('is one of which the copy is the same, keys in the same order', () => {
    const value = fc.object({ maxDepth: 3, withNullPrototype: true, withSparseArray: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [first, second] = [readPlain(a), readPlain(b)];
        if (first.issues.length > 0 || first.odd.size > 0) return;
        expect(saysSame(a, first.value)).toBe(true);
        const written = (plain: unknown) => JSON.stringify(Object.entries(plain as object));
        if (written(first.value) !== written(second.value)) expect(saysSame(b, first.value)).toBe(false);
      }),
      runs(300),
    );
  });

  it.each<[string, unknown, unknown]>([
    ['a list and an object', { 0: 'a', length: 1 }, ['a']],
    ['an object and a list', ['a'], { 0: 'a' }],
    ['a shorter list', ['a'], ['a', 'b']],
    ['another entry', ['a', 'c'], ['a', 'b']],
    ['a further key', { a: 1, b: 2 }, { a: 1 }],
    ['a missing key', { a: 1 }, { a: 1, b: undefined }],
    ['another order of keys', { b: 2, a: 1 }, { a: 1, b: 2 }],
    ['another value', { a: 1 }, { a: '1' }],
    ['nothing', null, {}],
    ['a text', 'a', {}],
    ['an object of a class', new Date(0), {}],
    ['a key that is a symbol', { [Symbol('a')]: 1 }, {}],
    ['nothing and no number', Number.NaN, null],
  ])('is not %s', (_, input, plain) => {
    expect(saysSame(input, plain)).toBe(false);
  });
});
