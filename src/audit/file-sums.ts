import type { RegisterRow } from '../register/row.js';
import { Balances } from './balances.js';
import type { Discrepancy } from './discrepancy.js';
import type { Scope } from './sum-scopes.js';
import { Totals } from './totals.js';

/**
 * The totals and balances of a register that may stand in several files: a sum may be that of its own file or of all of them, and
 * is wrong only where it is neither; balances are carried within a file.
 */
export class FileSums {
  readonly #starts: readonly number[];
  readonly #balances: readonly Balances[];
  readonly #totals: readonly Totals[];
  readonly #whole = new Totals();

  /** @param starts The numbers from which the rows of each file after the first go. */
  constructor(starts: readonly number[]) {
    this.#starts = starts;
    this.#balances = [0, ...starts].map(() => new Balances());
    this.#totals = starts.length === 0 ? [this.#whole] : [0, ...starts].map(() => new Totals());
  }

  #fileOf(row: RegisterRow): number {
    return this.#starts.filter((start) => start <= row.number).length;
  }

  /** The totals that a row is a part of: those of its file first. */
  #of(row: RegisterRow): ReadonlySet<Totals> {
    return new Set([this.#totals[this.#fileOf(row)] as Totals, this.#whole]);
  }

  expect(row: RegisterRow, scope: Scope): void {
    for (const totals of this.#of(row)) totals.expect(row, scope);
  }

  add(row: RegisterRow, scope: Scope): void {
    for (const totals of this.#of(row)) totals.add(row, scope);
  }

  meet(row: RegisterRow, scope: Scope): Discrepancy | null {
    const found = [...this.#of(row)].map((totals) => totals.meet(row, scope));
    return found.includes(null) ? null : (found[0] as Discrepancy);
  }

  balance(row: RegisterRow, year: number | null): Discrepancy | null {
    return (this.#balances[this.#fileOf(row)] as Balances).next(row, year);
  }

  finish(): readonly Discrepancy[] {
    const whole = [...this.#whole.finish()];
    if (this.#starts.length === 0) return whole;
    const wrong = new Set(whole.map(({ row }) => row));
    return this.#totals.flatMap((totals) => [...totals.finish()].filter(({ row }) => wrong.has(row)));
  }
}
