import type { Audited } from './audited.js';
import { basename } from './basename.js';
import type { Block } from './blocks.js';
import type { SheetChart } from './chart-xml.js';
import { linked } from './practice/links.js';
import { SCREEN_WORDS } from './practice/screen-words.js';
import { samplesOf, screensOf } from './practice/screened.js';
import { basisPairs, conclusionOf, keyFigures, scopeOf } from './report.js';
import { addSheet, type Book } from './sheet.js';
import type { Table } from './table.js';
import { kindsSheet, linesSheet, townsSheet } from './totals-sheets.js';
import { versionsPart } from './versions/parts.js';
import { VERSION_WORDS } from './versions/words.js';

/** So many rows of each list of a comparison stand in the workbook; programs have all. */
const MOST_COMPARED = 100_000;

/** By whom workbooks are written. */
export const MADE_BY = 'qijiang-catastrophe-insurance';

/** The same audit is the same bytes: a workbook does not say when it was written. */
export const LONG_AGO = new Date(Date.UTC(1980, 0, 1));

/** What was audited, and what came of it; every line is a pair, so that nothing is cut off. */
function summarySheet(workbook: Book, audit: Audited): void {
  const { options } = audit;
  const { say } = options.language;
  const sheet = addSheet(workbook, say.summary, [
    { header: say.summary, width: 44, wraps: true },
    { header: say.title, width: 90, wraps: true },
  ]);
  if (options.isIllustrative) sheet.add([null, say.illustrative], true);
  for (const [i, text] of conclusionOf(audit).entries())
    sheet.add([i === 0 ? say.conclusion : null, text], i === 0);
  for (const pair of [...keyFigures(audit), ...basisPairs(audit)]) sheet.add(pair);
  for (const [i, cells] of scopeOf(audit).rows.entries())
    sheet.add([i === 0 ? say.scope : null, cells.join('　')]);
  for (const text of say.limits) sheet.add([null, text]);
  sheet.close();
}

/** Parts of the report as it has them, a line a row. */
function partsSheet(workbook: Book, name: string, widths: readonly number[], blocks: readonly Block[]): void {
  const sheet = addSheet(
    workbook,
    name,
    widths.map((width, i) => ({ header: i === 0 ? name : '', width, wraps: true })),
  );
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'text') sheet.add([block.text], block.kind === 'heading');
    if (block.kind === 'list') for (const item of block.items) sheet.add([item]);
    if (block.kind === 'pairs') for (const pair of block.pairs) sheet.add(pair);
    if (block.kind !== 'table') continue;
    sheet.add(block.header, true);
    for (const row of block.rows) sheet.add(row);
  }
  sheet.close();
}

function longSheet(
  workbook: Book,
  name: string,
  table: Table,
  audit: Audited,
  rows: ReturnType<typeof linked> = table.rows,
): void {
  const { say } = audit.options.language;
  const sheet = addSheet(workbook, name, table.columns);
  for (const row of rows) sheet.add(row);
  if (table.path !== null) sheet.add([say.more(table.rows.length, table.count, basename(table.path))], true);
  sheet.close();
}

/**
 * Fills a workbook with an audit: summary, findings, totals, every row recomputed, and cells not understood.
 *
 * @returns The charts that are to be added to the sheets.
 */
export function fillWorkbook(workbook: Book, audit: Audited): ReadonlyMap<number, readonly SheetChart[]> {
  const { tables, options } = audit;
  const { say, locale } = options.language;
  Object.assign(workbook, {
    created: LONG_AGO,
    modified: LONG_AGO,
    creator: MADE_BY,
    lastModifiedBy: MADE_BY,
  });
  const charts = new Map<number, SheetChart[]>();
  summarySheet(workbook, audit);
  const columns = { sheet: say.sheet, row: say.row };
  const recomputed = { table: tables.rows, name: say.recomputation };
  const found = { table: tables.findings, name: say.findingsList };
  longSheet(workbook, found.name, found.table, audit, linked(found.table, recomputed, columns));
  charts.set(3, kindsSheet(workbook, audit));
  charts.set(4, linesSheet(workbook, audit));
  charts.set(5, townsSheet(workbook, audit));
  longSheet(workbook, recomputed.name, recomputed.table, audit, linked(recomputed.table, found, columns));
  longSheet(workbook, say.cells, tables.issues, audit);
  partsSheet(
    workbook,
    SCREEN_WORDS[locale].sheet,
    [44, 12, 18, 60, 60],
    [...screensOf(audit), ...samplesOf(audit)],
  );
  if (audit.versions !== null)
    partsSheet(
      workbook,
      VERSION_WORDS[locale].title,
      [30, 18, 24, 24, 40, 40],
      versionsPart(audit, MOST_COMPARED, ''),
    );
  return charts;
}
