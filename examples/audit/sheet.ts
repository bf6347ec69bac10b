import type ExcelJS from 'exceljs';
import { printable } from '../printable.js';
import type { LinkCell, TableCell, TableColumn } from './table.js';

const HEADER_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF3' } } as const;
/** A face that has Chinese characters wherever Excel runs; others put their own in its place. */
const FONT = { name: 'Microsoft YaHei', family: 2, size: 10 } as const;
const RED = { argb: 'FFB00020' } as const;
const MONEY = '#,##0.00;[Red]-#,##0.00';

/** Excel takes no longer texts. */
const LONGEST = 32_000;

type SheetCell = TableCell | LinkCell;

/** A link is a formula, so that a list can be sorted and filtered by what it shows. */
function cellValue(cell: SheetCell): ExcelJS.CellValue {
  if (typeof cell === 'string') return cell === '' ? null : printable(cell).slice(0, LONGEST);
  if (cell === null || typeof cell === 'number') return cell;
  const { to, shown } = cell;
  const label = typeof shown === 'number' ? `${shown}` : `"${printable(shown).replaceAll('"', '""')}"`;
  return { formula: `HYPERLINK("#'${to.sheet}'!A${to.row}",${label})`, result: shown };
}

const LINE_HEIGHT = 15;

/** How many lines a text takes in a column; a Chinese character is as wide as two others. */
function linesIn(cell: SheetCell, width: number): number {
  if (typeof cell !== 'string') return 1;
  const taken = [...cell].reduce((sum, character) => sum + (character > '\u2e7f' ? 2.1 : 1.05), 0);
  return Math.ceil(taken / width);
}

/** A workbook to which sheets are added: whole in memory, or written as it grows. */
export type Book = ExcelJS.Workbook | ExcelJS.stream.xlsx.WorkbookWriter;

/** Adds a sheet with a header that stays in sight and on every printed page, and that filters; a warning stands above it, in red. */
export function addSheet(
  workbook: Book,
  name: string,
  columns: readonly TableColumn[],
  warning: string | null = null,
): { readonly add: (cells: readonly SheetCell[], isBold?: boolean) => void; readonly close: () => void } {
  const top = warning === null ? 1 : 2;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: top }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&A  &P / &N' },
  });
  sheet.pageSetup.printTitlesRow = `1:${top}`;
  sheet.columns = columns.map(({ width, isMoney, wraps }) => ({
    width,
    style: {
      font: FONT,
      alignment: { vertical: 'top', wrapText: wraps === true },
      ...(isMoney === true ? { numFmt: MONEY } : {}),
    },
  }));
  if (warning !== null) {
    const row = sheet.addRow([warning]);
    row.getCell(1).font = { ...FONT, bold: true, color: RED };
    row.getCell(1).alignment = { wrapText: false };
    row.commit();
  }
  const header = sheet.addRow(columns.map((column) => cellValue(column.header)));
  header.eachCell((cell) => {
    cell.fill = HEADER_FILL;
    cell.font = { ...FONT, bold: true };
    const isMoney = columns[Number(cell.col) - 1]?.isMoney === true;
    cell.alignment = { vertical: 'middle', wrapText: true, ...(isMoney ? { horizontal: 'right' } : {}) };
  });
  header.commit();
  let rows = top;
  if (columns.length > 2)
    sheet.autoFilter = { from: { row: top, column: 1 }, to: { row: top, column: columns.length } };
  return {
    add: (cells, isBold = false) => {
      const row = sheet.addRow(cells.map(cellValue));
      const lines = columns.map(({ wraps, width }, i) =>
        wraps === true ? linesIn(cells[i] ?? null, width) : 1,
      );
      const most = Math.min(20, Math.max(...lines));
      if (most > 1) row.height = most * LINE_HEIGHT;
      if (isBold) row.font = { ...FONT, bold: true };
      row.commit();
      rows += 1;
    },
    close: () => {
      const printed = columns.filter(({ isAside }) => isAside !== true).length;
      if (printed < columns.length)
        sheet.pageSetup.printArea = `A$1:${sheet.getColumn(printed).letter}$${rows}`;
      if ('commit' in sheet) sheet.commit();
    },
  };
}
