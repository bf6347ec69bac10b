import { deepFreeze } from '../input/freeze.js';
import { EDITIONS, type Edition, editionNamed } from '../law/edition.js';
import type { Locale } from '../law/edition-words.js';
import type { ExplanationPhrases } from '../words/explanation-phrases.js';
import type { CommonWords, LanguageParts } from '../words/language.js';
import type { Explanation } from './explanation.js';
import { type Told, tellingOf } from './told.js';

/** A language as explanations are written in it: its words, its phrases, and what it says of each edition of the notice. */
export interface Language {
  readonly locale: Locale;
  readonly words: CommonWords;
  readonly phrases: ExplanationPhrases;
  /** The editions of the notice that there are. */
  readonly editions: readonly Edition[];
  /** What it says of the rules in one of them. */
  readonly told: (edition: Edition) => Told;
}

/** A language, under some editions of the notice. */
export const languageUnder = (
  parts: Omit<LanguageParts, 'further' | 'issues' | 'letters' | 'reasons'>,
  editions: readonly Edition[] = EDITIONS,
): Language =>
  deepFreeze({
    locale: parts.locale,
    words: parts.common(),
    phrases: parts.explanation,
    editions,
    told: tellingOf(parts),
  });

/** What a language says of the edition by which something is explained. */
export const toldOf = ({ edition }: Pick<Explanation, 'edition'>, { editions, told }: Language): Told =>
  told(editionNamed(editions, edition));
