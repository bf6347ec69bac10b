import type { Cell } from 'qijiang-catastrophe-insurance/audit';
import type { SourceRow } from '../rows.js';
import type { WorkbookParts } from './book.js';
import { type Merged, placeIn, type Tail } from './tail.js';
import { type Attributes, unescaped, xmlReader } from './xml.js';

/** What cannot be read, as Excel itself writes it: a formula that was never reckoned, a sum that stands for several rows. */
const UNREADABLE = '#VALUE!';

const ZERO_1900 = Date.UTC(1899, 11, 30);
const ZERO_1904 = Date.UTC(1904, 0, 1);

/** Excel holds no longer texts, and no columns beyond. */
const LONGEST = 32_767;
const LAST_COLUMN = 16_384;

/** A day as Excel counts it, to the second. */
const dateOf = (serial: number, is1904: boolean): Date =>
  new Date((is1904 ? ZERO_1904 : ZERO_1900) + Math.round(serial * 86_400) * 1000);

/** A cell as it is met. */
interface Met {
  readonly type: string;
  readonly style: number;
  readonly column: number;
  hasFormula: boolean;
  value: string;
  text: string;
}

/** What a cell holds. ISO dates stay texts; of one at midnight only the day is said. */
function contentOf({ type, style, hasFormula, value, text }: Met, book: WorkbookParts): Cell {
  if (type === 'inlineStr') return unescaped(text);
  if (value === '') return hasFormula ? UNREADABLE : null;
  switch (type) {
    case 's':
      return book.texts[Number(value)] ?? UNREADABLE;
    case 'b':
      return value === '1';
    case 'str':
      return unescaped(value);
    case 'e':
      return value;
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace(/Z$/, '');
    default: {
      const number = Number(value);
      return book.areDates[style] === true ? dateOf(number, book.is1904) : number;
    }
  }
}

/** What the cells of earlier rows say of those that were merged with them. */
class MergedCells {
  readonly #byTop = new Map<number, Merged[]>();
  #open: { readonly merged: Merged; readonly value: Cell }[] = [];

  constructor(merged: readonly Merged[]) {
    for (const each of merged) this.#byTop.set(each.top, [...(this.#byTop.get(each.top) ?? []), each]);
  }

  /**
   * A cell that was merged with the one above it shares its words; a number that stands for several rows is the number of none
   * of them, and what was merged sideways says nothing of the columns that it covers.
   */
  into(row: number, cells: Cell[]): void {
    this.#open = this.#open.filter(({ merged }) => merged.bottom >= row);
    for (const { merged, value } of this.#open) {
      for (let column = merged.left; column <= merged.right; column++) cells[column - 1] = null;
      cells[merged.left - 1] = typeof value === 'number' ? UNREADABLE : value;
    }
    for (const merged of this.#byTop.get(row) ?? []) {
      const value = cells[merged.left - 1] ?? null;
      for (let column = merged.left + 1; column <= merged.right; column++)
        if (column <= cells.length) cells[column - 1] = null;
      if (merged.bottom <= row) continue;
      this.#open.push({ merged, value });
      if (typeof value === 'number') cells[merged.left - 1] = UNREADABLE;
    }
  }
}

/** Whether a row or a column is hidden, or has no height or width. */
const isOut = (isHidden: string | undefined, size: string | undefined): boolean =>
  isHidden === '1' || isHidden === 'true' || (size !== undefined && Number(size) === 0);

/** How many rows and columns a sheet hides. */
export interface HiddenCells {
  rows: number;
  columns: number;
}

/** Reads the cells of a sheet, row by row. Rows and cells need not say where they stand: then they follow one another. */
export async function* rowsOf(
  pieces: AsyncIterable<string>,
  sheet: number,
  book: WorkbookParts,
  { merged }: Tail,
  hidden: HiddenCells,
): AsyncGenerator<SourceRow> {
  const merges = new MergedCells(merged);
  let rows: SourceRow[] = [];
  let row = 0;
  let column = 0;
  let cells: Cell[] = [];
  let cell: Met | null = null;
  let within = '';
  let isAside = false;
  const opened = {
    row: ({ r, hidden: isHidden, ht }: Attributes) => {
      row = r === undefined ? row + 1 : Number(r);
      column = 0;
      cells = [];
      if (isOut(isHidden, ht)) hidden.rows += 1;
    },
    col: ({ min = '1', max = '1', hidden: isHidden, width }: Attributes) => {
      if (isOut(isHidden, width)) hidden.columns += Number(max) - Number(min) + 1;
    },
    c: ({ r, t = 'n', s = '0' }: Attributes) => {
      column = (r === undefined ? null : placeIn(r)?.[1]) ?? column + 1;
      if (column > LAST_COLUMN) throw new Error('no sheet has as many columns');
      cell = { type: t, style: Number(s), column, hasFormula: false, value: '', text: '' };
    },
    f: () => {
      if (cell !== null) cell.hasFormula = true;
    },
    rPh: () => {
      isAside = true;
    },
  };
  const closed = {
    c: () => {
      if (cell !== null) {
        while (cells.length < cell.column - 1) cells.push(null);
        cells[cell.column - 1] = contentOf(cell, book);
      }
      cell = null;
    },
    rPh: () => {
      isAside = false;
    },
    row: () => {
      merges.into(row, cells);
      if (cells.some((each) => each !== null && each !== undefined && each !== ''))
        rows.push({ sheet, row, cells });
    },
  };
  const reader = xmlReader({
    open: (name, attributes) => {
      within = name;
      opened[name as keyof typeof opened]?.(attributes);
    },
    text: (text) => {
      if (cell === null) return;
      // What is longer is kept as far as it shows that it is.
      if (within === 'v') cell.value = (cell.value + text).slice(0, LONGEST + 1);
      else if (within === 't' && !isAside) cell.text = (cell.text + text).slice(0, LONGEST + 1);
    },
    close: (name) => {
      within = '';
      closed[name as keyof typeof closed]?.();
    },
  });
  for await (const piece of pieces) {
    reader.write(piece);
    yield* rows;
    rows = [];
  }
  reader.end();
  yield* rows;
}
