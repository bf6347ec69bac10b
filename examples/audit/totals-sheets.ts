import type { Audited } from './audited.js';
import type { SheetChart } from './chart-xml.js';
import { lineName, townName } from './charts.js';
import { kindsInOrder } from './kinds.js';
import { fenCell } from './row-cells.js';
import { plainRows, type Sheet } from './sheet.js';
import type { TableCell, TableColumn, TableRow } from './table.js';

const BLUE = '1F5B99';
const ORANGE = 'C96A12';

const money = (header: string): TableColumn => ({ header, width: 18, isMoney: true });
const count = (header: string): TableColumn => ({ header, width: 12 });

/** Cells of a column from the second row on; sheets have names without apostrophes. */
const under = (sheet: string, column: number, rows: number): string => {
  const letter = String.fromCharCode(65 + column);
  return `'${sheet}'!$${letter}$2:$${letter}$${rows + 1}`;
};

/** A chart of some columns of a sheet, to the right of it; the first column names the bars. */
function chartOf(
  sheet: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  drawn: readonly number[],
): SheetChart[] {
  if (rows.length === 0) return [];
  const numbers = (column: number): readonly number[] => rows.map((row) => Number(row[column] ?? 0));
  return [
    {
      title: sheet,
      labels: { range: under(sheet, 0, rows.length), texts: rows.map(([label]) => `${label}`) },
      series: drawn.map((column, i) => ({
        name: columns[column]?.header ?? '',
        range: under(sheet, column, rows.length),
        values: numbers(column),
        color: i === 0 && drawn.length > 1 ? ORANGE : BLUE,
      })),
      from: { column: columns.length + 1, row: 1 },
      to: { column: columns.length + 11, row: 8 + Math.ceil(rows.length * 0.8 * drawn.length) + 8 },
    },
  ];
}

function sheetOf(
  name: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  total: TableRow | null,
  drawn: readonly number[],
): Sheet {
  const sums = total === null ? [] : [{ cells: total, isBold: true }];
  return {
    name,
    columns,
    rows: [...plainRows(rows), ...sums],
    charts: chartOf(name, columns, rows, drawn),
  };
}

/** How often each kind of discrepancy was found, and what it comes to. */
export function kindsSheet({ books, options: { language } }: Audited): Sheet {
  const { say, lib } = language;
  const columns = [
    { header: say.kind, width: 42 },
    { header: say.certainty, width: 22 },
    ...[count(say.count), money(say.above), money(say.below)],
  ];
  const rows = kindsInOrder(books.kinds).map(
    ({ certainty, code, findings, over, under: below }): TableRow => {
      const sums = [fenCell(over), fenCell(below)];
      return [lib.words.discrepancies[code], say.certainties[certainty], findings, ...sums];
    },
  );
  return sheetOf(say.byKind, columns, rows, null, [2]);
}

/** What each line paid by the register, and should have paid. */
export function linesSheet({ books, options: { language } }: Audited): Sheet {
  const { say } = language;
  const { claims, registered, recomputed } = books.all;
  const columns = [
    { header: say.line, width: 26 },
    ...[
      count(say.registeredClaims),
      money(say.registered),
      count(say.recomputedClaims),
      money(say.recomputed),
    ],
    money(say.difference),
  ];
  const rows = books.lines.map((each): TableRow => {
    const was: TableCell[] = [each.registeredClaims, fenCell(each.registered)];
    const is: TableCell[] = [each.recomputedClaims, fenCell(each.recomputed)];
    return [lineName(each, language), ...was, ...is, fenCell(each.registered - each.recomputed)];
  });
  const sums = [fenCell(registered), claims, fenCell(recomputed), fenCell(registered - recomputed)];
  return sheetOf(say.byLine, columns, rows, [say.total, claims, ...sums], [2, 4]);
}

/** What was paid in each street or town, and should have been. */
export function townsSheet({ books, options: { language } }: Audited): Sheet {
  const { say } = language;
  const { claims, registered, recomputed } = books.all;
  const columns = [
    { header: say.town, width: 20 },
    ...[count(say.claims), money(say.registered), money(say.recomputed), money(say.difference)],
    ...[count(say.findings), money(say.over), money(say.under)],
  ];
  const rows = books.towns.map((each): TableRow => {
    const sums = [each.registered, each.recomputed, each.registered - each.recomputed].map(fenCell);
    return [
      townName(each, language),
      each.claims,
      ...sums,
      each.findings,
      fenCell(each.over),
      fenCell(each.under),
    ];
  });
  const sums = [registered, recomputed, registered - recomputed].map(fenCell);
  return sheetOf(say.byTown, columns, rows, [say.total, claims, ...sums], [2, 3]);
}
