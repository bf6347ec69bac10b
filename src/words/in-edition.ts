import { deepFreeze } from '../input/freeze.js';
import { type Edition, wordsOf } from '../law/edition.js';
import type { Locale } from '../law/edition-words.js';
import type { Words } from './words.js';

/** Words as an edition of the notice leaves them. */
export function wordsInEdition(words: Words, edition: Edition, locale: Locale): Words {
  const { readings, discrepancies } = wordsOf(edition, locale);
  return deepFreeze({
    ...words,
    readings: { ...words.readings, ...readings },
    discrepancies: { ...words.discrepancies, ...discrepancies },
  });
}
