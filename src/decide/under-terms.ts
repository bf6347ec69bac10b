import type { Claim } from '../claim/claim.js';
import type { ConditionsMet, Established } from '../claim/fact-kinds.js';
import type { Excluded, Terms } from '../contract/terms.js';
import { conditionMet } from '../law/every-line.js';
import { ruleInEdition } from '../law/in-edition.js';
import type { CoverageLine } from '../law/line.js';
import { covers } from '../law/lines.js';
import type { ReadingId } from '../law/readings.js';
import type { Rule, RuleTests } from '../law/rule.js';
import type { FactTest, TermsTest } from '../law/tests.js';
import { compileCondition, type Decide } from '../logic/evaluate.js';
import { kept } from '../logic/kept.js';
import { type Bindings, type Resolved, resolveCondition } from '../logic/resolve.js';
import { type Traced, tracer } from '../logic/trace.js';
import { FALSE, TRUE, type Truth, toTruth, truthOf, UNKNOWN } from '../logic/truth.js';
import type { Place, Standing } from '../territory/place.js';
import { beginsAt, lastOf, type Moment } from '../time/moment.js';

/** Whether a line stays open to a loss beside an established circumstance. */
export function passesBy({ id, causedLoss }: Established, excluded: readonly Excluded[]): Truth {
  const exclusion = excluded.find((each) => each.id === id);
  if (exclusion === undefined) return TRUE;
  if (exclusion.if === 'present' || causedLoss === true) return FALSE;
  return causedLoss === null ? UNKNOWN : TRUE;
}

/** A test under a contract, as a function of the value of the fact that it is for. */
function passing(test: FactTest, terms: Terms): (value: never) => Truth {
  switch (test.op) {
    case 'within-term': {
      const { start, end } = terms;
      return (moment: Moment) => {
        if (typeof moment === 'number') return truthOf(moment >= start && moment < end);
        const [first, last] = [beginsAt(moment), lastOf(moment)];
        if (last < start || first >= end) return FALSE;
        return first >= start && last < end ? TRUE : UNKNOWN;
      };
    }
    case 'by-standing': {
      const { inside } = test;
      return ({ standing }: Place) => inside[standing];
    }
    case 'none-excluded': {
      const excluded = terms.exclusions[test.line];
      return (circumstances: readonly Established[]) =>
        circumstances.length === 0
          ? TRUE
          : circumstances.reduce<Truth>(
              (least, each) => Math.min(least, passesBy(each, excluded)) as Truth,
              TRUE,
            );
    }
    case 'met': {
      const { condition } = test;
      return (met: ConditionsMet) => (Object.hasOwn(met, condition) ? toTruth(met[condition]) : UNKNOWN);
    }
  }
}

/** Values of the fact of a test that stand for all; of lists, the empty one and those with one entry. */
function telling(test: FactTest, { start, end, exclusions }: Terms): readonly unknown[] {
  switch (test.op) {
    case 'within-term':
      return [start - 1, start, end];
    case 'by-standing':
      return (Object.keys(test.inside) as Standing[]).map((standing) => ({ standing }));
    case 'none-excluded':
      return [
        [],
        ...exclusions[test.line].flatMap(({ id }) => [true, false].map((causedLoss) => [{ id, causedLoss }])),
      ];
    case 'met':
      return [true, false].map((met) => ({ [test.condition]: met }));
  }
}

/** Whether a contract passes a test. */
export const agreedIn = (test: TermsTest, { lines, exclusions }: Terms): boolean =>
  test.op === 'excludes-nothing' ? exclusions[test.line].length === 0 : lines[test.line] !== undefined;

const under = (terms: Terms): Bindings<RuleTests> => ({
  chosen: (id) => terms.readings[id as ReadingId],
  passes: (test) => passing(test, terms),
  tells: (test) => telling(test, terms),
  agreed: (test) => agreedIn(test, terms),
});

/** A rule under a contract, in the edition of the notice that applies: only facts are left to ask. */
export const resolveRule = (rule: Rule, terms: Terms): Resolved<Claim> =>
  resolveCondition(ruleInEdition(rule, terms.edition), under(terms));

/** A rule under a contract, as a function of the claim. */
export const compileRule = (rule: Rule, terms: Terms): Decide<Claim> =>
  compileCondition(resolveRule(rule, terms));

const conditionRules = /* @__PURE__ */ kept(({ conditions }: Pick<Terms, 'conditions'>) =>
  conditions.map(({ id, lines }) => ({ lines, rule: conditionMet(id) })),
);

const coverages = /* @__PURE__ */ kept((terms: Terms) =>
  kept((line: CoverageLine): CoverageLine => {
    const rules = conditionRules(terms).flatMap(({ lines, rule }) => (lines.includes(line.id) ? rule : []));
    return rules.length === 0 ? line : { ...line, agreed: [...line.agreed, ...rules] };
  }),
);

/** A line as the contract has it: with the conditions of the contract's own. */
export const coverageUnder = (line: CoverageLine, terms: Terms): CoverageLine => coverages(terms)(line);

/** When a line covers under a contract, as one rule. */
export const coversUnder = (line: CoverageLine, terms: Terms): Rule => covers(coverageUnder(line, terms));

const tracers = /* @__PURE__ */ kept((terms: Terms) =>
  kept((rule: Rule) => tracer(ruleInEdition(rule, terms.edition), under(terms))),
);

/** A rule followed through a claim and a contract, every node of it. */
export const trace = (rule: Rule, claim: Claim, terms: Terms): Traced => tracers(terms)(rule)(claim);
