import { entryPath } from '../input/issue.js';
import { canonicalCopy, fingerprint, hashOf, isObject, type Json } from './json.js';

/**
 * A claim or a contract as far as a receipt holds it: what the decision read stands there as it was given, in the shape of
 * the exchange format; of everything else only a fingerprint, by which a change is found, but no content.
 *
 * @since 0.1.0
 */
export interface DocumentPart {
  /** SHA-256 over the whole, in canonical JSON (RFC 8785). */
  readonly hash: string;
  readonly read: Json;
  readonly unread: Json;
}

/** Whether the decision reads what stands at a path; places in lists are left out of paths. */
export type IsRead = (path: string) => boolean;

interface JsonObject {
  readonly [key: string]: Json;
}

const isEntries = (value: Json): value is readonly JsonObject[] =>
  Array.isArray(value) && typeof value[0] === 'object';

/** A document as plain data, its hash, and the fingerprints of its values. */
export interface Source {
  readonly whole: Json;
  readonly hash: string;
  readonly print: (value: Json) => string;
}

/** Makes a document ready for receipts; a contract is made ready once for many. */
export function sourceOf(document: object): Source {
  const whole = canonicalCopy(document);
  const prints = new Map<string, string>();
  const print = (value: Json) => {
    const text = JSON.stringify(value);
    const known = prints.get(text) ?? fingerprint(value);
    prints.set(text, known);
    return known;
  };
  return { whole, hash: hashOf(whole), print };
}

/** What is read of a value, and the fingerprints of the rest. */
interface Divided {
  readonly read?: Json | undefined;
  readonly unread?: Json | undefined;
}

/** An object of the parts that there are, if any. */
function gathered(parts: readonly (readonly [key: string, part: Json | undefined])[]): Json | undefined {
  const there = parts.filter(([, part]) => part !== undefined);
  return there.length === 0 ? undefined : (Object.fromEntries(there) as JsonObject);
}

/** Takes of a document what is read, and fingerprints of the rest. */
export function partOf({ whole, hash, print }: Source, isRead: IsRead): DocumentPart {
  const divide = (value: Json, path: string): Divided => {
    if (isRead(path)) return { read: value };
    if (isEntries(value)) {
      const entries = value.map((entry) => divide(entry, path));
      if (entries.every(({ read }) => read === undefined)) return { unread: print(value) };
      return {
        read: entries.map(({ read }) => read as Json),
        unread: entries.map(({ unread = {} }) => unread),
      };
    }
    if (!isObject(value) || Object.keys(value).length === 0) return { unread: print(value) };
    const parts = Object.entries(value).map(
      ([key, part]) => [key, divide(part, entryPath(path, key))] as const,
    );
    return {
      read: gathered(parts.map(([key, { read }]) => [key, read])),
      unread: gathered(parts.map(([key, { unread }]) => [key, unread])),
    };
  };
  const { read = {}, unread = {} } = divide(whole, '');
  return { hash, read, unread };
}
