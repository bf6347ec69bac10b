import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import { compileRule, coversUnder } from '../decide/under-terms.js';
import { ruleInEdition } from '../law/in-edition.js';
import type { Line } from '../law/line-ids.js';
import { COVERAGE_LINES } from '../law/lines.js';
import type { Readings } from '../law/readings.js';
import { foldRule, type Rule } from '../law/rule.js';
import { eachLeaf } from '../logic/fold.js';
import { kept } from '../logic/kept.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../logic/truth.js';

/** What a rule comes to for a claim by the readings taken: a truth, or in writing what it still asks. The same text says the same. */
type Residual = (readings: Readings) => string;

type ResidualFor = (claim: Claim) => Residual;

const textOf = (truth: Truth): string => `${truth}`;

/** What a rule that does not hold comes to. */
const FAILS = textOf(FALSE);

function toldBy(whole: Rule, terms: Terms): ResidualFor {
  const leaf = (rule: Rule): ResidualFor => {
    const decide = compileRule(rule, terms);
    const asked = JSON.stringify(rule);
    return (claim) => {
      const truth = decide(claim);
      const text = truth === UNKNOWN ? asked : textOf(truth);
      return () => text;
    };
  };
  const group =
    (settling: Truth, neutral: Truth) =>
    (_: Rule, told: readonly ResidualFor[]): ResidualFor =>
    (claim) => {
      const parts = told.map((each) => each(claim));
      return (readings) => {
        const texts = new Set<string>();
        for (const part of parts) {
          const text = part(readings);
          if (text === textOf(settling)) return text;
          if (text !== textOf(neutral)) texts.add(text);
        }
        const [first = textOf(neutral), ...others] = texts;
        return others.length === 0 ? first : JSON.stringify([settling, ...texts]);
      };
    };
  return foldRule<ResidualFor>(whole, {
    all: group(FALSE, TRUE),
    any: group(TRUE, FALSE),
    ...eachLeaf(leaf),
    choice(rule, caseOf) {
      const cases = Object.keys(rule.cases).map((position) => [position, caseOf(position)] as const);
      return (claim) => {
        const told = new Map<string, Residual>(cases.map(([position, each]) => [position, each(claim)]));
        return (readings) => (told.get(readings[rule.reading as keyof Readings]) as Residual)(readings);
      };
    },
  });
}

const tellers = /* @__PURE__ */ kept((terms: Terms) =>
  COVERAGE_LINES.map((line) => ({
    id: line.id,
    told: toldBy(ruleInEdition(coversUnder(line, terms), terms.edition), terms),
  })),
);

/** What every line that may cover still asks of a claim, by the readings taken. */
export function residualsOf(claim: Claim, terms: Terms): (readings: Readings) => ReadonlyMap<Line, string> {
  const lines = tellers(terms).map(({ id, told }) => [id, told(claim)] as const);
  return (readings) => {
    const open = lines.map(([id, residual]) => [id, residual(readings)] as const);
    return new Map(open.filter(([, text]) => text !== FAILS));
  };
}
