import type { Fen } from '../money/fen.js';
import type { Known } from './known.js';

/** A figure of the rows, one a row, as far as rows have it. */
type RowFigures = Fen[];

function putAt(figures: RowFigures, at: number, figure: Fen): void {
  while (figures.length < at) figures.push(0);
  figures.push(figure);
}

interface ColumnFigures {
  readonly sums: RowFigures;
  /** How far they may lie from the true ones; empty while all are exact. */
  readonly within: RowFigures;
}

/** Sums of rows between two places of a register, by column, in whatever order the rows were met: eight bytes a sum. */
export class PlacedSums {
  readonly #places: number[] = [];
  readonly #columns = new Map<string, ColumnFigures>();

  add(number: number, cells: Iterable<readonly [column: string, known: Known]>): void {
    const at = this.#places.length;
    this.#places.push(number);
    for (const [column, { sum, within }] of cells) {
      const figures = this.#columns.get(column) ?? { sums: [], within: [] };
      this.#columns.set(column, figures);
      putAt(figures.sums, at, sum);
      if (within > 0) putAt(figures.within, at, within);
    }
  }

  /** Prepares to answer; what is added later is not counted. */
  between(): (after: number, before: number) => ReadonlyMap<string, Known> {
    const order = this.#places
      .map((_, i) => i)
      .sort((a, b) => (this.#places[a] as number) - (this.#places[b] as number));
    const places = order.map((i) => this.#places[i] as number);
    const runningIn = (figures: RowFigures): RowFigures => {
      let total = 0;
      return figures.length === 0 ? figures : [0, ...order.map((i) => (total += figures[i] ?? 0))];
    };
    const upTo = [...this.#columns].map(
      ([column, { sums, within }]) => [column, { sums: runningIn(sums), within: runningIn(within) }] as const,
    );
    /** How many rows stand before a place. */
    const rank = (number: number): number => {
      let [low, high] = [0, places.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle] as number) < number) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return (after, before) => {
      const [from, to] = [rank(after), rank(before)];
      const span = (figures: RowFigures): Fen => (figures[to] ?? 0) - (figures[from] ?? 0);
      return new Map(
        upTo.map(([column, { sums, within }]) => [column, { sum: span(sums), within: span(within) }]),
      );
    };
  }
}
