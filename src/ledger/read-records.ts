import { InvalidInputError } from '../input/error.js';
import { type Issue, pathTo } from '../input/issue.js';
import { readEach } from '../input/list.js';
import { safeParse } from '../input/parse.js';
import type { RecordKind } from './record-kind.js';
import type { Versioned } from './register.js';

/** An issue of a part of an input. */
const inPart = (path: string, issue: Issue): Issue => ({
  ...issue,
  path: issue.path === '' ? path : pathTo(path, issue.path),
});

/** Reads a list of records; throws the issues of all of them, the first thousand if there are more. */
export const readRecords = <R extends Versioned>(records: unknown, kind: RecordKind<R>): readonly R[] =>
  readEach(records, (record) =>
    safeParse(kind.schema, record, (checked) => kind.read(checked as never), kind.quickly),
  );

/** Names the part of an input that an issue is in. */
export function within<V>(path: string, read: () => V): V {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new InvalidInputError(error.issues.map((issue) => inPart(path, issue)));
  }
}
