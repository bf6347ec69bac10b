import { Decimal } from 'decimal.js';
import type { Fen } from './fen.js';

/** Digits enough for any product of a sum and a factor that the formats admit, so that nothing is ever rounded unasked. */
export const Precise = /* @__PURE__ */ Decimal.clone({ precision: 300, defaults: true });

/**
 * A rate or quantity read exactly from its decimal text: `units / scale` where integers can carry it, which is the fast
 * way, and its text for every other case, from which a decimal is made. Both ways agree to the fen.
 *
 * @since 0.1.0
 */
export interface Exact {
  readonly units: number;
  readonly scale: number;
  readonly text: string;
}

/** Reads a decimal number, already checked for form. */
export function exactOf(text: string): Exact {
  const point = text.indexOf('.');
  if (point < 0) return Object.freeze({ units: Number(text), scale: 1, text });
  const units = Number(text.slice(0, point) + text.slice(point + 1));
  return Object.freeze({ units, scale: 10 ** (text.length - point - 1), text });
}

/** `fen × factor`, rounded half up to the fen, at most `cap`. */
export function timesHalfUp(fen: Fen, factor: Exact, cap: number): Fen {
  const product = fen * factor.units;
  if (Number.isSafeInteger(product)) {
    const whole = Math.floor(product / factor.scale);
    const rest = product - whole * factor.scale;
    return Math.min(rest * 2 < factor.scale ? whole : whole + 1, cap);
  }
  const rounded = new Precise(factor.text).times(fen).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  return rounded.greaterThan(cap) ? cap : rounded.toNumber();
}

/** The least of the exact numbers that multiply `divisor` to at least `dividend`, to 300 digits. */
export const exactFrom = (dividend: number, divisor: number): Exact => ({
  units: Number.POSITIVE_INFINITY,
  scale: Number.POSITIVE_INFINITY,
  text: Precise.clone({ rounding: Decimal.ROUND_UP }).div(dividend, divisor).toFixed(),
});

/** Whether one decimal text is less than another, exactly. */
export const isBelow = (text: string, bound: string): boolean => new Precise(text).lessThan(bound);
