// 各案之间，先于一切限额。Across claims, before all limits.
import { fen, max, min, sum, yuan } from './rational.js';
import type { Claim, HouseSchedule } from './types.js';

export interface DueRow {
  /** 没有事件的一行自成一个事件。A row without an event is one of its own. */
  event?: string | null;
  personId?: string | null;
  householdId?: string | null;
  /** 缺省时，一户即一处。Without it the household stands for its house. */
  houseId?: string | null | undefined;
  amount: string;
  /** 此前已付的。What was paid on it already. */
  paid?: string;
}

/** 同一把钥匙的各行；没有钥匙的一行自成一组。The rows of one key; a row without one is a group of its own. */
function grouped(rows: readonly DueRow[], keyOf: (row: DueRow) => readonly unknown[] | null): number[][] {
  const groups = new Map<string, number[]>();
  rows.forEach((row, i) => {
    const key = row.event === undefined || row.event === null ? null : keyOf(row);
    const name = key === null ? `row ${i}` : JSON.stringify([row.event, ...key]);
    groups.set(name, [...(groups.get(name) ?? []), i]);
  });
  return [...groups.values()];
}

/** 最大的一笔，相等取在前者。The place of the greatest, ties to the earlier. */
function greatest(amounts: readonly bigint[], group: readonly number[]): number {
  return group.reduce((best, i) => ((amounts[i] ?? 0n) > (amounts[best] ?? 0n) ? i : best));
}

/** 每组只留最大的一笔，余者为零。Of each group the greatest alone. */
function greatestOnly(amounts: readonly bigint[], groups: readonly (readonly number[])[]): bigint[] {
  const left = [...amounts];
  for (const group of groups) {
    const best = greatest(amounts, group);
    for (const i of group.filter((other) => other !== best)) {
      left[i] = 0n;
    }
  }
  return left;
}

/**
 * 逐行给出各案之间相互影响之后应付多少：一人一次一案，一处房屋一次一案，然后每户一处、每户限额；为他笔已付的最后扣除，
 * 因为已付的也在每户限额之内。
 * What each row is due: one claim a person and event, one a house and event, then one house a household, then its limit. What was
 * paid on the claims that it counts for is taken off last: that money is within the household's limit too.
 */
export function acrossClaims(rows: readonly DueRow[], house?: HouseSchedule): string[] {
  let due = rows.map((row) => fen(row.amount));

  const ofOne = grouped(rows, ({ personId, householdId, houseId }) => {
    if (typeof personId === 'string') {
      return ['person', personId];
    }
    return typeof householdId === 'string' ? ['house', householdId, houseId ?? null] : null;
  });
  const households = grouped(rows, ({ householdId }) =>
    typeof householdId === 'string' ? ['household', householdId] : null,
  ).filter(([first]) => typeof rows[first ?? -1]?.householdId === 'string');
  const isOneHouse = house?.houses === 'one-per-household';
  const paidOnce = isOneHouse
    ? [...ofOne.filter(([first]) => typeof rows[first ?? -1]?.householdId !== 'string'), ...households]
    : ofOne;
  due = greatestOnly(due, ofOne);
  const counting = paidOnce.map((group) => ({ group, best: greatest(due, group) }));
  due = greatestOnly(due, paidOnce);
  if (house?.householdLimit !== undefined) {
    for (const group of households) {
      let left = fen(house.householdLimit);
      for (const i of group) {
        due[i] = min(due[i] ?? 0n, left);
        left -= due[i] ?? 0n;
      }
    }
  }
  for (const { group, best } of counting) {
    const others = group.filter((i) => i !== best).map((i) => fen(rows[i]?.paid ?? '0'));
    due[best] = max((due[best] ?? 0n) - sum(others), 0n);
  }
  return due.map(yuan);
}

const BILLS = ['medicalCost', 'governmentMedical'] as const;

/**
 * 一人一次事件的各案：不同的账单合计，每案都按合计之数另行认定；相同的是同一张。
 * The claims of one person in one event, each with the bills that differ counted together; bills that are the same are one bill.
 */
export function withAllBills(claims: readonly Claim[]): Claim[] {
  const together = BILLS.flatMap((bill) => {
    const known = claims.map(({ loss }) => loss[bill] ?? null).filter((cost) => cost !== null);
    const different = [...new Set(known.map(fen))];
    return known.length === 0 ? [] : [[bill, yuan(sum(different))]];
  });
  return claims.map((claim) => ({ ...claim, loss: { ...claim.loss, ...Object.fromEntries(together) } }));
}
