import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import { profileOf } from '../claim/parse.js';
import { DOMAINS, type Domains, LAYOUTS, layoutOf, type Profile } from '../claim/profile.js';
import { HARMS, LIABLE_PARTIES, type LossKind, type Peril } from '../claim/vocabulary.js';
import type { Terms } from '../contract/terms.js';
import { Recent } from '../input/recent.js';
import type { InstitutionId } from '../law/clause.js';
import type { Edition } from '../law/edition.js';
import { ruleInEdition } from '../law/in-edition.js';
import type { CoverageLine } from '../law/line.js';
import type { Line } from '../law/line-ids.js';
import { COVERAGE_LINES } from '../law/lines.js';
import type { ReadingId, Readings } from '../law/readings.js';
import type { Rule } from '../law/rule.js';
import type { ReckonedLine } from '../law/sum.js';
import { compileCondition, type Decide } from '../logic/evaluate.js';
import { kept } from '../logic/kept.js';
import { allOf, type Resolved, withFacts } from '../logic/resolve.js';
import { questionsIn } from '../logic/walk.js';
import { arrange, type Bound } from './arrange.js';
import { type Beside, besidesOf } from './beside.js';
import { type Contest, contestOf } from './choice.js';
import { type CommonRow, commonGround, type Gate, gateOf } from './common-ground.js';
import { LEFT_OPEN } from './completions.js';
import type { LossFacts } from './loss-facts.js';
import { type Asked, askedBy, askedOf } from './loss-values.js';
import { type OwnSentences, ownSentences } from './own-sentences.js';
import { asksByParty, asksOf, type DueFor, type LineSums, lineSums } from './sums/line-sums.js';
import { refusal } from './table.js';
import { coverageUnder, resolveRule } from './under-terms.js';

/** What the lines for one kind of loss ask, in tables: all of a plan that does not hang on the sums. */
export interface Tables {
  /** The facts that rules may ask, in the order of the exchange format. */
  readonly facts: readonly FactName[];
  readonly profileOf: (claim: Claim) => Profile;
  /** What stands before every line and asks a fact that nothing else asks. */
  readonly gates: readonly Gate[];
  /** What they and the loss itself say, by profile. */
  readonly common: (profile: Profile) => CommonRow;
  /** Whether the loss itself is of the kind that is insured. */
  readonly loss: Decide<LossFacts>;
  /** What each line asks beside that: its own sentence. */
  readonly sentences: readonly Resolved<Claim>[];
  readonly own: OwnSentences;
  /** What lines ask beside the table, as conditions. */
  readonly bound: readonly Bound[];
  /** The same, made ready. */
  readonly besides: readonly Beside[];
  /** The facts that set whether the loss is insured, and what is paid. */
  readonly asked: readonly Asked[];
}

/** How claims for one kind of loss are decided under a contract. Lists are in the order of `lines`. */
export interface Plan extends Tables {
  readonly kind: LossKind;
  readonly terms: Terms;
  /** The insured lines for this kind of loss, in the notice's order. */
  readonly lines: readonly Line[];
  /** What each line pays where it covers. */
  readonly due: readonly DueFor[];
  /** The same as data. */
  readonly sums: readonly ReckonedLine[];
  readonly contest: Contest;
  /** Who is responsible when a line pays, by what struck; looked up when it is first asked for. */
  readonly departments: readonly Map<Peril, readonly InstitutionId[]>[];
}

const asks = (condition: Resolved<Claim>, fact: string): boolean =>
  [...questionsIn(condition)].some((question) => question.fact === fact);

/** A set of lines holds no more. */
const MOST_LINES = 30;

/** What is asked of the loss, where the rules ask of it as well. */
function askedWith(
  { open, harms, parties, lines }: Asked,
  loss: Resolved<Claim>,
  sentences: readonly Resolved<Claim>[],
): Asked {
  const asking = sentences.reduce((set, each, i) => (asks(each, open.fact) ? set | (1 << i) : set), 0);
  if (asking !== 0) {
    const values = [LEFT_OPEN, ...open.values.filter((value) => value !== LEFT_OPEN)];
    return { open: { ...open, values }, harms: HARMS, parties: LIABLE_PARTIES, lines: lines | asking };
  }
  const under = HARMS.filter((harm) => harms.includes(harm) || asks(withFacts(loss, { harm }), open.fact));
  return { open, harms: under, parties, lines };
}

/** What a plan is made of: the lines, the facts that they may ask, and what they pay. */
export interface Ground {
  readonly coverage: readonly CoverageLine[];
  readonly domains: Domains;
  readonly sumsFor: (line: Line, terms: Terms) => Pick<LineSums, 'sum' | 'due'>;
}

const NOTICE_GROUND: Ground = {
  coverage: COVERAGE_LINES,
  domains: DOMAINS,
  sumsFor: (line, terms) => lineSums(line, terms) as LineSums,
};

type TablesMaker = (
  kind: LossKind,
  terms: Terms,
  ground: Pick<Ground, 'coverage' | 'domains'>,
  insured: readonly CoverageLine[],
  paid: readonly Asked[],
) => Tables;

