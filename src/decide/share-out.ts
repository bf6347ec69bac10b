import type { Panel } from '../contract/terms.js';
import { type Fen, yuanOf } from '../money/fen.js';
import { split } from '../money/split.js';

/**
 * What one insurer bears of an amount, in yuan with two decimals.
 *
 * @since 0.1.0
 */
export interface InsurerPart {
  readonly insurer: string;
  readonly amount: string;
}

/** 共保: each insurer's part of an amount, in the contract's order; the parts add up to the amount. */
export function shareOut(amount: Fen, { insurers, shares, remainder }: Panel): readonly InsurerPart[] {
  const parts = split(amount, shares, remainder);
  return Object.freeze(
    insurers.map((insurer, i) => Object.freeze({ insurer, amount: yuanOf(parts[i] as Fen) })),
  );
}
