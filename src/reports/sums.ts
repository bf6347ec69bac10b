import { exactSum } from '../input/issue.js';
import { signedYuan } from '../ledger/record-kind.js';
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
export const addedExactly = (a: number, b: number): number => exactSum(a + b, '');

interface Amounts {
  readonly due: Fen;
  readonly paid: Fen;
}

export const dueIn = (entries: readonly Amounts[]): Fen =>
  entries.reduce((sum, { due }) => addedExactly(sum, due), 0);

export const paidIn = (entries: readonly Amounts[]): Fen =>
  entries.reduce((sum, { paid }) => addedExactly(sum, paid), 0);

export const entrySums = (entries: readonly Amounts[]): Sums => ({
  claims: entries.length,
  due: yuanOf(dueIn(entries)),
  paid: signedYuan(paidIn(entries)),
});

/**
 * An exact fraction of two sums in fen, and what it comes to.
 *
 * @since 0.1.0
 */
export interface Ratio {
  /** In fen; below zero where more came back than was paid. */
  readonly numerator: number;
  /** In fen; not reduced. */
  readonly denominator: number;
  /** Rounded to four decimals, half away from zero. */
  readonly decimal: string;
}

const SCALE = 10_000n;

/** A fraction of whole numbers, the numerator maybe below zero; `null` where there is nothing to divide by. */
export function ratioOf(numerator: number, denominator: number): Ratio | null {
  if (denominator === 0) return null;
  const [n, d] = [BigInt(Math.abs(numerator)), BigInt(denominator)];
  const rounded = (2n * n * SCALE + d) / (2n * d);
  const decimals = String(rounded % SCALE).padStart(4, '0');
  const sign = numerator < 0 && rounded > 0n ? '-' : '';
  return { numerator, denominator, decimal: `${sign}${rounded / SCALE}.${decimals}` };
}
