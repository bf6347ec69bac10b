import { describe, expect, it } from 'vitest';
import { differencesBetween } from './differences.js';

const pathsOf = (there: unknown, here: unknown) =>
  differencesBetween(JSON.stringify(there), JSON.stringify(here)).map(({ path }) => path);

describe('what differs between two answers', () => {
  it.each([
    ['another value', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, ['a.0.b']],
    ['a key that is gone', { a: 1, rule: 'x' }, { a: 1 }, ['rule']],
    ['a key that is new', { a: 1 }, { a: 1, b: null }, ['b']],
    ['a list that is longer', { a: [] }, { a: [1] }, ['a.0']],
    ['a list that was an object', { a: {} }, { a: [] }, ['a']],
    ['keys in another order', { a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }, ['a.(order of keys)']],
    ['another rule', { rule: 'x' }, { rule: 'y' }, ['rule']],
    ['an outcome with a refusal', { answer: 1 }, { thrown: 1 }, ['answer', 'thrown']],
  ])('is %s', (_, there, here, paths) => {
    expect(pathsOf(there, here)).toEqual(paths);
  });
});
