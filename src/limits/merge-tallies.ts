import { deepFreeze } from '../input/freeze.js';
import { within } from '../input/within.js';
import { readTally } from './read-tally.js';
import { mergedTally, type Tally } from './tally.js';

/**
 * Puts tallies of parts of a register together. The grouping and the order make no difference.
 *
 * @throws `InvalidInputError` where a tally is none, or where an event under one line comes to more than 2^53 fen.
 * @example
 * ```ts
 * mergeTallies(tally(morning), tally(evening)); // the same as tally([...morning, ...evening])
 * ```
 * @since 0.1.0
 */
export const mergeTallies = (...tallies: readonly Tally[]): Tally =>
  deepFreeze(mergedTally(tallies.map((tally, i) => within(String(i), () => readTally(tally)))));
