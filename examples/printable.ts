/** Control characters, marks that turn the order of letters round, and halves of characters. */
const UNPRINTABLE =
  /[^\P{Cc}\t\n\r]|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/** A text of which nothing can alter how the rest is shown or printed. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\uFFFD');

/** A value as JSON in which such characters are written by their numbers: nothing is lost, and nothing shown. */
export const printableJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(UNPRINTABLE, (character) =>
    [...character].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
