/** @module notice */

export type { Bilingual } from '../input/bilingual.js';
export type { Assigned, Cause, Departments, Office } from './4-2-departments.js';
export type { Ambiguity } from './ambiguities.js';
export { AMBIGUITIES, ambiguitiesOf, ambiguity, readingsOf } from './ambiguities.js';
export type { AmbiguityId } from './ambiguity-ids.js';
export type { Clause, ClauseText, InstitutionId, Status } from './clause.js';
export { CLAUSE_IDS, type ClauseId, printedNumber } from './clause-ids.js';
export { type AmendedClause, EDITIONS, type Edition, type Quotation } from './edition.js';
export { editionAt } from './edition-at.js';
export type { ConditionWords, EditionWords } from './edition-words.js';
export { type OpenReading, READINGS, type ReadingId, type Readings } from './readings.js';
export { CLAUSES, clause, clausesOf } from './registry.js';
export type { Touches } from './touches.js';
