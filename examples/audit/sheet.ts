import type { SheetChart } from './chart-xml.js';
import type { LinkCell, TableCell, TableColumn } from './table.js';

export type SheetCell = TableCell | LinkCell;

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  readonly isBold?: boolean;
}

/** A sheet of a workbook, below a header that stays in sight and on every printed page, and that filters. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Gone through once, as the sheet is written. */
  readonly rows: Iterable<SheetRow>;
  /** Stands above the header, in red. */
  readonly warning?: string | null;
  /** To the right of what is on it. */
  readonly charts?: readonly SheetChart[];
}

/** Rows of which none is more than another. */
export function* plainRows(rows: Iterable<readonly SheetCell[]>): Generator<SheetRow> {
  for (const cells of rows) yield { cells };
}
