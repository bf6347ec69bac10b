/** Not at the start of a line. */
const NEVER_FIRST = '。，、；：）”’》！？,.;:)!?%';

/** How wide a character is at most, in parts of the size of the letters: whatever is not Latin takes a whole one. */
function widthOf(character: string): number {
  if (/[ilj.,:;'|! ()[\]]/.test(character)) return 0.34;
  if (/[A-Zmw%@—–]/.test(character)) return 0.82;
  return /[\u0021-\u024f]/.test(character) ? 0.57 : 1.02;
}

/** How wide a text is at most, in parts of the size of its letters. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** Pieces between which a line may break: words with the space behind them, and single characters of other scripts. */
const pieces = (text: string): readonly string[] => text.match(/[\u0021-\u024f]+ ?|./gsu) ?? [];

/** A piece that is longer than a line is cut wherever the line ends. */
function cut(piece: string, width: number): readonly string[] {
  if (textWidth(piece) <= width) return [piece];
  return [...piece];
}

/** Breaks a text into lines that are at most so wide, in parts of the size of its letters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text).flatMap((one) => cut(one, width))) {
    const fits = textWidth(line + piece.trimEnd()) <= width || NEVER_FIRST.includes(piece.trimEnd());
    if (fits || line === '') {
      line += piece;
    } else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return [...lines, line.trimEnd()];
}
