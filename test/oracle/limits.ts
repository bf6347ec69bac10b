// 多案限额。Limits over many claims.
import { beijingYear, instant } from './instant.js';
import { fen, min, sum, yuan } from './rational.js';
import { LINES, type Limits, type LineLimit } from './types.js';

export interface Row {
  id?: string;
  event: string;
  startedAt: string;
  amount: string;
  line?: string | null;
}
interface Event {
  id: string;
  start: bigint;
  year: number;
}

/** 各事件及其应赔各笔中最早的时刻，按时刻、再按编号排序。Events by the earliest instant at which something is due, then by id. */
function eventsOf(register: readonly Row[]): Event[] {
  const rows = register.filter((row) => fen(row.amount) > 0n);
  const events = [...new Set(rows.map((row) => row.event))].map((id) => {
    const starts = rows.filter((row) => row.event === id).map((row) => row.startedAt);
    const first = starts.reduce((a, b) => (instant(b) < instant(a) ? b : a));
    return { id, start: instant(first), year: beijingYear(first) };
  });
  return events.sort((a, b) => (a.start !== b.start ? (a.start < b.start ? -1 : 1) : a.id < b.id ? -1 : 1));
}

/** 一个限额在各笔之间的分配。One limit shared among amounts in register order. */
function share(amounts: readonly bigint[], limit: bigint, overflow: string): bigint[] {
  const total = sum(amounts);
  if (total <= limit) {
    return [...amounts];
  }
  if (overflow === 'first-come') {
    let left = limit;
    return amounts.map((amount) => {
      const paid = min(amount, left);
      left -= paid;
      return paid;
    });
  }
  return amounts.map((amount, i) => {
    const before = sum(amounts.slice(0, i));
    return ((before + amount) * limit) / total - (before * limit) / total;
  });
}

function applyPass(
  rows: readonly Row[],
  amounts: readonly bigint[],
  concerns: (row: Row) => boolean,
  limits: LineLimit,
  overflow: string,
): bigint[] {
  const paid = [...amounts];
  const usedByYear = new Map<number, bigint>();
  for (const event of eventsOf(rows)) {
    const members = rows.flatMap((row, i) => (row.event === event.id && concerns(row) ? [i] : []));
    const due = members.map((i) => amounts[i] ?? 0n);
    const used = usedByYear.get(event.year) ?? 0n;
    const limit = min(
      sum(due),
      ...(limits.perEvent === undefined ? [] : [fen(limits.perEvent)]),
      ...(limits.perYear === undefined ? [] : [fen(limits.perYear) - used]),
    );
    share(due, limit, overflow).forEach((amount, k) => {
      paid[members[k] ?? -1] = amount;
    });
    usedByYear.set(event.year, used + limit);
  }
  return paid;
}

/** 先按险种限额，再按总限额。Limits by line first, then the overall ones. */
export function applyLimits(rows: readonly Row[], terms: { limits: Limits; overflow?: string }): string[] {
  const overflow = terms.overflow ?? 'pro-rata';
  let amounts = rows.map((row) => fen(row.amount));
  for (const line of LINES) {
    const limit = terms.limits.byLine?.[line];
    if (limit !== undefined) {
      amounts = applyPass(rows, amounts, (row) => row.line === line, limit, overflow);
    }
  }
  return applyPass(rows, amounts, () => true, terms.limits, overflow).map(yuan);
}
