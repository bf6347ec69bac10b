import type { Cell } from 'qijiang-catastrophe-insurance/audit';
import type { Encoding } from './encoding.js';

/** A row of a file: of which sheet, where in it, and its cells. */
export interface SourceRow {
  readonly sheet: number;
  /** Counted from 1, as Excel shows it. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** What a workbook does not show on the screen. It is read all the same. */
export interface Hidden {
  readonly sheet: string;
  readonly what: 'sheet' | 'rows' | 'columns' | 'filter';
  readonly count: number;
}

/** A file of rows, to be read once. */
export interface Source {
  readonly format: 'csv' | 'xlsx';
  readonly encoding: Encoding | null;
  /** The names of the sheets met so far; one without a name for a text file. */
  readonly sheets: readonly string[];
  /** What was met so far that is not shown. */
  readonly hidden: readonly Hidden[];
  /** Whether bare numbers that stand for days are counted from 1904. */
  readonly is1904: boolean;
  readonly rows: () => AsyncIterable<SourceRow>;
  readonly bytesRead: () => number;
}
