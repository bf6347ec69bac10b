import type { Contract } from '../contract/contract.js';
import { panelOf } from '../contract/parse.js';
import type { ContractInput } from '../contract/schema.js';
import { fen, isFen } from '../input/formats.js';
import { parse } from '../input/parse.js';
import type { Fen } from '../money/fen.js';
import { split } from '../money/split.js';

/**
 * Shares an amount as `shareAmount` does, in whole fen: for batches, after `limitCompactly`.
 *
 * @param amount In fen.
 * @returns What each insurer bears, in fen, in the contract's order; the parts add up to the amount.
 * @throws `InvalidInputError` as `shareAmount` does.
 * @example
 * ```ts
 * shareCompactly(10_000_000, contract); // [6000000, 2500000, 1500000]
 * ```
 * @since 0.1.0
 */
export function shareCompactly(amount: Fen, contract: Contract | ContractInput): readonly Fen[] {
  if (!isFen(amount)) parse(fen, amount, Number);
  const { shares, remainder } = panelOf(contract);
  return split(amount, shares, remainder);
}
