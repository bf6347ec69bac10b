import type { Claim } from '../claim/claim.js';
import type { ClaimInput } from '../claim/input.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { readGiven } from '../input/given.js';
import type { LanguageParts } from '../words/language.js';
import { pageAsHtml } from './as-html.js';
import { pageAsMarkdown } from './as-markdown.js';
import { pageAsText } from './as-text.js';
import { letterLanguage } from './language.js';
import type { FileNote, Letter } from './letter.js';
import type { LetterOptions } from './options.js';
import { letterIn } from './write.js';

/**
 * A letter or a file note: whatever has a page.
 *
 * @since 0.1.0
 */
export type WrittenPage = Pick<Letter | FileNote, 'page'>;

/** All that writes letters in a language. */
export const correspondence = (parts: LanguageParts) => {
  const language = letterLanguage(parts);
  return {
    letter: (claim: Claim | ClaimInput, contract: Contract | ContractInput, options: LetterOptions): Letter =>
      letterIn(language, claim, contract, options),
    asText: (letter: WrittenPage): string => readGiven('letter', letter, ({ page }) => pageAsText(page)),
    asMarkdown: (letter: WrittenPage): string =>
      readGiven('letter', letter, ({ page }) => pageAsMarkdown(page)),
    asHtml: (letter: WrittenPage): string => readGiven('letter', letter, ({ page }) => pageAsHtml(page)),
  };
};