/** @param paid The facts that the sums of the insured lines ask. */
const tablesFor: TablesMaker = (kind, terms, { coverage, domains }, insured, paid) => {
  const layout = domains === DOMAINS ? LAYOUTS[kind] : layoutOf(kind, domains);
  if (insured.length > MOST_LINES) throw refusal(insured[MOST_LINES]?.id as string, 'kind', 'too many lines');
  // Of every line for one kind of loss the same is asked; only the clauses differ.
  const first = coverage.find(({ pays }) => pays === kind) as CoverageLine;
  const known = new Map<Rule, Resolved<Claim>>();
  const resolved = (rule: Rule) => {
    const found = known.get(rule) ?? withFacts(resolveRule(rule, terms), { kind });
    known.set(rule, found);
    return found;
  };
  /** Lines of which the same is excluded share what is asked for it. */
  const excluded = new Map<string, Resolved<Claim>>();
  const exclusionOf = ({ id, exclusion }: CoverageLine) => {
    const key = JSON.stringify([ruleInEdition(exclusion, terms.edition), terms.exclusions[id]]).replaceAll(
      `"${id}"`,
      '',
    );
    const found = excluded.get(key) ?? resolved(exclusion);
    excluded.set(key, found);
    return found;
  };
  const established = resolved(first.loss);
  const payout = insured.length === 0 ? [] : askedOf(established, paid);
  const { incident, loss, own, bound } = arrange(
    {
      incident: first.incident.map(resolved),
      loss: established,
      own: insured.map((line) =>
        allOf([exclusionOf(line), ...[...coverageUnder(line, terms).agreed, line.own].map(resolved)]),
      ),
    },
    payout.map(({ open }) => open.fact),
    domains,
  );
  const asked = payout.map((each) => askedWith(each, loss, own));
  const gates = incident.map((condition) => gateOf(condition, domains));
  return {
    facts: Object.keys(domains) as FactName[],
    profileOf: domains === DOMAINS ? profileOf : layout.profileOf,
    gates,
    common: commonGround(layout, gates, incident, loss, asked, terms.appraisal),
    loss: compileCondition(loss) as Decide<LossFacts>,
    sentences: own,
    own: ownSentences(
      layout,
      own,
      asked.map(({ open }) => open.fact),
    ),
    bound,
    besides: besidesOf(bound, domains),
    asked,
  };
};

/**
 * How some lines decide claims for one kind of loss under a contract.
 *
 * @throws Error where no table can hold what they ask, naming rule and fact.
 */
export function planFor(kind: LossKind, terms: Terms, ground = NOTICE_GROUND, tables = tablesFor): Plan {
  const insured = ground.coverage.filter(({ id, pays }) => pays === kind && terms.lines[id] !== undefined);
  const lines = insured.map(({ id }) => id);
  const paying = lines.map((line) => ground.sumsFor(line, terms));
  const sums = paying.map(({ sum }) => sum);
  return {
    ...tables(kind, terms, ground, insured, askedBy(sums.map(asksOf), sums.map(asksByParty))),
    kind,
    terms,
    lines,
    due: paying.map(({ due }) => due),
    sums,
    // Without line 2 it is not asked whether that comes on top.
    contest: contestOf(
      lines,
      lines.includes('good-samaritan') ? terms.readings['line-overlap'] : 'highest',
      kind === 'person' ? terms.perPerson : null,
    ),
    departments: lines.map(() => new Map()),
  };
}

/** Readings that note which of them are asked for. */
function watched(readings: Readings, asked: Set<ReadingId>): Readings {
  return new Proxy(readings, {
    get(chosen, id) {
      asked.add(id as ReadingId);
      return chosen[id as ReadingId];
    },
  });
}

/** Tables with what they were made of: terms that are the same in all this have the same tables. */
interface Made {
  readonly tables: Tables;
  readonly edition: Edition;
  /** The term, the lines with what the contract asks for them, what their sums ask, and how grades count. */
  readonly content: string;
  /** The readings that they ask, as they were chosen. */
  readonly readings: readonly (readonly [ReadingId, string])[];
}

/** So many tables are kept beside those of contracts in use: some hundred kilobytes each. */
const RECENT = /* @__PURE__ */ new Recent<Made>(64);

/** Tables, made once for all terms that are the same in what they ask. */
const sharedTables: TablesMaker = (kind, terms, ground, insured, paid) => {
  const { start, end, exclusions, conditions, appraisal, edition } = terms;
  const ofLines = insured.map(({ id }) => [
    id,
    exclusions[id],
    conditions.flatMap((condition) => (condition.lines.includes(id) ? condition.id : [])),
  ]);
  const content = JSON.stringify([kind, start, end, ofLines, paid, appraisal]);
  const found = RECENT.find(
    (made) =>
      made.content === content &&
      made.edition === edition &&
      made.readings.every(([id, position]) => terms.readings[id] === position),
  );
  if (found !== undefined) return found.tables;
  const asked = new Set<ReadingId>();
  const under = { ...terms, readings: watched(terms.readings, asked) };
  const tables = tablesFor(kind, under, ground, insured, paid);
  const readings = [...asked].map((id) => [id, terms.readings[id]] as const);
  return RECENT.keep({ tables, edition, content, readings }).tables;
};

const PLANS: Readonly<Record<LossKind, (terms: Terms) => Plan>> = {
  person: /* @__PURE__ */ kept((terms: Terms) => planFor('person', terms, NOTICE_GROUND, sharedTables)),
  house: /* @__PURE__ */ kept((terms: Terms) => planFor('house', terms, NOTICE_GROUND, sharedTables)),
};

/** How claims for one kind of loss are decided under a contract; made once. */
export const planOf = (kind: LossKind, terms: Terms): Plan => PLANS[kind](terms);
