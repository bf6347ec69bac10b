import { CLAUSE_IDS, type ClauseId } from '../law/clause-ids.js';

/** Clauses in the order of the notice, each once. */
export const inClauseOrder = (clauses: Iterable<ClauseId>): readonly ClauseId[] => {
  const cited = new Set(clauses);
  return CLAUSE_IDS.filter((clause) => cited.has(clause));
};
