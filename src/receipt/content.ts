import { ATTESTATION } from '../claim/fact-rows.js';
import { FACT_PATH, FACT_VALUES } from '../claim/facts.js';
import { CIRCUMSTANCES_OF } from '../claim/vocabulary.js';
import { rulebook } from '../decide/rulebook.js';
import { CAUSE_OF, RESPONSIBILITY_TABLE } from '../law/4-2-departments.js';
import { DUTIES } from '../law/4-5-duties.js';
import { type ClauseId, isClauseId, printedNumber } from '../law/clause-ids.js';
import { type Edition, LATEST } from '../law/edition.js';
import { assignedFor, dutiesIn, inEdition, officeFor, readingsIn, sumIn } from '../law/in-edition.js';
import type { CoverageLine } from '../law/line.js';
import { LINE_CLAUSE, LINES, type Line } from '../law/line-ids.js';
import { COVERAGE_LINES, covers } from '../law/lines.js';
import { textsIn } from '../law/registry.js';
import type { Rule } from '../law/rule.js';
import { rulesIn } from '../logic/rules-in.js';
import { conditionsIn } from '../logic/walk.js';
import { RETIRED_UNITS, UNITS } from '../territory/units.js';
import { answers } from './probes/answers.js';

/** Everything of the law and of the rules that decides a claim, by name: plain data. */
export interface RulesContent {
  readonly edition: string;
  /** Each clause with its texts and its status; what is said about it decides nothing. */
  readonly clauses: Readonly<Record<string, unknown>>;
  /** Each condition with all that it asks, wherever it stands in the lines. */
  readonly conditions: Readonly<Record<string, unknown>>;
  /** When each line covers, as one tree. */
  readonly lines: Readonly<Record<string, unknown>>;
  /** What each line pays where it covers, as one tree. */
  readonly sums: Readonly<Record<string, unknown>>;
  /** What is answered to the probes: data do not tell how they are carried out. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly tables: Readonly<Record<string, unknown>>;
}

const clauses = (edition: Edition) =>
  Object.fromEntries(textsIn(edition).map(([id, text]) => [id, { printed: printedNumber(id), ...text }]));

const lineRule = (line: CoverageLine, edition: Edition): Rule => inEdition(covers(line), edition);

function conditions(edition: Edition): Record<string, unknown[]> {
  const byId: Record<string, unknown[]> = {};
  const rules = COVERAGE_LINES.flatMap((line) => [...conditionsIn(lineRule(line, edition))]);
  for (const rule of new Set(rules))
    if ('id' in rule) byId[rule.id as string] = [...(byId[rule.id as string] ?? []), rule];
  return byId;
}

const lines = (edition: Edition) =>
  Object.fromEntries(COVERAGE_LINES.map((line) => [line.id, lineRule(line, edition)]));

const tables = (edition: Edition) => ({
  readings: readingsIn(edition),
  territory: { units: UNITS, retired: RETIRED_UNITS },
  responsibility: {
    rows: RESPONSIBILITY_TABLE.map(({ work }) => ({ work, ...officeFor(work, edition) })),
    office: officeFor('office', edition),
    assigned: Object.fromEntries(LINES.map((line) => [line, assignedFor(line, edition)])),
    causes: CAUSE_OF,
  },
  duties: dutiesIn(edition),
  attestation: ATTESTATION,
  facts: { paths: FACT_PATH, values: FACT_VALUES, circumstances: CIRCUMSTANCES_OF },
});

/** The law and the rules of an edition of the notice. */
export const rulesContent = (edition: Edition): RulesContent => ({
  edition: edition.id,
  clauses: clauses(edition),
  conditions: conditions(edition),
  lines: lines(edition),
  sums: Object.fromEntries(LINES.map((line) => [line, sumIn(line, edition)])),
  answers: answers(edition),
  tables: tables(edition),
});

/** The rules of the rulebook that an answer or a table carries out, by kind or by name. */
const CARRIED_OUT: Readonly<Record<string, string>> = {
  decision: 'choice-of-line',
  departments: 'responsibility',
  'co-insurance': 'co-insurance',
  responsibility: 'responsibility',
  territory: 'in-territory',
};

const isLine = (name: string): name is Line => LINES.includes(name as Line);

const clausesOfSum = (line: Line) =>
  rulesIn(sumIn(line, LATEST)).flatMap(({ clauses }) => clauses as readonly ClauseId[]);

function* clausesIn(group: string | undefined, name: string): Generator<ClauseId> {
  if (group === 'clauses') yield* isClauseId(name) ? [name] : [];
  else if (name === 'duties') yield* DUTIES.map(({ clause }) => clause);
  else if (isLine(name)) {
    if (group !== 'sums') yield LINE_CLAUSE[name];
    if (group !== 'lines') yield* clausesOfSum(name);
  } else {
    const carriedOut = group === 'conditions' ? name : CARRIED_OUT[name];
    for (const { id, kind, clauses } of rulebook())
      if (id === carriedOut || kind === carriedOut) yield* clauses;
  }
}

/** The clauses that a part of the rules encodes; none where it is of no clause in particular. */
export const clausesBehind = (group: string | undefined, name: string): readonly ClauseId[] => [
  ...new Set(clausesIn(group, name)),
];
