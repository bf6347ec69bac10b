import type { LINE_AMBIGUITIES } from './text/ambiguity/lines.js';
import type { MONEY_AND_OFFICES } from './text/ambiguity/money-and-offices.js';
import type { POLICY_AND_PERSONS } from './text/ambiguity/policy-and-persons.js';
import type { SECOND_READING } from './text/ambiguity/second-reading.js';

/**
 * Id of an ambiguity of the notice, A-01 to A-90.
 *
 * @example
 * ```ts
 * const id: AmbiguityId = 'A-15'; // is 万盛 inside?
 * ```
 * @useDeclaredType
 * @since 0.1.0
 */
export type AmbiguityId = (
  | typeof POLICY_AND_PERSONS
  | typeof LINE_AMBIGUITIES
  | typeof MONEY_AND_OFFICES
  | typeof SECOND_READING
)[number]['id'];
