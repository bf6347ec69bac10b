import type { RegisterRow } from '../register/row.js';
import { type Discrepancy, discrepancyOf, moneyEvidence } from './discrepancy.js';
import { addKnown, exactly, type Known, knownIn, mayEqual } from './known.js';

/** What a row leaves to the next: what it says, and what it should say. */
interface Left {
  readonly year: number | null;
  readonly sheet: number;
  readonly running: readonly Known[];
  readonly closing: readonly Known[];
}

const NOTHING_LEFT: Left = { year: null, sheet: 0, running: [], closing: [] };

type BalanceColumn = 'runningTotal' | 'openingBalance' | 'closingBalance' | 'paid' | 'amount';

function given(row: RegisterRow, column: BalanceColumn): Known | null {
  const text = row[column];
  return text === undefined ? null : knownIn(row, column, text);
}

const less = (a: Known, b: Known): Known => addKnown(a, { sum: -b.sum, within: b.within });

/**
 * Columns that carry a balance from row to row: a running total (累计), or an opening and a closing balance (期初、期末). Each
 * row is held against the one before it, so that one wrong balance is told once; a new year or sheet may begin anew.
 */
export class Balances {
  #left = NOTHING_LEFT;

  next(row: RegisterRow, year: number | null, sheet = 0): Discrepancy | null {
    const [running, opening] = [given(row, 'runningTotal'), given(row, 'openingBalance')];
    const closing = given(row, 'closingBalance');
    if (running === null && opening === null && closing === null) return null;
    const left = this.#left;
    const isNew = left.year !== year || left.sheet !== sheet;
    const isUnread = row.unread.includes('paid') || row.unread.includes('amount');
    const paid = given(row, 'paid') ?? given(row, 'amount') ?? exactly(0);

    const sums = left.running.map((each) => addKnown(each, paid));
    const openings = left.closing;
    const bases = [opening, ...openings].filter((base) => base !== null);
    const closings = bases
      .flatMap((base) => [less(base, paid), addKnown(base, paid)])
      .filter(({ sum }) => sum >= 0);

    this.#left = {
      year,
      sheet,
      running: running === null ? sums : [running, ...sums.slice(0, 1)],
      closing: closing === null ? [] : [closing, ...closings.slice(0, 1)],
    };
    const off = (found: Known | null, right: readonly Known[]): found is Known =>
      found !== null && right.length > 0 && !right.some((each) => mayEqual(found, each));
    if (isUnread) return null;
    if (!isNew && off(opening, openings)) return this.#told(row, openings[0] as Known, opening);
    if (off(closing, closings)) return this.#told(row, closings[0] as Known, closing);
    return !isNew && off(running, sums) ? this.#told(row, sums[0] as Known, running) : null;
  }

  #told(row: RegisterRow, expected: Known, found: Known): Discrepancy {
    return discrepancyOf(
      {
        code: 'carried-forward-disagrees',
        expected: moneyEvidence(expected.sum),
        found: moneyEvidence(found.sum),
        difference: found.sum - expected.sum,
        within: found.within + expected.within,
      },
      { row: row.number, claim: row.claim?.id ?? null, event: null },
    );
  }
}
