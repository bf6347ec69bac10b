import type { RuleCitation } from '../decide/rulebook.js';
import type { Edition } from '../law/edition.js';
import { ruleText } from './describe-rule.js';
import type { Explanation } from './explanation.js';
import type { Language } from './language.js';
import { svgOf } from './svg.js';

/** All that draws explanations in a language, and names rules. */
export const writing = (language: Language) => ({
  explainAsSvg: (explanation: Explanation): string => svgOf(explanation, language),
  describeRule: (rule: Pick<RuleCitation, 'id' | 'kind'>, edition: Edition): string =>
    ruleText(rule, language, edition),
});
