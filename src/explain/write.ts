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
