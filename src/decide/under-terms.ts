import type { Claim } from '../claim/claim.js';
import type { Circumstance } from '../claim/vocabulary.js';
import type { Terms } from '../contract/terms.js';
import { ruleInEdition } from '../law/in-edition.js';
import type { ReadingId } from '../law/readings.js';
import type { Rule, RuleTests } from '../law/rule.js';
import type { FactTest, TermsTest } from '../law/tests.js';
import { compileCondition, type Decide } from '../logic/evaluate.js';
import { kept } from '../logic/kept.js';
import { type Bindings, type Resolved, resolveCondition } from '../logic/resolve.js';
import { type Traced, tracer } from '../logic/trace.js';
import { type Truth, truthOf } from '../logic/truth.js';
import type { Place, Standing } from '../territory/place.js';
import type { Instant } from '../time/instant.js';

/** A test under a contract, as a function of the value of the fact that it is for. */
function passing(test: FactTest, terms: Terms): (value: never) => Truth {
  switch (test.op) {
    case 'within-term': {
      const { start, end } = terms;
      return (instant: Instant) => truthOf(instant >= start && instant < end);
    }
    case 'by-standing': {
      const { inside } = test;
      return ({ standing }: Place) => inside[standing];
    }
    case 'none-excluded': {
      const excluded = terms.exclusions[test.kind];
      return (circumstances: readonly Circumstance[]) =>
        truthOf(!circumstances.some((circumstance) => excluded.includes(circumstance)));
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
      return [[], ...exclusions[test.kind].map((circumstance) => [circumstance])];
  }
}

/** Whether a contract passes a test. */
export const agreedIn = (test: TermsTest, { lines, exclusions }: Terms): boolean =>
  test.op === 'excludes-nothing' ? exclusions[test.kind].length === 0 : lines[test.line] !== undefined;

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

const tracers = /* @__PURE__ */ kept((terms: Terms) =>
  kept((rule: Rule) => tracer(ruleInEdition(rule, terms.edition), under(terms))),
);

/** A rule followed through a claim and a contract, every node of it. */
export const trace = (rule: Rule, claim: Claim, terms: Terms): Traced => tracers(terms)(rule)(claim);
