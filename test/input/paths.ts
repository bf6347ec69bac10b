// 按路径改动一份数据。Changing plain data at one path.
import type { Data, DataObject } from './samples.js';

/** 从根起的键。Keys from the root. */
export type Path = readonly (string | number)[];

/** 数据里的每条路径，根除外。Every path of some data, but the root. */
export function pathsIn(data: Data, from: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const path = [...from, Array.isArray(data) ? Number(key) : key];
    return [path, ...pathsIn(value, path)];
  });
}

export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], data);

function changed(
  data: DataObject,
  path: Path,
  change: (parent: Record<string | number, unknown>, key: string | number) => void,
) {
  const copy = structuredClone(data);
  change(
    valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>,
    path.at(-1) as string | number,
  );
  return copy;
}

/** 一份副本，其中一处换成别的值。A copy with another value at a path. */
export const withValue = (data: DataObject, path: Path, value: unknown): DataObject =>
  changed(data, path, (parent, key) => {
    parent[key] = value;
  });

/** 一份副本，其中少一个字段。A copy without one key. */
export const without = (data: DataObject, path: Path): DataObject =>
  changed(data, path, (parent, key) => {
    delete parent[key];
  });
