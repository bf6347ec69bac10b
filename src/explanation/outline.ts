import type { Block } from './block.js';
import type { Explanation } from './explanation.js';
import type { Language } from './language.js';
import { arithmetic } from './outline-arithmetic.js';
import { next } from './outline-next.js';
import { result, why } from './outline-reasons.js';

/** A heading and what stands under it. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What there is to tell, in order: the result, the reasons, the sums, and what can still be done. */
export const outlineOf = (explanation: Explanation, language: Language): readonly Section[] =>
  [result, why, arithmetic, next].map((part, i) => ({
    heading: language.phrases.heading(i + 1, language.phrases.headings[i] as string),
    blocks: part(explanation, language),
  }));
