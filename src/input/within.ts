import { InvalidInputError } from './error.js';
import { type Issue, pathTo } from './issue.js';

/** An issue of a part of an input. */
const inPart = (path: string, issue: Issue): Issue => ({
  ...issue,
  path: issue.path === '' ? path : pathTo(path, issue.path),
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
