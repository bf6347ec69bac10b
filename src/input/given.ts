import { refusedCode } from './code.js';
import { entryPath, InvalidInputError, type Issue, issueOf, kindOf, refuse } from './issue.js';

/** Where a code stands in a value that was read: the first place, in the order of its keys; `null` where it is nowhere to be found. */
function placeOfCode(value: unknown, code: unknown): string | null {
  const seen = new Set<unknown>();
  const within = (part: unknown, path: string): string | null => {
    if (part === code) return path;
    if (typeof part !== 'object' || part === null || seen.has(part)) return null;
    seen.add(part);
    for (const [key, inner] of Object.entries(part)) {
      const found = within(inner, entryPath(path, key));
      if (found !== null) return found;
    }
    return null;
  };
  try {
    return within(value, '');
  } catch {
    // A getter that throws, or what is nested too deep.
    return null;
  }
}

/**
 * Reads what the library itself gave: a determination, an explanation, an edition. Whatever else it is, it is not checked part by part;
 * where it cannot be read it is refused, with what was thrown as the cause; a code that is not known, where it stands.
 */
export function readGiven<V, R>(argument: string, value: V, read: (value: V) => R): R {
  try {
    return read(value);
  } catch (error) {
    if (error instanceof InvalidInputError) {
      const code = refusedCode(error);
      if (code === null) throw error;
      const path = placeOfCode(value, code.is);
      if (path !== null) throw new InvalidInputError([{ ...(error.issues[0] as Issue), argument, path }]);
    }
    const kind = kindOf(value);
    const issue =
      kind === 'object'
        ? issueOf('', 'unreadable', kind)
        : issueOf('', 'wrong-type', kind, { kind: 'type', type: 'object' });
    throw new InvalidInputError([{ ...issue, argument }], { cause: error });
  }
}

/** A list, each entry of which was read once; refused where it is none, cannot be read, or leaves entries out. */
export function listGiven(list: unknown): readonly unknown[] {
  const kind = kindOf(list);
  if (kind !== 'array') refuse('', 'wrong-type', kind, { kind: 'type', type: 'array' });
  const entries: unknown[] = [];
  try {
    const { length } = list as readonly unknown[];
    while (entries.length < length && Object.hasOwn(list as object, entries.length))
      entries.push((list as readonly unknown[])[entries.length]);
    if (entries.length === length) return entries;
  } catch {
    return refuse('', 'unreadable', kind);
  }
  return refuse(`${entries.length}`, 'missing-key', 'absent', { kind: 'something' });
}
