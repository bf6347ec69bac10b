import { deepFreeze } from '../input/freeze.js';
import { type Fen, yuanOf } from '../money/fen.js';
import { allowancesOf } from './allowances.js';
import { payRows } from './pay.js';
import type { ReadRow } from './rows.js';
import type { Tally } from './tally.js';
import type { LimitsAt } from './terms.js';

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
export function paidRows(
  rows: readonly ReadRow[],
  whole: Tally,
  before: Tally,
  limitsAt: LimitsAt,
): readonly PaidRow[] {
  const paid = payRows(rows, allowancesOf(whole, limitsAt), before);
  return deepFreeze(rows.map(({ id }, i) => ({ id, paid: yuanOf(paid[i] as Fen) })));
}
