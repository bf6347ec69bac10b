import { describe, expect, it } from 'vitest';
import { EXPECTED_FOR } from '../../src/input/expected.js';
import {
  entryPath,
  InvalidInputError,
  type Issue,
  inArgument,
  inArguments,
  issueOf,
  kindOf,
  refuse,
  within,
} from '../../src/input/issue.js';

describe('kindOf', () => {
  it.each([
    ['absent', undefined],
    ['null', null],
    ['boolean', false],
    ['number', Number.NaN],
    ['string', ''],
    ['array', []],
    ['object', {}],
    ['object', new Date(0)],
    ['bigint', 0n],
    ['symbol', Symbol('s')],
    ['function', () => 0],
    ['function', class {}],
  ])('%s', (kind, value) => {
    expect(kindOf(value)).toBe(kind);
  });
});

describe('pathTo', () => {
  it('joins keys and positions by dots, from the input itself on', () => {
    expect(entryPath('', 'insurers')).toBe('insurers');
    expect(entryPath('insurers', 0)).toBe('insurers.0');
    expect(entryPath('insurers.0', 'share')).toBe('insurers.0.share');
  });
});

describe('issueOf', () => {
  it('says what is expected, as data', () => {
    expect(issueOf('a.b', 'wrong-type', 'null', { kind: 'type', type: 'string' })).toEqual({
      argument: 'input',
      path: 'a.b',
      code: 'wrong-type',
      found: 'null',
      expected: { kind: 'type', type: 'string' },
    });
    expect(issueOf('', 'money', 'string').expected).toEqual({
      kind: 'amount',
      least: '0',
      below: '10000000000000',
      example: '12345.67',
    });
  });
  it('is frozen', () => {
    expect(Object.isFrozen(issueOf('x', 'money', 'number'))).toBe(true);
  });
  it('holds no prose: what is expected are codes, numbers and examples', () => {
    const texts = JSON.stringify(EXPECTED_FOR).match(/"[^"]*"/g) ?? [];
    expect(texts.filter((text) => /[\s\p{Script=Han}]/u.test(text))).toEqual([]);
  });
});

const thrownBy = (run: () => unknown): readonly Issue[] => {
  try {
    run();
  } catch (error) {
    return (error as InvalidInputError).issues;
  }
  return [];
};

describe('the argument of an issue', () => {
  const bad = () => refuse('a', 'money', 'string');
  const said = (run: () => unknown) => thrownBy(run).map(({ argument, path }) => [argument, path]);
  it('is that which is read, the innermost that has a name', () => {
    expect(said(bad)).toEqual([['input', 'a']]);
    expect(said(() => inArgument('claim', bad))).toEqual([['claim', 'a']]);
    expect(said(() => inArgument('rows', () => inArgument('contract', bad)))).toEqual([['contract', 'a']]);
  });
  it('is the whole where what was an argument is a part of it', () => {
    const part = () => within('0.claim', () => inArgument('claim', bad));
    expect(said(() => inArgument('entries', part))).toEqual([['entries', '0.claim.a']]);
  });
  it('is the first key of what is read as one object', () => {
    expect(said(() => inArguments(() => within('insurers.1', bad)))).toEqual([['insurers', '1.a']]);
    expect(said(() => inArguments(bad))).toEqual([['a', '']]);
  });
  it('leaves other errors as they are', () => {
    const other = () => {
      throw new TypeError('x');
    };
    for (const run of [() => inArgument('a', other), () => inArguments(other), () => within('a', other)])
      expect(run).toThrow(TypeError);
  });
});

describe('InvalidInputError', () => {
  const issues = [issueOf('', 'unreadable', 'object'), issueOf('a.0', 'money', 'number')];
  it('is an error that carries every issue', () => {
    const error = new InvalidInputError(issues);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('InvalidInputError');
    expect(error.issues).toEqual(issues);
  });
  it('lists them in its message, one to a line: argument, path and code, and no prose', () => {
    const lines = new InvalidInputError(issues).message.split('\n');
    expect(lines).toEqual(['input: unreadable', 'input.a.0: money']);
  });
  it('keeps a frozen list of its own', () => {
    const list = [...issues];
    const error = new InvalidInputError(list);
    list.pop();
    expect(error.issues).toHaveLength(2);
    expect(Object.isFrozen(error.issues)).toBe(true);
  });
});
