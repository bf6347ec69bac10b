import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument, within } from '../input/issue.js';
import { type Fen, yuanOf } from '../money/fen.js';
import { allowancesOf } from './allowances.js';
import { payRows } from './pay.js';
import { joinedPlaces, placesOf } from './places.js';
import { type IdentifiedRow, type LimitRow, readRows } from './rows.js';
import { mergedTally, type RegisterPart, readTally, readWhole, type Tally, tallyRows } from './tally.js';
import { type LimitsAt, type LimitTerms, limitTermsFrom } from './terms.js';

/**
 * What a row is paid after limits, in yuan.
 *
 * @since 0.1.0
 */
export interface PaidRow {
  readonly id: string;
  readonly paid: string;
}

/** Pays rows within a register: the tally of the whole, and of what stands before them. */
function paidRows(
  rows: readonly IdentifiedRow[],
  { whole, before }: RegisterPart,
  limitsAt: LimitsAt,
): readonly PaidRow[] {
  const paid = payRows(rows, allowancesOf(whole, limitsAt), before);
  return deepFreeze(rows.map(({ id }, i) => ({ id, paid: yuanOf(paid[i] as Fen) })));
}

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
  const limitsAt = limitTermsFrom(contract);
  return inArgument('rows', () => paidRows(read, { whole: tallyRows(read), before: [] }, limitsAt));
}

/**
 * Tallies a register or a part of one: which part it is, and what is due in each event, by line. Parts may be tallied anywhere
 * and put together with `mergeTallies`. Every row names its `place` in the register, from 1, and the rows of a part follow one
 * another: what `first-come` pays depends on the order. That is the order within each event alone, so that a register that is
 * cut by event is numbered event after event.
 *
 * @throws `InvalidInputError` where a row breaks the format, where an id comes twice in the part (`duplicate-id`), where a row names no place
 * (`missing-key`) or one that does not follow the one before (`place-order`), or where the rows of an event under one line come
 * to more than 2^53 fen.
 * @example
 * ```ts
 * const row = { id: 'c-1', event: 'e', startedAt: '2024-07-11T03:20:00+08:00', amount: '1.00', line: 'house-damage' } as const;
 * tally([{ ...row, place: 1 }]);
 * // { places: [{ first: 1, last: 1 }], events: [{ event: 'e', startedAt: 1720639200000, due: { 'house-damage': 100 } }] }
 * ```
 * @since 0.1.0
 */
export function tally(rows: readonly LimitRow[]): Tally {
  const read = readRows(rows);
  return inArgument('rows', () => deepFreeze({ places: placesOf(read), events: tallyRows(read) }));
}

/**
 * Pays a part of a register exactly as `applyLimits` pays it within the whole.
 *
 * @param rows The part, in register order.
 * @param whole The tally of the whole register, this part included.
 * @param before The tally of everything that stands before this part in the register.
 * @throws `InvalidInputError` where a row, a tally or the contract breaks the format, where an id comes twice (`duplicate-id`), where the rows
 * do not follow one another (`place-order`), where one of them stands before the part as well (`row-twice`), where `before`
 * holds rows that come after it (`rows-after`), where rows are left out of `before` or of `whole` (`rows-left-out`), or where `whole` holds less than this part and what is before it
 * (`missing-key`).
 * @example
 * ```ts
 * const numbered = register.map((row, i) => ({ ...row, place: i + 1 }));
 * const [first, second] = [numbered.slice(0, 500), numbered.slice(500)];
 * const whole = mergeTallies(tally(first), tally(second));
 * [...payPart(first, whole, tally([]), contract), ...payPart(second, whole, tally(first), contract)];
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
  const limitsAt = limitTermsFrom(contract);
  return inArgument('rows', () => paidRows(read, readWhole(read, whole, before), limitsAt));
};

/**
 * Puts tallies of parts of a register together. The grouping and the order make no difference.
 *
 * @throws `InvalidInputError` where a tally is none, where a row is in several (`row-twice`), or where an event under one line
 * comes to more than 2^53 fen.
 * @example
 * ```ts
 * mergeTallies(tally(morning), tally(evening)); // the same as tally([...morning, ...evening])
 * ```
 * @since 0.1.0
 */
export function mergeTallies(...tallies: readonly Tally[]): Tally {
  return inArgument('tallies', () => {
    const read = tallies.map((each, i) => within(String(i), () => readTally(each)));
    return deepFreeze({
      places: joinedPlaces(read.flatMap(({ places }) => places)),
      events: mergedTally(read.map(({ events }) => events)),
    });
  });
}
