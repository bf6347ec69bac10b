import { deepFreeze } from './freeze.js';
import type { Issue } from './issue.js';
import type { ParseResult } from './parse.js';

/**
 * One thing that is wrong, as Standard Schema tells it: the code is the message, and what `safeParse…` functions tell stands beside it.
 *
 * @since 0.1.0
 */
export interface StandardIssue extends Omit<Issue, 'path'> {
  readonly message: string;
  readonly path: readonly string[];
}

/**
 * A reader as forms, routers and other libraries take it that know [Standard Schema](https://standardschema.dev), version 1.
 *
 * @since 0.1.0
 */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'qijiang-catastrophe-insurance';
    /** Reads a value: what it is, or all that is wrong with it. */
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Output; readonly issues?: undefined }
      | { readonly issues: readonly StandardIssue[] };
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

const standardIssue = (issue: Issue): StandardIssue => ({
  ...issue,
  message: issue.code,
  path: issue.path === '' ? [] : issue.path.split('.'),
});

/** A reader that returns what is wrong, as a Standard Schema. */
export const standardOf = <Input, Output>(
  read: (input: unknown) => ParseResult<Output>,
): StandardSchema<Input, Output> =>
  deepFreeze({
    '~standard': {
      version: 1,
      vendor: 'qijiang-catastrophe-insurance',
      validate(value) {
        const result = read(value);
        return result.success ? { value: result.data } : { issues: result.issues.map(standardIssue) };
      },
    },
  });
