import type { Certainty, DiscrepancyCode } from 'qijiang-catastrophe-insurance/audit';
import { words } from 'qijiang-catastrophe-insurance/words/zh-CN';

/** The surest first. */
export const CERTAINTIES: readonly Certainty['kind'][] = [
  'certain',
  'depends-on-facts',
  'depends-on-reading',
];

const CODES = Object.keys(words.discrepancies) as readonly DiscrepancyCode[];

interface Kind {
  readonly certainty: Certainty['kind'];
  readonly code: DiscrepancyCode;
}

/** By certainty, then by kind, as the words list them: whether it was due, how much, how often, limits, shares, dates, books. */
export const kindsInOrder = <K extends Kind>(kinds: readonly K[]): readonly K[] =>
  [...kinds].sort(
    (a, b) =>
      CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
      CODES.indexOf(a.code) - CODES.indexOf(b.code),
  );
