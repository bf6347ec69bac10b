import { FACT_VALUES } from '../claim/facts.js';
import { OWN_FIELDS } from '../claim/profile.js';
import type { LossKind } from '../claim/vocabulary.js';
import type { Terms } from '../contract/terms.js';
import { Recent } from '../input/recent.js';
import { responsibility } from '../law/4-2-departments.js';
import type { InstitutionId } from '../law/clause.js';
import type { Edition } from '../law/edition.js';
import type { Line } from '../law/line-ids.js';
import { COVERAGE } from '../law/lines.js';
import type { ReadingId, Readings } from '../law/readings.js';
import { resolve } from '../law/rule.js';
import { compile, type Decide } from '../logic/evaluate.js';
import { type Contest, contestOf } from './choice.js';
import {
  type CommonRow,
  commonGround,
  type Gate,
  gateOf,
  type TimedGate,
  timedGateOf,
} from './common-ground.js';
import type { LossFacts } from './completions.js';
import { type Asked, askedOf } from './loss-values.js';
import { type OwnSentences, ownSentences } from './own-sentences.js';
import { type DueFor, type LineSums, lineSums } from './sums/line-sums.js';

/** How claims for one kind of loss are decided under a contract. Lists are in the order of `lines`. */
export interface Plan {
  readonly terms: Terms;
  /** The insured lines for this kind of loss, in the notice's order. */
  readonly lines: readonly Line[];
  /** Every rule that stands before every line. */
  readonly gates: readonly Gate[];
  /** Those of them that no profile holds. */
  readonly timed: readonly TimedGate[];
  /** What the others and the loss itself say, by profile. */
  readonly common: (profile: number) => CommonRow;
  /** Whether the loss itself is of the kind that is insured. */
  readonly loss: Decide<LossFacts>;
  /** The lines' own sentences. */
  readonly own: OwnSentences;
  /** What each line pays where it covers. */
  readonly due: readonly DueFor[];
  readonly contest: Contest;
  /** The facts that set whether the loss is insured, and what is paid. */
  readonly asked: readonly Asked[];
  /** Who is responsible when a line pays, by the code of the peril in a profile. */
  readonly departments: readonly (readonly (readonly InstitutionId[])[])[];
}

const NOBODY: readonly InstitutionId[] = [];

/** A line that pays knows what struck; line 2 alone may not, and is the same department's whatever it was. */
const departmentsOf = (line: Line, terms: Terms): readonly (readonly InstitutionId[])[] =>
  ['other' as const, ...FACT_VALUES.peril].map(
    (peril) => responsibility(line, peril, terms)?.departments ?? NOBODY,
  );

function planFor(kind: LossKind, terms: Terms): Plan {
  const insured = COVERAGE.filter(({ id, pays }) => pays === kind && terms.lines[id] !== undefined);
  const lines = insured.map(({ id }) => id);
  // Of every line for one kind of loss the same is asked; only the clauses differ.
  const first = COVERAGE[kind === 'person' ? 0 : 4];
  const incident = first.incident.map((rule) => resolve(rule, terms));
  const loss = resolve(first.loss, terms);
  const timed = incident.map(timedGateOf);
  const asked = askedOf(kind, terms, lines);
  return {
    terms,
    lines,
    gates: incident.map(gateOf),
    timed: timed.filter((gate) => gate !== null),
    common: commonGround(
      kind,
      incident.filter((_, i) => timed[i] === null),
      loss,
    ),
    loss: compile(loss) as Decide<LossFacts>,
    own: ownSentences(
      kind,
      insured.map(({ own }) => resolve(own, terms)),
      asked,
    ),
    due: lines.map((line) => (lineSums(line, terms) as LineSums).due),
    // Without line 2 it is not asked whether that comes on top.
    contest: contestOf(lines, lines.includes('good-samaritan') ? terms.readings['line-overlap'] : 'highest'),
    asked,
    departments: lines.map((line) => departmentsOf(line, terms)),
  };
}

const PERIL = OWN_FIELDS.peril;

/** Who is responsible when a line pays a claim of a profile. */
export const departmentsFor = ({ departments }: Plan, line: number, ownProfile: number) =>
  line < 0
    ? NOBODY
    : (departments[line]?.[(ownProfile >>> PERIL.shift) & PERIL.mask] as readonly InstitutionId[]);

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

const contentOf = (kind: LossKind, { start, end, lines, exclusions }: Terms): string =>
  JSON.stringify([
    kind,
    start,
    end,
    COVERAGE.map(({ id, pays }) => pays === kind && lines[id]),
    exclusions[kind],
  ]);

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
