import { InvalidInputError } from '../input/error.js';
import { issueOf } from '../input/issue.js';
import { signedYuan } from '../ledger/written.js';
import { type Fen, yuanOf } from '../money/fen.js';

/**
 * How many claims there are, what is due on them before limits, and what was paid on them less what came back; in yuan.
 *
 * @since 0.1.0
 */
export interface Sums {
  readonly claims: number;
  readonly due: string;
  /** Below zero where more came back than was paid. */
  readonly paid: string;
}

/** Adds sums, either of which may be below zero; throws where they pass what can be exact. */
export function plus(a: number, b: number): number {
  const sum = a + b;
  if (Math.abs(sum) > Number.MAX_SAFE_INTEGER)
    throw new InvalidInputError([issueOf('', 'sum-too-large', 'array')]);
  return sum;
}

interface Amounts {
  readonly due: Fen;
  readonly paid: Fen;
}

export const dueIn = (entries: readonly Amounts[]): Fen =>
  entries.reduce((sum, { due }) => plus(sum, due), 0);

export const paidIn = (entries: readonly Amounts[]): Fen =>
  entries.reduce((sum, { paid }) => plus(sum, paid), 0);

export const sumsOf = (entries: readonly Amounts[]): Sums => ({
  claims: entries.length,
  due: yuanOf(dueIn(entries)),
  paid: signedYuan(paidIn(entries)),
});
