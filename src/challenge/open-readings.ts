import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import { compile } from '../decide/under-terms.js';
import { inEdition } from '../law/in-edition.js';
import type { Line } from '../law/line-ids.js';
import { COVERAGE_LINES, covers } from '../law/lines.js';
import { READING_IDS, READINGS, type ReadingId } from '../law/readings.js';
import { foldRule, type Rule } from '../law/rule.js';
import { FALSE, TRUE, type Truth } from '../logic/truth.js';

/** What a rule may come to under some reading or other, and the readings on which that hangs. */
interface Outlook {
  readonly truths: ReadonlySet<Truth>;
  readonly readings: readonly ReadingId[];
}

const settled = (truth: Truth): Outlook => ({ truths: new Set([truth]), readings: [] });

const isSurely = ({ truths }: Outlook, truth: Truth): boolean => truths.size === 1 && truths.has(truth);

/** The same terms with one reading the other way. */
export function switched(terms: Terms, id: ReadingId): Terms {
  const { default: first, other } = READINGS[id];
  return { ...terms, readings: { ...terms.readings, [id]: terms.readings[id] === first ? other : first } };
}

const together = (parts: readonly Outlook[]): Outlook => ({
  truths: new Set(parts.flatMap(({ truths }) => [...truths])),
  readings: parts.flatMap(({ readings }) => readings),
});

/** Looks a rule over with the facts of the claim filled in and every reading left open. */
function outlook(whole: Rule, claim: Claim, terms: Terms): Outlook {
  const leaf = (rule: Rule) => settled(compile(rule, terms)(claim));
  const group =
    (settling: Truth, neutral: Truth) =>
    (_: Rule, parts: readonly Outlook[]): Outlook => {
      if (parts.some((part) => isSurely(part, settling))) return settled(settling);
      const open = parts.filter((part) => !isSurely(part, neutral));
      return open.length === 0 ? settled(neutral) : together(open);
    };
  return foldRule<Outlook>(whole, {
    all: group(FALSE, TRUE),
    any: group(TRUE, FALSE),
    'one-of': leaf,
    check: leaf,
    terms: leaf,
    constant: leaf,
    choice(rule, caseOf) {
      // An open question may stand differently in each case, though both are unknown now.
      const cases = together(Object.keys(rule.cases).map(caseOf));
      return { ...cases, readings: [rule.reading as ReadingId, ...cases.readings] };
    },
  });
}

/**
 * Every reading that can matter for a claim, and few others, in the order of the notice: those on which it hangs whether a
 * line covers that may still do so, and the two that stand outside the rules of coverage.
 */
export function openReadings(claim: Claim, terms: Terms): readonly ReadingId[] {
  const open = new Map<Line, Outlook>();
  for (const line of COVERAGE_LINES) {
    const found = outlook(inEdition(covers(line), terms.edition), claim, terms);
    if (!isSurely(found, FALSE)) open.set(line.id, found);
  }
  const readings = new Set([...open.values()].flatMap((found) => found.readings));
  if (open.has('good-samaritan') && open.size > 1) readings.add('line-overlap');
  if (open.has('house-damage') && claim.peril === 'crowd-crush') readings.add('crowd-crush');
  return READING_IDS.filter((id) => readings.has(id));
}
