import { type Fen, fenOf } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import { instantOf } from '../time/instant.js';
import { whoseOf } from './whose.js';

const fenOrNull = (yuan: string | undefined): Fen | null => (yuan === undefined ? null : fenOf(yuan));

/** Whether money moved, or is to move, by what a row says. */
export const pays = ({ outcome, paid, amount }: RegisterRow): boolean => {
  const sum = paid ?? amount;
  return sum === undefined ? outcome === 'payable' : fenOf(sum) > 0;
};

/** Decided, and not paid yet: nothing stands for the payment but a zero without a date. */
export const isOutstanding = ({ paid, amount, dates }: RegisterRow): boolean =>
  paid !== undefined &&
  fenOf(paid) === 0 &&
  amount !== undefined &&
  fenOf(amount) > 0 &&
  dates?.paidAt === undefined;

/**
 * What the register says was paid: nothing where nothing stands there and the claim was declined or waits; `null` where that is
 * not known.
 */
export function paidSum(row: RegisterRow): Fen | null {
  const { paid, outcome, unread } = row;
  if (isOutstanding(row)) return null;
  if (paid !== undefined) return fenOf(paid);
  return unread.includes('paid') || outcome === 'payable' || outcome === undefined ? null : 0;
}

/** What a row moved, or what was decided where nothing says what was paid. */
export const movedBy = ({ paid, amount }: RegisterRow): Fen => fenOrNull(paid ?? amount) ?? 0;

/**
 * What the rows of one person or household moved, each: where a payment of a claim stands on one of its rows, the others without
 * one were decided, and moved nothing.
 */
export function movedByEach(rows: readonly RegisterRow[]): readonly Fen[] {
  const paidFor = new Set(rows.filter(({ paid }) => paid !== undefined).map((row) => whoseOf(row).claim));
  return rows.map((row) => (row.paid === undefined && paidFor.has(whoseOf(row).claim) ? 0 : movedBy(row)));
}

const at = (text: string | undefined): number => (text === undefined ? 0 : instantOf(text));

type TimeKey = readonly (string | number)[];

/**
 * By what rows come one after another in time, a bare payment by its own day; only rows that are alike in all of it depend on where they stand.
 */
const timeOf = (row: RegisterRow): TimeKey => {
  const { dates, sequence = 0, number } = row;
  const { claim, subject } = whoseOf(row);
  return [
    at(dates?.reportedAt ?? dates?.paidAt),
    at(dates?.paidAt),
    sequence,
    claim ?? '',
    subject ?? '',
    movedBy(row),
    number,
  ];
};

function compared(a: TimeKey, b: TimeKey): number {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i === -1 ? 0 : (a[i] as number) < (b[i] as number) ? -1 : 1;
}

/** By report, then by payment, then by the register's own numbers, then by claim and content. */
export const inTime = (a: RegisterRow, b: RegisterRow): number => compared(timeOf(a), timeOf(b));
