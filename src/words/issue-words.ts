import type { Expected } from '../input/expected.js';
import type { Issue, IssueCode } from '../input/issue.js';
import type { WordsFor } from './words.js';

/** What to say of bad input: what is wrong by its code, what is expected by its kind; no capital and no full stop. */
export interface IssueWords {
  readonly problems: WordsFor<IssueCode>;
  readonly expected: {
    readonly [K in Expected['kind']]: (expected: Extract<Expected, { kind: K }>) => string;
  };
  /** Where it is: an argument, and a path within it, empty for the argument itself. */
  readonly place: (argument: string, path: string) => string;
  /** The sentence of these; `place` is null where it is shown beside. */
  readonly sentence: (place: string | null, problem: string, expected: string) => string;
}

/** Says what is wrong with an input; `called` is what its argument is called, null leaves the place out. */
export const issueDescriber =
  ({ problems, expected, place, sentence }: IssueWords) =>
  (issue: Issue, called: string | null = issue.argument): string => {
    const due = expected[issue.expected.kind] as (data: Expected) => string;
    return sentence(
      called === null ? null : place(called, issue.path),
      problems[issue.code],
      due(issue.expected),
    );
  };
