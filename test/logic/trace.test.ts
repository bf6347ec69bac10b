import { describe, expect, it } from 'vitest';
import type { Condition, Tests } from '../../src/logic/condition.js';
import type { Bindings } from '../../src/logic/resolve.js';
import { nodesIn, tracer } from '../../src/logic/trace.js';
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

const UNDER: Bindings<Tests> = {
  chosen: () => 'first',
  passes: () => () => UNKNOWN,
  tells: () => [],
  agreed: () => true,
};

describe('a trace', () => {
  it('goes on where a decision stops', () => {
    const both: Condition<Facts, Tests> = { kind: 'all', of: [is('a'), is('b')] };
    const { truth, parts } = tracer(both, UNDER)({ a: false, b: true });
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
    const nodes = nodesIn(tracer(open, UNDER)({ a: true }));
    expect(nodes.map(({ kind, inForce, decisive, decides }) => [kind, inForce, decisive, decides])).toEqual([
      ['choice', true, true, true],
      ['one-of', true, true, true],
      ['any', false, false, false],
      ['one-of', false, false, false],
    ]);
  });

  it('has a truth for groups of nothing, and for what is not known', () => {
    expect(tracer({ kind: 'all', of: [] }, UNDER)({}).truth).toBe(TRUE);
    expect(tracer({ kind: 'any', of: [] }, UNDER)({}).truth).toBe(FALSE);
    expect(tracer<Facts, Tests>({ kind: 'any', of: [is('a'), is('b')] }, UNDER)({ b: false }).truth).toBe(
      UNKNOWN,
    );
  });

  it('notes at every node what was asked, and where it stands', () => {
    const open: Condition<Facts, Tests> = {
      kind: 'choice',
      id: 'r',
      clause: 'y',
      reading: 'r',
      cases: { second: { kind: 'constant', truth: FALSE }, first: is('a') },
    };
    const of = { position: null, reading: null, chosen: null, accepts: null };
    expect(tracer({ kind: 'any', of: [open] }, UNDER)({ a: true })).toEqual({
      ...of,
      ...{ kind: 'any', id: null, clause: null, truth: TRUE, fact: null },
      ...{ inForce: true, decisive: true, decides: true },
      parts: [
        {
          ...of,
          ...{ kind: 'choice', id: 'r', clause: 'y', truth: TRUE, fact: null, reading: 'r', chosen: 'first' },
          ...{ inForce: true, decisive: true, decides: true },
          parts: [
            {
              ...of,
              ...{ kind: 'constant', id: null, clause: null, truth: FALSE, fact: null, position: 'second' },
              ...{ inForce: false, decisive: false, decides: false, parts: [] },
            },
            {
              ...of,
              ...{ kind: 'one-of', id: 'a', clause: 'x', truth: TRUE, fact: 'a', position: 'first' },
              ...{ accepts: [true], inForce: true, decisive: true, decides: true, parts: [] },
            },
          ],
        },
      ],
    });
  });

  it('has a node for each check, of a fact or of a part of one, and for what the terms decide', () => {
    const check = { kind: 'check', id: 'c', clause: 'x', fact: 'a', test: 'known' } as const;
    const parts: readonly Condition<Facts, Tests>[] = [
      check,
      { ...check, part: 'p' },
      { kind: 'terms', id: 't', clause: 'x', test: null },
    ];
    const told = tracer<Facts, Tests>({ kind: 'all', of: parts }, UNDER)({ a: true });
    expect(told.truth).toBe(UNKNOWN);
    expect(told.parts.map(({ kind, fact, truth, accepts }) => [kind, fact, truth, accepts])).toEqual([
      ['check', 'a', UNKNOWN, null],
      ['check', 'a.p', UNKNOWN, null],
      ['terms', null, TRUE, null],
    ]);
  });
});
