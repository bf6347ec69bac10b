import stringWidth from 'string-width';

export type Locale = 'zh-CN' | 'en';

/** Words in each language. */
export type Text = Readonly<Record<Locale, string>>;

export const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

const NARROWEST = 40;

/** The columns of a terminal, or 80: a Chinese character takes two of them. */
export const columnsOf = (stream: { readonly columns?: number | undefined }): number =>
  Math.max(NARROWEST, stream.columns ?? 80);

/** What stays together. 中文 may break after any character, but not before a closing mark or after an opening one. */
const PIECE = /\s*(?:[（“《]*(?:[^\s\u2E80-\uFFEF“”]+|[\u2E80-\uFFEF])[，。；：、）”》！？．]*)|\s+/gu;

/** Breaks a text into lines that fit so many columns. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const [piece] of text.matchAll(PIECE)) {
    if (current !== '' && stringWidth(current + piece) > columns) {
      lines.push(current);
      current = piece.trimStart();
    } else {
      current += piece;
    }
  }
  return [...lines, current];
}

/** How wide texts are that go to a file or another program as well. */
const WIDTH = 80;

/** Puts a text at a margin, in lines that fit a terminal. */
export const at = (margin: number, text: string): string[] =>
  wrapped(text, WIDTH - margin).map((line) => ' '.repeat(margin) + line);
