import { describe, expect, it } from 'vitest';
import { InvalidInputError, type Issue } from '../../src/index.js';
import { readEach } from '../../src/input/entries.js';
import { type IssueCode, issueOf, within } from '../../src/input/issue.js';
import { itAtLength } from '../thorough.js';

const issuesOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    return (error as InvalidInputError).issues.map(({ path, code, found }) => `${path} ${code} ${found}`);
  }
  return [];
};

const refused = (...issues: readonly Issue[]) => ({ success: false, issues }) as const;
const issue = (path: string, code: IssueCode = 'money') => issueOf(path, code, 'string');

/** 正数取其两倍，零与负数不收。Takes numbers above zero twice; refuses others. */
const twice = (entry: unknown) =>
  typeof entry === 'number' && entry > 0
    ? ({ success: true, data: 2 * entry } as const)
    : refused(issue(''), issue('amount'));

describe('a list read entry by entry', () => {
  it('keeps its order', () => {
    expect(readEach([3, 1, 2], twice)).toEqual([6, 2, 4]);
    expect(readEach([], twice)).toEqual([]);
  });

  it('names the entries that are refused, and what in them', () => {
    expect(issuesOf(() => readEach([1, 0, 2, -1], twice))).toEqual([
      '1 money string',
      '1.amount money string',
      '3 money string',
      '3.amount money string',
    ]);
  });

  it('reads what a list has no entry for as absent', () => {
    const seen: unknown[] = [];
    readEach(new Array(2), (entry) => ({ success: true, data: seen.push(entry) }));
    expect(seen).toEqual([undefined, undefined]);
  });

  it('tells of a thousand faults at most, and then reads no further', () => {
    let read = 0;
    const bad =
      (...issues: readonly Issue[]) =>
      () => {
        read += 1;
        return refused(...issues);
      };
    expect(issuesOf(() => readEach(new Array(2000).fill(0), bad(issue('a'))))).toHaveLength(1000);
    expect(read).toBe(1000);
    const three = bad(issue('a'), issue('b'), issue('c'));
    const issues = issuesOf(() => readEach(new Array(2000).fill(0), three));
    expect(issues).toHaveLength(1000);
    expect(issues.at(-1)).toBe('333.a money string');
    expect(read).toBe(1000 + 334);
  });

  itAtLength('is a list, of ten million entries at most', () => {
    const none = () => refused(issue(''));
    expect(issuesOf(() => readEach({ length: 1 }, twice))).toEqual([' wrong-type object']);
    expect(issuesOf(() => readEach(undefined, twice))).toEqual([' wrong-type absent']);
    expect(issuesOf(() => readEach(new Array(10_000_000), none))).toHaveLength(1000);
    expect(issuesOf(() => readEach(new Array(10_000_001), none))).toEqual([' too-large array']);
    expect(() => readEach('list', twice)).toThrow(/^input: wrong-type$/);
  });

  it('is refused where it cannot be read', () => {
    const broken = new Proxy([1], {
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(issuesOf(() => readEach(broken, twice))).toEqual([' unreadable array']);
  });
});

describe('within a part of an input', () => {
  it('issues are named by the path from the whole', () => {
    const fail =
      (...issues: readonly Issue[]) =>
      () => {
        throw new InvalidInputError(issues);
      };
    expect(issuesOf(() => within('claim', fail(issue(''), issue('loss.kind', 'missing-key'))))).toEqual([
      'claim money string',
      'claim.loss.kind missing-key string',
    ]);
  });

  it('what is read is handed back, and other errors stay what they are', () => {
    expect(within('claim', () => 7)).toBe(7);
    const error = new RangeError('other');
    expect(() =>
      within('claim', () => {
        throw error;
      }),
    ).toThrow(error);
  });
});
