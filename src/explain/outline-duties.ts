import { bodyName } from '../words/describe.js';
import { type Block, item, paragraph } from './block.js';
import type { Explanation } from './explanation.js';
import type { Language } from './language.js';

/** Last: what the notice makes somebody's duty now. */
export function duties({ next: steps }: Explanation, { words, phrases }: Language): Block[] {
  const carriedOut = steps.map(({ action, by, clauses }) =>
    item(
      phrases.duty(
        action,
        by.map((body) => bodyName(body, words)),
        [...new Set(clauses.map(words.clause))],
      ),
    ),
  );
  return [
    paragraph(phrases.dutiesHeading),
    ...carriedOut,
    paragraph(phrases.noTimes),
    paragraph(phrases.aboutNotice),
  ];
}
