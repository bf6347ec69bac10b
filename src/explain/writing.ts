import type { RuleCitation } from '../decide/rulebook.js';
import type { Edition } from '../law/edition.js';
import { ruleText } from './describe-rule.js';
import type { Explanation } from './explanation.js';
import type { Language } from './language.js';
import { markdownOf } from './markdown.js';
import { svgOf } from './svg.js';
import { textOf } from './text.js';

/** All that writes explanations in a language. */
export const writing = (language: Language) => ({
  explainAsText: (explanation: Explanation): string => textOf(explanation, language),
  explainAsMarkdown: (explanation: Explanation): string => markdownOf(explanation, language),
  explainAsSvg: (explanation: Explanation): string => svgOf(explanation, language),
  describeRule: (rule: Pick<RuleCitation, 'id' | 'kind'>, edition: Edition): string =>
    ruleText(rule, language, edition),
});
