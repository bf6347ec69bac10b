import { printable } from '../../printable.js';
import { XML, xml } from '../chart-xml.js';
import type { Sheet, SheetCell } from '../sheet.js';
import type { TableColumn } from '../table.js';
import { headerStyle, styleOf, WARNING_STYLE } from './styles-xml.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Excel takes no longer texts. */
const LONGEST = 32_000;
const LINE_HEIGHT = 15;
const MOST_LINES = 20;
/** Pieces are about so long. */
const PIECE = 1 << 16;

/** The letters of a column, counted from 0. */
export const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;

/** The row in which the header stands. */
export const headerRowOf = ({ warning = null }: Sheet): number => (warning === null ? 1 : 2);

/** How many lines a text takes in a column; a Chinese character is as wide as two others. */
function linesIn(cell: SheetCell, { wraps, width }: TableColumn): number {
  if (wraps !== true || typeof cell !== 'string') return 1;
  let taken = 0;
  for (const character of cell) taken += character > '\u2e7f' ? 2.1 : 1.05;
  return Math.ceil(taken / width);
}

const textCell = (at: string, style: number, text: string, formula = ''): string =>
  `<c r="${at}" s="${style}" t="str">${formula}<v>${xml(text)}</v></c>`;

/** A link is a formula, so that a list can be sorted and filtered by what it shows. */
function cellXml(at: string, style: number, cell: SheetCell): string {
  if (cell === null || cell === '') return `<c r="${at}" s="${style}"/>`;
  if (typeof cell === 'number') return `<c r="${at}" s="${style}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textCell(at, style, printable(cell).slice(0, LONGEST));
  const { to, shown } = cell;
  const label = typeof shown === 'number' ? `${shown}` : `"${printable(shown).replaceAll('"', '""')}"`;
  const formula = `<f>${xml(`HYPERLINK("#'${to.sheet}'!A${to.row}",${label})`)}</f>`;
  return typeof shown === 'number'
    ? `<c r="${at}" s="${style}">${formula}<v>${shown}</v></c>`
    : textCell(at, style, printable(shown), formula);
}

const rowXml = (
  row: number,
  cells: readonly SheetCell[],
  style: (column: number) => number,
  lines = 1,
): string =>
  `<row r="${row}"${lines > 1 ? ` ht="${lines * LINE_HEIGHT}" customHeight="1"` : ''}>${cells
    .map((cell, column) => cellXml(`${letters(column)}${row}`, style(column), cell))
    .join('')}</row>`;

function headXml(sheet: Sheet): string {
  const { columns, warning = null } = sheet;
  const top = headerRowOf(sheet);
  const cols = columns.map(({ width, wraps = false, isMoney = false }, i) => {
    const style = styleOf({ wraps, isMoney, isBold: false });
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${style}" customWidth="1"/>`;
  });
  const header = rowXml(
    top,
    columns.map((column) => column.header),
    (column) => headerStyle(columns[column]?.isMoney === true),
  );
  return `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/><cols>${cols.join('')}</cols><sheetData>${warning === null ? '' : rowXml(1, [warning], () => WARNING_STYLE)}${header}`;
}

/** What stands behind the rows, in the order that the format wants. */
function tailXml({ columns, charts = [] }: Sheet, top: number): string {
  const filter = `<autoFilter ref="A${top}:${letters(columns.length - 1)}${top}"/>`;
  const drawing = `<drawing xmlns:r="${R}" r:id="rId1"/>`;
  return `</sheetData>${columns.length > 2 ? filter : ''}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;A  &amp;P / &amp;N</oddFooter></headerFooter>${charts.length > 0 ? drawing : ''}</worksheet>`;
}

/** A sheet as its part of a workbook, in pieces as its rows come; says in the end in which row the last one stands. */
export function* sheetXml(sheet: Sheet, onRow: () => void): Generator<string, number> {
  const { columns } = sheet;
  const styles = [false, true].map((isBold) =>
    columns.map(({ wraps = false, isMoney = false }) => styleOf({ wraps, isMoney, isBold })),
  );
  const top = headerRowOf(sheet);
  let row = top;
  let piece = headXml(sheet);
  for (const { cells, isBold = false } of sheet.rows) {
    row += 1;
    const lines = columns.reduce((most, column, i) => Math.max(most, linesIn(cells[i] ?? null, column)), 1);
    const style = styles[Number(isBold)] as readonly number[];
    piece += rowXml(row, cells, (column) => style[column] ?? 0, Math.min(MOST_LINES, lines));
    onRow();
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece + tailXml(sheet, top);
  return row;
}
