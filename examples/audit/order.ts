import type { RegisterRow } from 'qijiang-catastrophe-insurance/audit';

/** Ids in the order in which people count: c-2 before c-10. */
const counted = (id: string): string => id.replace(/\d+/g, (digits) => digits.padStart(20, '0'));

/**
 * Watches rows go by, to tell in which order a register is to be audited so that it makes no difference in which order its rows
 * stand: as it numbers them, else by its claims' ids; as they stand where it carries balances on from one to the next.
 */
export class RowOrder {
  #sequences: number[] | null = [];
  #isAscending = true;
  #last = 0;
  #isCarried = false;
  #hasBalances = false;

  see({ kind, sequence, runningTotal, openingBalance, closingBalance }: RegisterRow): void {
    if (kind !== 'claim') {
      if (kind !== 'total') this.#isCarried = true;
      this.#sequences?.push(0);
      return;
    }
    if ((runningTotal ?? openingBalance ?? closingBalance) !== undefined) this.#hasBalances = true;
    if (sequence === undefined) this.#sequences = null;
    this.#sequences?.push(sequence ?? 0);
    if (sequence !== undefined && sequence < this.#last) this.#isAscending = false;
    this.#last = sequence ?? 0;
  }

  /**
   * The places of the rows in the order in which to audit them; nothing where that is how they stand.
   *
   * @param ids The ids of the claims, asked for only where they are needed.
   */
  places(ids: () => Iterable<string>): readonly number[] | null {
    const sequences = this.#sequences;
    if (this.#isCarried) return null;
    if (sequences !== null) {
      if (this.#isAscending) return null;
      return sequences.map((_, i) => i).sort((a, b) => (sequences[a] ?? 0) - (sequences[b] ?? 0) || a - b);
    }
    if (this.#hasBalances) return null;
    const keys = Array.from(ids(), counted);
    const isAscending = keys.every((key, i) => i === 0 || (keys[i - 1] as string) <= key);
    if (isAscending) return null;
    const compare = (a: number, b: number) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1);
    return keys.map((_, i) => i).sort((a, b) => (keys[a] === keys[b] ? a - b : compare(a, b)));
  }
}
