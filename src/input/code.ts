import { InvalidInputError } from './error.js';
import { issueOf, kindOf } from './issue.js';

/**
 * Takes a value that must be one of some codes; light enough for functions that want no schema.
 *
 * @throws {@link InvalidInputError} where it is not one of them.
 */
export function codeOf<const V extends string>(values: readonly V[], input: unknown): V {
  if (values.includes(input as V)) return input as V;
  const found = kindOf(input);
  throw new InvalidInputError([
    found === 'string'
      ? issueOf('', 'not-listed', found, values.join(', '))
      : issueOf('', found === 'absent' ? 'missing-key' : 'wrong-type', found, 'string'),
  ]);
}
