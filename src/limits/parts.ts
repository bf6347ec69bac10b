import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/schema.js';
import { deepFreeze } from '../input/freeze.js';
import { type PaidRow, paidRows } from './paid-rows.js';
import { readWhole } from './read-tally.js';
import { type LimitRow, readRows } from './rows.js';
import { type Tally, tallyRows } from './tally.js';
import { type LimitTerms, limitTermsFrom } from './terms.js';

/**
 * Tallies a register or a part of one: what is due in each event, by line. Parts may be tallied anywhere and put together
 * with `mergeTallies`.
 *
 * @throws `InvalidInputError` where a row breaks the format, where an id comes twice (`duplicate-id`), or where the rows of an event under one line come to more
 * than 2^53 fen.
 * @example
 * ```ts
 * tally([{ id: 'c-1', event: 'e', startedAt: '2024-07-11T03:20:00+08:00', amount: '1.00', line: 'house-damage' }]);
 * // [{ event: 'e', startedAt: 1720639200000, due: { 'house-damage': 100 } }]
 * ```
 * @since 0.1.0
 */
export const tally = (rows: readonly LimitRow[]): Tally => deepFreeze(tallyRows(readRows(rows)));

/**
 * Pays a part of a register exactly as `applyLimits` pays it within the whole.
 *
 * @param rows The part, in register order.
 * @param whole The tally of the whole register, this part included.
 * @param before The tally of everything that stands before this part in the register.
 * @throws `InvalidInputError` where a row, a tally or the contract breaks the format, where an id comes twice (`duplicate-id`), or where `whole` holds less than this
 * part and what is before it.
 * @example
 * ```ts
 * const [first, second] = [register.slice(0, 500), register.slice(500)];
 * const whole = mergeTallies(tally(first), tally(second));
 * [...payPart(first, whole, [], contract), ...payPart(second, whole, tally(first), contract)];
 * // the same as applyLimits(register, contract)
 * ```
 * @since 0.1.0
 */
export const payPart = (
  rows: readonly LimitRow[],
  whole: Tally,
  before: Tally,
  contract: Contract | ContractInput | LimitTerms,
): readonly PaidRow[] => {
  const read = readRows(rows);
  const parts = readWhole(read, whole, before);
  return paidRows(read, parts.whole, parts.before, limitTermsFrom(contract));
};
