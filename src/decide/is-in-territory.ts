import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import { codeOf } from '../input/code.js';
import { readGiven } from '../input/given.js';
import { inArgument, kindOf, refuse } from '../input/issue.js';
import { inTerritory } from '../law/2-1-who-and-where.js';
import type { Edition } from '../law/edition.js';
import { DEFAULT_READINGS, type Readings } from '../law/readings.js';
import { fromTruth, type Truth } from '../logic/truth.js';
import { type Place, placeOf } from '../territory/place.js';
import { compileRule } from './under-terms.js';

/** Whether a place is inside; of the terms, where a place lies asks for the readings and the edition alone. */
export const isInside = (place: Place, terms: Pick<Terms, 'readings' | 'edition'>): Truth =>
  compileRule(inTerritory, terms as Terms)({ division: place } as Claim);

/**
 * Whether a place is in the territory of the pilot (二（一） 綦江区管辖范围).
 *
 * @param division Division code: 6 digits (district), 9 (street or town) or 12 (village).
 * @param edition The edition of the notice: that of the day that is asked about.
 * @param wansheng The contract's reading on the ten units of 万盛.
 * @returns `null` where the code is too wide to say: a bare `500110` while 万盛 is excluded.
 * @throws {@link InvalidInputError} where the code is malformed, or names a unit of 500110 that does not exist.
 * @example
 * ```ts
 * const edition = editionAt('2024-07-11T03:20:00+08:00');
 * isInTerritory('500110110', edition); // true: 赶水镇
 * isInTerritory('500110103', edition); // false: 关坝镇, run by 万盛
 * isInTerritory('500110', edition); // null
 * ```
 * @since 0.1.0
 */
export function isInTerritory(
  division: string,
  edition: Edition,
  wansheng: Readings['wansheng'] = 'excluded',
): boolean | null {
  const place = typeof division === 'string' ? placeOf(division) : null;
  if (place === null) return inArgument('division', () => refuse('', 'division', kindOf(division)));
  const readings = { ...DEFAULT_READINGS, wansheng: codeOf('wansheng', ['excluded', 'included'], wansheng) };
  return readGiven('edition', edition, (given) => fromTruth(isInside(place, { readings, edition: given })));
}
