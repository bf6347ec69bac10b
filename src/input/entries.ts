import { entryCount } from './expected.js';
import {
  InvalidInputError,
  type Issue,
  inPart,
  issueOf,
  kindOf,
  MAX_ISSUES,
  refuse,
  refuseFor,
} from './issue.js';
import type { ParseResult } from './parse.js';

/** Entries beyond this are more than one process should hold. */
export const MAX_LIST_ENTRIES = 10_000_000;

/** Something may throw when it is asked. */
function isIterable(entries: unknown): boolean {
  try {
    return typeof entries === 'object' && entries !== null && Symbol.iterator in entries;
  } catch {
    return false;
  }
}

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
  if (kind !== 'array' && !isIterable(entries))
    refuse('', 'wrong-type', kind, { kind: 'type', type: 'array' });
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
