import type { Fen } from '../money/fen.js';

/** Sums of rows between two places of a register, by column, in whatever order the rows were met: eight bytes a sum. */
export class PlacedSums {
  readonly #places: number[] = [];
  readonly #columns = new Map<string, Fen[]>();

  add(place: number, cells: Iterable<readonly [column: string, sum: Fen]>): void {
    const at = this.#places.length;
    this.#places.push(place);
    for (const [column, sum] of cells) {
      const sums = this.#columns.get(column) ?? [];
      this.#columns.set(column, sums);
      while (sums.length < at) sums.push(0);
      sums.push(sum);
    }
  }

  /** Prepares to answer; what is added later is not counted. */
  between(): (after: number, before: number) => ReadonlyMap<string, Fen> {
    const order = this.#places
      .map((_, i) => i)
      .sort((a, b) => (this.#places[a] as number) - (this.#places[b] as number));
    const places = order.map((i) => this.#places[i] as number);
    const upTo = new Map(
      [...this.#columns].map(([column, sums]) => {
        let total = 0;
        return [column, [0, ...order.map((i) => (total += sums[i] ?? 0))]] as const;
      }),
    );
    /** How many rows stand before a place. */
    const rank = (place: number): number => {
      let [low, high] = [0, places.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle] as number) < place) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return (after, before) => {
      const [from, to] = [rank(after), rank(before)];
      return new Map([...upTo].map(([column, sums]) => [column, (sums[to] as Fen) - (sums[from] as Fen)]));
    };
  }
}
