import type { Terms } from '../contract/terms.js';
import { Recent } from '../input/recent.js';
import { READING_IDS, READINGS, type ReadingId, type Readings } from '../law/readings.js';
import { kept } from '../logic/kept.js';

/** So many are kept with the terms, each with the tables that it is decided by: every reading may be taken otherwise by itself. */
const MOST = 64;

const known = /* @__PURE__ */ kept((_: Terms) => new Recent<Terms>(MOST));

/** The same terms with some readings taken otherwise; the latest are kept with them, so that each is made ready once. */
export function reread(terms: Terms, positions: Partial<Readings>): Terms {
  const readings: Readings = { ...terms.readings, ...positions };
  const isTaken = (made: Terms) => READING_IDS.every((id) => made.readings[id] === readings[id]);
  if (isTaken(terms)) return terms;
  const made = known(terms);
  return made.find(isTaken) ?? made.keep({ ...terms, readings });
}

/** The positions on a reading that the terms do not take. */
export const otherPositions = ({ readings }: Terms, id: ReadingId): readonly Readings[ReadingId][] =>
  READINGS[id].positions.filter((position) => position !== readings[id]);

/** The same terms with one reading taken otherwise, in every other way. */
export const switched = (terms: Terms, id: ReadingId): readonly Terms[] =>
  otherPositions(terms, id).map((position) => reread(terms, { [id]: position }));
