import type { Claim } from '../claim/claim.js';
import { type FactKey, pathTo } from '../claim/facts.js';
import type { Terms } from '../contract/terms.js';
import type { Determination } from '../decide/determination.js';
import { isAskedUnder } from '../decide/loss-values.js';
import type { Plan } from '../decide/plan.js';
import { coversUnder, resolveRule } from '../decide/under-terms.js';
import { CAUSE_OF } from '../law/4-2-departments.js';
import { assignedFor, readingsOfSum, ruleInEdition } from '../law/in-edition.js';
import { LINES, type Line } from '../law/line-ids.js';
import { COVERAGE_LINES } from '../law/lines.js';
import type { ReadingId } from '../law/readings.js';
import { foldRule, type Rule } from '../law/rule.js';
import { kept } from '../logic/kept.js';
import { questionsIn } from '../logic/walk.js';
import type { IsRead } from './part.js';

const rulesOf = ({ lines, terms }: Plan): readonly Rule[] =>
  COVERAGE_LINES.filter(({ id }) => lines.includes(id)).map((line) => coversUnder(line, terms));

/** The facts that the rules of the insured lines ask. */
const factsAsked = /* @__PURE__ */ kept((plan: Plan): readonly FactKey[] =>
  rulesOf(plan).flatMap((rule) =>
    [...questionsIn(resolveRule(rule, plan.terms))].map(
      ({ fact, part }) => (part === undefined ? fact : `${fact}.${part}`) as FactKey,
    ),
  ),
);

/** The facts that set what is paid for a harm like that of a claim; a grade counts by the standard of the contract, where it has one. */
function factsPaidBy({ harm }: Claim, { asked, terms }: Plan): readonly FactKey[] {
  const paid = asked.filter((each) => isAskedUnder(each, harm)).map(({ open }) => open.fact);
  const isByStandard = terms.appraisal.standard !== undefined && paid.includes('disabilityGrade');
  return isByStandard ? [...paid, 'disabilityStandard'] : paid;
}

/**
 * The facts that the decision may read: those that the rules of the insured lines for this kind of loss ask under the
 * contract in any version that may apply, and those that set what is paid for a harm like this one. Besides, the id and the kind of loss.
 */
export function factsRead(claim: Claim, plans: readonly Plan[]): IsRead {
  const facts = plans.flatMap((plan) => [...factsAsked(plan), ...factsPaidBy(claim, plan)]);
  const read = new Set<string>(['id', 'loss.kind', ...facts.map(pathTo)]);
  return (path) => read.has(path);
}

/** The open readings that a rule comes upon under a contract. */
function readingsMet(whole: Rule, { readings }: Terms): readonly ReadingId[] {
  const none = () => [];
  const group = (_: Rule, parts: readonly (readonly ReadingId[])[]) => parts.flat();
  return foldRule<readonly ReadingId[]>(whole, {
    all: group,
    any: group,
    'one-of': none,
    check: none,
    terms: none,
    constant: none,
    choice({ reading }, caseOf) {
      const id = reading as ReadingId;
      return [id, ...caseOf(readings[id])];
    },
  });
}

/** The open readings that the rules of the insured lines come upon, and those on which it hangs whom a line pays. */
const readingsRead = /* @__PURE__ */ kept((plan: Plan): readonly ReadingId[] => {
  const { edition } = plan.terms;
  return [
    ...rulesOf(plan).flatMap((rule) => readingsMet(ruleInEdition(rule, edition), plan.terms)),
    ...LINES.flatMap((line) => readingsOfSum(line, edition)),
  ];
});

/** What every decision reads of a contract. */
const ALWAYS = [
  'id',
  'term',
  'exclusions',
  'conditions',
  'remainder',
  'insurers.id',
  'insurers.share',
  'insurers.lead',
];

/** What the decision on a person's loss reads beside that. */
const OF_PERSONS = ['appraisal', 'limits.perPerson', 'readings.line-overlap'];

/** The lines whose departments go by a reading, for what struck. */
const openlyAssigned = ({ peril }: Claim, lines: readonly Line[], { terms: { edition } }: Plan) =>
  lines.filter(
    (line) => peril != null && assignedFor(line, edition)[CAUSE_OF[peril]]?.basis === 'crowd-crush',
  );

/**
 * The terms that the decision used: those that every decision reads, or every one on a person's loss; the readings that the rules of
 * the insured lines for this kind of loss come upon; and the schedule of each line that covers or may; as they were signed, and as
 * endorsements amend them.
 */
export function termsRead(claim: Claim, plans: readonly Plan[], { lines }: Determination): IsRead {
  const read = plans.flatMap((plan) => {
    const open = plan.lines.filter((line) => lines[line].covered !== false);
    return [
      ...readingsRead(plan).map((id) => `readings.${id}`),
      ...open.map((line) => `lines.${line}`),
      ...openlyAssigned(claim, open, plan).map(() => 'readings.crowd-crush'),
    ];
  });
  const whole = [...ALWAYS, ...(claim.kind === 'person' ? OF_PERSONS : []), ...read];
  const all = new Set([...whole, ...['effectiveAt', ...whole].map((path) => `endorsements.${path}`)]);
  return (path) => all.has(path);
}
