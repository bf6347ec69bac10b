import { HashNumbers, textHash } from './repeats.js';

/** Rows that share a key, or are led to one another by the keys of others; of a row with two keys of its own some seventy bytes are remembered. */
export class Connected {
  readonly #keys = new HashNumbers();
  /** Of each key: another that leads to the same rows, or itself. */
  readonly #leads: number[] = [];
  /** Of each key that leads to itself: how many rows it leads to. */
  readonly #rows: number[] = [];

  note(keys: readonly string[]): void {
    const [first, ...others] = keys.map((key) => this.#numberOf(key));
    if (first === undefined) return;
    let root = this.#root(first);
    for (const other of others) root = this.#join(root, this.#root(other));
    this.#rows[root] = (this.#rows[root] as number) + 1;
  }

  #numberOf(key: string): number {
    const number = this.#keys.of(textHash(key));
    if (number === this.#leads.length) {
      this.#leads.push(number);
      this.#rows.push(0);
    }
    return number;
  }

  #root(number: number): number {
    let at = number;
    while (this.#leads[at] !== at) {
      this.#leads[at] = this.#leads[this.#leads[at] as number] as number;
      at = this.#leads[at] as number;
    }
    return at;
  }

  #join(a: number, b: number): number {
    if (a === b) return a;
    const [rowsOfA, rowsOfB] = [this.#rows[a] as number, this.#rows[b] as number];
    const [root, other] = rowsOfA < rowsOfB ? [b, a] : [a, b];
    this.#leads[other] = root;
    this.#rows[root] = rowsOfA + rowsOfB;
    return root;
  }

  /** By what the rows are known that are connected with one of some keys, and how many they are; nothing where it is alone. */
  with([key]: readonly string[]): { readonly root: number; readonly rows: number } | null {
    const number = key === undefined ? -1 : this.#keys.get(textHash(key));
    if (number === -1) return null;
    const root = this.#root(number);
    const rows = this.#rows[root] as number;
    return rows > 1 ? { root, rows } : null;
  }
}
