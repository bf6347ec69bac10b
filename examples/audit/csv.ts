import { createReadStream } from 'node:fs';
import { type CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { type Encoding, headOf } from './encoding.js';
import { isHeader, understood } from './header.js';
import type { Mapping } from './mapping.js';
import { refuse } from './refuse.js';
import type { Source } from './rows.js';

const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

const MAX_RECORD = 1 << 20;

/** The delimiter under which some line near the top is most of a header. */
async function delimiterOf(file: string, encoding: Encoding, mapping: Mapping): Promise<Delimiter> {
  const lines = iconv
    .decode(await headOf(file, 1 << 16), encoding)
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

/** The rows of a text file, in commas, semicolons or tabs, counted as Excel counts them. */
export async function csvSource(file: string, encoding: Encoding, mapping: Mapping): Promise<Source> {
  const delimiter = await delimiterOf(file, encoding, mapping);
  const stream = createReadStream(file, { highWaterMark: 1 << 18 });
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_RECORD,
  });
  async function* rows() {
    stream.on('error', (error) => parser.destroy(error));
    stream.pipe(iconv.decodeStream(encoding)).pipe(parser);
    let row = 0;
    try {
      for await (const cells of parser) {
        row += 1;
        yield { sheet: 0, row, cells: cells as string[] };
      }
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('CSV_'))
        throw error;
      refuse(file, ...brokenAt(Number((error as CsvError).lines ?? row)));
    } finally {
      stream.destroy();
    }
  }
  return { format: 'csv', encoding, sheets: [''], rows, bytesRead: () => stream.bytesRead };
}
