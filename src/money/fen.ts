import type { Measured } from './measured.js';

/**
 * An amount of money in whole fen (1 yuan = 100 fen): a safe integer. Never negative, but for what a register corrects, reverses
 * or takes back, and for differences. A sum is no `Instant`: where one is wanted the other does not compile.
 *
 * @since 0.1.0
 */
export type Fen = Measured<'fen'>;

/** The largest sum that the exchange format can write: one fen below 10^13 yuan. */
export const MAX_FEN: Fen = 999_999_999_999_999;

/** Reads yuan with at most two decimals, already checked for form. */
export function fenOf(yuan: string): Fen {
  if (yuan.startsWith('-')) return -fenOf(yuan.slice(1));
  const point = yuan.indexOf('.');
  if (point === -1) return Number(yuan) * 100;
  return Number(yuan.slice(0, point)) * 100 + Number(yuan.slice(point + 1).padEnd(2, '0'));
}

/** Writes fen as yuan with two decimals. */
export function yuanOf(fen: Fen): string {
  if (fen < 0) return `-${yuanOf(-fen)}`;
  const cents = fen % 100;
  return `${(fen - cents) / 100}.${cents < 10 ? '0' : ''}${cents}`;
}
