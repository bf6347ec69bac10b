import type { Claim } from '../claim/claim.js';
import { FACT_VALUES, type FactName } from '../claim/facts.js';
import { profileOf } from '../claim/parse.js';
import { DOMAINS, type Domains, LAYOUTS, layoutOf, type Profile } from '../claim/profile.js';
import { HARMS, type LossKind, type Peril } from '../claim/vocabulary.js';
import type { Terms } from '../contract/terms.js';
import { Recent } from '../input/recent.js';
import type { InstitutionId } from '../law/clause.js';
import type { Edition } from '../law/edition.js';
import { responsibility } from '../law/in-edition.js';
import type { CoverageLine } from '../law/line.js';
import type { Line } from '../law/line-ids.js';
import { COVERAGE_LINES } from '../law/lines.js';
import type { ReadingId, Readings } from '../law/readings.js';
import type { Rule } from '../law/rule.js';
import type { ReckonedLine } from '../law/sum.js';
import { compile, type Decide } from '../logic/evaluate.js';
import { allOf, given, type Resolved } from '../logic/resolve.js';
import { questionsIn } from '../logic/walk.js';
import { arrange } from './arrange.js';
import { type Beside, besidesOf } from './beside.js';
import { type Contest, contestOf } from './choice.js';
import { type CommonRow, commonGround, type Gate, gateOf } from './common-ground.js';
import type { LossFacts } from './completions.js';
import { type Asked, askedOf, LEFT_OPEN } from './loss-values.js';
import { type OwnSentences, ownSentences } from './own-sentences.js';
import { type DueFor, type LineSums, lineSums } from './sums/line-sums.js';
import { refusal } from './table.js';
import { coverageUnder, resolve } from './under-terms.js';

/** How claims for one kind of loss are decided under a contract. Lists are in the order of `lines`. */
export interface Plan {
  readonly terms: Terms;
  /** The insured lines for this kind of loss, in the notice's order. */
  readonly lines: readonly Line[];
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
  /** What lines ask beside the table. */
  readonly besides: readonly Beside[];
  /** What each line pays where it covers. */
  readonly due: readonly DueFor[];
  /** The same as data. */
  readonly sums: readonly ReckonedLine[];
  readonly contest: Contest;
  /** The facts that set whether the loss is insured, and what is paid. */
  readonly asked: readonly Asked[];
  /** Who is responsible when a line pays, by what struck. */
  readonly departments: readonly ReadonlyMap<Peril, readonly InstitutionId[]>[];
}

const NOBODY: readonly InstitutionId[] = [];

/** A line that pays knows what struck; line 2 alone may not, and is the same department's whatever it was. */
const departmentsOf = (line: Line, terms: Terms): ReadonlyMap<Peril, readonly InstitutionId[]> =>
  new Map(
    FACT_VALUES.peril.map((peril) => [peril, responsibility(line, peril, terms)?.departments ?? NOBODY]),
  );

const asks = (condition: Resolved<Claim>, fact: string): boolean =>
  [...questionsIn(condition)].some((question) => question.fact === fact);

/** A set of lines holds no more. */
const MOST_LINES = 30;

/** What is asked of the loss, where the rules ask of it as well. */
function askedWith(
  { open, harms, lines }: Asked,
  loss: Resolved<Claim>,
  sentences: readonly Resolved<Claim>[],
): Asked {
  if (sentences.some((sentence) => asks(sentence, open.fact))) {
    const values = [LEFT_OPEN, ...open.values.filter((value) => value !== LEFT_OPEN)];
    return { open: { ...open, values }, harms: HARMS, lines: -1 };
  }
  const under = HARMS.filter((harm) => harms.includes(harm) || asks(given(loss, { harm }), open.fact));
  return { open, harms: under, lines };
}

/** What a plan is made of: the lines, the facts that they may ask, what they pay, and whose they are. */
export interface Ground {
  readonly coverage: readonly CoverageLine[];
  readonly domains: Domains;
  readonly sumsFor: (line: Line, terms: Terms) => Pick<LineSums, 'sum' | 'due'>;
  /** Who is responsible, by what struck. */
  readonly departmentsOf: (line: Line, terms: Terms) => ReadonlyMap<Peril, readonly InstitutionId[]>;
}

const NOTICE: Ground = {
  coverage: COVERAGE_LINES,
  domains: DOMAINS,
  sumsFor: (line, terms) => lineSums(line, terms) as LineSums,
  departmentsOf,
};

/**
 * How some lines decide claims for one kind of loss under a contract.
 *
 * @throws Error where no table can hold what they ask, naming rule and fact.
 */
