// 凭证测试的共用部分。What the tests of receipts share.
import { createHash } from 'node:crypto';
import { type Path, pathsIn, valueAt, withValue } from '../input/paths.js';
import type { Data, DataObject } from '../input/samples.js';

/** 作为另一程序读到的样子。As another program reads it. */
export const plain = (value: unknown): DataObject => JSON.parse(JSON.stringify(value)) as DataObject;

/** 另写的 RFC 8785：键按 UTF-16 码元排序。RFC 8785 written once more: keys sorted by UTF-16 code units. */
export function canonicalText(value: Data): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] as Data)}`).join(',')}}`;
}

export const sha256 = (value: Data): string =>
  createHash('sha256').update(canonicalText(value)).digest('hex');

/** 叶子：不再含他物的值。Leaves: values that hold no others. */
export const leavesIn = (data: DataObject): Path[] =>
  pathsIn(data).filter((path) => {
    const value = valueAt(data, path);
    return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  });

/** 改动一处的最小改动：文字改一个字符，数加一，是否对调。The least change at a leaf: one character, one more, yes for no. */
export function otherThan(value: unknown): Data {
  if (typeof value === 'string')
    return value === '' ? 'x' : `${value.slice(0, -1)}${value.endsWith('x') ? 'y' : 'x'}`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? false : ['x'];
}

export const altered = (data: DataObject, path: Path): DataObject =>
  withValue(data, path, otherThan(valueAt(data, path)));
