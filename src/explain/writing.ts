import type { RuleCitation } from '../decide/rulebook.js';
import { readGiven } from '../input/given.js';
import type { Edition } from '../law/edition.js';
import { ruleText } from './describe-rule.js';
import type { Explanation } from './explanation.js';
import type { Language } from './language.js';
import { svgOf } from './svg.js';

/** All that draws explanations in a language, and names rules. */
export const writing = (language: Language) => ({
  explainAsSvg: (explanation: Explanation): string =>
    readGiven('explanation', explanation, (given) => svgOf(given, language)),
  describeRule: (rule: Pick<RuleCitation, 'id' | 'kind'>, edition: Edition): string =>
    readGiven('rule', rule, (given) => ruleText(given, language, edition)),
});
