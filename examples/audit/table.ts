import { printable } from '../printable.js';
import type { Host, Overflow } from './host.js';
import { Packed } from './packed.js';

/** A number stands as a number, a text as a text. */
export type TableCell = string | number | null;

/** A cell that leads to a row of another sheet. */
export interface LinkCell {
  readonly to: { readonly sheet: string; readonly row: number };
  readonly shown: string | number;
}
export type TableRow = readonly TableCell[];

/** A column of a table, and how a sheet shows it. */
export interface TableColumn {
  readonly header: string;
  readonly width: number;
  readonly isMoney?: boolean;
  readonly wraps?: boolean;
  /** Not printed: on paper the columns before it say as much. Only the last columns can be so. */
  readonly isAside?: boolean;
}

const BLOCK = 1 << 18;

/** So many rows are kept of a table that went to a file. */
const SAMPLE = 1000;

/** A text that a spreadsheet would take for a formula is marked as a text. */
const plain = (cell: TableCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = printable(cell);
  return /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
};

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const lineOf = (row: TableRow): string => `${row.map((cell) => quoted(plain(cell))).join(',')}\r\n`;

/**
 * A table that keeps its first rows, and writes all of them to a CSV file of its own once there are more: UTF-8 with a byte order
 * mark, as Excel wants it.
 */
export class Table {
  readonly columns: readonly TableColumn[];
  readonly rows = new Packed<TableRow>();
  count = 0;
  readonly #path: string;
  readonly #keep: number;
  readonly #open: Host['overflow'];
  #file: Overflow | null = null;
  #waiting: string[] = [];
  #waitingLength = 0;

  /**
   * @param keep So many rows are kept; of more, only the first.
   * @param open Opens the file for all of them.
   */
  constructor(columns: readonly TableColumn[], path: string, keep: number, open: Host['overflow']) {
    this.columns = columns;
    this.#path = path;
    this.#keep = keep;
    this.#open = open;
  }

  /** The file that holds all rows; nothing where all are kept. */
  get path(): string | null {
    return this.count > this.#keep ? this.#path : null;
  }

  add(row: TableRow): void {
    this.count += 1;
    if (this.count <= this.#keep) {
      this.rows.push(row);
      return;
    }
    if (this.#file === null) {
      this.#file = this.#open(this.#path);
      this.#write(`\uFEFF${lineOf(this.columns.map(({ header }) => header))}`);
      for (const kept of this.rows) this.#write(lineOf(kept));
      this.rows.keep(SAMPLE);
    }
    this.#write(lineOf(row));
  }

  #write(line: string): void {
    this.#waiting.push(line);
    this.#waitingLength += line.length;
    if (this.#waitingLength >= BLOCK) this.#flush();
  }

  #flush(): void {
    this.#file?.write(this.#waiting.join(''));
    this.#waiting = [];
    this.#waitingLength = 0;
  }

  close(): void {
    this.#flush();
    this.#file?.close();
    this.#file = null;
  }
}
