import type { LinkCell, Table, TableCell } from '../table.js';

/** Which columns of a table tell of a row of the register: its sheet, and its number, which becomes the link. */
interface RowColumns {
  readonly sheet: string;
  readonly row: string;
}

/** By sheet and number: in which row of a table of a workbook a row of the register first stands, below the header. */
function placesOf(table: Table, { sheet, row }: RowColumns): ReadonlyMap<string, number> {
  const [inSheet, inRow] = [sheet, row].map((header) =>
    table.columns.findIndex((column) => column.header === header),
  );
  const places = new Map<string, number>();
  for (const [i, cells] of table.rows.entries()) {
    const key = JSON.stringify([cells[inSheet ?? 0], cells[inRow ?? 0]]);
    if (!places.has(key)) places.set(key, i + 2);
  }
  return places;
}

/**
 * The rows of a table, their numbers in the register leading to where another table tells of the same row.
 *
 * @param to The other table, and the name of its sheet.
 */
export function* linked(
  table: Table,
  to: { readonly table: Table; readonly name: string },
  columns: RowColumns,
): Iterable<readonly (TableCell | LinkCell)[]> {
  const places = placesOf(to.table, columns);
  const [inSheet = 0, inRow = 0] = [columns.sheet, columns.row].map((header) =>
    table.columns.findIndex((column) => column.header === header),
  );
  for (const cells of table.rows) {
    const shown = cells[inRow] ?? null;
    const row = places.get(JSON.stringify([cells[inSheet], shown]));
    yield shown === null || row === undefined
      ? cells
      : cells.map((cell, i) => (i === inRow ? { to: { sheet: to.name, row }, shown } : cell));
  }
}
