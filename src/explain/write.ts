import { codeOf } from '../input/issue.js';
import { LOCALES, type Locale } from '../law/edition-words.js';
import * as en from './en.js';
import type { Explanation } from './explanation.js';
import * as zh from './zh-CN.js';

/**
 * In which language an explanation is written.
 *
 * @since 0.1.0
 */
export interface WrittenIn {
  /** That of the explanation, where none is named. */
  readonly locale?: Locale | undefined;
}

const WRITTEN: Readonly<Record<Locale, typeof zh>> = { 'zh-CN': zh, en };

const writtenIn = ({ locale }: Explanation, options: WrittenIn) =>
  WRITTEN[codeOf('options', LOCALES, options.locale ?? locale, 'locale')];

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
 * // 应予赔付，核定金额100000.00元，由“自然灾害救助保险”赔付。
 * // …
 * ```
 * @since 0.1.0
 */
export const explainAsText = (explanation: Explanation, options: WrittenIn = {}): string =>
  writtenIn(explanation, options).explainAsText(explanation);

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
  writtenIn(explanation, options).explainAsMarkdown(explanation);

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
  writtenIn(explanation, options).explainAsSvg(explanation);
