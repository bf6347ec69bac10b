import { EVERY_LINE } from './every-line.js';
import type { CoverageLine } from './line.js';
import { LINE_CLAUSE, LINE_PAYS, type Line } from './line-ids.js';
import { contractAgrees, type Rule } from './rule.js';

/** A line of the notice; `own` is what its own sentence asks beyond what every line for its kind of loss does. */
export const coverageLine = (id: Line, own: Rule): CoverageLine => {
  const [clause, pays] = [LINE_CLAUSE[id], LINE_PAYS[id]];
  const insured = contractAgrees({ op: 'insures', line: id }, { id: `insured:${id}`, clause });
  return { id, pays, insured, ...EVERY_LINE[pays](clause), own };
};
