const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const PRINTABLE = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
const SEPARATORS = /[\s·•・、,，.。/\\_()[\]{}<>《》【】「」“”‘’"'`:;&+~‐‑‒–—―-]/g;

/** A text without invisible characters and white space around it, full-width forms made narrow. */
export const tidy = (text: string): string =>
  PRINTABLE.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, '').trim();

/** Whether nothing stands in a cell. */
export const isEmpty = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && tidy(cell) === '');

/** What is left of a word once case, white space, full-width forms and punctuation make no difference. */
export function wordKey(word: string): string {
  const plain = tidy(word).toLowerCase();
  const key = plain.replace(SEPARATORS, '');
  return key === '' ? plain : key;
}

/** Words with a space between them. */
export const spaced = (words: string): readonly string[] => words.split(' ');
