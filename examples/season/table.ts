import stringWidth from 'string-width';

/** Rows as lines of text in columns: the first `left` columns flush left, the others flush right. */
export function table(rows: readonly (readonly string[])[], left = 1): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] as number) - stringWidth(cell));
        return column < left ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}
