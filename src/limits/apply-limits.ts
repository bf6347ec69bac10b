import type { Contract } from '../contract/contract.js';
import { contractFrom } from '../contract/parse.js';
import type { ContractInput } from '../contract/schema.js';
import { deepFreeze } from '../freeze.js';
import { type Fen, yuanOf } from '../money/fen.js';
import { allowancesOf } from './allowances.js';
import { payRows } from './pay.js';
import { type LimitRow, readRows } from './rows.js';
import { tallyRows } from './tally.js';

/**
 * What a row is paid after limits, in yuan.
 *
 * @since 0.1.0
 */
export interface PaidRow {
  readonly id: string;
  readonly paid: string;
}

/**
 * Applies the contract's limits over many claims: limits of single lines first, then per event and per Beijing year over
 * everything. Events are taken in order of their earliest start, ties by event id. Above a limit, `pro-rata` cuts every
 * row in proportion (each within a fen of its exact part, adding up to the limit), `first-come` pays in register order
 * until the limit is used up. The limits are the contract's (二（五）赔付限额).
 *
 * @param rows The register, in its order.
 * @returns One entry for each row, in the same order.
 * @throws {@link InvalidInputError} where a row or the contract breaks the format.
 * @example
 * ```ts
 * applyLimits(
 *   [{ id: 'c-1', event: 'flood-1', startedAt: '2024-07-11T03:20:00+08:00', amount: '100000.00' }],
 *   contract,
 * ); // [{ id: 'c-1', paid: '100000.00' }]
 * ```
 * @since 0.1.0
 */
export function applyLimits(
  rows: readonly LimitRow[],
  contract: Contract | ContractInput,
): readonly PaidRow[] {
  const { limits, overflow } = contractFrom(contract);
  const read = readRows(rows);
  const paid = payRows(read, allowancesOf(tallyRows(read), limits), overflow);
  return deepFreeze(read.map(({ id }, i) => ({ id, paid: yuanOf(paid[i] as Fen) })));
}
