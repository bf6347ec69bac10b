import { FACT_PATH, FACT_VALUES } from '../claim/facts.js';
import { CIRCUMSTANCES_OF } from '../claim/vocabulary.js';
import { rulebook } from '../decide/rulebook.js';
import { CAUSE_OF, RESPONSIBILITY_TABLE } from '../law/4-2-departments.js';
import { DUTIES } from '../law/4-5-duties.js';
import { type ClauseId, isClauseId, printedNumber } from '../law/clause-ids.js';
import { type Edition, LATEST } from '../law/edition.js';
import { assignedFor, dutiesIn, officeFor, openReadingsIn, ruleInEdition, sumIn } from '../law/in-edition.js';
import type { CoverageLine } from '../law/line.js';
import { LINE_CLAUSE, LINES, type Line } from '../law/line-ids.js';
import { COVERAGE_LINES, covers } from '../law/lines.js';
import { textsIn } from '../law/registry.js';
import type { Rule } from '../law/rule.js';
import { kept } from '../logic/kept.js';
import { rulesIn } from '../logic/rules-in.js';
import { conditionsIn } from '../logic/walk.js';
import { RETIRED_UNITS, UNITS } from '../territory/place.js';
import { fingerprintOf, hashOf, plainCopy } from './json.js';
import { answers } from './probes/answers.js';

/**
 * The rules that a determination was made under: one hash over all of them, and for each part a fingerprint, the first 12
 * digits of its own hash, by which a part that has changed can be named. The hash proves, the fingerprints point.
 *
 * @since 0.1.0
 */
export interface RulesDigest {
  /** The edition of the notice under which the loss falls, by its date. */
  readonly edition: string;
  /** SHA-256 over the hashes of all the parts, in canonical JSON (RFC 8785). */
  readonly hash: string;
  /** Every clause of the notice: number, texts, status. */
  readonly clauses: Readonly<Record<string, string>>;
  /** Every condition of the coverage lines, by its name in the rulebook. */
  readonly conditions: Readonly<Record<string, string>>;
  /** When each line covers, as a whole. */
  readonly lines: Readonly<Record<string, string>>;
  /** What each line pays where it covers, as a whole. */
  readonly sums: Readonly<Record<string, string>>;
  /**
   * What is answered to a fixed list of claims under a fixed list of contracts: outcome and amount, line by line, departments,
   * shares, missing facts; and to a small register, by limits. The rules as data do not tell how they are carried out.
   */
  readonly answers: Readonly<Record<string, string>>;
  /** Readings, territory, departments, duties, facts. */
  readonly tables: Readonly<Record<string, string>>;
}

type Prints = Omit<RulesDigest, 'edition' | 'hash'>;

/** Everything of the law and of the rules that decides a claim, by name and by the parts of its digest: plain data. */
export type RulesContent = Pick<RulesDigest, 'edition'> & {
  readonly [Part in keyof Prints]: Readonly<Record<string, unknown>>;
};

const clauses = (edition: Edition) =>
  Object.fromEntries(textsIn(edition).map(([id, text]) => [id, { printed: printedNumber(id), ...text }]));

const lineRule = (line: CoverageLine, edition: Edition): Rule => ruleInEdition(covers(line), edition);

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
  readings: openReadingsIn(edition),
  territory: { units: UNITS, retired: RETIRED_UNITS },
  responsibility: {
    rows: RESPONSIBILITY_TABLE.map(({ work }) => ({ work, ...officeFor(work, edition) })),
    office: officeFor('office', edition),
    assigned: Object.fromEntries(LINES.map((line) => [line, assignedFor(line, edition)])),
    causes: CAUSE_OF,
  },
  duties: dutiesIn(edition),
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
    for (const { id, kind, clauses } of rulebook(LATEST))
      if (id === carriedOut || kind === carriedOut) yield* clauses;
  }
}

/** The clauses that a part of the rules encodes; none where it is of no clause in particular. */
export const clausesBehind = (group: string | undefined, name: string): readonly ClauseId[] => [
  ...new Set(clausesIn(group, name)),
];

const hashes = (content: object): Record<string, string> =>
  Object.fromEntries(Object.entries(content).map(([name, part]) => [name, hashOf(part)]));

const shortened = (hashed: object): Record<string, string> =>
  Object.fromEntries(Object.entries(hashed).map(([name, hash]) => [name, fingerprintOf(hash as string)]));

/** The digest of a content of rules. */
export function digestOf(rules: RulesContent): RulesDigest {
  const { edition, ...content } = plainCopy(rules) as unknown as RulesContent;
  const parts = Object.entries(content).map(([name, part]) => [name, hashes(part)] as const);
  return {
    edition,
    hash: hashOf({ edition, ...Object.fromEntries(parts) }),
    ...(Object.fromEntries(parts.map(([name, hashed]) => [name, shortened(hashed)])) as Prints),
  };
}

/** The digest of the rules of an edition of the notice, made once. */
export const rulesDigest = /* @__PURE__ */ kept(
  (edition: Edition): RulesDigest => digestOf(rulesContent(edition)),
);
