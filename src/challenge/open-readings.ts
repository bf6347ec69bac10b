import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import type { Line } from '../law/line-ids.js';
import { COVERAGE, covers } from '../law/lines.js';
import { READING_IDS, READINGS, type ReadingId } from '../law/readings.js';
import type { Rule } from '../law/rule.js';
import { inEdition } from '../law/rule.js';
import { agreedIn, passing } from '../law/tests.js';
import { FALSE, TRUE, type Truth, truthOf, UNKNOWN } from '../logic/truth.js';

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
function outlook(rule: Rule, claim: Claim, terms: Terms): Outlook {
  switch (rule.kind) {
    case 'constant':
      return settled(rule.truth);
    case 'terms':
      return settled(truthOf(agreedIn(rule.test, terms)));
    case 'one-of': {
      const value = claim[rule.fact];
      return settled(value === undefined || value === null ? UNKNOWN : truthOf(rule.values.includes(value)));
    }
    case 'check': {
      const value = claim[rule.fact];
      const holds = passing(rule.test, terms);
      return settled(value === undefined || value === null ? UNKNOWN : holds(value as never));
    }
    case 'choice': {
      // An open question may stand differently in each case, though both are unknown now.
      const cases = together(Object.values(rule.cases).map((part) => outlook(part, claim, terms)));
      return { ...cases, readings: [rule.reading as ReadingId, ...cases.readings] };
    }
    default: {
      const [settling, neutral]: [Truth, Truth] = rule.kind === 'all' ? [FALSE, TRUE] : [TRUE, FALSE];
      const parts = rule.of.map((part) => outlook(part, claim, terms));
      if (parts.some((part) => isSurely(part, settling))) return settled(settling);
      const open = parts.filter((part) => !isSurely(part, neutral));
      return open.length === 0 ? settled(neutral) : together(open);
    }
  }
}

/**
 * Every reading that can matter for a claim, and few others, in the order of the notice: those on which it hangs whether a
 * line covers that may still do so, and the two that stand outside the rules of coverage.
 */
export function openReadings(claim: Claim, terms: Terms): readonly ReadingId[] {
  const open = new Map<Line, Outlook>();
  for (const line of COVERAGE) {
    const found = outlook(inEdition(covers(line), terms.edition), claim, terms);
    if (!isSurely(found, FALSE)) open.set(line.id, found);
  }
  const readings = new Set([...open.values()].flatMap((found) => found.readings));
  if (open.has('good-samaritan') && open.size > 1) readings.add('line-overlap');
  if (open.has('house-damage') && claim.peril === 'crowd-crush') readings.add('crowd-crush');
  return READING_IDS.filter((id) => readings.has(id));
}
