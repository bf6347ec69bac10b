import { describe, expect, it } from 'vitest';
import type { Condition, Tests } from '../../src/logic/condition.js';
import { minimalSets } from '../../src/logic/minimal-sets.js';
import type { Under } from '../../src/logic/resolve.js';
import { nodesIn, trace } from '../../src/logic/trace.js';
import { FALSE, TRUE, UNKNOWN } from '../../src/logic/truth.js';

interface Facts {
  readonly a?: boolean;
  readonly b?: boolean;
}

const is = (fact: keyof Facts): Condition<Facts, Tests> => ({
  kind: 'one-of',
  id: fact,
  clause: 'x',
  fact,
  values: [true],
});

const UNDER: Under<Tests> = { chosen: () => 'first', passes: () => () => UNKNOWN, agreed: () => true };

describe('a trace', () => {
  it('goes on where a decision stops', () => {
    const both: Condition<Facts, Tests> = { kind: 'all', of: [is('a'), is('b')] };
    const { truth, parts } = trace(both, { a: false, b: true }, UNDER);
    expect(truth).toBe(FALSE);
    expect(parts.map((part) => [part.fact, part.truth, part.decisive])).toEqual([
      ['a', FALSE, true],
      ['b', TRUE, false],
    ]);
  });

  it('marks what is not in force, all the way down', () => {
    const open: Condition<Facts, Tests> = {
      kind: 'choice',
      id: 'r',
      clause: 'x',
      reading: 'r',
      cases: { first: is('a'), second: { kind: 'any', of: [is('b')] } },
    };
    const nodes = nodesIn(trace(open, { a: true }, UNDER));
    expect(nodes.map(({ kind, inForce, decides }) => [kind, inForce, decides])).toEqual([
      ['choice', true, true],
      ['one-of', true, true],
      ['any', false, false],
      ['one-of', false, false],
    ]);
  });

  it('has a truth for groups of nothing, and for what is not known', () => {
    expect(trace({ kind: 'all', of: [] }, {}, UNDER).truth).toBe(TRUE);
    expect(trace({ kind: 'any', of: [] }, {}, UNDER).truth).toBe(FALSE);
    expect(trace<Facts, Tests>({ kind: 'any', of: [is('a'), is('b')] }, { b: false }, UNDER).truth).toBe(
      UNKNOWN,
    );
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
