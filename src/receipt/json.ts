import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { canonicalize } from 'json-canonicalize';
import { entryPath } from '../input/issue.js';
import { readPlain } from '../input/plain.js';

/** Plain data, as JSON has it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * A copy as plain data, in which nothing stands in two places: the canonical form takes an object that does for a cycle where
 * the name of one place begins with that of the other.
 */
export const plainCopy = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** The same with keys in canonical order (RFC 8785), whatever the order in which they were given. */
export const canonicalCopy = (value: unknown): Json => JSON.parse(canonicalize(plainCopy(value))) as Json;

/** SHA-256 over the canonical text (RFC 8785) of plain data in which nothing stands in two places, in hexadecimal. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(canonicalize(value)));

const FINGERPRINT = 12;

/** The first digits of a hash: enough to see that something changed, not to prove that it did not. */
export const fingerprintOf = (hash: string): string => hash.slice(0, FINGERPRINT);

export const fingerprint = (value: unknown): string => fingerprintOf(hashOf(value));

/** Anything, read as JSON; or the paths of what JSON cannot hold. */
export type ReadJson =
  | { readonly isJson: true; readonly value: Json }
  | { readonly isJson: false; readonly paths: readonly string[] };

const isScalar = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  typeof value === 'boolean' ||
  typeof value === 'string' ||
  Number.isFinite(value);

/** Where something stands that is neither a list nor an object, and no value of JSON. */
function* oddIn(value: unknown, path: string): Generator<string> {
  if (isScalar(value)) return;
  if (typeof value !== 'object') yield path;
  else for (const [key, part] of Object.entries(value as object)) yield* oddIn(part, entryPath(path, key));
}

/** A receipt holds a claim and a contract, one level deeper than they are themselves, and what was decided. */
const BOUNDS = { depth: 10, values: 25_000 };

/** A text of more characters holds more than a receipt does. */
const MOST_TEXT = 2_000_000;

const keysIn = (value: Json): number =>
  isTree(value)
    ? (Array.isArray(value) ? 0 : Object.keys(value).length) +
      Object.values(value).reduce<number>((sum, part) => sum + keysIn(part as Json), 0)
    : 0;

/** A string of a JSON text, with the colon where it is a key. */
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** The text of a JSON value; `undefined` where it is none, or where a key stands twice in an object, which readers take otherwise. */
function parsedText(text: string): Json | undefined {
  if (text.length > MOST_TEXT) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    const keys = [...text.matchAll(STRING)].filter(([, colon]) => colon !== undefined).length;
    return keys === keysIn(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a value of unknown origin as JSON, every property once; a text is read as the text of a JSON value. */
export function readJson(input: unknown): ReadJson {
  const given = typeof input === 'string' ? parsedText(input) : input;
  const { value, issues } = readPlain(given, BOUNDS);
  const paths = [...new Set([...issues.map(({ path }) => path), ...oddIn(value, '')])];
  return paths.length === 0 ? { isJson: true, value: plainCopy(value ?? null) } : { isJson: false, paths };
}

export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTree = (value: Json | undefined): value is Json[] | { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null;

/** A key of its own, or nothing: a receipt may name any key. */
const ownAt = (tree: object, key: string): Json | undefined =>
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
      yield* unequal(ownAt(expected, key), ownAt(found, key), entryPath(path, key));
    }
  } else if (expected !== found) yield { path, expected, found };
}
