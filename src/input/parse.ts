import * as z from 'zod/mini';
import { unlisted } from './code.js';
import type { Expected, ToldWhere } from './expected.js';
import {
  entryPath,
  type FoundKind,
  InvalidInputError,
  type Issue,
  type IssueCode,
  inPart,
  issueOf,
  kindOf,
  MAX_ISSUES,
  refuse,
  refuseFor,
  taken,
} from './issue.js';
import { type Plain, readPlain } from './plain.js';
import { type QuickReader, UNSURE } from './quick.js';

/**
 * What a `safeParse…` function returns: the value, or everything that is wrong with the input.
 *
 * @since 0.1.0
 */
export type ParseResult<V> =
  | { readonly success: true; readonly data: V }
  | { readonly success: false; readonly issues: readonly Issue[] };

const failure = (issues: readonly Issue[]): ParseResult<never> =>
  Object.freeze({ success: false, issues: Object.freeze([...issues]) });

const unsure: QuickReader = () => UNSURE;

/** A quick reader may meet a getter or a proxy that throws; what it is, the slow way finds out. */
function attempt(quickly: QuickReader, input: unknown): unknown {
  try {
    return quickly(input);
  } catch {
    return UNSURE;
  }
}

/** Checks an input of unknown origin against a schema, and turns it into what `read` makes of it. */
export function safeParse<S extends z.core.$ZodType, V>(
  schema: S,
  input: unknown,
  read: (value: z.core.output<S>) => V,
  quickly: QuickReader = unsure,
): ParseResult<V> {
  const sure = attempt(quickly, input);
  if (sure !== UNSURE) return { success: true, data: read(sure as z.core.output<S>) };
  const plain = readPlain(input);
  const parsed = z.safeParse(schema, plain.value);
  if (plain.issues.length === 0 && parsed.success) return { success: true, data: read(parsed.data) };
  const reported = new Set(plain.issues.map(({ path }) => path));
  const further = parsed.success ? [] : parsed.error.issues.flatMap((issue) => issuesOf(issue, plain));
  return failure([...plain.issues, ...further.filter(({ path }) => !reported.has(path))]);
}

/** What `safeParse` makes of an input; throws every issue where it is not what the schema says. */
export function parse<S extends z.core.$ZodType, V>(
  schema: S,
  input: unknown,
  read: (value: z.core.output<S>) => V,
  quickly: QuickReader = unsure,
): V {
  return dataOf(safeParse(schema, input, read, quickly));
}

/** What was read; throws every issue where it could not be. */
export function dataOf<V>(result: ParseResult<V>): V {
  if (!result.success) throw new InvalidInputError(result.issues);
  return result.data;
}

/** Of the ways to write a value, what is wrong with the first that has its type. */
const nearest = (
  { errors }: z.core.$ZodIssueInvalidUnion,
  found: FoundKind,
): readonly z.core.$ZodIssue[] | undefined =>
  errors.find((issues) =>
    issues.every(
      ({ code, path }) =>
        path.length > 0 || !(code === 'invalid_type' || (code === 'invalid_value' && found !== 'string')),
    ),
  );

/** What a reader gives that throws what is wrong. */
export function attempted<V>(read: () => V): ParseResult<V> {
  try {
    return { success: true, data: read() };
  } catch (error) {
    return { success: false, issues: (error as InvalidInputError).issues };
  }
}

const TYPES = ['string', 'number', 'boolean', 'object', 'array'] as const;

const ofType = (expected: string): Expected => {
  const type = TYPES.find((each) => each === (expected === 'record' ? 'object' : expected));
  return type === undefined ? { kind: 'something' } : { kind: 'type', type };
};

const entryCount = (least: number, most: number | null): Expected => ({ kind: 'entries', least, most });

/** A check of our own: its code, and what it expects where the code alone does not tell. */
function ownIssue(issue: z.core.$ZodIssue, path: string, found: FoundKind): Issue {
  const params = 'params' in issue ? (issue.params as Expected | undefined) : undefined;
  const code = issue.message as IssueCode;
  return params === undefined
    ? issueOf(path, code as 'id', found)
    : issueOf(path, code as ToldWhere, found, params);
}

