import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { CellKind } from 'qijiang-catastrophe-insurance/audit';
import { type TemplateColumn, templateColumns } from './template-columns.js';

/** So many rows have lists to choose from. */
const ROWS = 5000;

const LONG_AGO = new Date(Date.UTC(1980, 0, 1));

const FORMATS: Readonly<Partial<Record<CellKind, string>>> = {
  money: '#,##0.00',
  instant: 'yyyy-mm-dd hh:mm',
  id: '@',
};

const letterOf = (sheet: ExcelJS.Worksheet, column: number): string => sheet.getColumn(column).letter;

function guide(workbook: ExcelJS.Workbook, columns: readonly TemplateColumn[]): void {
  const sheet = workbook.addWorksheet('填写说明');
  sheet.columns = [{ width: 24 }, { width: 70 }, { width: 70 }];
  sheet.addRow(['请在“登记簿”一页填写，一案一行。空格是未知，不当作零；查过而查不清的写“不详”。', '', '']);
  sheet.addRow(['One row for each claim, on the first sheet. An empty cell is unknown, never zero.', '', '']);
  for (const { header, note } of columns) sheet.addRow([header, ...note]);
  sheet.eachRow((row) => {
    row.alignment = { wrapText: row.number > 2, vertical: 'top' };
  });
}

/** The words to choose from, a column for each list; gives where each list stands. */
function lists(workbook: ExcelJS.Workbook, columns: readonly TemplateColumn[]): ReadonlyMap<string, string> {
  const sheet = workbook.addWorksheet('可选值');
  const ranges = new Map<string, string>();
  for (const { header, choices } of columns) {
    if (choices === null) continue;
    const number = ranges.size + 1;
    const column = sheet.getColumn(number);
    column.values = [`可选：${header}`, ...choices];
    column.width = 24;
    const letter = letterOf(sheet, number);
    ranges.set(header, `可选值!$${letter}$2:$${letter}$${choices.length + 1}`);
  }
  return ranges;
}

function register(workbook: ExcelJS.Workbook, columns: readonly TemplateColumn[]): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet('登记簿', { views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }] });
  for (const [i, { header, note, kind }] of columns.entries()) {
    const column = sheet.getColumn(i + 1);
    column.width = Math.max(12, header.length * 2 + 4);
    const format = FORMATS[kind];
    if (format !== undefined) column.numFmt = format;
    const cell = sheet.getCell(1, i + 1);
    cell.value = header;
    cell.numFmt = '@';
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF3' } };
    cell.note = note.join('\n');
  }
  return sheet;
}

/**
 * Makes the workbook that an insurer fills in: a sheet for the register with a note on each header and lists to choose from, a
 * guide, and the lists. The same bytes of content every time.
 */
export async function template(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    created: LONG_AGO,
    modified: LONG_AGO,
    creator: 'qijiang-catastrophe-insurance',
  });
  const columns = templateColumns();
  const sheet = register(workbook, columns);
  guide(workbook, columns);
  const ranges = lists(workbook, columns);
  for (const [i, { header }] of columns.entries()) {
    const range = ranges.get(header);
    if (range === undefined) continue;
    const letter = letterOf(sheet, i + 1);
    const validations = sheet as unknown as {
      dataValidations: { add: (cells: string, validation: ExcelJS.DataValidation) => void };
    };
    validations.dataValidations.add(`${letter}2:${letter}${ROWS}`, {
      type: 'list',
      allowBlank: true,
      formulae: [range],
      showErrorMessage: true,
      errorStyle: 'warning',
      error: '不在可选值之内；写法不同也可能认得。',
    });
  }
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  for (const entry of Object.values(zip.files)) entry.date = LONG_AGO;
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
