import { PERILS, type Peril } from '../claim/vocabulary.js';
import { codeOf } from '../input/code.js';
import { readGiven } from '../input/given.js';
import type { Responsibility } from '../law/4-2-departments.js';
import type { Edition } from '../law/edition.js';
import { responsibility } from '../law/in-edition.js';
import { LINES, type Line } from '../law/line-ids.js';
import type { Readings } from '../law/readings.js';

/**
 * Who is responsible for a loss under a line (四（二）表), and whether the notice names them.
 *
 * @param line The line that covers.
 * @param peril What struck; decides in lines 4 and 5.
 * @param edition The edition of the notice: that of the day of the loss.
 * @param crowdCrush The contract's reading for crowd crush, for which the notice names nobody.
 * @returns `null` where the line knows no such peril: line 4 anything but fire and explosion, line 5 `other`.
 * @throws {@link InvalidInputError} where the line or the peril is not one of the listed codes.
 * @example
 * ```ts
 * const edition = editionAt('2024-07-11T03:20:00+08:00');
 * responsibleFor('fire-explosion', 'explosion', edition)?.departments; // ['public-security']
 * responsibleFor('house-damage', 'crowd-crush', edition)?.basis; // 'crowd-crush': decided by that reading
 * ```
 * @since 0.1.0
 */
export function responsibleFor(
  line: Line,
  peril: Peril,
  edition: Edition,
  crowdCrush: Readings['crowd-crush'] = 'leading-group-office',
): Responsibility | null {
  const chosen = codeOf('crowdCrush', ['leading-group-office', 'public-security'], crowdCrush);
  const [ofLine, by] = [codeOf('line', LINES, line), codeOf('peril', PERILS, peril)];
  const readings = { 'crowd-crush': chosen } as const;
  return readGiven('edition', edition, (given) => responsibility(ofLine, by, { readings, edition: given }));
}
