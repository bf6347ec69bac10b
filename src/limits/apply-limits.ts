import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/schema.js';
import { type PaidRow, paidRows } from './paid-rows.js';
import { type LimitRow, readRows } from './rows.js';
import { tallyRows } from './tally.js';
import { type LimitTerms, limitTermsFrom } from './terms.js';

/**
 * Applies the contract's limits over many claims: limits of single lines first, then per event and per Beijing year over
 * everything. Only rows on which something is due count: an event begins with the earliest of them, and events are taken in order
 * of that moment, ties by event id. Above a limit, `pro-rata` cuts every
 * row in proportion (each limit pays each row within a fen of its exact part, and adds up exactly), `first-come` pays in register order
 * until the limit is used up. The limits are the contract's (二（五）赔付限额). Where endorsements amend them, every event is under
 * those in force as it begins, the annual ones too: what was paid earlier in the year counts towards them.
 *
 * @param rows The register, in its order.
 * @returns One entry for each row, in the same order.
 * @throws {@link InvalidInputError} where a row or the contract breaks the format, where an id comes twice (`duplicate-id`), or where the rows of an event come to
 * more than 2^53 fen, under one line or under all that is left of them by the limits of lines.
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
  contract: Contract | ContractInput | LimitTerms,
): readonly PaidRow[] {
  const read = readRows(rows);
  return paidRows(read, tallyRows(read), [], limitTermsFrom(contract));
}
