import JSZip from 'jszip';
import { chartXml, drawingXml, type SheetChart, XML } from './chart-xml.js';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const relations = (list: readonly string[]): string =>
  `${XML}<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;

const relation = (id: string, type: 'drawing' | 'chart', target: string): string =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;

/** What may come after the drawing in a sheet, in the order that the format wants. */
const BEHIND_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

const textOf = async (zip: JSZip, path: string): Promise<string> =>
  (await zip.file(path)?.async('string')) ?? '';

/** Adds a part; packages of this kind list no folders. */
const put = (zip: JSZip, path: string, text: string): void => {
  zip.file(path, text, { createFolders: false });
};

async function addToSheet(zip: JSZip, sheet: number): Promise<void> {
  const path = `xl/worksheets/sheet${sheet}.xml`;
  const relsPath = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  const id = 'rIdDrawing';
  const own = relation(id, 'drawing', `../drawings/drawing${sheet}.xml`);
  const rels = await textOf(zip, relsPath);
  put(
    zip,
    relsPath,
    rels === '' ? relations([own]) : rels.replace('</Relationships>', `${own}</Relationships>`),
  );
  const text = await textOf(zip, path);
  const drawing = `<drawing xmlns:r="${TYPES}" r:id="${id}"/>`;
  put(
    zip,
    path,
    text.replace(BEHIND_DRAWING, (mark) => `${drawing}${mark}`),
  );
}

/**
 * Adds charts to a workbook: ExcelJS writes none, and the format wants little for them.
 *
 * @param charts By the number of the sheet, counted from 1.
 */
export async function addCharts(
  workbook: Uint8Array,
  charts: ReadonlyMap<number, readonly SheetChart[]>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(workbook);
  const overrides: string[] = [];
  const override = (part: string, type: string) => {
    overrides.push(`<Override PartName="/${part}" ContentType="${type}"/>`);
  };
  let number = 0;
  for (const [sheet, own] of charts) {
    if (own.length === 0) continue;
    const inDrawing: string[] = [];
    for (const [i, chart] of own.entries()) {
      number += 1;
      put(zip, `xl/charts/chart${number}.xml`, chartXml(chart));
      override(`xl/charts/chart${number}.xml`, CHART);
      inDrawing.push(relation(`rId${i + 1}`, 'chart', `../charts/chart${number}.xml`));
    }
    put(zip, `xl/drawings/drawing${sheet}.xml`, drawingXml(own));
    put(zip, `xl/drawings/_rels/drawing${sheet}.xml.rels`, relations(inDrawing));
    override(`xl/drawings/drawing${sheet}.xml`, DRAWING);
    await addToSheet(zip, sheet);
  }
  const types = '[Content_Types].xml';
  put(zip, types, (await textOf(zip, types)).replace('</Types>', `${overrides.join('')}</Types>`));
  // The same workbook is the same bytes: what is in it says nothing of when it was written.
  for (const entry of Object.values(zip.files)) entry.date = new Date(Date.UTC(1980, 0, 1));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
