import type { Fen } from '../money/fen.js';
import type { SharedRow } from './groups.js';

const ALONE = -1;

/**
 * What the second pass leaves to the third of rows that share something, three numbers each; in the third, rows that are judged
 * together wait until the last of them has come.
 */
export class JudgedTogether<Row> {
  readonly #dues: Fen[] = [];
  /** The place of the first row with which a row is judged. */
  readonly #firsts: number[] = [];
  /** Of each first row: how many are judged together. */
  readonly #counts: number[] = [];
  readonly #waiting = new Map<number, Row[]>();

  /** Second pass: another row. */
  push(): void {
    this.#dues.push(0);
    this.#firsts.push(ALONE);
    this.#counts.push(0);
  }

  /** Second pass: what is due on a row. */
  setDue({ place }: SharedRow, due: Fen): void {
    this.#dues[place] = due;
  }

  /** Second pass: rows that are judged together. */
  bind(rows: readonly SharedRow[]): void {
    const [first] = rows;
    if (first === undefined) return;
    for (const { place } of rows) this.#firsts[place] = first.place;
    this.#counts[first.place] = rows.length;
  }

  due({ place }: SharedRow): Fen {
    return this.#dues[place] as Fen;
  }

  isBound({ place }: SharedRow): boolean {
    return this.#firsts[place] !== ALONE;
  }

  /** Third pass: a row that is judged with others; all of them, and the place of the first, once it is the last. */
  join({ place }: SharedRow, row: Row): { readonly first: number; readonly rows: readonly Row[] } | null {
    const first = this.#firsts[place] as number;
    const rows = this.#waiting.get(first) ?? [];
    this.#waiting.set(first, rows);
    rows.push(row);
    if (rows.length < (this.#counts[first] as number)) return null;
    this.#waiting.delete(first);
    return { first, rows };
  }

  /** Whether rows are still to come that were there in the second pass. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }
}
