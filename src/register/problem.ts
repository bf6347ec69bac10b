/**
 * Why a cell, a column or a row was not understood.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type CellProblem = (typeof CELL_PROBLEMS)[number];

export const CELL_PROBLEMS = [
  'unknown-column',
  'duplicate-column',
  'no-columns',
  'beyond-columns',
  'contradicts',
  'not-listed',
  'several-codes',
  'not-money',
  'negative',
  'too-precise',
  'too-large',
  'not-time',
  'ambiguous-date',
  'no-such-date',
  'not-boolean',
  'not-division',
  'not-grade',
  'not-count',
  'not-area',
  'not-rate',
  'not-year',
  'not-id',
  'not-shares',
  'too-long',
  'unreadable',
  'other-kind',
  'no-id',
  'no-kind',
  'not-a-row',
] as const;

/** A cell that was not understood; never a guess. */
export class Unread {
  constructor(readonly problem: CellProblem) {}
}

/** What becomes of a cell: a value; `null` where somebody looked in vain; nothing where it is empty; or a problem. */
export type Reading<V> = V | null | undefined | Unread;

/** What a cell holds that is neither empty nor odd. */
export type Filled = string | number | boolean | Date;
