import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Cell } from 'qijiang-catastrophe-insurance/audit';
import { ownValue, reckoned } from './merged.js';
import { refuse } from './refuse.js';
import type { Source, SourceRow } from './rows.js';

/** Larger workbooks are read row by row; smaller ones at once, which reads more kinds of them. */
const AT_ONCE = 8 << 20;

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
function cellsOf(row: ExcelJS.Row): Cell[] {
  const values = row.values as readonly unknown[];
  const cells: Cell[] = [];
  for (let i = 1; i < values.length; i++) cells.push(shownIn(ownValue(row, i, values[i])));
  return cells;
}

function broken(file: string): never {
  return refuse(
    file,
    '不是完整的 xlsx 工作簿：文件可能没有传完，或者已经损坏。',
    'Not a whole xlsx workbook: the file may have been cut off, or is damaged.',
  );
}

/** A zip file ends with its directory; a file that was cut off does not. */
async function hasEnd(file: string, size: number): Promise<boolean> {
  const length = Math.min(size, 66_000);
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.includes(Buffer.from('PK\u0005\u0006', 'latin1'));
  } finally {
    await handle.close();
  }
}

async function* atOnce(file: string, sheets: string[]): AsyncGenerator<SourceRow> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file).catch(() => broken(file));
  for (const [sheet, { name }] of workbook.worksheets.entries()) {
    sheets.push(name);
    const rows: SourceRow[] = [];
    workbook.worksheets[sheet]?.eachRow((row, number) => {
      rows.push({ sheet, row: number, cells: cellsOf(row) });
    });
    yield* rows;
  }
}

async function* rowByRow(
  file: string,
  stream: NodeJS.ReadableStream,
  sheets: string[],
): AsyncGenerator<SourceRow> {
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(stream as never, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
  });
  try {
    for await (const worksheet of reader) {
      const sheet = sheets.length;
      const { name } = worksheet as unknown as { name?: string };
      sheets.push(name ?? `${sheet + 1}`);
      for await (const row of worksheet) yield { sheet, row: row.number, cells: cellsOf(row) };
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw error;
    broken(file);
  }
}

/** The rows of a workbook, sheet after sheet. */
export async function xlsxSource(file: string, size: number, atOnceUpTo = AT_ONCE): Promise<Source> {
  if (!(await hasEnd(file, size))) broken(file);
  const sheets: string[] = [];
  const source = { format: 'xlsx', encoding: null, sheets } as const;
  if (size <= atOnceUpTo) return { ...source, rows: () => atOnce(file, sheets), bytesRead: () => size };
  const stream = createReadStream(file);
  return { ...source, rows: () => rowByRow(file, stream, sheets), bytesRead: () => stream.bytesRead };
}
