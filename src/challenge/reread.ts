import type { Terms } from '../contract/terms.js';
import { READING_IDS, READINGS, type ReadingId, type Readings } from '../law/readings.js';
import { kept } from '../logic/kept.js';

const known = /* @__PURE__ */ kept((_: Terms) => new Map<string, Terms>());

/** The same terms with some readings taken otherwise; kept with them, so that each is made ready once. */
export function reread(terms: Terms, positions: Partial<Readings>): Terms {
  const readings: Readings = { ...terms.readings, ...positions };
  const taken = READING_IDS.map((id) => readings[id]).join();
  if (taken === READING_IDS.map((id) => terms.readings[id]).join()) return terms;
  const made = known(terms);
  const found = made.get(taken) ?? { ...terms, readings };
  made.set(taken, found);
  return found;
}

/** The positions on a reading that the terms do not take. */
export const otherPositions = ({ readings }: Terms, id: ReadingId): readonly Readings[ReadingId][] =>
  READINGS[id].positions.filter((position) => position !== readings[id]);

/** The same terms with one reading taken otherwise, in every other way. */
export const switched = (terms: Terms, id: ReadingId): readonly Terms[] =>
  otherPositions(terms, id).map((position) => reread(terms, { [id]: position }));
