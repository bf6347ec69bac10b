import type { LinkCell, Table, TableCell } from '../table.js';

/** Which columns of a table tell of a row of the register: its sheet, and its number, which becomes the link. */
interface RowColumns {
  readonly sheet: string;
  readonly row: string;
}

/** By sheet and number: in which row of a table of a workbook a row of the register first stands, below the header. */
class Places {
  readonly #inSheets = new Map<TableCell, Map<TableCell, number>>();

  constructor(table: Table, { inSheet, inRow }: ReturnType<typeof columnsIn>) {
    let place = 1;
    for (const cells of table.rows) {
      place += 1;
      const [sheet, row] = [cells[inSheet] ?? null, cells[inRow] ?? null];
      const rows = this.#inSheets.get(sheet) ?? new Map<TableCell, number>();
      this.#inSheets.set(sheet, rows);
      if (!rows.has(row)) rows.set(row, place);
    }
  }

  of(sheet: TableCell, row: TableCell): number | undefined {
    return this.#inSheets.get(sheet)?.get(row);
  }
}

const columnsIn = ({ columns }: Table, { sheet, row }: RowColumns) => ({
  inSheet: columns.findIndex(({ header }) => header === sheet),
  inRow: columns.findIndex(({ header }) => header === row),
});

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
  const places = new Places(to.table, columnsIn(to.table, columns));
  const { inSheet, inRow } = columnsIn(table, columns);
  for (const cells of table.rows) {
    const shown = cells[inRow] ?? null;
    const row = places.of(cells[inSheet] ?? null, shown);
    yield shown === null || row === undefined
      ? cells
      : cells.map((cell, i) => (i === inRow ? { to: { sheet: to.name, row }, shown } : cell));
  }
}
