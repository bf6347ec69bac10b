import { deepFreeze } from '../input/freeze.js';
import { inArgument, refuse, within } from '../input/issue.js';
import { takeReceipt } from '../receipt/read.js';
import { iterableOf } from './iterable.js';
import { type ClaimImpact, type Impact, Population } from './population.js';

/** Counts a pair of receipts; `at` names their place in longer lists. */
function countPair(
  population: Population,
  before: unknown,
  after: unknown,
  at: <V>(read: () => V) => V,
): ClaimImpact | null {
  const was = inArgument('before', () => at(() => takeReceipt(before)));
  const is = inArgument('after', () => at(() => takeReceipt(after)));
  if (was.claimHash !== is.claimHash)
    inArgument('after', () => at(() => refuse('claim.hash', 'other-claim', 'string')));
  return deepFreeze(population.add(was.claim, was.determination, is.determination));
}

/**
 * Compares receipts pair by pair, for lists of any length.
 *
 * @since 0.1.0
 */
export interface ReceiptImpactMeter {
  /** Counts a claim by its two receipts, or their texts; says what changes of it, `null` where nothing does. */
  readonly take: (before: unknown, after: unknown) => ClaimImpact | null;
  /** What changes in all claims of which receipts were taken so far. */
  readonly result: () => Impact;
}

/**
 * A meter of what changes between receipts of the same claims: by two versions of this library, say, each of which issued its own.
 * Nothing is decided anew. The receipts must be as they were issued, and two of a pair of the same claim, written alike. What a
 * receipt does not hold, since its decision did not read it, counts as unknown: a place or a day where no line was insured.
 *
 * @throws `InvalidInputError` where one of them is no receipt of this format, was altered (`altered`), or is of another claim
 * (`other-claim`); it is not counted then.
 * @example
 * ```ts
 * const meter = receiptImpactMeter();
 * const before = JSON.stringify(receipt(claim, contract)); // kept by an earlier version
 * meter.take(before, receipt(claim, contract)); // null
 * meter.result().total.changed; // 0
 * ```
 * @since 0.1.0
 */
export function receiptImpactMeter(): ReceiptImpactMeter {
  const population = new Population();
  return {
    take: (before, after) => countPair(population, before, after, (read) => read()),
    result: () => deepFreeze(population.written()),
  };
}

/**
 * What changes between two lists of receipts of the same claims in the same order, as `receiptImpactMeter` says pair by pair. One
 * pass: receipts, or their texts, may come from lists or generators, and are not kept. A change of the version of this library is
 * seen so: each version issues receipts for the same claims and contracts.
 *
 * @throws `InvalidInputError` as `receiptImpactMeter` does, and where one list is longer than the other.
 * @example
 * ```ts
 * const issued = receipt(claim, contract);
 * const { total, byYear } = impactOfReceipts([issued], [issued]);
 * total.difference; // '0.00'
 * byYear.map(({ year, before }) => [year, before.claims]); // [[2024, 1]]
 * ```
 * @since 0.1.0
 */
export function impactOfReceipts(before: Iterable<unknown>, after: Iterable<unknown>): Impact {
  const population = new Population();
  const others = iterableOf('after', after)[Symbol.iterator]();
  let i = 0;
  const missing = () => refuse(`${i}`, 'missing-key', 'absent', { kind: 'something' });
  for (const one of iterableOf('before', before)) {
    const other = others.next();
    if (other.done === true) return inArgument('after', missing);
    countPair(population, one, other.value, (read) => within(`${i}`, read));
    i += 1;
  }
  if (others.next().done !== true) inArgument('before', missing);
  return deepFreeze(population.written());
}
