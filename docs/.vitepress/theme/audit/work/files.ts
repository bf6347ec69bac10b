import { addCharts } from '../../../../../examples/audit/add-charts.js';
import { asHtml } from '../../../../../examples/audit/html.js';
import { reportOf } from '../../../../../examples/audit/report.js';
import { fillWorkbook } from '../../../../../examples/audit/workbook.js';
import type { Made } from '../protocol';
import type { Session } from './session';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook of an audit: the one that the command writes. */
export async function workbookOf({ audit }: Session): Promise<Made> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const charts = fillWorkbook(workbook, audit);
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  const whole = await addCharts(written, charts);
  return { name: `${audit.options.base}.xlsx`, blob: new Blob([whole as BlobPart], { type: XLSX }) };
}

/** The report of an audit, for A4: the one that the command writes. */
export function reportPage({ audit }: Session): Made {
  const { base, language } = audit.options;
  const html = asHtml(reportOf(audit, `${base}.xlsx`), language.locale);
  return { name: `${base}.html`, blob: new Blob([html], { type: 'text/html' }) };
}
