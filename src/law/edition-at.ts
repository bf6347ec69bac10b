import { inArgument, kindOf, refuse } from '../input/issue.js';
import { INSTANT, type Instant, instantOf } from '../time/instant.js';
import { EDITIONS, type Edition } from './edition.js';

/** The edition of a day, out of some. */
export const editionOf = (editions: readonly Edition[], at: Instant): Edition =>
  (editions.findLast(({ inForce }) => instantOf(inForce) <= at) ?? editions[0]) as Edition;

/**
 * The edition of the notice under which a loss is decided.
 *
 * @param at When it began: ISO 8601 with an offset.
 * @throws `InvalidInputError` where it is no instant.
 * @example
 * ```ts
 * editionAt('2024-07-11T03:20:00+08:00').id; // '2023-03-03'
 * ```
 * @since 0.1.0
 */
export function editionAt(at: string): Edition {
  if (typeof at !== 'string' || !INSTANT.test(at)) inArgument('at', () => refuse('', 'instant', kindOf(at)));
  return editionOf(EDITIONS, instantOf(at));
}
