/** @module notice */

export type { Bilingual } from '../input/bilingual.js';
export type { Ambiguity, AmbiguityId } from './ambiguities.js';
export { AMBIGUITIES, ambiguitiesOf, ambiguity, readingsOf } from './ambiguities.js';
export type { Clause, ClauseText, InstitutionId, Status } from './clause.js';
export { CLAUSE_IDS, type ClauseId, printedNumber } from './clause-ids.js';
export { EDITIONS, type Edition } from './edition.js';
export { editionAt } from './edition-at.js';
export { READINGS, type ReadingId, type Readings } from './readings.js';
export { CLAUSES, clause, clausesOf } from './registry.js';
