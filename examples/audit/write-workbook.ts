import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { addCharts } from './add-charts.js';
import type { Audited } from './audited.js';
import { fillWorkbook } from './workbook.js';

/** Writes the workbook of an audit to a file. */
export async function writeWorkbook(audit: Audited, path: string): Promise<void> {
  const draft = `${path}.part`;
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: draft, useStyles: true });
  const charts = fillWorkbook(workbook, audit);
  await workbook.commit();
  writeFileSync(path, await addCharts(readFileSync(draft), charts));
  rmSync(draft);
}
