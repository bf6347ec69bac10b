import { describe, expect, it } from 'vitest';
import { nodesIn } from '../../src/logic/trace.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../src/logic/truth.js';
import { type CameOut, factsIn, failingIn, readingsIn, statementsIn } from '../../src/logic/why.js';

interface Node extends CameOut<Node> {
  readonly reading: string | null;
  readonly chosen: string | null;
  readonly position: string | null;
}

const made = (kind: string, id: string | null, truth: Node['truth'], more: Partial<Node> = {}): Node => ({
  kind: kind as Node['kind'],
  id,
  clause: 'x',
  truth,
  fact: null,
  inForce: true,
  decides: true,
  reading: null,
  chosen: null,
  position: null,
  parts: [],
  ...more,
});

const asked = (id: string, truth: Node['truth'], more: Partial<Node> = {}): Node =>
  made('one-of', id, truth, { fact: `fact of ${id}`, ...more });

const all = (
  id: string | null,
  truth: Node['truth'],
  parts: readonly Node[],
  more: Partial<Node> = {},
): Node => made('all', id, truth, { parts, ...more });

const any = (
  id: string | null,
  truth: Node['truth'],
  parts: readonly Node[],
  more: Partial<Node> = {},
): Node => made('any', id, truth, { parts, ...more });

const named = (nodes: readonly Node[]) => nodes.map(({ id }) => id);

describe('what there is to say of a tree', () => {
  it('is a question by itself, and nothing where it has no name', () => {
    expect(named(statementsIn(asked('a', FALSE)))).toEqual(['a']);
    expect(statementsIn(made('constant', null, TRUE))).toEqual([]);
  });

  it('is what decided in a group without a name', () => {
    const group = all(null, FALSE, [asked('a', TRUE, { decides: false }), asked('b', FALSE)]);
    expect(named(statementsIn(group))).toEqual(['b']);
  });

  it('is the case taken of a reading, even where the reading has a name', () => {
    const open = made('choice', 'r', FALSE, {
      parts: [asked('taken', FALSE), asked('left', FALSE, { decides: false })],
    });
    expect(named(statementsIn(open))).toEqual(['taken']);
  });

  it('is a group as a whole where it has a name', () => {
    expect(named(statementsIn(any('g', FALSE, [asked('a', FALSE), asked('b', FALSE)])))).toEqual(['g']);
  });

  it('says as well what rests on another clause, where that has a name and decided', () => {
    const elsewhere = { clause: 'y' };
    const group = all('g', FALSE, [
      asked('here', FALSE),
      asked('there', FALSE, elsewhere),
      asked('undecided', TRUE, { ...elsewhere, decides: false }),
      all(null, FALSE, [asked('within', FALSE)], elsewhere),
    ]);
    expect(named(statementsIn(group))).toEqual(['g', 'there']);
  });

  it('is the alternative that came closest: one of which a part held', () => {
    const close = all('close', FALSE, [asked('held', TRUE, { decides: false }), asked('failed', FALSE)]);
    const group = any('g', FALSE, [asked('far', FALSE), close]);
    expect(named(statementsIn(group))).toEqual(['close']);
    const within = all('close', FALSE, [any(null, TRUE, [asked('held', TRUE)]), asked('failed', FALSE)]);
    expect(named(statementsIn(any('g', FALSE, [within])))).toEqual(['close']);
    expect(named(statementsIn(any('outer', FALSE, [any('inner', FALSE, [close])])))).toEqual(['close']);
  });

  it.each<[string, Node]>([
    ['no part held', all('c', FALSE, [asked('a', FALSE), asked('b', UNKNOWN)])],
    ['the part that held asked no fact', all('c', FALSE, [made('terms', 'a', TRUE), asked('b', FALSE)])],
    [
      'what asked the fact was not in force',
      all('c', FALSE, [asked('a', TRUE, { inForce: false }), asked('b', FALSE)]),
    ],
    ['one of its parts is enough', any('c', FALSE, [asked('a', TRUE), asked('b', FALSE)])],
    ['it decided nothing', all('c', FALSE, [asked('a', TRUE), asked('b', FALSE)], { decides: false })],
  ])('is not closer where %s', (_, alternative) => {
    expect(named(statementsIn(any('g', FALSE, [alternative])))).toEqual(['g']);
  });

  it('reads truths as they are told: true and false, and null for unknown', () => {
    const close = (truth: Node['truth']) => all('close', false, [asked('part', truth), asked('b', false)]);
    expect(named(statementsIn(any('g', false, [close(true)])))).toEqual(['close']);
    expect(named(statementsIn(any('g', false, [close(null)])))).toEqual(['g']);
    expect(named(statementsIn(any('g', false, [close(false)])))).toEqual(['g']);
  });
});

