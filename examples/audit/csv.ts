import { type CsvError, parse } from 'csv-parse';
import { type Bytes, headOf } from './bytes.js';
import type { Encoding } from './encoding.js';
import { isHeader, understood } from './header.js';
import type { Mapping } from './mapping.js';
import { refuse } from './refuse.js';
import type { Source, SourceRow } from './rows.js';

const DELIMITERS = [',', ';', '\t', '|', '，'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** A cell of a million characters of 中文 is read. */
const MAX_RECORD = 1 << 22;

/** Excel's own first line, by which a file names its delimiter; it is no row of the table. */
const NAMED = /^\uFEFF?sep=(.)(?:\r?\n|$)/i;

async function namedDelimiter(bytes: Bytes, encoding: Encoding): Promise<string | null> {
  return NAMED.exec(new TextDecoder(encoding).decode(await headOf(bytes, 32)))?.[1] ?? null;
}

/** The delimiter under which some line near the top is most of a header. */
async function delimiterOf(bytes: Bytes, encoding: Encoding, mapping: Mapping): Promise<Delimiter> {
  const lines = new TextDecoder(encoding)
    .decode(await headOf(bytes, 1 << 16))
    .split(/\r\n?|\n/)
    .slice(0, 20);
  const scoreOf = (delimiter: Delimiter): number =>
    Math.max(...lines.map((line) => understood(line.replaceAll('"', '').split(delimiter), mapping)));
  const scores = new Map(DELIMITERS.map((delimiter) => [delimiter, scoreOf(delimiter)]));
  const best = Math.max(...scores.values());
  if (!isHeader(best)) return ',';
  return DELIMITERS.find((delimiter) => scores.get(delimiter) === best) ?? ',';
}

const brokenAt = (line: number): readonly [zh: string, en: string] => [
  `第 ${line} 行附近的引号没有成对，或者一行过长，读不下去。`,
  `Near line ${line} a quotation mark has no partner, or a line is too long; the file cannot be read on.`,
];

const swallowedAt = (row: number): readonly [zh: string, en: string] => [
  `第 ${row} 行附近有一对多余的引号，把后面的行并进了一格。请删去引号，或从 Excel 另存为 xlsx。`,
  `Near row ${row} a pair of stray quotation marks has put the rows behind it into one cell. Please remove them, or save the file from Excel as xlsx.`,
];

/** Whether a cell holds rows: behind a line break stand as many delimiters as half a row has, or some in a row of odd length. */
const swallows = (cells: readonly string[], delimiter: string, width: number): boolean =>
  cells.some((cell) => {
    const line = cell.search(/[\r\n]/);
    if (line < 0) return false;
    const delimiters = cell.split(delimiter).length - 1;
    return delimiters >= 3 && (delimiters * 2 >= width - 1 || cells.length !== width);
  });

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');

/** The rows of a text file, in commas, semicolons or tabs, counted as Excel counts them. */
export async function csvSource(bytes: Bytes, encoding: Encoding, mapping: Mapping): Promise<Source> {
  const named = await namedDelimiter(bytes, encoding);
  const delimiter = named ?? (await delimiterOf(bytes, encoding, mapping));
  let bytesRead = 0;
  async function* rows(): AsyncGenerator<SourceRow> {
    const parser = parse({
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: MAX_RECORD,
    });
    let records: string[][] = [];
    parser.on('data', (cells: string[]) => records.push(cells));
    const ended = new Promise<unknown>((resolve) => {
      parser.on('end', () => resolve(null));
      parser.on('error', resolve);
    });
    const writing = (text: string): Promise<unknown> =>
      new Promise((resolve) => {
        parser.write(text, (error) => resolve(error ?? null));
      });
    let row = 0;
    let width = 0;
    function* taken(): Generator<SourceRow> {
      const [...met] = records;
      records = [];
      for (const cells of met) {
        row += 1;
        if (swallows(cells, delimiter, width)) refuse(bytes.path, ...swallowedAt(row));
        if (width < 3) width = cells.length;
        if (row > 1 || named === null) yield { sheet: 0, row, cells };
      }
    }
    const failIf = (error: unknown): void => {
      if (isCsvError(error)) refuse(bytes.path, ...brokenAt(Number(error.lines ?? row)));
      if (error !== null) throw error;
    };
    const decoder = new TextDecoder(encoding);
    for await (const chunk of bytes.chunks()) {
      bytesRead += chunk.length;
      const error = await writing(decoder.decode(chunk, { stream: true }));
      yield* taken();
      failIf(error);
    }
    parser.end(decoder.decode());
    const error = await ended;
    yield* taken();
    failIf(error);
  }
  return {
    format: 'csv',
    encoding,
    sheets: [''],
    hidden: [],
    is1904: false,
    rows,
    bytesRead: () => bytesRead,
  };
}
