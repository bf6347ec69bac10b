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
