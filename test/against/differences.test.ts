import { describe, expect, it } from 'vitest';
import { differencesBetween } from './differences.js';

const pathsOf = (comparison: string, there: unknown, here: unknown) =>
  differencesBetween(comparison, JSON.stringify(there), JSON.stringify(here)).map(({ path }) => path);

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
    expect(pathsOf('adjudicate', there, here)).toEqual(paths);
  });

  it('is not a rule that is added, wherever it stands among the keys', () => {
    expect(pathsOf('adjudicate', { a: [{ b: 1, c: 2 }] }, { a: [{ b: 1, rule: 'x', c: 2 }] })).toEqual([]);
  });

  it('is a hash, but for those of the rules and of the receipt as a whole', () => {
    const there = { answer: { hash: '1', claim: { hash: '1' }, rules: { hash: '1', edition: '1' } } };
    const here = { answer: { hash: '2', claim: { hash: '2' }, rules: { hash: '2', edition: '2' } } };
    expect(pathsOf('receipt', there, here)).toEqual(['answer.claim.hash', 'answer.rules.edition']);
    expect(pathsOf('explain', there, here)).toHaveLength(4);
  });
});
