// 每一类不该出现的值。One or more values of every kind, for the place where another kind belongs.
import type { FoundKind } from '../../src/index.js';

class Instance {
  readonly id = 'x';
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
  ['a class instance', new Instance()],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a boxed text', Object('1')],
];

const WORD: Partial<Record<string, string>> = {
  string: '文字',
  number: '数字',
  boolean: '是或否',
  object: '对象',
  array: '列表',
};

/** 类型不对时的说明。The message where a value is of another type than expected. */
export const wrongType = (expected: FoundKind) =>
  `类型不对，应为${WORD[expected]}。Wrong type, expected ${expected}.`;
