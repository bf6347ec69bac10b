import type { Json } from './hash.js';

export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const pathTo = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const isTree = (value: Json | undefined): value is Json[] | { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null;

/** A key of its own, or nothing: a receipt may name any key. */
const at = (tree: object, key: string): Json | undefined =>
  Object.hasOwn(tree, key) ? (tree as { readonly [key: string]: Json })[key] : undefined;

/** Two places in two trees that do not say the same; nothing stands where there is no value. */
export interface Unequal {
  readonly path: string;
  readonly expected: Json | undefined;
  readonly found: Json | undefined;
}

/** Where two trees differ, leaf by leaf; a branch that only one of them has is one difference. */
export function* unequal(
  expected: Json | undefined,
  found: Json | undefined,
  path: string,
): Generator<Unequal> {
  if (isTree(expected) && isTree(found) && Array.isArray(expected) === Array.isArray(found)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    for (const key of keys) {
      yield* unequal(at(expected, key), at(found, key), pathTo(path, key));
    }
  } else if (expected !== found) yield { path, expected, found };
}
