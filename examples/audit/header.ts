import { type Cell, type RegisterReader, registerReader } from 'qijiang-catastrophe-insurance/audit';
import type { Mapping } from './mapping.js';
import type { SourceRow } from './rows.js';

/** The header stands among so many rows at the top of a sheet; titles may stand above it. */
export const HEADER_WITHIN = 20;

const columnsIn = ({ columns }: RegisterReader): number =>
  new Set(columns.filter((id) => id !== null && id !== 'remarks')).size;

/** How many columns of a register these cells name, if they are a header. */
export const understood = (cells: readonly Cell[], mapping: Mapping): number =>
  columnsIn(registerReader(cells, mapping));

/** Whether so many columns make a header: fewer could be any line of words. */
export const isHeader = (columns: number): boolean => columns >= 3;

/** The row among those at the top of a sheet that names the most columns; nothing where none is a header. */
export function headerAmong(top: readonly SourceRow[], mapping: Mapping): SourceRow | null {
  let found: SourceRow | null = null;
  let most = 0;
  for (const row of top) {
    const columns = understood(row.cells, mapping);
    if (!isHeader(columns) || columns <= most) continue;
    found = row;
    most = columns;
  }
  return found;
}
