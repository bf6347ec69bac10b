import ExcelJS from 'exceljs';
import { type Bytes, beginsWith } from './bytes.js';
import type { RowByRow } from './host.js';
import type { Source, SourceRow } from './rows.js';
import { broken, cellsOf } from './xlsx-cells.js';

/** Larger workbooks are read row by row; smaller ones at once, which reads more kinds of them. */
const AT_ONCE = 8 << 20;

/** A zip file ends with its directory; a file that was cut off does not. */
async function hasEnd({ slice, size }: Bytes): Promise<boolean> {
  const tail = await slice(size - Math.min(size, 66_000), size);
  return tail.some((_, i) => beginsWith(tail.subarray(i, i + 4), [0x50, 0x4b, 5, 6]));
}

/** The rows of a workbook that is held as a whole. */
export async function* atOnce(bytes: Bytes, sheets: string[]): AsyncGenerator<SourceRow> {
  const workbook = new ExcelJS.Workbook();
  const whole = await bytes.slice(0, bytes.size);
  await workbook.xlsx.load(whole as unknown as ArrayBuffer).catch(() => broken(bytes.path));
  for (const [sheet, { name }] of workbook.worksheets.entries()) {
    sheets.push(name);
    const rows: SourceRow[] = [];
    workbook.worksheets[sheet]?.eachRow((row, number) => {
      rows.push({ sheet, row: number, cells: cellsOf(row) });
    });
    yield* rows;
  }
}

/** The rows of a workbook, sheet after sheet. */
export async function xlsxSource(bytes: Bytes, rowByRow: RowByRow, atOnceUpTo = AT_ONCE): Promise<Source> {
  if (!(await hasEnd(bytes))) broken(bytes.path);
  const sheets: string[] = [];
  const source = { format: 'xlsx', encoding: null, sheets } as const;
  if (bytes.size <= atOnceUpTo) {
    return { ...source, rows: () => atOnce(bytes, sheets), bytesRead: () => bytes.size };
  }
  const { rows, bytesRead } = rowByRow(bytes, sheets);
  return { ...source, rows: () => rows, bytesRead };
}
