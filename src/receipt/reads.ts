import type { Claim } from '../claim/claim.js';
import { FACT_PATH, type FactName } from '../claim/facts.js';
import type { Terms } from '../contract/terms.js';
import type { Determination } from '../decide/determination.js';
import { isAskedUnder } from '../decide/loss-values.js';
import type { Plan } from '../decide/plan.js';
import { resolveRule } from '../decide/under-terms.js';
import { ruleInEdition } from '../law/in-edition.js';
import { COVERAGE_LINES, covers } from '../law/lines.js';
import type { ReadingId } from '../law/readings.js';
import { foldRule, type Rule } from '../law/rule.js';
import { kept } from '../logic/kept.js';
import { questionsIn } from '../logic/walk.js';
import type { IsRead } from './part.js';

const rulesOf = ({ lines }: Plan): readonly Rule[] =>
  COVERAGE_LINES.filter(({ id }) => lines.includes(id)).map(covers);

/** The facts that the rules of the insured lines ask. */
const factsAsked = /* @__PURE__ */ kept((plan: Plan): readonly FactName[] =>
  rulesOf(plan).flatMap((rule) =>
    [...questionsIn(resolveRule(rule, plan.terms))].map(({ fact }) => fact as FactName),
  ),
);

/**
 * The facts that the decision may read: those that the rules of the insured lines for this kind of loss ask under the
 * contract in any version that may apply, and those that set what is paid for a harm like this one. Besides, the id and the kind of loss.
 */
export function factsRead(claim: Claim, plans: readonly Plan[]): IsRead {
  const facts = plans.flatMap((plan) => {
    const paid = plan.asked.filter((each) => isAskedUnder(each, claim.harm));
    return [...factsAsked(plan), ...paid.map(({ open }) => open.fact)];
  });
  const paths = facts.map((fact) => FACT_PATH[fact] as string);
  const read = new Set(['id', 'loss.kind', ...paths]);
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

/** The open readings that the rules of the insured lines come upon. */
const readingsAsked = /* @__PURE__ */ kept((plan: Plan): readonly ReadingId[] =>
  rulesOf(plan).flatMap((rule) => readingsMet(ruleInEdition(rule, plan.terms.edition), plan.terms)),
);

/** What every decision reads of a contract. */
const ALWAYS = ['id', 'term', 'exclusions', 'remainder', 'insurers.id', 'insurers.share', 'insurers.lead'];

/**
 * The terms that the decision used: those that every decision reads, the readings that the rules of the insured lines for
 * this kind of loss come upon, the rule for several lines, and the schedule of each line that covers or may; as they were signed,
 * and as endorsements amend them.
 */
export function termsRead({ kind, peril }: Claim, plans: readonly Plan[], { lines }: Determination): IsRead {
  const beside: readonly ReadingId[] =
    kind === 'person' ? ['line-overlap'] : peril === 'crowd-crush' ? ['crowd-crush'] : [];
  const readings = plans.flatMap(readingsAsked);
  const schedules = plans.flatMap((plan) => plan.lines.filter((line) => lines[line].covered !== false));
  const read = [
    ...ALWAYS,
    ...[...readings, ...beside].map((id) => `readings.${id}`),
    ...schedules.map((line) => `lines.${line}`),
  ];
  const amended = ['effectiveAt', ...read].map((path) => `endorsements.${path}`);
  const all = new Set([...read, ...amended]);
  return (path) => all.has(path);
}
