import { readPlain } from '../input/plain.js';
import { type Json, plainCopy } from './hash.js';

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
  else
    for (const [key, part] of Object.entries(value as object))
      yield* oddIn(part, path === '' ? key : `${path}.${key}`);
}

/** A receipt holds a claim and a contract, one level deeper than they are themselves, and what was decided. */
const BOUNDS = { depth: 10, values: 25_000 };

/** Reads a value of unknown origin as JSON, every property once. */
export function readJson(input: unknown): ReadJson {
  const { value, issues } = readPlain(input, BOUNDS);
  const paths = [...new Set([...issues.map(({ path }) => path), ...oddIn(value, '')])];
  return paths.length === 0 ? { isJson: true, value: plainCopy(value ?? null) } : { isJson: false, paths };
}
