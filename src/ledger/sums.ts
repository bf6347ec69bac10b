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
