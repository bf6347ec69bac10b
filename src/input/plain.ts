import { type Expected, FEW_ENTRIES, MAX_ENTRIES, MAX_TEXT } from './expected.js';
import { entryPath, type FoundKind, type Issue, issueOf, kindOf } from './issue.js';

const MAX_KEY = 200;

/** How much an input may hold, and how deep. */
interface Bounds {
  readonly depth: number;
  readonly values: number;
}

const BOUNDS: Bounds = { depth: 8, values: 100_000 };

const isPlain = (object: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** A class is derived of no more others. */
const MOST_PARENTS = 8;

const hasMethodsOnly = (prototype: object): boolean =>
  Object.values(Object.getOwnPropertyDescriptors(prototype)).every(
    ({ value }) => typeof value === 'function',
  );

/**
 * Whether an object is of a class and keeps its data in fields of its own. What is read by getters would be left out, and so
 * would what a date or a map holds.
 */
function isRecord(object: object): boolean {
  if (Object.prototype.toString.call(object) !== '[object Object]') return false;
  let prototype: object = Object.getPrototypeOf(object);
  for (let depth = 0; depth < MOST_PARENTS; depth++) {
    if (Object.getPrototypeOf(prototype) === null) return true;
    if (!hasMethodsOnly(prototype)) return false;
    prototype = Object.getPrototypeOf(prototype);
  }
  return false;
}

/** Stands in a copy for a function or an object that is not plain: no schema admits it. */
const ODD = /* @__PURE__ */ Symbol('not plain data');

/** An input copied to plain data. */
export interface Plain {
  readonly value: unknown;
  /** What could not be copied; it is left out. */
  readonly issues: readonly Issue[];
  /** What functions and special objects there were, by path. */
  readonly odd: ReadonlyMap<string, FoundKind>;
}

/**
 * Copies an input of unknown origin to plain data, reading every property once, so that getters, proxies, cycles and
 * sheer size can do no harm afterwards.
 */
export function readPlain(input: unknown, { depth: most, values: all }: Bounds = BOUNDS): Plain {
  const issues: Issue[] = [];
  const oddities = new Map<string, FoundKind>();
  let values = 0;

  const refuse = (issue: Issue): undefined => {
    issues.push(issue);
  };
  const tooLarge = (path: string, found: FoundKind, expected: Expected): undefined =>
    refuse(issueOf(path, 'too-large', found, expected));

  const odd = (path: string, found: FoundKind): symbol => {
    oddities.set(path, found);
    return ODD;
  };

  const read = (get: () => unknown, path: string, depth: number): unknown => {
    try {
      const value = get();
      values += 1;
      if (typeof value === 'string' && value.length > MAX_TEXT)
        return refuse(issueOf(path, 'too-long', 'string'));
      if (typeof value === 'function') return odd(path, 'function');
      if (typeof value !== 'object' || value === null) return value;
      if (depth === most || values > all)
        return tooLarge(path, kindOf(value), { kind: 'size', values: all, depth: most });
      return Array.isArray(value) ? readArray(value, path, depth + 1) : readObject(value, path, depth + 1);
    } catch {
      return refuse(issueOf(path, 'unreadable', 'object'));
    }
  };

  const readArray = (array: readonly unknown[], path: string, depth: number): unknown => {
    const length = Number(array.length);
    if (!(length <= MAX_ENTRIES)) return tooLarge(path, 'array', FEW_ENTRIES);
    return Array.from({ length }, (_, i) => read(() => array[i], entryPath(path, i), depth));
  };

  const readObject = (object: object, path: string, depth: number): unknown => {
    if (!isPlain(object) && !isRecord(object)) return odd(path, 'object');
    const keys = [...Object.keys(object), ...Object.getOwnPropertySymbols(object)];
    if (keys.length > MAX_ENTRIES) return tooLarge(path, 'object', FEW_ENTRIES);
    const copy: Record<string, unknown> = {};
    for (const key of keys) {
      const at = entryPath(path, String(key).slice(0, MAX_KEY));
      const isKey = typeof key === 'string' && key !== '__proto__' && key.length <= MAX_KEY;
      if (!isKey) refuse(issueOf(at, 'unknown-key', 'absent'));
      else copy[key] = read(() => (object as Record<string, unknown>)[key], at, depth);
    }
    return copy;
  };

  return { value: read(() => input, '', 0), issues, odd: oddities };
}

/** Whether an input says just what plain data says: a copy of it would be the same. What throws when it is looked at does not. */
export function saysSame(input: unknown, plain: unknown): boolean {
  if (typeof plain !== 'object' || plain === null) return Object.is(input, plain);
  if (typeof input !== 'object' || input === null || Array.isArray(input) !== Array.isArray(plain))
    return false;
  if (Array.isArray(plain))
    return (
      (input as readonly unknown[]).length === plain.length &&
      plain.every((part, i) => saysSame((input as readonly unknown[])[i], part))
    );
  if (!isPlain(input) || Object.getOwnPropertySymbols(input).length > 0) return false;
  const keys = Object.keys(input);
  const entries = Object.entries(plain);
  return (
    keys.length === entries.length &&
    entries.every(
      ([key, part], i) => key === keys[i] && saysSame((input as Record<string, unknown>)[key], part),
    )
  );
}
