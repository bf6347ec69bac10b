import { InvalidInputError } from './error.js';
import { type Issue, issueOf, kindOf, pathTo } from './issue.js';
import type { ParseResult } from './parse.js';

/** Entries beyond this are more than one process should hold. */
export const MAX_ENTRIES = 10_000_000;

/** A register with more faults than this is told of these only. */
export const MAX_ISSUES = 1000;

function listOf(entries: unknown): readonly unknown[] {
  const kind = kindOf(entries);
  if (kind !== 'array') throw new InvalidInputError([issueOf('', 'wrong-type', kind, 'array')]);
  try {
    const { length } = entries as readonly unknown[];
    if (length <= MAX_ENTRIES) return Array.from({ length }, (_, i) => (entries as readonly unknown[])[i]);
  } catch {
    throw new InvalidInputError([issueOf('', 'unreadable', 'array')]);
  }
  throw new InvalidInputError([issueOf('', 'too-large', 'array')]);
}

/** Reads a long list entry by entry, in order; throws the issues of its entries. */
export function readEach<V>(entries: unknown, read: (entry: unknown) => ParseResult<V>): readonly V[] {
  const issues: Issue[] = [];
  const values: V[] = [];
  for (const [i, entry] of listOf(entries).entries()) {
    const result = read(entry);
    if (result.success) values.push(result.data);
    else {
      for (const issue of result.issues) {
        issues.push({ ...issue, path: issue.path === '' ? String(i) : pathTo(String(i), issue.path) });
      }
    }
    if (issues.length >= MAX_ISSUES) break;
  }
  if (issues.length > 0) throw new InvalidInputError(issues.slice(0, MAX_ISSUES));
  return values;
}

/** Refuses a list in which an id comes twice; the first thousand of them are told. */
export function mustDiffer(ids: readonly string[], pathOf: (at: number) => string): void {
  const met = new Set<string>();
  const issues: Issue[] = [];
  for (const [at, id] of ids.entries()) {
    if (met.has(id)) issues.push(issueOf(pathOf(at), 'duplicate-id', 'string'));
    met.add(id);
  }
  if (issues.length > 0) throw new InvalidInputError(issues.slice(0, MAX_ISSUES));
}
