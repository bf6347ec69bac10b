import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/index.js';
import { readGiven } from '../../src/input/given.js';

const refusalOf = (value: unknown, read: (value: never) => unknown): unknown => {
  try {
    return readGiven('rule', value as never, read);
  } catch (error) {
    return error;
  }
};

describe('what the library gave', () => {
  it('is refused where it cannot be read, and what was thrown stays at hand', () => {
    const thrown = new TypeError('not a rule');
    const refused = refusalOf({}, () => {
      throw thrown;
    });
    expect(refused).toBeInstanceOf(InvalidInputError);
    expect(refused).toMatchObject({
      cause: thrown,
      issues: [{ argument: 'rule', path: '', code: 'unreadable', found: 'object' }],
    });
  });
  it('is refused where it is no object', () => {
    expect(refusalOf(null, (value: { id: string }) => value.id)).toMatchObject({
      issues: [{ argument: 'rule', code: 'wrong-type', found: 'null' }],
    });
  });
  it('is refused as it was refused within', () => {
    const own = new InvalidInputError([]);
    expect(
      refusalOf({}, () => {
        throw own;
      }),
    ).toBe(own);
  });
});
