import type { Explanation } from './explanation.js';
import type { Language } from './language.js';
import { oneLine } from './one-line.js';
import { outlineOf, type Section } from './outline.js';

function* linesOf({ heading, blocks }: Section, { phrases }: Language): Generator<string> {
  yield '';
  yield heading;
  let number = 0;
  for (const { kind, text } of blocks) {
    number = kind === 'item' ? number + 1 : 0;
    yield kind === 'item' ? `  ${phrases.item(number, oneLine(text))}` : oneLine(text);
  }
}

/** An explanation as plain text. */
export const textOf = (explanation: Explanation, language: Language): string =>
  [
    language.phrases.title,
    ...outlineOf(explanation, language).flatMap((section) => [...linesOf(section, language)]),
  ].join('\n');
