import { type Fen, fenOf } from '../money/fen.js';
import { madeRow, type RegisterRow, type WrittenUnit } from '../register/row.js';

/** A sum as a register states it, and how far from it the true one may lie: in 万元 with two decimals, fifty yuan. */
export interface Known {
  readonly sum: Fen;
  readonly within: Fen;
}

export const exactly = (sum: Fen): Known => ({ sum, within: 0 });

export const addKnown = (a: Known, b: Known): Known => ({ sum: a.sum + b.sum, within: a.within + b.within });

/** Whether two sums may be the same. */
export const mayEqual = (a: Known, b: Known): boolean => Math.abs(a.sum - b.sum) <= a.within + b.within;

/** How far a sum certainly lies from what it is held against, so far as it is known; 0 where it may be the same. */
export const surely = (difference: Fen, within: Fen): Fen =>
  Math.abs(difference) <= within ? 0 : difference;

/** Half of the last digit that is written. */
const halfDigit = ({ power, decimals }: WrittenUnit): Fen =>
  decimals > power + 1 ? 0 : 5 * 10 ** (power + 1 - decimals);

const unitIn = ({ units }: RegisterRow, column: string): WrittenUnit | undefined =>
  units?.[column] ?? (column.startsWith('shares.') ? units?.shares : undefined);

/** How far the sum in a column of a row may lie from what is written there. */
export function withinOf(row: RegisterRow, column: string): Fen {
  const unit = row.units === undefined ? undefined : unitIn(row, column);
  return unit === undefined ? 0 : halfDigit(unit);
}

/** The sum in a column of a row. */
export const knownIn = (row: RegisterRow, column: string, yuan: string): Known => ({
  sum: fenOf(yuan),
  within: withinOf(row, column),
});

/** Where a row says what it moved: as paid, or else as decided. */
export const paidColumn = ({ paid }: RegisterRow): 'paid' | 'amount' =>
  paid === undefined ? 'amount' : 'paid';

/** How far what is due may lie from what follows from the sums of the loss as they are written: no rule makes more of a fen than a fen. */
const withinDue = (row: RegisterRow): Fen =>
  Object.keys(row.units ?? {})
    .filter((column) => column.startsWith('loss.'))
    .reduce((sum, column) => sum + withinOf(row, column), 0);

/** How far from each other what a row says was paid or decided and what is due on it may lie, and be the same. */
export const withinSum = (row: RegisterRow, column: 'paid' | 'amount' = paidColumn(row)): Fen =>
  row.units === undefined ? 0 : withinOf(row, column) + withinDue(row);

/** Whether a sum can be written in a column of a row without being rounded. */
export const isWritable = (row: RegisterRow, column: string, sum: Fen): boolean => {
  const within = withinOf(row, column);
  return within === 0 || sum % (2 * within) === 0;
};

const isSum = (yuan: string | undefined): boolean => yuan !== undefined && /[1-9]/.test(yuan);

/**
 * The units of each column: a number loses the zeros at its end, so that the cell with most decimals shows how a column is written.
 * A cell that names its unit in a register that states sums in yuan as well says what it means.
 */
export class UnitColumns {
  readonly #decimals = new Map<string, number>();
  #hasYuan = false;

  /** First pass. */
  note({ paid, amount, units = {} }: RegisterRow): void {
    this.#hasYuan ||=
      (units.paid === undefined && isSum(paid)) || (units.amount === undefined && isSum(amount));
    for (const [column, { power, decimals }] of Object.entries(units)) {
      const key = `${power} ${column}`;
      this.#decimals.set(key, Math.max(decimals, this.#decimals.get(key) ?? 0));
    }
  }

  /** A row as its columns are to be read. */
  read(row: RegisterRow): RegisterRow {
    if (row.units === undefined) return row;
    const units = Object.entries(row.units).flatMap(([column, { power, inCell }]) =>
      inCell && this.#hasYuan
        ? []
        : [[column, { power, decimals: this.#decimals.get(`${power} ${column}`) as number }] as const],
    );
    return madeRow({ ...row, units: units.length === 0 ? undefined : Object.fromEntries(units) });
  }
}
