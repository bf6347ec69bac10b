import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import { compileRule, coversUnder } from '../decide/under-terms.js';
import { readingsOfSum, responsibility, ruleInEdition } from '../law/in-edition.js';
import type { Line } from '../law/line-ids.js';
import { COVERAGE_LINES } from '../law/lines.js';
import { READING_IDS, type ReadingId } from '../law/readings.js';
import { foldRule, type Rule } from '../law/rule.js';
import { eachLeaf } from '../logic/fold.js';
import { kept } from '../logic/kept.js';
import { FALSE, TRUE, type Truth } from '../logic/truth.js';

/** What a rule may come to under some reading or other, and the readings on which that hangs. */
interface Outlook {
  readonly truths: ReadonlySet<Truth>;
  readonly readings: readonly ReadingId[];
}

const settled = (truth: Truth): Outlook => ({ truths: new Set([truth]), readings: [] });

const isSurely = ({ truths }: Outlook, truth: Truth): boolean => truths.size === 1 && truths.has(truth);

const outlookOf = (parts: readonly Outlook[]): Outlook => ({
  truths: new Set(parts.flatMap(({ truths }) => [...truths])),
  readings: parts.flatMap(({ readings }) => readings),
});

/** What a claim may come to with its facts filled in and every reading left open. */
type LookUp = (claim: Claim) => Outlook;

function lookerOf(whole: Rule, terms: Terms): LookUp {
  const leaf = (rule: Rule): LookUp => {
    const decide = compileRule(rule, terms);
    return (claim) => settled(decide(claim));
  };
  const group =
    (settling: Truth, neutral: Truth) =>
    (_: Rule, looks: readonly LookUp[]): LookUp =>
    (claim) => {
      const parts = looks.map((look) => look(claim));
      if (parts.some((part) => isSurely(part, settling))) return settled(settling);
      const open = parts.filter((part) => !isSurely(part, neutral));
      return open.length === 0 ? settled(neutral) : outlookOf(open);
    };
  return foldRule<LookUp>(whole, {
    all: group(FALSE, TRUE),
    any: group(TRUE, FALSE),
    ...eachLeaf(leaf),
    choice(rule, caseOf) {
      // An open question may stand differently in each case, though both are unknown now.
      const looks = Object.keys(rule.cases).map(caseOf);
      return (claim) => {
        const cases = outlookOf(looks.map((look) => look(claim)));
        return { ...cases, readings: [rule.reading as ReadingId, ...cases.readings] };
      };
    },
  });
}

const lookers = /* @__PURE__ */ kept((terms: Terms) =>
  COVERAGE_LINES.map((line) => ({
    id: line.id,
    look: lookerOf(ruleInEdition(coversUnder(line, terms), terms.edition), terms),
  })),
);

/**
 * Every reading that can matter for a claim, and few others, in the order of the notice: those on which it hangs whether a
 * line covers that may still do so, what such a line pays, and the two that stand outside the lines.
 */
export function openReadings(claim: Claim, terms: Terms): readonly ReadingId[] {
  const open = new Map<Line, Outlook>();
  for (const { id, look } of lookers(terms)) {
    const found = look(claim);
    if (!isSurely(found, FALSE)) open.set(id, found);
  }
  const readings = new Set([
    ...[...open.values()].flatMap((found) => found.readings),
    ...readingsBeside(claim, terms, [...open.keys()]),
  ]);
  return READING_IDS.filter((id) => readings.has(id));
}

/** The readings on which it hangs, where some lines may cover, what these pay, which of them is named, and who is responsible. */
export function readingsBeside({ peril }: Claim, terms: Terms, open: readonly Line[]): readonly ReadingId[] {
  const isByReading = (line: Line): boolean =>
    peril != null && responsibility(line, peril, terms)?.basis === 'crowd-crush';
  return [
    ...open.flatMap((line) => readingsOfSum(line, terms.edition)),
    ...(open.includes('good-samaritan') && open.length > 1 ? (['line-overlap'] as const) : []),
    ...(open.some(isByReading) ? (['crowd-crush'] as const) : []),
  ];
}
