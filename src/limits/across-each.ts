import { groupBy } from '../input/group-by.js';
import { type Fen, fenOf } from '../money/fen.js';
import type { AcrossRow, HouseTerms } from './across-claims.js';

/** A row that may count, and what is due on it. */
interface Contender {
  readonly at: number;
  readonly amount: Fen;
}

const NOBODY: Contender = { at: -1, amount: -1 };

/** The greatest counts, ties to the earlier. */
const greaterOf = (a: Contender, b: Contender): Contender =>
  a.amount > b.amount || (a.amount === b.amount && a.at < b.at) ? a : b;

/** The greatest of some, and of the others. */
const topTwo = (all: Iterable<Contender>): readonly [Contender, Contender] => {
  let [first, second] = [NOBODY, NOBODY];
  for (const each of all) {
    if (greaterOf(each, first) === each) [first, second] = [each, first];
    else second = greaterOf(each, second);
  }
  return [first, second];
};

/** What was paid on some rows: on all, and on those before a place. */
class Paid {
  total = 0;
  readonly before = new Map<number, Fen>();

  constructor(places: Iterable<number>, rows: readonly AcrossRow[]) {
    for (const i of places) {
      this.before.set(i, this.total);
      this.total += paidOn(rows[i] as AcrossRow);
    }
  }
}

const paidOn = ({ paid }: AcrossRow): Fen => Math.max(paid, 0);

/**
 * What `acrossClaims` would make due on each claim, with what is credited of it, if that claim alone were due more by itself: for
 * claims of one person or household in one event, each asked by what is reckoned once for all.
 *
 * @param rows In register order.
 * @param raised What each would be due by itself, not less than its amount.
 */
export function acrossEach<R extends AcrossRow>(
  rows: readonly R[],
  raised: readonly Fen[],
  termsOf: (first: R) => HouseTerms,
): readonly Fen[] {
  const isOfHouses = rows[0]?.kind === 'house';
  const contender = (at: number): Contender => ({ at, amount: (rows[at] as R).amount });
  const houseOf = ({ house }: R) => (isOfHouses ? house : null);
  const houses = new Map(
    [...groupBy(rows.keys(), (i) => houseOf(rows[i] as R))].map(([house, places]) => {
      const [best, next] = topTwo(places.map(contender));
      return [house, { best, next, paid: new Paid(places, rows) }] as const;
    }),
  );
  const winners = new Map([...houses.values()].map(({ best }) => [best.at, best.amount]));
  const [greatest, runnerUp] = topTwo([...houses.values()].map(({ best }) => best));
  const paidInAll = new Paid(rows.keys(), rows);
  let drawn = 0;
  const drawnBefore = rows.map((_, i) => {
    const before = drawn;
    drawn += winners.get(i) ?? 0;
    return before;
  });
  const first = rows.findIndex(({ amount }) => amount > 0);
  const termsAt = (i: number): HouseTerms => (isOfHouses && i >= 0 ? termsOf(rows[i] as R) : {});
  const termsAsItStands = termsAt(first);
  return rows.map((row, n) => {
    const own = { at: n, amount: raised[n] as Fen };
    const {
      best,
      next,
      paid: paidOnHouse,
    } = houses.get(houseOf(row)) as NonNullable<ReturnType<typeof houses.get>>;
    const isFirst = own.amount > 0 && (first < 0 || n < first);
    const { houses: each, householdLimit } = isFirst ? termsAt(n) : termsAsItStands;
    const isOneOfAll = each === 'one-per-household';
    const ofHouse = greaterOf(own, best.at === n ? next : best);
    const counts = isOneOfAll ? greaterOf(ofHouse, greatest.at === best.at ? runnerUp : greatest) : ofHouse;
    const paid = isOneOfAll ? paidInAll : paidOnHouse;
    const drawnHere = best.at < counts.at ? best.amount : 0;
    const left =
      householdLimit === undefined
        ? Number.POSITIVE_INFINITY
        : fenOf(householdLimit) - (isOneOfAll ? 0 : (drawnBefore[counts.at] as Fen) - drawnHere);
    const within = Math.max(Math.min(counts.amount, left), 0);
    const others = (fen: Fen, until: number) => fen - (counts.at < until ? paidOn(rows[counts.at] as R) : 0);
    if (counts === own) return Math.max(within - others(paid.total, rows.length), 0);
    return Math.min(paidOn(row), Math.max(within - others(paid.before.get(n) as Fen, n), 0));
  });
}
