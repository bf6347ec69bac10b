/** How many columns a terminal gives to a text: two for a Chinese character. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\u2E80-\uFFEF]/u.test(character) ? 2 : 1), 0);

/** Rows as lines of text in columns: the first `left` columns flush left, the others flush right. */
export function table(rows: readonly (readonly string[])[], left = 1): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] as number) - widthOf(cell));
        return column < left ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}
