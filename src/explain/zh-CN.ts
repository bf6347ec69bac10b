import { common, explanation, locale, readings, rules, text } from '../words/zh-CN/language.js';
import { languageUnder } from './language.js';
import { writing } from './writing.js';

export type { FactValue } from '../claim/write.js';
export type * from './explanation.js';

const written = /* @__PURE__ */ writing(
  /* @__PURE__ */ languageUnder({ locale, text, common, readings, rules, explanation }),
);

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
 * @function
 * @since 0.1.0
 */
export const explainAsSvg = written.explainAsSvg;

/**
 * 用几个字说明一条规则。A rule of the rulebook in a few words: what a condition says where it holds, or what the rule is about.
 *
 * @param edition The edition of the notice.
 * @example
 * ```ts
 * import { describeRule } from 'qijiang-catastrophe-insurance/explain/zh-CN';
 * import { editionAt } from 'qijiang-catastrophe-insurance/notice';
 *
 * const edition = editionAt('2024-07-11T03:20:00+08:00');
 * describeRule({ id: 'in-territory', kind: 'condition' }, edition); // '事发地点在承保区域内'
 * ```
 * @function
 * @since 0.1.0
 */
export const describeRule = written.describeRule;
