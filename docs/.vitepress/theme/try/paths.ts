/** Plain JSON, as drafts of claims and contracts are kept while somebody types. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path of keys joined by dots; `undefined` where there is nothing. */
export const at = (value: Json | undefined, path: string): Json | undefined =>
  path
    .split('.')
    .reduce<Json | undefined>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as JsonObject)[key] : undefined),
      value,
    );

/** The same with another value at a path; `undefined` takes the key away. Nothing is changed in place. */
export function withAt<V extends Json>(value: V, path: string, next: Json | undefined): V {
  const [key = '', ...rest] = path.split('.');
  const inner = isObject(value) || Array.isArray(value) ? (value as JsonObject)[key] : undefined;
  const changed = rest.length === 0 ? next : withAt(inner ?? {}, rest.join('.'), next);
  if (Array.isArray(value)) {
    const list = [...value];
    if (changed === undefined) list.splice(Number(key), 1);
    else list[Number(key)] = changed;
    return list as V;
  }
  const { [key]: _, ...others } = value as JsonObject;
  if (changed === undefined) return others as V;
  return { ...(value as JsonObject), [key]: changed } as V;
}

const same = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What turns one object into another, as a JSON merge patch (RFC 7396): `null` takes a key away. */
export function patchFrom(from: JsonObject, to: JsonObject): JsonObject {
  const patch: JsonObject = {};
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [before, after] = [from[key], to[key]];
    if (same(before, after)) continue;
    if (after === undefined) patch[key] = null;
    else patch[key] = isObject(before) && isObject(after) ? patchFrom(before, after) : after;
  }
  return patch;
}

export function patched(from: JsonObject, patch: JsonObject): JsonObject {
  const result: JsonObject = { ...from };
  for (const [key, value] of Object.entries(patch)) {
    if (key === '__proto__') continue;
    if (value === null) delete result[key];
    else {
      const before = result[key];
      result[key] = isObject(value) ? patched(isObject(before) ? before : {}, value) : value;
    }
  }
  return result;
}
