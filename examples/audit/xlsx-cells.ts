import type ExcelJS from 'exceljs';
import type { Cell } from 'qijiang-catastrophe-insurance/audit';
import { ownValue, reckoned } from './merged.js';
import { refuse } from './refuse.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

/** What a cell shows: of a formula its result, of a link or of rich text its words, of an error its name. */
function shownIn(value: unknown): Cell {
  if (!isObject(value)) return (value ?? null) as Cell;
  if (Array.isArray(value.richText)) {
    return value.richText.map((part: { text?: unknown }) => String(part.text ?? '')).join('');
  }
  if ('error' in value) return String(value.error);
  if ('formula' in value || 'sharedFormula' in value) return shownIn(reckoned(value.result));
  if ('text' in value) return shownIn(value.text);
  return null;
}

/** Cells from the first column on; ExcelJS counts them from 1. */
export function cellsOf(row: ExcelJS.Row): Cell[] {
  const values = row.values as readonly unknown[];
  const cells: Cell[] = [];
  for (let i = 1; i < values.length; i++) cells.push(shownIn(ownValue(row, i, values[i])));
  return cells;
}

export function broken(file: string): never {
  return refuse(
    file,
    '不是完整的 xlsx 工作簿：文件可能没有传完，或者已经损坏。',
    'Not a whole xlsx workbook: the file may have been cut off, or is damaged.',
  );
}
