import type ExcelJS from 'exceljs';

/** What cannot be read, as Excel itself writes it. */
const UNREADABLE = { error: '#VALUE!' };

const isSum = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && 'result' in value);

/**
 * What a cell holds by itself. One that was merged with the cell above it shares its words; a number that stands for several rows
 * is the number of none of them, and what was merged sideways says nothing of the columns that it covers.
 */
export function ownValue(row: ExcelJS.Row, column: number, value: unknown): unknown {
  const cell = row.findCell?.(column);
  if (cell === undefined || !cell.isMerged || cell.master === cell) return value;
  if (Number(cell.master.row) === row.number) return null;
  return isSum(value) ? UNREADABLE : value;
}

/** A formula that was never reckoned has no value that could be read. */
export const reckoned = (result: unknown): unknown => (result == null ? UNREADABLE : result);
