import { EXPECTED_FOR, type Expected, type ToldWhere } from './expected.js';

/**
 * What is wrong with a value, as a code that programs can act on.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type IssueCode = keyof typeof EXPECTED_FOR;

/**
 * The kind of a value that was refused; `absent` where there was none.
 *
 * @since 0.1.0
 */
export type FoundKind =
  | 'absent'
  | 'null'
  | 'boolean'
  | 'number'
  | 'string'
  | 'array'
  | 'object'
  | 'bigint'
  | 'symbol'
  | 'function';

/**
 * One thing that is wrong with an input. `describeIssue` of `words/zh-CN` or `words/en` says it in a sentence.
 *
 * @since 0.1.0
 */
export interface Issue {
  /** Which argument of the function that was called: its name as declared (`claim`, `contract`, `rows`). */
  readonly argument: string;
  /** Where in it: keys and list positions joined by dots (`insurers.1.share`); empty for the argument itself. */
  readonly path: string;
  readonly code: IssueCode;
  /** The kind of value that stands there; never the value itself, which may be personal. */
  readonly found: FoundKind;
  readonly expected: Expected;
}

/** The kind of a value; a revoked proxy tells nothing but that it is an object. */
export function kindOf(value: unknown): FoundKind {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  try {
    return Array.isArray(value) ? 'array' : (typeof value as FoundKind);
  } catch {
    return 'object';
  }
}

/** The argument of functions that take one. */
const ONLY_ARGUMENT = 'input';

/** Makes an issue, with what is expected where its code alone does not tell. */
export function issueOf<C extends IssueCode>(
  path: string,
  code: C,
  found: FoundKind,
  ...told: C extends ToldWhere ? [expected: Expected] : []
): Issue {
  const expected: Expected = told[0] ?? EXPECTED_FOR[code] ?? { kind: 'something' };
  return Object.freeze({ argument: ONLY_ARGUMENT, path, code, found, expected });
}

/** The path of an entry. */
export const entryPath = (path: string, key: string | number): string =>
  path === '' ? `${key}` : `${path}.${key}`;

const pathIn = (whole: string, path: string): string => (path === '' ? whole : entryPath(whole, path));

/** By it every copy of this package knows its errors. */
const MARK = /* @__PURE__ */ Symbol.for('qijiang-catastrophe-insurance.InvalidInputError');

/**
 * Thrown by the `parse…` functions when an input is not what the exchange format allows. Carries every issue, not only
 * the first; nothing is repaired. Where a value that the library itself gives could not be read, `cause` is what was thrown then.
 *
 * @example
 * ```ts
 * try {
 *   parseClaim({ id: 'c-1', loss: { kind: 'person', disabilityGrade: 11 } });
 * } catch (error) {
 *   if (isInvalidInputError(error)) console.log(error.issues[0]?.path); // loss.disabilityGrade
 * }
 * ```
 * @since 0.1.0
 */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], options?: ErrorOptions) {
    super(issues.map(({ argument, path, code }) => `${pathIn(argument, path)}: ${code}`).join('\n'), options);
    this.issues = Object.freeze([...issues]);
    Object.defineProperty(this, MARK, { value: true });
  }
}

/**
 * Whether something that was thrown is an `InvalidInputError`: of this copy of the package or of another, as where one part of a
 * program imports it and another requires it.
 *
 * @example
 * ```ts
 * try {
 *   parseClaim({ id: 'c-1', loss: { kind: 'person', disabilityGrade: 11 } });
 * } catch (error) {
 *   if (isInvalidInputError(error)) console.log(error.issues[0]?.path); // loss.disabilityGrade
 * }
 * ```
 * @since 0.1.0
 */
export function isInvalidInputError(error: unknown): error is InvalidInputError {
  try {
    return (error as { readonly [MARK]?: boolean } | null | undefined)?.[MARK] === true;
  } catch {
    // A proxy that throws.
    return false;
  }
}

/** A register with more faults than this is told of these only. */
export const MAX_ISSUES = 1000;

/** Throws what is wrong with an input, if anything is. */
export function refuseFor(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InvalidInputError(issues.slice(0, MAX_ISSUES));
}

/** Throws the one thing that is wrong with an input. */
export function refuse<C extends IssueCode>(...issue: Parameters<typeof issueOf<C>>): never {
  throw new InvalidInputError([issueOf<C>(...issue)]);
}

/** A sum in fen, below zero or above; throws where it passes what can be exact. */
export function exactSum(sum: number, path: string): number {
  if (Math.abs(sum) > Number.MAX_SAFE_INTEGER) refuse(path, 'sum-too-large', 'array');
  return sum;
}

/** Takes an object of unknown origin apart; throws where it is none, or cannot be read. */
export function taken<V>(input: unknown, take: (object: object) => V): V {
  const kind = kindOf(input);
  if (kind !== 'object') refuse('', 'wrong-type', kind, { kind: 'type', type: 'object' });
  try {
    return take(input as object);
  } catch {
    return refuse('', 'unreadable', kind);
  }
}

/** An issue of a part of an input: what was an argument by itself is now in that of the whole. */
export const inPart = (path: string, issue: Issue): Issue => ({
  ...issue,
  argument: ONLY_ARGUMENT,
  path: pathIn(path, issue.path),
});

function renamed<V>(read: () => V, as: (issue: Issue) => Issue): V {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new InvalidInputError(error.issues.map(as));
  }
}

/** Names the part of an input that an issue is in. */
export const within = <V>(path: string, read: () => V): V => renamed(read, (issue) => inPart(path, issue));

/** Names the argument that an issue is in, where it was not named yet. */
export const inArgument = <V>(argument: string, read: () => V): V =>
  renamed(read, (issue) => (issue.argument === ONLY_ARGUMENT ? { ...issue, argument } : issue));

/** Arguments that are read as one object: the first key of a path names the argument. */
export const inArguments = <V>(read: () => V): V =>
  renamed(read, (issue) => {
    const [argument = '', ...path] = issue.path.split('.');
    return { ...issue, argument, path: path.join('.') };
  });
