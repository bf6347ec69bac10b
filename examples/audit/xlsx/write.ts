import { configure, TextReader, ZipWriter } from '@zip.js/zip.js';
import { chartXml, drawingXml } from '../chart-xml.js';
import type { Sheet } from '../sheet.js';
import {
  coreXml,
  ROOT_RELATIONS,
  relationsXml,
  typesXml,
  type WrittenSheet,
  workbookXml,
} from './book-xml.js';
import { sheetXml } from './sheet-xml.js';
import { STYLES_XML } from './styles-xml.js';

configure({ useWebWorkers: false });

/** By whom workbooks are written. */
const MADE_BY = 'qijiang-catastrophe-insurance';

/** The same sheets are the same bytes: a workbook does not say when it was written. */
const LONG_AGO = new Date(Date.UTC(1980, 0, 1));

/** Archives keep times of the clock on the wall, wherever that hangs. */
const IN_ARCHIVE = { lastModDate: new Date(1980, 0, 1), extendedTimestamp: false, zip64: false } as const;

const EVERY = 500;

/** Pieces of text as bytes: the next one is made once the one before was taken. */
function streamOf(pieces: Iterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

/**
 * Writes a workbook as it is made: what is held at any time is a piece of a sheet.
 *
 * @param onRows Is told now and then how many rows were written.
 */
export async function writeBook(
  sheets: Iterable<Sheet>,
  into: WritableStream<Uint8Array>,
  onRows: (rows: number) => void = () => undefined,
): Promise<void> {
  const zip = new ZipWriter(into, IN_ARCHIVE);
  const put = (path: string, text: string) => zip.add(path, new TextReader(text), IN_ARCHIVE);
  const written: WrittenSheet[] = [];
  const drawings: number[] = [];
  let [rows, charts] = [0, 0];

  async function draw({ charts: own = [] }: Sheet, number: number): Promise<void> {
    if (own.length === 0) return;
    drawings.push(number);
    const targets = own.map((_, i) => ['chart', `../charts/chart${charts + i + 1}.xml`] as const);
    for (const chart of own) {
      charts += 1;
      await put(`xl/charts/chart${charts}.xml`, chartXml(chart));
    }
    await put(`xl/drawings/drawing${number}.xml`, drawingXml(own));
    await put(`xl/drawings/_rels/drawing${number}.xml.rels`, relationsXml(targets));
    await put(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationsXml([['drawing', `../drawings/drawing${number}.xml`]]),
    );
  }

  for (const sheet of sheets) {
    const number = written.length + 1;
    let last = 0;
    function* pieces(): Generator<string> {
      last = yield* sheetXml(sheet, () => {
        rows += 1;
        if (rows % EVERY === 0) onRows(rows);
      });
    }
    await zip.add(`xl/worksheets/sheet${number}.xml`, streamOf(pieces()), IN_ARCHIVE);
    written.push({ sheet, last });
    await draw(sheet, number);
  }
  await put('xl/styles.xml', STYLES_XML);
  await put('xl/workbook.xml', workbookXml(written));
  await put(
    'xl/_rels/workbook.xml.rels',
    relationsXml([
      ...written.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  );
  await put('docProps/core.xml', coreXml(MADE_BY, LONG_AGO));
  await put('_rels/.rels', ROOT_RELATIONS);
  await put('[Content_Types].xml', typesXml(written.length, drawings, charts));
  await zip.close();
}
