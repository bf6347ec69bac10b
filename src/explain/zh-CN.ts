import type { RuleCitation } from '../decide/rulebook.js';
import { type Edition, LATEST } from '../law/edition.js';
import { ruleText } from './describe-rule.js';
import type { Explanation } from './explanation.js';
import { markdownOf } from './markdown.js';
import { svgOf } from './svg.js';
import { textOf } from './text.js';
import { LANGUAGE } from './zh-CN/language.js';

export type { FactValue } from '../claim/write.js';
export type * from './explanation.js';

/**
 * 用中文写成给家属看的说明。An explanation as plain text, whatever its locale.
 *
 * @example
 * ```ts
 * import { explain } from 'qijiang-catastrophe-insurance/explain';
 * import { explainAsText } from 'qijiang-catastrophe-insurance/explain/zh-CN';
 *
 * console.log(explainAsText(explain(claim, contract)));
 * // 关于巨灾保险理赔结论的说明
 * // …
 * ```
 * @since 0.1.0
 */
export const explainAsText = (explanation: Explanation): string => textOf(explanation, LANGUAGE);

/**
 * 用中文写成 Markdown，附各险种逐项查明的情况和所依据的条文。An explanation as Markdown, with everything asked and the clauses.
 *
 * @example
 * ```ts
 * import { explain } from 'qijiang-catastrophe-insurance/explain';
 * import { explainAsMarkdown } from 'qijiang-catastrophe-insurance/explain/zh-CN';
 *
 * explainAsMarkdown(explain(claim, contract)).startsWith('# '); // true
 * ```
 * @since 0.1.0
 */
export const explainAsMarkdown = (explanation: Explanation): string => markdownOf(explanation, LANGUAGE);

/**
 * 画成 SVG：每个险种一架梯子，每一级是一项条件。An explanation as a diagram that stands by itself.
 *
 * @example
 * ```ts
 * import { explain } from 'qijiang-catastrophe-insurance/explain';
 * import { explainAsSvg } from 'qijiang-catastrophe-insurance/explain/zh-CN';
 *
 * explainAsSvg(explain(claim, contract)).startsWith('<svg'); // true
 * ```
 * @since 0.1.0
 */
export const explainAsSvg = (explanation: Explanation): string => svgOf(explanation, LANGUAGE);

/**
 * 用几个字说明一条规则。A rule of the rulebook in a few words: what a condition says where it holds, or what the rule is about.
 *
 * @param edition The edition of the notice; the latest where none is given.
 * @example
 * ```ts
 * import { describeRule } from 'qijiang-catastrophe-insurance/explain/zh-CN';
 *
 * describeRule({ id: 'in-territory', kind: 'condition' }); // '事发地点在承保区域内'
 * ```
 * @since 0.1.0
 */
export const describeRule = (rule: Pick<RuleCitation, 'id' | 'kind'>, edition: Edition = LATEST): string =>
  ruleText(rule, LANGUAGE, edition);
