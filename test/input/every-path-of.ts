// 一个函数的输入，每条路径都换成别类的值。An input of a function with a value of another kind at every one of its paths.
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/index.js';
import { kindOf } from '../../src/input/issue.js';
import { some } from '../thorough.js';
import { pathsIn, valueAt, withValue } from './paths.js';
import type { DataObject } from './samples.js';
import { NOT_PLAIN, OF_KIND } from './wrong-types.js';

const NONE = /(?!)/;

export interface Reader {
  readonly name: string;
  /** 齐全的一份输入。A full input. */
  readonly sample: DataObject;
  readonly read: (input: unknown) => unknown;
  /** 问题的路径前面的部分，例如列表里的位置。What stands before the path of an issue, such as the place in a list. */
  readonly at?: string;
  /** 可以是 null 的路径。Paths that may be null. */
  readonly mayBeNull?: RegExp;
  /** 可以是零或负数的路径。Paths of numbers that may be nothing or less. */
  readonly mayBeLow?: RegExp;
}

function frozen<V>(value: V): V {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

const refusedAt = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return ['accepted'];
};

/** 同一处，或其中，或其所在的整体。The place itself, what is in it, or the whole that it is in. */
const isAbout = (path: string, place: string): boolean =>
  `${path}.`.startsWith(`${place}.`) || path === '' || `${place}.`.startsWith(`${path}.`);

export function describeEveryPath({
  name,
  sample,
  read,
  at = '',
  mayBeNull = NONE,
  mayBeLow = NONE,
}: Reader): void {
  describe(`${name}: a full input`, () => {
    it('is accepted, and is as it was afterwards, frozen through and through or not', () => {
      const before = JSON.stringify(sample);
      const result = JSON.stringify(read(sample));
      expect(JSON.stringify(sample)).toBe(before);
      expect(JSON.stringify(read(frozen(structuredClone(sample))))).toBe(result);
      expect(JSON.stringify(read(JSON.parse(before)))).toBe(result);
    });

    it.each(some(pathsIn(sample)).map((path) => [path.join('.'), path] as const))(
      '%s: a value of another kind is refused there',
      (joined, path) => {
        const expected = kindOf(valueAt(sample, path));
        const others = OF_KIND.filter(([, kind]) => kind !== expected).map(
          ([of, , value]) => [of, value] as const,
        );
        const surrogate = expected === 'string' ? [['half a character', '\ud800'] as const] : [];
        const low = mayBeLow.test(joined) ? [] : [-1, -0];
        const numbers = expected === 'number' ? [Number.NaN, 0.5, Number.POSITIVE_INFINITY, ...low] : [];
        const nothing = mayBeNull.test(joined) ? [] : [['null', null] as const];
        const wrong = [...others, ...NOT_PLAIN, ...surrogate, ...nothing];
        for (const [of, value] of [...wrong, ...numbers.map((value) => [`${value}`, value] as const)]) {
          const paths = refusedAt(() => read(withValue(sample, path, value)));
          const place = at === '' ? joined : `${at}.${joined}`;
          const strange = paths.filter((found) => !isAbout(found, place));
          expect([of, strange]).toEqual([of, []]);
        }
      },
    );
  });
}
