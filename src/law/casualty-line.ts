import { casualtyEstablished, personIncident } from './every-line.js';
import type { CoverageLine } from './line.js';
import { type CasualtyLine, LINE_CLAUSE } from './line-ids.js';
import { agreed, type Rule } from './rule.js';

/** A line that pays for people; `own` is what its own sentence asks. */
export const casualtyLine = (id: CasualtyLine, own: Rule): CoverageLine & { readonly id: CasualtyLine } => ({
  id,
  pays: 'person',
  insured: agreed({ op: 'insures', line: id }, { id: `insured:${id}`, clause: LINE_CLAUSE[id] }),
  incident: personIncident(LINE_CLAUSE[id]),
  loss: casualtyEstablished(LINE_CLAUSE[id]),
  own,
});
