import { describe, expect, it } from 'vitest';
import { entryPath, InvalidInputError, type IssueCode, issueOf, kindOf } from '../../src/input/issue.js';
import { MESSAGES } from '../../src/input/messages.js';

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
  it('says what is expected in 中文 and English', () => {
    expect(issueOf('a.b', 'wrong-type', 'null', 'string')).toEqual({
      path: 'a.b',
      code: 'wrong-type',
      found: 'null',
      message: '类型不对，应为文字。Wrong type, expected string.',
    });
    expect(issueOf('', 'not-listed', 'string', 'a, b').message).toBe(
      '不在可选值之内：a, b。Not one of the admitted values: a, b.',
    );
    expect(issueOf('', 'wrong-length', 'array', '≥ 10').message).toBe(
      '条目数量应为 ≥ 10。The number of entries must be ≥ 10.',
    );
  });
  it('names a type that it has no 中文 word for as it is', () => {
    expect(issueOf('', 'wrong-type', 'string', 'int').message).toBe(
      '类型不对，应为int。Wrong type, expected int.',
    );
  });
  it('is frozen, and needs no detail', () => {
    expect(Object.isFrozen(issueOf('x', 'money', 'number'))).toBe(true);
  });
  it.each(Object.keys(MESSAGES) as IssueCode[])('has both languages for %s', (code) => {
    expect(issueOf('x', code, 'object', 'object').message).toMatch(
      /^[^a-z]*\p{Script=Han}.*。[A-Z][^\p{Script=Han}。]*[^.]\.$/u,
    );
  });
  it('has a message of its own for every code', () => {
    const messages = Object.keys(MESSAGES).map(
      (code) => issueOf('', code as IssueCode, 'object', 'x').message,
    );
    expect(new Set(messages).size).toBe(messages.length);
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
  it('lists them in its message, one to a line', () => {
    const lines = new InvalidInputError(issues).message.split('\n');
    expect(lines).toEqual([`(input): ${issues[0]?.message}`, `a.0: ${issues[1]?.message}`]);
  });
  it('keeps a frozen list of its own', () => {
    const list = [...issues];
    const error = new InvalidInputError(list);
    list.pop();
    expect(error.issues).toHaveLength(2);
    expect(Object.isFrozen(error.issues)).toBe(true);
  });
});
