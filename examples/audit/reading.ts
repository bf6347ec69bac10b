import {
  type Cell,
  type CellIssue,
  type ReadRow,
  type RegisterReader,
  type RegisterRow,
  registerReader,
} from 'qijiang-catastrophe-insurance/audit';
import { anotherHeader, HEADER_WITHIN, type Header, headerAmong, titlesAmong } from './header.js';
import type { Mapping } from './mapping.js';
import type { SourceRow } from './rows.js';
import { type Skipped, SkippedSheet } from './skipped.js';

/** Rows of all sheets have numbers of one kind; what is beyond this is the sheet. */
const SHEET = 1_000_000_000;

/** What is wrong with a file in which no sheet has a header. */
export const NO_HEADER = [
  '没有找到表头：前二十行里没有一行写着登记簿的列名（如案件编号、灾种、赔付金额）。',
  'No header was found: none of the first twenty rows names columns of a register (such as claim id, peril, paid).',
] as const;

/** Where a row stands. */
export interface RowPlace {
  readonly sheet: number;
  readonly row: number;
}

export const numberOf = ({ sheet, row }: RowPlace): number => sheet * SHEET + row;

export const placeOf = (number: number): RowPlace => ({
  sheet: Math.floor(number / SHEET),
  row: number % SHEET,
});

/** A cell that was not understood, and its sheet. */
export interface PlacedIssue extends CellIssue {
  readonly sheet: number;
}

/** A row as it was understood, and as it stands in the file: every cell that holds something, under its header. */
export interface StandingRow {
  readonly row: RegisterRow;
  readonly cells: readonly (readonly [header: string, cell: Cell])[];
}

/** A table of a sheet: its header, and how rows under it are read. */
interface Table extends Header {
  readonly reader: RegisterReader;
  /** What stands above the first header of the sheet. */
  readonly titles: readonly SourceRow[];
}

/** Finds the headers of each sheet, and reads the rows under them. */
export class Reading {
  /** The tables of each sheet, from the top. */
  readonly #tables = new Map<number, Table[]>();
  readonly #mappingOf: (sheet: number) => Mapping;
  /** What of the headers was not understood. */
  readonly issues: PlacedIssue[] = [];
  /** Sheets that hold something, but no register. */
  readonly skipped: Skipped[] = [];
  #skipping: SkippedSheet | null = null;

  constructor(mappingOf: (sheet: number) => Mapping) {
    this.#mappingOf = mappingOf;
  }

  /** The sheets that are registers. */
  get sheets(): ReadonlySet<number> {
    return new Set(this.#tables.keys());
  }

  #open(top: readonly SourceRow[]): readonly SourceRow[] {
    const sheet = top[0]?.sheet;
    if (sheet === undefined) return [];
    const mapping = this.#mappingOf(sheet);
    const header = headerAmong(top, mapping);
    if (header === null) {
      if (top.some(({ cells }) => cells.some((cell) => cell != null && cell !== ''))) {
        this.#skipping = new SkippedSheet(sheet, mapping);
        for (const row of top) this.#skipping.see(row);
      }
      return [];
    }
    this.#begin(sheet, header, titlesAmong(top, header));
    return top.filter((row) => row.row > header.row && this.#isBelow(row));
  }

  #begin(sheet: number, header: Header, titles: readonly SourceRow[]): void {
    const reader = registerReader(header.cells, this.#mappingOf(sheet));
    const tables = this.#tables.get(sheet) ?? [];
    this.#tables.set(sheet, tables);
    tables.push({ ...header, reader, titles });
    this.issues.push(...reader.issues.map((issue) => ({ ...issue, sheet, row: header.row })));
  }

  /** Whether a row stands in the table that is open, and does not begin another. */
  #isBelow(row: SourceRow): boolean {
    const { sheet, cells } = row;
    const { cells: own, titles } = (this.#tables.get(sheet) as Table[]).at(-1) as Table;
    if (cells.every((cell, i) => cell == null || cell === '' || cell === own[i])) return true;
    const header = anotherHeader(row, titles, this.#mappingOf(sheet));
    if (header === null) return true;
    this.#begin(sheet, header, titles);
    return false;
  }

  #tableOf({ sheet, row }: RowPlace): Table {
    return this.#tables.get(sheet)?.findLast((table) => table.row <= row) as Table;
  }

  #skipped(): void {
    if (this.#skipping !== null) this.skipped.push(this.#skipping.end);
    this.#skipping = null;
  }

  /** The rows below the headers. */
  async *below(rows: AsyncIterable<SourceRow>): AsyncGenerator<SourceRow> {
    let top: SourceRow[] = [];
    let sheet = -1;
    let isOpen = false;
    for await (const row of rows) {
      if (row.sheet !== sheet) {
        if (!isOpen) yield* this.#open(top);
        this.#skipped();
        sheet = row.sheet;
        isOpen = false;
        top = [];
      }
      if (isOpen) {
        if (!this.#tables.has(sheet)) this.#skipping?.see(row);
        else if (this.#isBelow(row)) yield row;
        continue;
      }
      top.push(row);
      if (top.length < HEADER_WITHIN) continue;
      yield* this.#open(top);
      isOpen = true;
    }
    if (!isOpen) yield* this.#open(top);
    this.#skipped();
  }

  /** Reads a row that stands below a header; a row's number tells its sheet as well. */
  read({ sheet, row, cells }: SourceRow): ReadRow {
    return this.#tableOf({ sheet, row }).reader.read(cells, numberOf({ sheet, row }));
  }

  /** The id of a column in the table of a row, counted from 1; nothing where its header is not understood. */
  columnAt(place: RowPlace, column: number): string | null {
    return this.#tableOf(place).reader.columns[column - 1] ?? null;
  }

  /** What stands in a row where the header has the ids of claims. */
  idCell(source: SourceRow): Cell {
    return source.cells[this.#tableOf(source).reader.columns.indexOf('id')];
  }

  /** A row that was read, once more, with its cells. */
  standing(source: SourceRow): StandingRow {
    const { row } = this.read(source);
    const { cells: header } = this.#tableOf(source);
    const cells = source.cells.map((cell, i) => [`${header[i] ?? ''}`, cell] as const);
    return { row: row as RegisterRow, cells: cells.filter(([, cell]) => cell != null && cell !== '') };
  }
}