describe('the facts on which a node turned', () => {
  it('are those that decided, each once', () => {
    const node = all('g', FALSE, [
      asked('a', FALSE),
      asked('b', TRUE, { decides: false }),
      any(null, FALSE, [asked('again', FALSE, { fact: 'fact of a' }), made('terms', 't', FALSE)]),
    ]);
    expect(factsIn(node)).toEqual(['fact of a']);
  });
});

describe('what fails in a tree', () => {
  it('is each part that is enough by itself', () => {
    const node = all('g', FALSE, [
      asked('a', FALSE),
      asked('b', UNKNOWN),
      all('inner', FALSE, [asked('c', FALSE), asked('d', TRUE)]),
      any('either', FALSE, [asked('e', FALSE), asked('f', FALSE)]),
    ]);
    expect(named(failingIn(node))).toEqual(['a', 'c', 'either']);
  });

  it.each([TRUE, UNKNOWN, true, null] as const)('is nothing where it came out as %s', (truth) => {
    expect(failingIn(all('g', truth, [asked('a', FALSE)]))).toEqual([]);
  });
});

describe('the readings that made a difference', () => {
  const reading = (name: string, chosen: string, truths: Readonly<Record<string, Truth>>): Node =>
    made('choice', name, truths[chosen] as Truth, {
      reading: name,
      chosen,
      parts: Object.entries(truths).map(([position, truth]) => asked(position, truth, { position })),
    });

  it('are those of which another position leads elsewhere', () => {
    expect(readingsIn(reading('r', 'wide', { wide: TRUE, narrow: FALSE }))).toEqual(['r']);
    expect(readingsIn(reading('r', 'wide', { wide: TRUE, narrow: TRUE }))).toEqual([]);
    expect(readingsIn(reading('r', 'wide', { wide: TRUE, other: TRUE, narrow: UNKNOWN }))).toEqual(['r']);
  });

  it('are none where what stands beside it decides', () => {
    const turns = (truth: Truth) => reading('r', 'wide', { wide: TRUE, narrow: truth });
    expect(readingsIn(all('g', FALSE, [turns(FALSE), asked('a', FALSE)]))).toEqual([]);
    expect(readingsIn(any('g', TRUE, [turns(FALSE), asked('a', TRUE)]))).toEqual([]);
    expect(readingsIn(all('g', TRUE, [turns(FALSE), asked('a', TRUE)]))).toEqual(['r']);
    expect(readingsIn(any('g', TRUE, [turns(FALSE), asked('a', FALSE)]))).toEqual(['r']);
    expect(readingsIn(all('g', UNKNOWN, [turns(FALSE), asked('a', UNKNOWN)]))).toEqual(['r']);
    expect(readingsIn(all('g', null, [turns(TRUE), asked('a', null)]))).toEqual([]);
  });

  it('are told once, however often they are asked', () => {
    const tree = all('g', TRUE, [
      reading('r', 'wide', { wide: TRUE, narrow: FALSE }),
      reading('s', 'one', { one: TRUE, two: TRUE }),
      reading('r', 'wide', { wide: TRUE, narrow: FALSE }),
    ]);
    expect(readingsIn(tree)).toEqual(['r']);
    expect(nodesIn(tree)).toHaveLength(10);
  });

  it('are found where two places with one reading turn together', () => {
    const tree = any('g', TRUE, [
      reading('r', 'wide', { wide: TRUE, narrow: FALSE }),
      reading('r', 'wide', { wide: TRUE, narrow: FALSE }),
    ]);
    expect(readingsIn(tree)).toEqual(['r']);
  });
});