export function planFor(
  kind: LossKind,
  terms: Terms,
  { coverage, domains, sumsFor, departmentsOf: departmentsUnder }: Ground = NOTICE,
): Plan {
  const layout = domains === DOMAINS ? LAYOUTS[kind] : layoutOf(kind, domains);
  const ofKind = coverage.filter(({ pays }) => pays === kind);
  const insured = ofKind.filter(({ id }) => terms.lines[id] !== undefined);
  const lines = insured.map(({ id }) => id);
  if (lines.length > MOST_LINES) throw refusal(insured[MOST_LINES]?.id as string, 'kind', 'too many lines');
  // Of every line for one kind of loss the same is asked; only the clauses differ.
  const [first] = ofKind as [CoverageLine];
  const known = new Map<Rule, Resolved<Claim>>();
  const resolved = (rule: Rule) => {
    const found = known.get(rule) ?? given(resolve(rule, terms), { kind });
    known.set(rule, found);
    return found;
  };
  const established = resolved(first.loss);
  const sums = lines.map((line) => sumsFor(line, terms));
  const payout = askedOf(
    established,
    sums.map(({ sum }) => sum),
  );
  const { incident, loss, own, bound } = arrange(
    {
      incident: first.incident.map(resolved),
      loss: established,
      own: insured.map((line) =>
        allOf([line.exclusion, ...coverageUnder(line, terms).agreed, line.own].map(resolved)),
      ),
    },
    payout.map(({ open }) => open.fact),
    domains,
  );
  const asked = payout.map((each) => askedWith(each, loss, own));
  const gates = incident.map((condition) => gateOf(condition, domains));
  return {
    terms,
    lines,
    facts: Object.keys(domains) as FactName[],
    profileOf: domains === DOMAINS ? profileOf : layout.profileOf,
    gates,
    common: commonGround(layout, gates, incident, loss, asked, terms.appraisal),
    loss: compile(loss) as Decide<LossFacts>,
    sentences: own,
    own: ownSentences(
      layout,
      own,
      asked.map(({ open }) => open.fact),
    ),
    besides: besidesOf(bound, domains),
    due: sums.map(({ due }) => due),
    sums: sums.map(({ sum }) => sum),
    // Without line 2 it is not asked whether that comes on top.
    contest: contestOf(
      lines,
      lines.includes('good-samaritan') ? terms.readings['line-overlap'] : 'highest',
      kind === 'person' ? terms.perPerson : null,
    ),
    asked,
    departments: lines.map((line) => departmentsUnder(line, terms)),
  };
}

/** Who is responsible for some lines, the first one's first; nobody while what struck is not known and decides. */
export const departmentsFor = (
  { departments }: Plan,
  lines: readonly number[],
  { peril }: Claim,
): readonly InstitutionId[] => {
  const of = (line: number) => {
    const byPeril = departments[line] as ReadonlyMap<Peril, readonly InstitutionId[]>;
    return peril == null ? alwaysIn(byPeril) : (byPeril.get(peril) as readonly InstitutionId[]);
  };
  const [first, ...others] = lines;
  if (first === undefined) return NOBODY;
  return others.length === 0 ? of(first) : [...new Set(lines.flatMap(of))];
};

/** Who is responsible whatever struck. */
const alwaysIn = (byPeril: ReadonlyMap<Peril, readonly InstitutionId[]>): readonly InstitutionId[] => {
  const all = [...byPeril.values()];
  const [first] = all as [readonly InstitutionId[]];
  return all.every((each) => `${each}` === `${first}`) ? first : NOBODY;
};

/** Readings that note which of them are asked for. */
function watched(readings: Readings, asked: Set<ReadingId>): Readings {
  return new Proxy(readings, {
    get(chosen, id) {
      asked.add(id as ReadingId);
      return chosen[id as ReadingId];
    },
  });
}

/** A plan with what it was made of: terms that are the same in all this have the same plan. */
interface Made {
  readonly plan: Plan;
  readonly edition: Edition;
  /** The term, the schedules and the exclusions. */
  readonly content: string;
  /** The readings that it asks, as they were chosen. */
  readonly readings: readonly (readonly [ReadingId, string])[];
}

function contentOf(kind: LossKind, terms: Terms): string {
  const { start, end, lines, exclusions, conditions, appraisal, perPerson } = terms;
  const ofLines = COVERAGE_LINES.filter(({ pays }) => pays === kind).map(({ id }) => [
    lines[id],
    exclusions[id],
    conditions.flatMap((condition) => (condition.lines.includes(id) ? condition.id : [])),
  ]);
  return JSON.stringify([kind, start, end, ofLines, ...(kind === 'person' ? [appraisal, perPerson] : [])]);
}

function madeFor(kind: LossKind, content: string, terms: Terms): Made {
  const asked = new Set<ReadingId>();
  const plan = planFor(kind, { ...terms, readings: watched(terms.readings, asked) });
  const readings = [...asked].map((id) => [id, terms.readings[id]] as const);
  return { plan, edition: terms.edition, content, readings };
}

/** So many plans are kept beside those of contracts in use: some hundred kilobytes each. */
const RECENT = /* @__PURE__ */ new Recent<Made>(64);

const PLANS = { person: new WeakMap<Terms, Plan>(), house: new WeakMap<Terms, Plan>() };

/** How claims for one kind of loss are decided under a contract; made once for all terms that are the same in what it asks. */
export function planOf(kind: LossKind, terms: Terms): Plan {
  const known = PLANS[kind].get(terms);
  if (known !== undefined) return known;
  const content = contentOf(kind, terms);
  const made =
    RECENT.find(
      (each) =>
        each.content === content &&
        each.edition === terms.edition &&
        each.readings.every(([id, position]) => terms.readings[id] === position),
    ) ?? RECENT.keep(madeFor(kind, content, terms));
  const plan = { ...made.plan, terms };
  PLANS[kind].set(terms, plan);
  return plan;
}
