import { onlyKnown } from '../input/code.js';
import type { Expected } from '../input/expected.js';
import { readGiven } from '../input/given.js';
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
export function issueDescriber({ place, sentence, ...words }: IssueWords) {
  const { problems, expected } = onlyKnown(words);
  return (issue: Issue, called?: string | null): string =>
    readGiven('issue', issue, ({ argument, path, code, expected: wanted }) => {
      const name = called === undefined ? argument : called;
      const due = expected[wanted.kind] as (data: Expected) => string;
      return sentence(name === null ? null : place(name, path), problems[code], due(wanted));
    });
}
