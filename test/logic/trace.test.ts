import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/logic/condition.js';
import { minimalSets } from '../../src/logic/minimal-sets.js';
import { nodesIn, trace } from '../../src/logic/trace.js';
import { FALSE, TRUE, UNKNOWN } from '../../src/logic/truth.js';

interface Facts {
  readonly a?: boolean;
  readonly b?: boolean;
}

const is = (fact: keyof Facts): Condition<Facts, object> => ({
  kind: 'one-of',
  id: fact,
  clause: 'x',
  fact,
  values: [true],
});

const chosen = () => 'first';

describe('a trace', () => {
  it('goes on where a decision stops', () => {
    const both: Condition<Facts, object> = { kind: 'all', of: [is('a'), is('b')] };
    const { truth, parts } = trace(both, { a: false, b: true }, {}, chosen);
    expect(truth).toBe(FALSE);
    expect(parts.map((part) => [part.fact, part.truth, part.decisive])).toEqual([
      ['a', FALSE, true],
      ['b', TRUE, false],
    ]);
  });

  it('marks what is not in force, all the way down', () => {
    const open: Condition<Facts, object> = {
      kind: 'choice',
      id: 'r',
      clause: 'x',
      reading: 'r',
      cases: { first: is('a'), second: { kind: 'any', of: [is('b')] } },
    };
    const nodes = nodesIn(trace(open, { a: true }, {}, chosen));
    expect(nodes.map(({ kind, inForce, decides }) => [kind, inForce, decides])).toEqual([
      ['choice', true, true],
      ['one-of', true, true],
      ['any', false, false],
      ['one-of', false, false],
    ]);
  });

  it('has a truth for groups of nothing, and for what is not known', () => {
    expect(trace({ kind: 'all', of: [] }, {}, {}, chosen).truth).toBe(TRUE);
    expect(trace({ kind: 'any', of: [] }, {}, {}, chosen).truth).toBe(FALSE);
    expect(
      trace<Facts, object>({ kind: 'any', of: [is('a'), is('b')] }, { b: false }, {}, chosen).truth,
    ).toBe(UNKNOWN);
  });
});

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
});