/** Every check of the schemas names one of our codes as its message; what zod checks by itself is translated. */
function issuesOf(issue: z.core.$ZodIssue, plain: Plain): Issue[] {
  const { value, odd } = plain;
  const path = issue.path.join('.');
  const kindAt = (keys: readonly PropertyKey[]) => odd.get(keys.join('.')) ?? kindOf(valueAt(value, keys));
  const found = kindAt(issue.path);
  const oneOf = (values: readonly unknown[]) =>
    unlisted(path, valueAt(value, issue.path), values.map(String), found);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        issueOf(entryPath(path, key), 'unknown-key', kindAt([...issue.path, key])),
      );
    case 'invalid_type':
      return [
        issueOf(path, found === 'absent' ? 'missing-key' : 'wrong-type', found, ofType(issue.expected)),
      ];
    case 'invalid_value':
      return [oneOf(issue.values)];
    case 'invalid_key':
      return [issueOf(path, 'key', 'string')];
    case 'invalid_union': {
      const inner = nearest(issue, found) ?? issue.errors[0];
      if (inner !== undefined)
        return inner.flatMap((each) => issuesOf({ ...each, path: [...issue.path, ...each.path] }, plain));
      // A union by kind of which none matches: its kinds are named in the place of errors.
      return [oneOf((issue as unknown as { readonly options: readonly unknown[] }).options)];
    }
    case 'too_big':
      return [issueOf(path, 'wrong-length', found, entryCount(0, Number(issue.maximum)))];
    case 'too_small':
      return [issueOf(path, 'wrong-length', found, entryCount(Number(issue.minimum), null))];
    default:
      return [ownIssue(issue, path, found)];
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], value);
}

/** Entries beyond this are more than one process should hold. */
export const MAX_LIST_ENTRIES = 10_000_000;

const isIterable = (entries: unknown): entries is Iterable<unknown> =>
  typeof entries === 'object' && entries !== null && Symbol.iterator in entries;

/** A list or whatever else gives its entries one after another, as data that can be walked through. */
function walked(entries: unknown, isList: boolean): Iterator<unknown> {
  if (!isList) return (entries as Iterable<unknown>)[Symbol.iterator]();
  const list = entries as readonly unknown[];
  const { length } = list;
  if (!(length <= MAX_LIST_ENTRIES)) refuse('', 'too-large', 'array', entryCount(0, MAX_LIST_ENTRIES));
  if (!(length >= 0)) refuse('', 'unreadable', 'array');
  let i = 0;
  return { next: () => (i < length ? { value: list[i++] } : { value: undefined, done: true }) };
}

/** Hands out the entries of a long list, or of anything that can be iterated, each read once. */
function* entriesOf(entries: unknown): Generator<unknown, void, undefined> {
  const kind = kindOf(entries);
  const told = attempt(isIterable, entries) === true;
  if (kind !== 'array' && !told) refuse('', 'wrong-type', kind, { kind: 'type', type: 'array' });
  const unreadable = <V>(read: () => V): V => {
    try {
      return read();
    } catch (error) {
      if (error instanceof InvalidInputError) throw error;
      return refuse('', 'unreadable', kind);
    }
  };
  const walk = unreadable(() => walked(entries, kind === 'array'));
  for (let count = 0; count <= MAX_LIST_ENTRIES; count++) {
    const { done, value } = unreadable(() => {
      const { done, value } = walk.next();
      return { done, value };
    });
    if (done === true) return;
    yield value;
  }
  refuse('', 'too-large', kind, entryCount(0, MAX_LIST_ENTRIES));
}

/** Reads entries one by one as they come, and hands on what they are; throws the issues of them all when they end. */
export function* readInTurn<V>(
  entries: unknown,
  read: (entry: unknown) => ParseResult<V>,
): Generator<V, void, undefined> {
  const issues: Issue[] = [];
  let i = 0;
  for (const entry of entriesOf(entries)) {
    const result = read(entry);
    if (result.success) yield result.data;
    else for (const issue of result.issues) issues.push(inPart(String(i), issue));
    if (issues.length >= MAX_ISSUES) break;
    i += 1;
  }
  refuseFor(issues);
}

/** Reads a long list entry by entry, in order; throws the issues of its entries. */
export function readEach<V>(entries: unknown, read: (entry: unknown) => ParseResult<V>): readonly V[] {
  const kind = kindOf(entries);
  if (kind !== 'array') refuse('', 'wrong-type', kind, { kind: 'type', type: 'array' });
  return Array.from(readInTurn(entries, read));
}

/** Takes an object apart into its parts, each read once, for those that are read one by one; throws where it has further keys. */
export function valuesAt<K extends string>(input: unknown, keys: readonly K[]): Readonly<Record<K, unknown>> {
  const { unknown, parts } = taken(input, (object) => {
    const known: readonly PropertyKey[] = keys;
    return {
      unknown: Reflect.ownKeys(object)
        .filter((key) => !known.includes(key))
        .slice(0, 100)
        .map((key) => issueOf(String(key).slice(0, 200), 'unknown-key', 'absent')),
      parts: Object.fromEntries(keys.map((key) => [key, (object as Record<K, unknown>)[key]])) as Record<
        K,
        unknown
      >,
    };
  });
  refuseFor(unknown);
  return parts;
}

/** Refuses a list in which an id comes twice; the first thousand of them are told. */
export function mustDiffer(ids: readonly string[], pathOf: (at: number) => string): void {
  const met = new Set<string>();
  const issues: Issue[] = [];
  for (const [at, id] of ids.entries()) {
    if (met.has(id)) issues.push(issueOf(pathOf(at), 'duplicate-id', 'string'));
    met.add(id);
  }
  refuseFor(issues);
}
