import { XML, xml } from '../chart-xml.js';
import type { Sheet } from '../sheet.js';
import { headerRowOf, letters } from './sheet-xml.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PART = 'application/vnd.openxmlformats-officedocument';

/** A sheet that was written, and the row in which its last one stands. */
export interface WrittenSheet {
  readonly sheet: Sheet;
  readonly last: number;
}

/** What one part says of others, which go by `rId1` and on. */
export const relationsXml = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${type.includes(':') ? type : `${TYPES}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** What the whole archive holds. */
export const ROOT_RELATIONS = relationsXml([
  ['officeDocument', 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

export const coreXml = (by: string, when: Date): string => {
  const at = when.toISOString().replace('.000', '');
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>${xml(by)}</dc:creator><cp:lastModifiedBy>${xml(by)}</cp:lastModifiedBy>${date('created')}${date('modified')}</cp:coreProperties>`;
};

/** Which part is of which kind. */
export function typesXml(sheets: number, drawings: readonly number[], charts: number): string {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  const parts = [
    ['xl/workbook.xml', `${PART}.spreadsheetml.sheet.main+xml`],
    ['xl/styles.xml', `${PART}.spreadsheetml.styles+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...numbers(sheets).map((i) => [`xl/worksheets/sheet${i}.xml`, `${PART}.spreadsheetml.worksheet+xml`]),
    ...drawings.map((i) => [`xl/drawings/drawing${i}.xml`, `${PART}.drawing+xml`]),
    ...numbers(charts).map((i) => [`xl/charts/chart${i}.xml`, `${PART}.drawingml.chart+xml`]),
  ];
  const override = ([part, type]: readonly string[]) =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.map(override).join('')}</Types>`;
}

/** What Excel keeps of a sheet under a name: what filters, what is printed, and what on every page. */
function namesOf({ sheet, last }: WrittenSheet, index: number): readonly string[] {
  const { columns, name } = sheet;
  const top = headerRowOf(sheet);
  const on = `'${name.replaceAll("'", "''")}'!`;
  const named = (id: string, range: string, more = ''): string =>
    `<definedName name="_xlnm.${id}" localSheetId="${index}"${more}>${xml(on + range)}</definedName>`;
  const printed = columns.filter(({ isAside }) => isAside !== true).length;
  const right = letters(columns.length - 1);
  return [
    ...(columns.length > 2 ? [named('_FilterDatabase', `$A$${top}:$${right}$${top}`, ' hidden="1"')] : []),
    ...(printed < columns.length ? [named('Print_Area', `$A$1:$${letters(printed - 1)}$${last}`)] : []),
    named('Print_Titles', `$1:$${top}`),
  ];
}

export const workbookXml = (sheets: readonly WrittenSheet[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><bookViews><workbookView/></bookViews><sheets>${sheets
    .map(({ sheet }, i) => `<sheet name="${xml(sheet.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets><definedNames>${sheets.flatMap(namesOf).join('')}</definedNames></workbook>`;
