import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Outputs } from '../command/outputs.js';
import type { Host, Overflow, RowByRow } from './host.js';
import type { SourceRow } from './rows.js';
import { spool } from './spool.js';
import { broken, cellsOf } from './xlsx-cells.js';

async function* rowsIn(
  name: string,
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
      const { name: title } = worksheet as unknown as { name?: string };
      sheets.push(title ?? `${sheet + 1}`);
      for await (const row of worksheet) yield { sheet, row: row.number, cells: cellsOf(row) };
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw error;
    broken(name);
  }
}

/** Reads a workbook on the disk row by row. */
export const rowByRow: RowByRow = (bytes, sheets) => {
  const stream = createReadStream(bytes.path);
  return { rows: rowsIn(bytes.path, stream, sheets), bytesRead: () => stream.bytesRead };
};

/** Where the command runs: rows are kept, and long tables are written, on the disk, among its outputs. */
export function fileHost(outputs: Outputs): Host {
  const overflow = (path: string): Overflow => {
    const file = openSync(outputs.path(path), 'wx');
    return { write: (text) => writeSync(file, text), close: () => closeSync(file) };
  };
  return { spool, overflow, rowByRow };
}
