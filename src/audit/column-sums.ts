import type { RegisterRow } from '../register/row.js';
import { addKnown, exactly, type Known, knownIn } from './known.js';

/** The sums of some rows, by column, and the columns in which a cell could not be read. */
export interface ColumnSums {
  readonly of: ReadonlyMap<string, Known>;
  readonly unread: ReadonlySet<string>;
  /** How many rows were paid, and on how many of them something stands in each column. */
  readonly paying: number;
  readonly filled: ReadonlyMap<string, number>;
}

/** Sums to which rows are added. */
export interface GrowingSums extends ColumnSums {
  readonly of: Map<string, Known>;
  readonly unread: Set<string>;
  paying: number;
  readonly filled: Map<string, number>;
}

export const noSums = (): GrowingSums => ({ of: new Map(), unread: new Set(), paying: 0, filled: new Map() });

/** Whether something in a column may be missing from a sum: a cell that was not read, or an empty one of a row that was paid. */
export const isOpenIn = ({ unread, paying, filled }: ColumnSums, column: string): boolean =>
  unread.has(column) || (filled.get(column) ?? 0) < paying;

/** The sums of a row by column: `paid`, `amount`, and each share under its label. */
export function* sumCells(row: RegisterRow): Generator<readonly [string, Known]> {
  if (row.paid !== undefined) yield ['paid', knownIn(row, 'paid', row.paid)];
  if (row.amount !== undefined) yield ['amount', knownIn(row, 'amount', row.amount)];
  for (const [label, part] of Object.entries(row.shares ?? {})) {
    const column = `shares.${label}`;
    yield [column, knownIn(row, column, part)];
  }
}

export type ColumnCells = readonly (readonly [string, Known])[];

const NOTHING = /* @__PURE__ */ exactly(0);

/** What the sums have in a column; nothing where it holds nothing. */
export const inColumn = ({ of }: Pick<ColumnSums, 'of'>, column: string): Known => of.get(column) ?? NOTHING;

export function addCells(sums: GrowingSums, row: RegisterRow, cells: ColumnCells): void {
  const { of, unread, filled } = sums;
  for (const [column, known] of cells) of.set(column, addKnown(inColumn(sums, column), known));
  for (const id of row.unread) unread.add(id);
  if (!cells.some(([, { sum }]) => sum !== 0)) return;
  sums.paying += 1;
  for (const [column] of cells) filled.set(column, (filled.get(column) ?? 0) + 1);
}

export function rowSums(row: RegisterRow): ColumnSums {
  const sums = noSums();
  addCells(sums, row, [...sumCells(row)]);
  return sums;
}
