import { codeOf } from '../input/code.js';
import { readGiven } from '../input/given.js';
import type { Locale } from '../law/edition-words.js';
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

/** The languages that come with this entry; every language draws by its own. */
const WRITTEN = { 'zh-CN': zh, en } as const satisfies { readonly [L in Locale]?: typeof zh };

const BROUGHT = /* @__PURE__ */ Object.keys(WRITTEN) as (keyof typeof WRITTEN)[];

function writtenIn(explanation: Explanation, options: WrittenIn) {
  const named = readGiven('options', options, ({ locale }) => locale);
  const locale = named ?? readGiven('explanation', explanation, (given) => given.locale);
  return WRITTEN[codeOf('options', BROUGHT, locale, 'locale')];
}

/**
 * Draws an explanation as an SVG image that stands by itself: for each line a ladder whose rungs are the conditions. How each
 * came out is told by colour, by the sign and by the border, so that it can be read in print.
 *
 * @throws `InvalidInputError` where it is a language that does not come with this entry.
 * @example
 * ```ts
 * explainAsSvg(explain(claim, contract)).startsWith('<svg'); // true
 * ```
 * @since 0.1.0
 */
export const explainAsSvg = (explanation: Explanation, options: WrittenIn = {}): string =>
  writtenIn(explanation, options).explainAsSvg(explanation);
