import type { Language } from './phrases.js';

const WIDTH = 100;

/** How many columns a terminal gives to a text: two for a Chinese character, one for a Latin one. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\u2E80-\uFFEF]/u.test(character) ? 2 : 1), 0);

/** What stays together. 中文 may break after any character, but not before a closing mark or after an opening one. */
const PIECE: Readonly<Record<Language, RegExp>> = {
  zh: / *(?:[（“《]*(?:[^\s\u2E80-\uFFEF“”]+|[\u2E80-\uFFEF])[，。；：、）”》！？．]*)| +/gu,
  en: / *[^ ]+/gu,
};

/** Puts a text at a margin, in lines that fit a terminal. */
export function at(margin: number, text: string, language: Language): string[] {
  const lines: string[] = [];
  let current = '';
  for (const [piece] of text.matchAll(PIECE[language])) {
    if (current !== '' && margin + widthOf(current + piece) > WIDTH) {
      lines.push(current);
      current = piece.trimStart();
    } else {
      current += piece;
    }
  }
  return [...lines, current].map((line) => ' '.repeat(margin) + line);
}
