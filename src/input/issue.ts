import { MESSAGES } from './messages.js';

/**
 * What is wrong with a value, as a code that programs can act on.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type IssueCode = keyof typeof MESSAGES;

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
 * One thing that is wrong with an input.
 *
 * @since 0.1.0
 */
export interface Issue {
  /** Where: keys and list positions joined by dots (`insurers.1.share`); empty for the input itself. */
  readonly path: string;
  readonly code: IssueCode;
  /** The kind of value that stands there; never the value itself, which may be personal. */
  readonly found: FoundKind;
  /** What is expected there, in 中文 and English. */
  readonly message: string;
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

/** Makes an issue; `detail` is what the message names, such as the values to choose from. */
export function issueOf(path: string, code: IssueCode, found: FoundKind, detail = ''): Issue {
  const { zh, en } = MESSAGES[code](detail);
  return Object.freeze({ path, code, found, message: `${zh}。${en}.` });
}

/** The path of an entry. */
export const entryPath = (path: string, key: string | number): string =>
  path === '' ? `${key}` : `${path}.${key}`;

/**
 * Thrown by the `parse…` functions when an input is not what the exchange format allows. Carries every issue, not only
 * the first; nothing is repaired.
 *
 * @example
 * ```ts
 * try {
 *   parseClaim({ id: 'c-1', loss: { kind: 'person', disabilityGrade: 11 } });
 * } catch (error) {
 *   if (error instanceof InvalidInputError) console.log(error.issues[0]?.path); // loss.disabilityGrade
 * }
 * ```
 * @since 0.1.0
 */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ path, message }) => `${path || '(input)'}: ${message}`).join('\n'));
    this.issues = Object.freeze([...issues]);
  }
}

/** A register with more faults than this is told of these only. */
export const MAX_ISSUES = 1000;

/** Throws what is wrong with an input, if anything is. */
export function refuseFor(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InvalidInputError(issues.slice(0, MAX_ISSUES));
}

/** Throws the one thing that is wrong with an input. */
export function refuse(...issue: Parameters<typeof issueOf>): never {
  throw new InvalidInputError([issueOf(...issue)]);
}

/** A sum in fen, below zero or above; throws where it passes what can be exact. */
export function exactSum(sum: number, path: string): number {
  if (Math.abs(sum) > Number.MAX_SAFE_INTEGER) refuse(path, 'sum-too-large', 'array');
  return sum;
}

/** Takes an object of unknown origin apart; throws where it is none, or cannot be read. */
export function taken<V>(input: unknown, take: (object: object) => V): V {
  const kind = kindOf(input);
  if (kind !== 'object') refuse('', 'wrong-type', kind, 'object');
  try {
    return take(input as object);
  } catch {
    return refuse('', 'unreadable', kind);
  }
}

/** An issue of a part of an input. */
export const inPart = (path: string, issue: Issue): Issue => ({
  ...issue,
  path: issue.path === '' ? path : entryPath(path, issue.path),
});

/** Names the part of an input that an issue is in. */
export function within<V>(path: string, read: () => V): V {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new InvalidInputError(error.issues.map((issue) => inPart(path, issue)));
  }
}

/**
 * Takes a value that must be one of some codes; light enough for functions that want no schema.
 *
 * @throws {@link InvalidInputError} where it is not one of them.
 */
export function codeOf<const V extends string>(values: readonly V[], input: unknown): V {
  if (values.includes(input as V)) return input as V;
  const found = kindOf(input);
  if (found === 'string') refuse('', 'not-listed', found, values.join(', '));
  return refuse('', found === 'absent' ? 'missing-key' : 'wrong-type', found, 'string');
}
