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
export const pathTo = (path: string, key: string | number): string =>
  path === '' ? `${key}` : `${path}.${key}`;
