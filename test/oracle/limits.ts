// 多案限额。Limits over many claims.
import { beijingYear, instant, policyYear } from './instant.js';
import { fen, min, sum, yuan } from './rational.js';
import { LINES, type Limits, type LineLimit } from './types.js';

export interface Row {
  id?: string;
  event?: string | null;
  startedAt: string;
  amount: string;
  line?: string | null;
}
interface Event {
  /** 排序用的编号；没有事件的一行自成一个事件。The id by which ties are broken; a row without an event is one of its own. */
  id: string;
  members: number[];
  start: bigint;
  year: number;
}
export interface LimitTerms {
  limits: Limits;
  overflow?: string;
  /** 保单年度自此起数。Policy years count from here. */
  term?: { start: string };
}

/** 各事件及其应赔各笔中最早的时刻，按时刻、再按编号排序。Events by the earliest moment at which something is due, then by id. */
function eventsOf(register: readonly Row[], terms: LimitTerms): Event[] {
  const members = new Map<string, number[]>();
  register.forEach((row, i) => {
    if (fen(row.amount) > 0n) {
      const key = row.event === undefined || row.event === null ? `row ${i}` : `event ${row.event}`;
      members.set(key, [...(members.get(key) ?? []), i]);
    }
  });
  const yearOf = (moment: string): number =>
    terms.limits.year === 'policy' && terms.term !== undefined
      ? policyYear(moment, terms.term.start)
      : beijingYear(moment);
  const events = [...members.values()].map((indices): Event => {
    const rows = indices.flatMap((i) => register[i] ?? []);
    const first = rows.map((row) => row.startedAt).reduce((a, b) => (instant(b) < instant(a) ? b : a));
    return {
      id: rows[0]?.event ?? rows[0]?.id ?? '',
      members: indices,
      start: instant(first),
      year: yearOf(first),
    };
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
  concerns: (row: Row | undefined) => boolean,
  limits: LineLimit,
  terms: LimitTerms,
): bigint[] {
  const paid = [...amounts];
  const usedByYear = new Map<number, bigint>();
  for (const event of eventsOf(rows, terms)) {
    const members = event.members.filter((i) => concerns(rows[i]));
    const due = members.map((i) => amounts[i] ?? 0n);
    const used = usedByYear.get(event.year) ?? 0n;
    const limit = min(
      sum(due),
      ...(limits.perEvent === undefined ? [] : [fen(limits.perEvent)]),
      ...(limits.perYear === undefined ? [] : [fen(limits.perYear) - used]),
    );
    share(due, limit, terms.overflow ?? 'pro-rata').forEach((amount, k) => {
      paid[members[k] ?? -1] = amount;
    });
    usedByYear.set(event.year, used + limit);
  }
  return paid;
}

/** 先按险种限额，再按总限额。Limits by line first, then the overall ones. */
export function applyLimits(rows: readonly Row[], terms: LimitTerms): string[] {
  let amounts = rows.map((row) => fen(row.amount));
  for (const line of LINES) {
    const limit = terms.limits.byLine?.[line];
    if (limit !== undefined) {
      amounts = applyPass(rows, amounts, (row) => row?.line === line, limit, terms);
    }
  }
  return applyPass(rows, amounts, () => true, terms.limits, terms).map(yuan);
}
