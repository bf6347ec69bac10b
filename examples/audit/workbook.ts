import type { Audited } from './audited.js';
import { basename } from './basename.js';
import type { Block } from './blocks.js';
import { linked } from './practice/links.js';
import { SCREEN_WORDS } from './practice/screen-words.js';
import { samplesOf, screensOf } from './practice/screened.js';
import { basisPairs, conclusionOf, keyFigures, scopeOf } from './report.js';
import { plainRows, type Sheet, type SheetCell, type SheetRow } from './sheet.js';
import type { Table } from './table.js';
import { kindsSheet, linesSheet, townsSheet } from './totals-sheets.js';
import { versionsPart } from './versions/parts.js';
import { VERSION_WORDS } from './versions/words.js';

/** So many rows of each list of a comparison stand in the workbook; programs have all. */
const MOST_COMPARED = 100_000;

/** What was audited, and what came of it; every line is a pair, so that nothing is cut off. */
function summarySheet(audit: Audited): Sheet {
  const { options } = audit;
  const { say } = options.language;
  const columns = [
    { header: say.summary, width: 44, wraps: true },
    { header: say.title, width: 90, wraps: true },
  ];
  function* rows(): Generator<SheetRow> {
    if (options.isIllustrative) yield { cells: [null, say.illustrative], isBold: true };
    for (const [i, text] of conclusionOf(audit).entries())
      yield { cells: [i === 0 ? say.conclusion : null, text], isBold: i === 0 };
    yield* plainRows([...keyFigures(audit), ...basisPairs(audit)]);
    for (const [i, cells] of scopeOf(audit).rows.entries())
      yield { cells: [i === 0 ? say.scope : null, cells.join('　')] };
    for (const text of say.limits) yield { cells: [null, text] };
  }
  return { name: say.summary, columns, rows: rows() };
}

/** Parts of the report as it has them, a line a row. */
function partsSheet(name: string, widths: readonly number[], blocks: readonly Block[]): Sheet {
  function* rows(): Generator<SheetRow> {
    for (const block of blocks) {
      if (block.kind === 'heading' || block.kind === 'text')
        yield { cells: [block.text], isBold: block.kind === 'heading' };
      if (block.kind === 'list') for (const item of block.items) yield { cells: [item] };
      if (block.kind === 'pairs') yield* plainRows(block.pairs);
      if (block.kind !== 'table') continue;
      yield { cells: block.header, isBold: true };
      yield* plainRows(block.rows);
    }
  }
  const columns = widths.map((width, i) => ({ header: i === 0 ? name : '', width, wraps: true }));
  return { name, columns, rows: rows() };
}

function longSheet(
  name: string,
  table: Table,
  { options }: Audited,
  shown: Iterable<readonly SheetCell[]> = table.rows,
): Sheet {
  const { say } = options.language;
  function* rows(): Generator<SheetRow> {
    yield* plainRows(shown);
    if (table.path !== null)
      yield { cells: [say.more(table.rows.length, table.count, basename(table.path))], isBold: true };
  }
  return { name, columns: table.columns, rows: rows() };
}

/** The sheets of the workbook of an audit: summary, findings, totals, every row recomputed, and cells not understood. */
export function sheetsOf(audit: Audited): readonly Sheet[] {
  const { tables, options } = audit;
  const { say, locale } = options.language;
  const columns = { sheet: say.sheet, row: say.row };
  const recomputed = { table: tables.rows, name: say.recomputation };
  const found = { table: tables.findings, name: say.findingsList };
  return [
    summarySheet(audit),
    longSheet(found.name, found.table, audit, linked(found.table, recomputed, columns)),
    kindsSheet(audit),
    linesSheet(audit),
    townsSheet(audit),
    longSheet(recomputed.name, recomputed.table, audit, linked(recomputed.table, found, columns)),
    longSheet(say.cells, tables.issues, audit),
    partsSheet(SCREEN_WORDS[locale].sheet, [44, 12, 18, 60, 60], [...screensOf(audit), ...samplesOf(audit)]),
    ...(audit.versions === null
      ? []
      : [
          partsSheet(
            VERSION_WORDS[locale].title,
            [30, 18, 24, 24, 40, 40],
            versionsPart(audit, MOST_COMPARED, ''),
          ),
        ]),
  ];
}

/** So many rows stand in the long sheets, near enough to tell how far the writing is. */
export const rowsIn = ({ tables }: Audited): number =>
  Object.values(tables).reduce((sum, { rows }) => sum + rows.length, 0);
