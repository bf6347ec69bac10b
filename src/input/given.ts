import { InvalidInputError, issueOf, kindOf, refuse } from './issue.js';

/**
 * Reads what the library itself gave: a determination, an explanation, an edition. Whatever else it is, it is not checked part by part;
 * where it cannot be read it is refused, with what was thrown as the cause.
 */
export function readGiven<V, R>(argument: string, value: V, read: (value: V) => R): R {
  try {
    return read(value);
  } catch (error) {
    if (error instanceof InvalidInputError) throw error;
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
