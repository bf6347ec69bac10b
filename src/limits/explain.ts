import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument } from '../input/issue.js';
import type { Line } from '../law/line-ids.js';
import { type Fen, yuanOf } from '../money/fen.js';
import { allowancesOf, type LimitSpan } from './allowances.js';
import { type PaidStep, payInSteps } from './pay.js';
import { type IdentifiedRow, type LimitRow, readRows } from './rows.js';
import { tallyRows } from './tally.js';
import { type LimitTerms, limitTermsFrom } from './terms.js';

/**
 * How one limit cut a row, in figures that can be checked by hand. All sums are yuan. Under `pro-rata` the row is paid
 * ⌊`dueUpTo` × `limit` ÷ `due`⌋ − ⌊`dueBefore` × `limit` ÷ `due`⌋ fen; under `first-come` what is left of `limit` after `dueBefore`.
 *
 * @since 0.1.0
 */
export interface LimitStep {
  /** The line whose own limit it is; `null` for the limit over all lines. */
  readonly line: Line | null;
  readonly year: number;
  /** Which limit cut: the one per event, or what was left of the year. */
  readonly cutBy: LimitSpan;
  /** What was left of the annual limit before the event; `null` where there is none. */
  readonly leftOfYear: string | null;
  /** What the event can pay under this limit, out of `due`. */
  readonly limit: string;
  readonly due: string;
  /** What was due in the event before this row, and with it, in register order. */
  readonly dueBefore: string;
  readonly dueUpTo: string;
  /** What the limit left of this row. */
  readonly paid: string;
}

/**
 * What a row is paid, and every limit that cut it; no step where it is paid in full.
 *
 * @since 0.1.0
 */
export interface ExplainedRow {
  readonly id: string;
  readonly due: string;
  readonly paid: string;
  readonly steps: readonly LimitStep[];
}

const limitSteps = (
  line: Line | null,
  year: number,
  { allowance, before, upTo, paid }: PaidStep,
): LimitStep[] => {
  const { cutBy, leftOfYear, limit, due } = allowance;
  if (cutBy === null) return [];
  return [
    {
      line,
      year,
      cutBy,
      leftOfYear: leftOfYear === null ? null : yuanOf(leftOfYear),
      limit: yuanOf(limit as Fen),
      due: yuanOf(due),
      dueBefore: yuanOf(before),
      dueUpTo: yuanOf(upTo),
      paid: yuanOf(paid),
    },
  ];
};

/**
 * Why each row is paid what it is: `applyLimits` with every limit that cut, for people who check it by hand.
 *
 * @param rows The register, in its order; sums in yuan.
 * @throws {@link InvalidInputError} where a row or the contract breaks the format, or where an id comes twice (`duplicate-id`).
 * @example
 * ```ts
 * const limited = { ...contract, limits: { perEvent: '100.00', perYear: '1000.00' } };
 * const row = { event: 'e', startedAt: '2024-07-11T03:20:00+08:00', amount: '80.00' };
 * const [, second] = explainLimits([{ ...row, id: 'a' }, { ...row, id: 'b' }], limited);
 * second?.paid; // '50.00'
 * second?.steps[0]?.cutBy; // 'perEvent'
 * second?.steps[0]?.due; // '160.00'
 * ```
 * @since 0.1.0
 */
export function explainLimits(
  rows: readonly LimitRow[],
  contract: Contract | ContractInput | LimitTerms,
): readonly ExplainedRow[] {
  const limitsAt = limitTermsFrom(contract);
  const read = readRows(rows);
  const paid = inArgument('rows', () => payInSteps(read, allowancesOf(tallyRows(read), limitsAt)));
  return deepFreeze(
    paid.map((steps, i) => {
      const { id, amount, line } = read[i] as IdentifiedRow;
      const due = yuanOf(amount);
      if (steps === null) return { id, due, paid: due, steps: [] };
      const { event, ofLine, overall } = steps;
      return {
        id,
        due,
        paid: yuanOf(overall.paid),
        steps: [
          ...limitSteps(line === '' ? null : line, event.year, ofLine),
          ...limitSteps(null, event.year, overall),
        ],
      };
    }),
  );
}
