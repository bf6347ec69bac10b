import { FileProblem } from '../file-problem.js';
import type { Bytes } from './bytes.js';
import type { Hidden, Source, SourceRow } from './rows.js';
import { workbookParts } from './xlsx/book.js';
import { rowsOf } from './xlsx/cells.js';
import { tailOf } from './xlsx/tail.js';
import { broken, Parts } from './xlsx/zip.js';

/** What is no well-formed XML is a damaged file; what stops the reading from outside is not. */
function told(error: unknown, file: string): never {
  if (error instanceof FileProblem || (error instanceof Error && 'code' in error)) throw error;
  return broken(file);
}

/**
 * The rows of a workbook, sheet after sheet, by the same rules whatever its size: its parts are unpacked as they are read, and
 * nothing but the texts that cells share is kept.
 */
export async function xlsxSource(bytes: Bytes): Promise<Source> {
  const parts = await Parts.of(bytes);
  const book = await workbookParts(parts, bytes.path).catch((error) => told(error, bytes.path));
  const hidden: Hidden[] = [];
  let done = 0;
  async function* rows(): AsyncGenerator<SourceRow> {
    try {
      for (const [sheet, { name, path, isHidden }] of book.sheets.entries()) {
        const tail = await tailOf(parts.text(path));
        const cells = { rows: 0, columns: 0 };
        yield* rowsOf(parts.text(path), sheet, book, tail, cells);
        done += 1;
        if (isHidden) hidden.push({ sheet: name, what: 'sheet', count: 1 });
        if (cells.rows > 0) hidden.push({ sheet: name, what: 'rows', count: cells.rows });
        if (cells.columns > 0) hidden.push({ sheet: name, what: 'columns', count: cells.columns });
        if (tail.isFiltered) hidden.push({ sheet: name, what: 'filter', count: 1 });
      }
    } catch (error) {
      told(error, bytes.path);
    }
  }
  return {
    format: 'xlsx',
    encoding: null,
    sheets: book.sheets.map(({ name }) => name),
    hidden,
    is1904: book.is1904,
    rows,
    bytesRead: () => (bytes.size * done) / Math.max(1, book.sheets.length),
  };
}
