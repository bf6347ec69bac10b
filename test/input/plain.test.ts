import { describe, expect, it } from 'vitest';
import { readPlain } from '../../src/input/plain.js';

const issuesOf = (input: unknown) =>
  readPlain(input).issues.map(({ path, code, found }) => [path, code, found]);

const nested = (levels: number): unknown => {
  let value: unknown = 'bottom';
  for (let i = 0; i < levels; i++) value = { in: value };
  return value;
};

const numbered = (keys: number) => Object.fromEntries(Array.from({ length: keys }, (_, i) => [`k${i}`, i]));

describe('plain data', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a list', [1, [true, null]]],
    ['an object', { a: { b: ['c'] }, d: undefined }],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
    ['a text of 4000 characters', 'x'.repeat(4000)],
    ['a list of 100 entries', new Array(100).fill(0)],
    ['an object of 100 keys', numbered(100)],
    ['eight levels', nested(8)],
  ])('is copied: %s', (_, input) => {
    const { value, issues } = readPlain(input);
    expect(issues).toEqual([]);
    expect(value).toEqual(input);
  });

  it('shares nothing with the input', () => {
    const input = { list: [{ a: 1 }] };
    const { value } = readPlain(input) as { value: typeof input };
    input.list[0] = { a: 2 };
    input.list.push({ a: 3 });
    expect(value).toEqual({ list: [{ a: 1 }] });
  });

  it('reads keys that every object inherits as the keys they are', () => {
    const input = JSON.parse('{"constructor":1,"toString":2,"hasOwnProperty":3}');
    expect(Object.entries(readPlain(input).value as object)).toEqual(Object.entries(input));
  });

  it('reads every property once', () => {
    let reads = 0;
    const input = {
      get a() {
        reads += 1;
        return reads;
      },
    };
    expect(readPlain(input).value).toEqual({ a: 1 });
    expect(reads).toBe(1);
  });

  it('takes no length for a number that is none', () => {
    let asked = 0;
    const length = { valueOf: () => (asked++ === 0 ? 1 : 1000) };
    const list = new Proxy(['a'], {
      get: (target, key) => (key === 'length' ? length : Reflect.get(target, key)),
    });
    const { value, issues } = readPlain(list);
    expect(issues.length > 0 || (value as unknown[]).length <= 100).toBe(true);
  });

  it('measures a list once, so that none can grow after it was measured', () => {
    let reads = 0;
    const list = new Proxy(['a', 'b', 'c'], {
      get(target, key) {
        if (key !== 'length') return Reflect.get(target, key);
        reads += 1;
        return reads;
      },
    });
    expect(readPlain(list).value).toEqual(['a']);
  });
});

describe('what is too much', () => {
  it('is a text of 4001 characters', () => {
    expect(issuesOf({ a: 'x'.repeat(4001) })).toEqual([['a', 'too-long', 'string']]);
  });
  it('is a list of 101 entries', () => {
    expect(issuesOf({ a: new Array(101).fill(0) })).toEqual([['a', 'too-large', 'array']]);
  });
  it('is an object of 101 keys', () => {
    expect(issuesOf({ a: numbered(101) })).toEqual([['a', 'too-large', 'object']]);
  });
  it('is a key of 201 characters, of which the path has 200', () => {
    const key = 'k'.repeat(200);
    expect(readPlain({ [key]: 1 }).value).toEqual({ [key]: 1 });
    expect(issuesOf({ [`${key}k`]: 1 })).toEqual([[key, 'unknown-key', 'absent']]);
  });
  it('is a ninth level', () => {
    expect(issuesOf(nested(9))).toEqual([['in.in.in.in.in.in.in.in', 'too-large', 'object']]);
    expect(issuesOf([[[[[[[[[]]]]]]]]])).toEqual([['0.0.0.0.0.0.0.0', 'too-large', 'array']]);
  });
  it('is more values than it may hold', () => {
    const rows = (count: number) => Array.from({ length: count }, () => new Array(99).fill(0));
    const within = (input: unknown) =>
      readPlain(input, { depth: 8, values: 10_000 }).issues.map(({ path, code, found }) => [
        path,
        code,
        found,
      ]);
    expect(within(rows(100))).toEqual([]);
    expect(within([rows(99), new Array(96).fill(0), []])).toEqual([]);
    expect(within([rows(99), new Array(97).fill(0), []])).toEqual([['2', 'too-large', 'array']]);
  });
  it('is more than 100,000 values, where nothing else is said', () => {
    const blocks = Array.from({ length: 10 }, () =>
      Array.from({ length: 100 }, () => new Array(100).fill(0)),
    );
    expect(issuesOf(blocks)[0]).toEqual(['9.90', 'too-large', 'array']);
    expect(issuesOf(blocks.slice(1))).toEqual([]);
  });
});

describe('what is not plain', () => {
  class Point {
    get x(): number {
      return 1;
    }
  }
  it.each([
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a set', new Set()],
    ['a typed array', new Uint8Array(1)],
    ['a boxed string', Object('x')],
    ['an expression', /x/],
    ['an error', new Error('x')],
    ['a promise', Promise.resolve()],
    ['an instance that is read by getters', new Point()],
    ['an object that inherits', Object.create({ id: 'x' })],
  ])('is %s', (_, value) => {
    const plain = readPlain({ a: value });
    expect(plain.odd).toEqual(new Map([['a', 'object']]));
    expect(typeof (plain.value as { a: unknown }).a).toBe('symbol');
    expect(plain.issues).toEqual([]);
  });

  it('is a symbol for a key, and __proto__ as one', () => {
    const input = Object.assign(JSON.parse('{"__proto__":{"a":1}}'), { [Symbol('s')]: 1 });
    const { value, issues } = readPlain(input);
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['__proto__', 'unknown-key'],
      ['Symbol(s)', 'unknown-key'],
    ]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect((value as { a?: number }).a).toBeUndefined();
  });
});

describe('what cannot be read', () => {
  const fails = () => {
    throw new Error('no');
  };
  it('is a getter that throws; what stands beside it is read', () => {
    const input = Object.defineProperty({ b: 1 }, 'a', { get: fails, enumerable: true });
    expect(issuesOf(input)).toEqual([['a', 'unreadable', 'object']]);
    expect(readPlain(input).value).toEqual({ a: undefined, b: 1 });
  });
  it.each(['getPrototypeOf', 'ownKeys', 'get'] as const)('is a proxy that throws on %s', (trap) => {
    const input = new Proxy({ a: 1 }, { [trap]: fails });
    expect(readPlain(input).issues.map(({ code }) => code)).toEqual(['unreadable']);
  });
  it.each(['length', '0'])('is a list that throws when asked for %s', (asked) => {
    const list = new Proxy(['a'], {
      get: (target, key) => (key === asked ? fails() : Reflect.get(target, key)),
    });
    expect(issuesOf({ a: list })).toEqual([[asked === '0' ? 'a.0' : 'a', 'unreadable', 'object']]);
  });
  it('is a revoked proxy, at any depth', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(issuesOf(proxy)).toEqual([['', 'unreadable', 'object']]);
    expect(issuesOf([[[[[[[[proxy]]]]]]]])).toEqual([['0.0.0.0.0.0.0.0', 'too-large', 'object']]);
  });
});
