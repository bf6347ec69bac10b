import { type Cell, registerReader } from 'qijiang-catastrophe-insurance/audit';
import { fenOf } from '../fen.js';
import type { Mapping } from './mapping.js';
import type { SourceRow } from './rows.js';

/** A sheet that was not read as a register: whether it holds money, and, where it is a summary, what it says was paid. */
export interface Skipped {
  readonly sheet: number;
  readonly holdsMoney: boolean;
  readonly paid: bigint | null;
}

const OF_MONEY = /[赔付款费额]|补助|补偿|支出|收入|[万千]?元|¥|￥|paid|amount|payment|sum|yuan|cny|rmb/i;

const isFigure = (cell: Cell): boolean =>
  (typeof cell === 'number' && Math.abs(cell) >= 1) ||
  (typeof cell === 'string' && /^[(（-]?[¥￥]?\d[\d,]*(?:\.\d+)?\s*[万千]?元?[)）]?$/.test(cell.trim()));

const isWords = (cell: Cell): cell is string => typeof cell === 'string' && cell !== '' && !isFigure(cell);

/** Watches the rows of a sheet that is no register go by. */
export class SkippedSheet {
  readonly #sheet: number;
  readonly #mapping: Mapping;
  #columns: ReturnType<typeof registerReader> | null = null;
  #hasWords = false;
  #hasFigures = false;
  #paid: bigint | null = null;
  #isOpen = false;

  constructor(sheet: number, mapping: Mapping) {
    this.#sheet = sheet;
    this.#mapping = mapping;
  }

  see({ row, cells }: SourceRow): void {
    this.#hasWords ||= cells.some((cell) => isWords(cell) && OF_MONEY.test(cell));
    this.#hasFigures ||= cells.some(isFigure);
    if (this.#columns === null) {
      const reader = registerReader(cells, this.#mapping);
      if (reader.columns.includes('paid')) this.#columns = reader;
      return;
    }
    const { row: read } = this.#columns.read(cells, row);
    if (read === null || read.kind !== 'claim') return;
    if (read.paid === undefined) this.#isOpen ||= read.unread.includes('paid');
    else this.#paid = (this.#paid ?? 0n) + fenOf(read.paid);
  }

  get end(): Skipped {
    return {
      sheet: this.#sheet,
      holdsMoney: this.#hasWords && this.#hasFigures,
      paid: this.#isOpen ? null : this.#paid,
    };
  }
}
