import { describe, expect, it } from 'vitest';
import { classify } from '../../src/logic/classes.js';
import { combinations } from '../../src/logic/combinations.js';
import { truthOf } from '../../src/logic/truth.js';

describe('combinations', () => {
  it('number every combination once', () => {
    const all = combinations([2, 3, 1]);
    const seen = Array.from({ length: all.count }, (_, n) => [0, 1, 2].map((i) => all.option(n, i)).join());
    expect(seen).toEqual(['0,0,0', '1,0,0', '0,1,0', '1,1,0', '0,2,0', '1,2,0']);
  });

  it('of nothing are one', () => {
    expect(combinations([]).count).toBe(1);
  });

  it('tell which choices make a difference', () => {
    const all = combinations([2, 3]);
    const differBy = (f: (n: number) => number) => (a: number, b: number) => f(a) !== f(b);
    expect(
      all.matters(
        0,
        differBy((n) => all.option(n, 0)),
      ),
    ).toBe(true);
    expect(
      all.matters(
        1,
        differBy((n) => all.option(n, 0)),
      ),
    ).toBe(false);
    expect(
      all.matters(
        1,
        differBy((n) => (all.option(n, 1) === 2 && all.option(n, 0) === 1 ? 1 : 0)),
      ),
    ).toBe(true);
  });
});

describe('whether a choice matters', () => {
  it.each([0, 1, 2])('is asked once of every two combinations that differ in choice %i alone', (choice) => {
    const all = combinations([2, 3, 2]);
    const alike = (a: number, b: number) =>
      [0, 1, 2].every((other) => (all.option(a, other) === all.option(b, other)) === (other !== choice));
    const pairs = Array.from({ length: 12 * 12 }, (_, i) => [Math.floor(i / 12), i % 12] as const);
    const asked: (readonly [number, number])[] = [];
    all.matters(choice, (a, b) => {
      asked.push([a, b]);
      return false;
    });
    const byPair = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => a - c || b - d;
    expect(asked.sort(byPair)).toEqual(pairs.filter(([a, b]) => a < b && alike(a, b)));
  });
});

describe('classes of values', () => {
  it('are told apart by the questions, one value standing for each', () => {
    const question = (values: readonly string[]) =>
      ({ truthOf: (value: unknown) => truthOf(values.includes(value as string)) }) as const;
    expect(classify(['p', 'q', 'r', 's'], [question(['p', 'q']), question(['q'])])).toEqual({
      representatives: ['p', 'q', 'r'],
      classOf: [0, 1, 2, 2],
    });
    expect(classify(['p', 'q'], [])).toEqual({ representatives: ['p'], classOf: [0, 0] });
  });
});
