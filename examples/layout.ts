const WIDTH = 96;

/** How many columns a terminal gives to a text: two for a Chinese character, one for a Latin one. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\u2E80-\uFFEF]/u.test(character) ? 2 : 1), 0);

export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(width - widthOf(text), 0));

/** A text in lines that fit beside a margin; Latin words stay whole, and no line begins with a closing mark. */
export function wrap(text: string, margin: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const piece of text.match(/ ?(?:[^\s\u2E80-\uFFEF]+|[\u2E80-\uFFEF])[，。；：、）”！？]*/gu) ?? []) {
    if (current !== '' && margin + widthOf(current + piece) > WIDTH) {
      lines.push(current);
      current = piece.trimStart();
    } else {
      current += piece;
    }
  }
  return current === '' ? lines : [...lines, current];
}

/** A label with what stands beside it, indented; further lines go below the first. */
export function row(label: string, text: readonly string[], indent: number, labelWidth: number): string[] {
  const margin = indent + labelWidth;
  return text
    .flatMap((part) => wrap(part, margin))
    .map((line, i) => `${' '.repeat(indent)}${pad(i === 0 ? label : '', labelWidth)}${line}`);
}
