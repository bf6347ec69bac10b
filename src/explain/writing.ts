import type { RuleCitation } from '../decide/rulebook.js';
import { onlyKnown } from '../input/code.js';
import { readGiven } from '../input/given.js';
import type { Edition } from '../law/edition.js';
import { kept } from '../logic/kept.js';
import { ruleText } from './describe-rule.js';
import type { Explanation } from './explanation.js';
import type { Language } from './language.js';
import { svgOf } from './svg.js';

/** All that draws explanations in a language, and names rules. */
export function writing({ words, phrases, told, ...language }: Language) {
  const all: Language = {
    ...language,
    words: onlyKnown(words),
    phrases: onlyKnown(phrases),
    told: kept((edition: Edition) => onlyKnown(told(edition))),
  };
  return {
    explainAsSvg: (explanation: Explanation): string =>
      readGiven('explanation', explanation, (given) => svgOf(given, all)),
    describeRule: (rule: Pick<RuleCitation, 'id' | 'kind'>, edition: Edition): string =>
      readGiven('rule', rule, (given) => ruleText(given, all, edition)),
  };
}
