import { asHtml } from '../../../../../examples/audit/html.js';
import { reportOf } from '../../../../../examples/audit/report.js';
import { rowsIn, sheetsOf } from '../../../../../examples/audit/workbook.js';
import { writeBook } from '../../../../../examples/audit/xlsx/write.js';
import type { Made, Stage } from '../protocol';
import type { Session } from './session';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook of an audit: the one that the command writes, written as it is made. */
export async function workbookOf(
  { audit }: Session,
  onProgress: (stage: Stage, done: number) => void,
): Promise<Made> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const into = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (piece) => void pieces.push(piece) });
  const all = Math.max(1, rowsIn(audit));
  await writeBook(sheetsOf(audit), into, (rows) => onProgress('writing', Math.min(1, rows / all)));
  return { name: `${audit.options.base}.xlsx`, blob: new Blob(pieces, { type: XLSX }) };
}

/** The report of an audit, for A4: the one that the command writes. */
export function reportPage({ audit }: Session): Made {
  const { base, language } = audit.options;
  const html = asHtml(reportOf(audit, `${base}.xlsx`), language.locale);
  return { name: `${base}.html`, blob: new Blob([html], { type: 'text/html' }) };
}
