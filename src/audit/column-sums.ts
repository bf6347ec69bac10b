import { type Fen, fenOf } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';

/** The sums of some rows, by column, and the columns in which a cell could not be read. */
export interface ColumnSums {
  readonly of: ReadonlyMap<string, Fen>;
  readonly unread: ReadonlySet<string>;
  /** How many rows were paid, and on how many of them something stands in each column. */
  readonly paying: number;
  readonly filled: ReadonlyMap<string, number>;
}

/** Sums to which rows are added. */
export interface GrowingSums extends ColumnSums {
  readonly of: Map<string, Fen>;
  readonly unread: Set<string>;
  paying: number;
  readonly filled: Map<string, number>;
}

export const noSums = (): GrowingSums => ({ of: new Map(), unread: new Set(), paying: 0, filled: new Map() });

/** Whether something in a column may be missing from a sum: a cell that was not read, or an empty one of a row that was paid. */
export const isOpenIn = ({ unread, paying, filled }: ColumnSums, column: string): boolean =>
  unread.has(column) || (filled.get(column) ?? 0) < paying;

/** The sums of a row by column: `paid`, `amount`, and each share under its label. */
export function* sumCells(row: RegisterRow): Generator<readonly [string, Fen]> {
  if (row.paid !== undefined) yield ['paid', fenOf(row.paid)];
  if (row.amount !== undefined) yield ['amount', fenOf(row.amount)];
  if (row.shares !== undefined)
    for (const [label, part] of Object.entries(row.shares)) yield [`shares.${label}`, fenOf(part)];
}

export type ColumnCells = readonly (readonly [string, Fen])[];

export function addCells(sums: GrowingSums, row: RegisterRow, cells: ColumnCells): void {
  const { of, unread, filled } = sums;
  for (const [column, sum] of cells) of.set(column, (of.get(column) ?? 0) + sum);
  for (const id of row.unread) unread.add(id);
  if (!cells.some(([, sum]) => sum !== 0)) return;
  sums.paying += 1;
  for (const [column] of cells) filled.set(column, (filled.get(column) ?? 0) + 1);
}

export function rowSums(row: RegisterRow): ColumnSums {
  const sums = noSums();
  addCells(sums, row, [...sumCells(row)]);
  return sums;
}
