import { exactSum } from '../input/issue.js';
import { type Fen, fenOf } from '../money/fen.js';

/** Refuses records whose amounts come to more, all together, than whole fen can carry exactly. */
export function mustBeExact(
  path: string,
  ...lists: readonly (readonly { readonly amount: string }[])[]
): void {
  let sum = 0;
  for (const { amount } of lists.flat()) sum = exactSum(sum + fenOf(amount), path);
}

/** Sums by key, in the order in which the keys first appear. */
export function sumsBy<R>(
  records: readonly R[],
  keyOf: (record: R) => string,
  amountOf: (record: R) => Fen,
): Map<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const record of records) {
    const key = keyOf(record);
    sums.set(key, (sums.get(key) ?? 0) + amountOf(record));
  }
  return sums;
}

/** The entries by a key, in the order in which the keys first come. */
export function groupBy<E, K>(entries: Iterable<E>, keyOf: (entry: E) => K): Map<K, E[]> {
  const groups = new Map<K, E[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
