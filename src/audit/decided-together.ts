import { type Fen, fenOf } from '../money/fen.js';
import type { DueReadings } from './dues.js';
import { type GroupRow, movedInAll, sumOfAll } from './group-row.js';
import { surely, withinSum } from './known.js';

/** A row of a group that says what was decided, and how much. */
interface DecidedSum {
  readonly member: GroupRow;
  readonly amount: Fen;
}

/** What the rows of a claim, or of one person or household, say was decided: how much in all, as it may be read, and where it is told. */
export interface DecidedTogether {
  readonly sums: readonly Fen[];
  readonly last: GroupRow;
}

/** How far what was decided and what is due may lie from what is written, together. */
export const withinDecided = (members: readonly GroupRow[]): Fen =>
  sumOfAll(members.map(({ row }) => withinSum(row, 'amount')));

/** A decision on a row may be that on the row alone, on what it adds, on the payment that stands there, or on all rows. */
const isExplained = ({ member, amount }: DecidedSum, i: number, { fitting }: DueReadings): boolean => {
  const sums = fitting.flatMap(({ dues, total }) => [total, dues[i] as Fen]);
  const within = withinSum(member.row, 'amount');
  return [member.made.decision.amount, member.moved, ...sums].some(
    (sum) => surely(amount - sum, within) === 0,
  );
};

/**
 * What was decided on rows that were paid what they are due, where it is not what they are due before limits: neither the last
 * decision, nor the greatest, nor all of them together, nor each of its own row. `null` where it fits, or nothing says it.
 */
export function decidedWrongly(members: readonly GroupRow[], ways: DueReadings): DecidedTogether | null {
  if (members.some(({ row }) => row.unread.includes('amount'))) return null;
  const decided = members.map((member, i) =>
    member.row.amount === undefined ? null : { member, amount: fenOf(member.row.amount), i },
  );
  const stated = decided.filter((each) => each !== null).sort((a, b) => a.member.time - b.member.time);
  const wrong = stated.filter((each) => !isExplained(each, each.i, ways)).at(-1);
  if (wrong === undefined) return null;
  const amounts = stated.map(({ amount }) => amount);
  const inAll = amounts.reduce((sum, each) => sum + each, 0);
  const single = [amounts.at(-1) as Fen, Math.max(...amounts)];
  const within = withinDecided(members);
  const fits = (sum: Fen): boolean => ways.fitting.some(({ total }) => surely(total - sum, within) === 0);
  if ([...single, inAll].some(fits)) return null;
  // Where each alone is as much as was paid in all, each is a decision on all of it.
  const isEachWhole = amounts.every((amount) => amount >= movedInAll(members));
  return { sums: [...new Set(isEachWhole ? single : [...single, inAll])], last: wrong.member };
}

/** What was decided beyond what is due, by the nearest way to read both; 0 where it fits. */
export function beyondDecided(members: readonly GroupRow[], ways: DueReadings): Fen {
  const found = decidedWrongly(members, ways);
  if (found === null) return 0;
  return ways.told
    .flatMap(({ total }) => found.sums.map((sum) => sum - total))
    .reduce((near, each) => (Math.abs(each) < Math.abs(near) ? each : near));
}
