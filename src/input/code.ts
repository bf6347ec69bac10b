import type { Expected } from './expected.js';
import { type FoundKind, InvalidInputError, type Issue, issueOf, kindOf } from './issue.js';

/** How many characters stand otherwise in two texts, by the fewest changes of one (Levenshtein). */
function apart(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, character] of [...one].entries()) {
    const row = [i + 1];
    for (let j = 0; j < other.length; j++)
      row.push(
        Math.min(
          (row[j] as number) + 1,
          (above[j + 1] as number) + 1,
          (above[j] as number) + (character === other[j] ? 0 : 1),
        ),
      );
    above = row;
  }
  return above[other.length] as number;
}

/** No code is longer, and what is may be anything. */
const MOST_CHARACTERS = 64;

/** The code that a text was probably meant to be: at most a third of it is otherwise. */
function nearestOf(found: unknown, values: readonly string[]): string | null {
  if (typeof found !== 'string' || found.length > MOST_CHARACTERS) return null;
  let nearest: string | null = null;
  let least = Math.floor(found.length / 3) + 1;
  for (const value of values) {
    const changes = apart(found.toLowerCase(), value.toLowerCase());
    if (changes < least) [nearest, least] = [value, changes];
  }
  return nearest;
}

/** What is wrong with a value that is none of some codes: what it should be, and the code that it comes nearest to. */
export function unlisted(path: string, input: unknown, values: readonly string[], kind?: FoundKind): Issue {
  const found = kind ?? kindOf(input);
  const nearest = nearestOf(input, values);
  const expected: Expected = { kind: 'one-of', values, ...(nearest !== null && { nearest }) };
  const code = found === 'string' ? 'not-listed' : found === 'absent' ? 'missing-key' : 'wrong-type';
  return issueOf(path, code, found, expected);
}

/** What was refused where no path is known; an error itself does not tell it, as it may be personal. */
const refused = /* @__PURE__ */ new WeakMap<InvalidInputError, unknown>();

/** The value that an error refused where no path was known, to be found in what it came with; `null` where that is not why. */
export const refusedCode = (error: InvalidInputError): { readonly is: unknown } | null =>
  refused.has(error) ? { is: refused.get(error) } : null;

/** Refuses a value; where it stands, who knows the whole finds out. */
export function refuseValue(issue: Issue, input: unknown): never {
  const error = new InvalidInputError([issue]);
  refused.set(error, input);
  throw error;
}

/** Refuses a value that is none of some codes. */
const refuseCode = (argument: string, path: string, input: unknown, values: readonly string[]): never =>
  refuseValue({ ...unlisted(path, input, values), argument }, input);

/**
 * Takes a value that must be one of some codes; light enough for functions that want no schema.
 *
 * @throws `InvalidInputError` where it is not one of them.
 */
export function codeOf<const V extends string>(
  argument: string,
  values: readonly V[],
  input: unknown,
  path = '',
): V {
  return values.includes(input as V) ? (input as V) : refuseCode(argument, path, input, values);
}

const isTable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Tables by code, as they are; only that a code that they do not have is refused, and what every object has is no code. */
export function onlyKnown<T>(tables: T): T {
  if (!isTable(tables)) return tables;
  const within = Object.entries(tables).map(([code, value]) => [code, onlyKnown(value as unknown)]);
  return new Proxy(Object.freeze(Object.fromEntries(within)), {
    get: (table, code) =>
      typeof code === 'symbol' || Object.hasOwn(table, code)
        ? Reflect.get(table, code)
        : refuseCode('input', '', code, Object.keys(table)),
  });
}
