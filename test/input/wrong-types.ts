// 每一类不该出现的值。One or more values of every kind, for the place where another kind belongs.
import type { Expected, FoundKind } from '../../src/index.js';

class Instance {
  get id(): string {
    return 'x';
  }
}

export const OF_KIND: readonly (readonly [string, FoundKind, unknown])[] = [
  ['true', 'boolean', true],
  ['false', 'boolean', false],
  ['a number', 'number', 7],
  ['NaN', 'number', Number.NaN],
  ['a text', 'string', 'bogus'],
  ['an empty text', 'string', ''],
  ['a list', 'array', []],
  ['a full list', 'array', [1]],
  ['an object', 'object', {}],
  ['an object without a prototype', 'object', Object.create(null)],
  ['a bigint', 'bigint', 1n],
  ['a symbol', 'symbol', Symbol('1')],
  ['a function', 'function', () => '1'],
];

/** 不是普通数据的对象。Objects that are not plain data. */
export const NOT_PLAIN: readonly (readonly [string, object])[] = [
  ['an instance that is read by getters', new Instance()],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a boxed text', Object('1')],
];

/** 应为什么：一种类型，或者列明的代码，其中有这一个。What is expected: a type, or codes of which this is one. */
export const isDue = (expected: Expected, type: FoundKind, code: unknown): boolean =>
  expected.kind === 'one-of'
    ? type === 'string' && expected.values.includes(code as string)
    : expected.kind === 'type' && expected.type === type;
