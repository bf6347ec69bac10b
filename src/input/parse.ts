import * as z from 'zod/mini';
import { unlisted } from './code.js';
import { type Expected, entryCount, type ToldWhere } from './expected.js';
import {
  entryPath,
  type FoundKind,
  InvalidInputError,
  type Issue,
  type IssueCode,
  issueOf,
  kindOf,
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

type WrittenType = Extract<Expected, { readonly kind: 'type' }>['type'];

/** Schemas ask for no other types: what else they ask is a check of our own. */
const ofType = (expected: string): Expected => ({
  kind: 'type',
  type: (expected === 'record' ? 'object' : expected) as WrittenType,
});

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
