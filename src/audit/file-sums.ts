import type { RegisterRow } from '../register/row.js';
import { Balances } from './balances.js';
import type { Discrepancy } from './discrepancy.js';
import type { Scope } from './sum-scopes.js';
import { Totals } from './totals.js';

/** The numbers from which the rows of each file, and of each sheet of any of them, after the first go. */
export interface Starts {
  readonly files: readonly number[];
  readonly sheets: readonly number[];
}

/** In which part a row stands, of those that begin at some numbers. */
export const placeAmong = (starts: readonly number[], { number }: RegisterRow): number =>
  starts.filter((start) => start <= number).length;

/** The totals of each part of a register. */
class PartTotals {
  readonly #starts: readonly number[];
  readonly #totals: readonly Totals[];

  constructor(starts: readonly number[]) {
    this.#starts = starts;
    this.#totals = [0, ...starts].map(() => new Totals());
  }

  of(row: RegisterRow): Totals {
    return this.#totals[placeAmong(this.#starts, row)] as Totals;
  }

  finish(): readonly Discrepancy[] {
    return this.#totals.flatMap((totals) => [...totals.finish()]);
  }
}

/**
 * The totals and balances of a register that may stand on several sheets and in several files: a sum may be that of its own
 * sheet, of its file or of all of them, and is wrong only where it is none; balances are carried within a file, and may begin anew
 * with a sheet.
 */
export class FileSums {
  readonly #starts: Starts;
  readonly #balances: readonly Balances[];
  /** Of sheets first, of everything last; what is no more than one part is not reckoned twice. */
  readonly #levels: readonly PartTotals[];

  constructor({ files, sheets }: Starts) {
    const each = [...new Set([...files, ...sheets])].sort((a, b) => a - b);
    this.#starts = { files, sheets: each };
    this.#balances = [0, ...files].map(() => new Balances());
    const parted = [each, files].filter(({ length }) => length > 0);
    this.#levels = [...(each.length === files.length ? parted.slice(1) : parted), []].map(
      (starts) => new PartTotals(starts),
    );
  }

  expect(row: RegisterRow, scope: Scope): void {
    for (const level of this.#levels) level.of(row).expect(row, scope);
  }

  add(row: RegisterRow, scope: Scope): void {
    for (const level of this.#levels) level.of(row).add(row, scope);
  }

  meet(row: RegisterRow, scope: Scope): Discrepancy | null {
    const found = this.#levels.map((level) => level.of(row).meet(row, scope));
    return found.includes(null) ? null : (found[0] as Discrepancy);
  }

  balance(row: RegisterRow, year: number | null): Discrepancy | null {
    const { files, sheets } = this.#starts;
    return (this.#balances[placeAmong(files, row)] as Balances).next(row, year, placeAmong(sheets, row));
  }

  finish(): readonly Discrepancy[] {
    const [first = [], ...others] = this.#levels.map((level) => level.finish());
    const wrong = others.map((found) => new Set(found.map(({ row }) => row)));
    return first.filter(({ row }) => wrong.every((rows) => rows.has(row)));
  }
}
