import { codeOf } from '../input/code.js';
import { LANGUAGE as EN } from './en/language.js';
import { LOCALES } from './explain.js';
import type { Explanation, Locale } from './explanation.js';
import type { Language } from './language.js';
import { markdownOf } from './markdown.js';
import { svgOf } from './svg.js';
import { textOf } from './text.js';
import { LANGUAGE as ZH } from './zh-CN/language.js';

/**
 * In which language an explanation is written.
 *
 * @since 0.1.0
 */
export interface WrittenIn {
  /** That of the explanation, where none is named. */
  readonly locale?: Locale | undefined;
}

function languageFor({ locale }: Explanation, options: WrittenIn): Language {
  return codeOf(LOCALES, options.locale ?? locale) === 'en' ? EN : ZH;
}

/**
 * Writes an explanation as plain text for the family: first the result, then why, then the sums, then what can still be done
 * and by whom. No codes and no ids; what insurers are called comes from the contract.
 *
 * @throws `InvalidInputError` where there is no such locale.
 * @example
 * ```ts
 * console.log(explainAsText(explain(claim, contract)));
 * // 关于巨灾保险理赔结论的说明
 * //
 * // 一、结论
 * // 应予赔付100000.00元，由“自然灾害救助保险”赔付。
 * // …
 * ```
 * @since 0.1.0
 */
export const explainAsText = (explanation: Explanation, options: WrittenIn = {}): string =>
  textOf(explanation, languageFor(explanation, options));

/**
 * Writes an explanation as Markdown: the text, then everything that was asked of every line, then the clauses in full.
 *
 * @throws `InvalidInputError` where there is no such locale.
 * @example
 * ```ts
 * console.log(explainAsMarkdown(explain(claim, contract), { locale: 'en' }));
 * // # The claim under the catastrophe insurance: the result, and the reasons
 * // …
 * ```
 * @since 0.1.0
 */
export const explainAsMarkdown = (explanation: Explanation, options: WrittenIn = {}): string =>
  markdownOf(explanation, languageFor(explanation, options));

/**
 * Draws an explanation as an SVG image that stands by itself: for each line a ladder whose rungs are the conditions. How each
 * came out is told by colour, by the sign and by the border, so that it can be read in print.
 *
 * @throws `InvalidInputError` where there is no such locale.
 * @example
 * ```ts
 * explainAsSvg(explain(claim, contract)).startsWith('<svg'); // true
 * ```
 * @since 0.1.0
 */
export const explainAsSvg = (explanation: Explanation, options: WrittenIn = {}): string =>
  svgOf(explanation, languageFor(explanation, options));
