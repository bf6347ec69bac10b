import { InvalidInputError } from '../input/error.js';
import { type Issue, issueOf, kindOf, pathTo } from '../input/issue.js';
import { safeParse } from '../input/parse.js';
import type { RecordKind } from './record-kind.js';
import type { Versioned } from './register.js';

/** Records beyond this are more than one process should hold. */
const MAX_RECORDS = 10_000_000;

/** A list with more faults than this is told of these only. */
export const MAX_ISSUES = 1000;

const refuse = (...issue: Parameters<typeof issueOf>): never => {
  throw new InvalidInputError([issueOf(...issue)]);
};

function listOf(records: unknown): readonly unknown[] {
  if (kindOf(records) !== 'array') return refuse('', 'wrong-type', kindOf(records), 'array');
  let list: readonly unknown[] | undefined;
  try {
    if ((records as readonly unknown[]).length <= MAX_RECORDS) list = Array.from(records as unknown[]);
  } catch {
    return refuse('', 'unreadable', 'array');
  }
  return list ?? refuse('', 'too-large', 'array');
}

/** An issue of a part of an input. */
const inPart = (path: string, issue: Issue): Issue => ({
  ...issue,
  path: issue.path === '' ? path : pathTo(path, issue.path),
});

/** Reads a list of records; throws the issues of all of them, the first thousand if there are more. */
export function readRecords<R extends Versioned>(records: unknown, kind: RecordKind<R>): readonly R[] {
  const issues: Issue[] = [];
  const read: R[] = [];
  for (const [i, record] of listOf(records).entries()) {
    const result = safeParse(kind.schema, record, (checked) => kind.read(checked as never), kind.quickly);
    if (result.success) read.push(result.data);
    else for (const issue of result.issues) issues.push(inPart(String(i), issue));
    if (issues.length >= MAX_ISSUES) break;
  }
  if (issues.length > 0) throw new InvalidInputError(issues);
  return read;
}

/** Names the part of an input that an issue is in. */
export function within<V>(path: string, read: () => V): V {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new InvalidInputError(error.issues.map((issue) => inPart(path, issue)));
  }
}
