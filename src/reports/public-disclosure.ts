import * as z from 'zod/mini';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import { rateText, whole } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { groupBy } from '../input/group-by.js';
import { inArgument } from '../input/issue.js';
import { parse } from '../input/parse.js';
import { LINES, type Line } from '../law/line-ids.js';
import { signedYuan } from '../ledger/record-kind.js';
import { Precise } from '../money/exact.js';
import { periodFields } from '../settlement/quarter.js';
import { spanOf } from '../time/beijing.js';
import { paidWithin, type ReadEntry, type ReportEntry, readEntries } from './entries.js';
import { groupsIn, TOWNS, type Town, townOf } from './group.js';
import { paidIn } from './sums.js';
import { type ProtectedGrid, suppressed } from './suppress.js';

/**
 * A calendar year in Beijing, or one quarter of it.
 *
 * @since 0.1.0
 */
export interface Period {
  readonly year: number;
  readonly quarter?: number | undefined;
}

const schemas = () => {
  const { year, quarter } = periodFields();
  return {
    period: z.strictObject({ year, quarter: z.optional(quarter) }),
    disclosure: z.strictObject({
      minimumCell: z.optional(whole('count', 1, 100_000)),
      interval: z.optional(rateText),
    }),
  };
};

const PERIOD_SCHEMAS = /* @__PURE__ */ schemas();

/**
 * How many claims were paid, and how much, in yuan; both `null` where that is kept back. A claim on which something came back
 * counts too, and is taken off: the sum is below zero where more came back than was paid.
 *
 * @since 0.1.0
 */
export interface DisclosedCell {
  readonly claims: number | null;
  readonly paid: string | null;
}

/**
 * The cells of a town, or of all towns, by line.
 *
 * @since 0.1.0
 */
export interface DisclosedRow {
  readonly lines: Readonly<Record<Line, DisclosedCell>>;
  /** Payments on claims that are under no line yet, or no longer: advances, and what is asked back. */
  readonly withoutLine: DisclosedCell;
  readonly total: DisclosedCell;
}

/**
 * What may be made public of the payments of a period (五（二） 赔付情况公示公告): nothing in it stands for a person.
 *
 * @since 0.1.0
 */
export interface PublicDisclosure {
  /** Id of the contract. */
  readonly contract: string;
  readonly period: Period;
  readonly minimumCell: number;
  readonly interval: string;
  /** The towns in which something was paid, or came back. */
  readonly towns: readonly (DisclosedRow & { readonly town: Town })[];
  readonly totals: DisclosedRow;
}

/**
 * What is kept back.
 *
 * @since 0.1.0
 */
export interface DisclosureOptions {
  /** Cells with fewer claims are kept back; 5 unless told, 1 keeps nothing back. */
  readonly minimumCell?: number | undefined;
  /**
   * What is kept back cannot be placed within an interval narrower than this part of it, nor than what one claim of it comes to;
   * a decimal from 0 to 1, 0.2 unless told.
   */
  readonly interval?: string | undefined;
}

const LINE_BUCKETS = [...LINES, null] as const;

/** The towns in which something was paid, then all of them; in each the five lines, those under none, then all of them. */
function townCells(payments: readonly ReadEntry[]) {
  const towns = groupsIn(payments, TOWNS, ({ claim }) => townOf(claim));
  const groups = [...towns.map(([, group]) => group), payments];
  const cells = groups.flatMap((group) => {
    const byLine = groupBy(group, ({ line }) => line);
    return [...LINE_BUCKETS.map((line) => byLine.get(line) ?? []), group];
  });
  return { towns: towns.map(([town]) => town), cells };
}

const COLUMNS = LINE_BUCKETS.length + 1;

/** How wide the intervals of the cells of a table must be: a part of each, and what one claim of it comes to. */
const protectedGrid = (
  values: readonly number[],
  counts: readonly number[],
  interval: string,
): ProtectedGrid => ({
  columns: COLUMNS,
  values,
  widths: values.map((value, cell) => {
    const most = Math.abs(value);
    return Math.max(
      1,
      Math.ceil(most / Math.max(counts[cell] as number, 1)),
      new Precise(interval).times(most).ceil().toNumber(),
    );
  }),
});

function disclosed(payments: readonly ReadEntry[], minimum: number, interval: string) {
  const { towns, cells } = townCells(payments);
  const lengths = cells.map((cell) => cell.length);
  const counts = protectedGrid(lengths, lengths, interval);
  const sums = protectedGrid(cells.map(paidIn), lengths, interval);
  const hidden = suppressed(counts, sums, minimum);
  const cellAt = (at: number): DisclosedCell =>
    hidden[at]
      ? { claims: null, paid: null }
      : { claims: counts.values[at] as number, paid: signedYuan(sums.values[at] as number) };
  const rowAt = (row: number): DisclosedRow => ({
    lines: Object.fromEntries(
      LINES.map((line, i) => [line, cellAt(row * COLUMNS + i)]),
    ) as DisclosedRow['lines'],
    withoutLine: cellAt(row * COLUMNS + LINES.length),
    total: cellAt(row * COLUMNS + LINES.length + 1),
  });
  return { towns: towns.map((town, i) => ({ town, ...rowAt(i) })), totals: rowAt(towns.length) };
}

/**
 * The payments of a period by town and line, fit to be made public (五（二） 建立赔付情况公示公告制度; its content is left open, A-65).
 * Cells that stand for a few claims are kept back, and with them as many more, totals last, as it takes so that no cell kept
 * back can be placed from the others within an interval of 20 % of it, or of what one claim of it comes to. A payment counts when it was made, what came back when it did: before anything is
 * kept back, the sums are those of `settle`. A claim of which both come to the same within the period is left out. The safety
 * is that of one table: every cell kept back is another in other tables with the same figures, as far apart as the interval
 * says. Whoever
 * publishes a year beside its quarters lets readers subtract, and a table of next to nothing tells something by being empty.
 *
 * @param period A calendar year in Beijing, or a quarter of one.
 * @throws `InvalidInputError` where an entry, the contract, the period or an option breaks the format, where a
 * determination is of another claim or contract, or where sums pass 2^53 fen.
 * @example
 * ```ts
 * const payments = [{ kind: 'payment', paidAt: '2024-07-20T10:00:00+08:00', amount: '100000' }] as const;
 * const entries = [{ claim, determination, payments }];
 * const { totals } = publicDisclosure(entries, contract, { year: 2024 });
 * totals.total; // { claims: null, paid: null }: one claim stands for one family
 * publicDisclosure(entries, contract, { year: 2024 }, { minimumCell: 1 }).totals.total;
 * // { claims: 1, paid: '100000.00' }
 * ```
 * @since 0.1.0
 */
export function publicDisclosure(
  entries: readonly ReportEntry[],
  contract: Contract | ContractInput,
  period: Period,
  options: DisclosureOptions = {},
): PublicDisclosure {
  const { id } = contractFrom(contract);
  const checked = inArgument('period', () => parse(PERIOD_SCHEMAS.period, period, (value) => value));
  const { minimumCell = 5, interval = '0.2' } = inArgument('options', () =>
    parse(PERIOD_SCHEMAS.disclosure, options, (value) => value),
  );
  const payments = paidWithin(readEntries(entries, id), spanOf(checked));
  return inArgument('entries', () =>
    deepFreeze({
      contract: id,
      period: checked,
      minimumCell,
      interval,
      ...disclosed(payments, minimumCell, interval),
    }),
  );
}
