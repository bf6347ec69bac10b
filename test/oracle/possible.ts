// 未知事实的任何补全至多得到多少。The most that any completion of the unknown facts comes to.
import { covers } from './covered.js';
import { lineDue } from './due.js';
import { established, nextUnknown, stateOf } from './facts.js';
import { datedOf, together } from './payment.js';
import { MAX_MONEY } from './rational.js';
import { type Claim, type Contract, LINES, type Line, readingOf } from './types.js';
import { eachValueOf, type Quantities } from './values.js';

/**
 * 给付随费用、政府所付、间数、面积只增不减，随责任人所付只减不增，故只试一端。面积小于 10^7，写到足够多位，四舍五入后与 10^7 同。
 * No benefit falls as costs, what the government paid, rooms or the area grow, so the largest will do; none grows with
 * what the liable party pays, so there zero will. The area is below 10^7, with decimals enough to round to the same.
 */
const LARGEST: Quantities = { money: [MAX_MONEY], rooms: [10_000], area: [`9999999.${'9'.repeat(30)}`] };
const LEAST: Quantities = { ...LARGEST, money: ['0.00'] };

/** 决定金额的事实，其余只决定是否承保。Facts that decide the sum; the others only decide coverage. */
const HOUSE_SUMS = ['loss.damage', 'loss.rooms', 'loss.area'];
const PERSON_SUMS = [
  'loss.harm',
  'loss.disabilityStandard',
  'loss.disabilityGrade',
  'incident.liableParty',
  'loss.medicalCost',
  'loss.governmentCompensation',
  'loss.governmentMedical',
  'loss.paidByLiableParty',
];

function valuesAt(claim: Claim, contract: Contract, path: string): Generator<unknown> {
  return eachValueOf(claim, contract, path, path === 'loss.paidByLiableParty' ? LEAST : LARGEST);
}

/** 没有上界：间数或面积未知而又没有每户限额。Nothing bounds it: rooms or area open, and no limit for the household. */
function isUnbounded(claim: Claim, contract: Contract): boolean {
  const house = contract.lines['house-damage'];
  if (claim.loss.kind !== 'house' || house === undefined || house.householdLimit !== undefined) {
    return false;
  }
  return (
    (house.unit === 'room' && stateOf(claim, contract, 'loss.rooms') !== null) ||
    (house.unit === 'area' && stateOf(claim, contract, 'loss.area') !== null)
  );
}

/**
 * 一起付的险种：每次至多一个，另加险种二。逐组求最多，合起来即是全部补全的最多；同时承保的他险只会更多，它自有一组。
 * The lines that can pay together: one, and line 2 besides where it is added. The most over these groups is the most over
 * all completions: where a further line covers as well, a group of its own counts it.
 */
function groups(contract: Contract): Line[][] {
  const alone = LINES.map((line) => [line]);
  return readingOf(contract, 'line-overlap') === 'highest'
    ? alone
    : [
        ...alone,
        ...LINES.filter((line) => line !== 'good-samaritan').map((line): Line[] => [line, 'good-samaritan']),
      ];
}

/** 决定金额的事实的全部补全。Every completion of the facts that decide the sum. */
function* sums(claim: Claim, contract: Contract): Generator<Claim> {
  const facts = claim.loss.kind === 'house' ? HOUSE_SUMS : PERSON_SUMS;
  const next = facts.find((path) => stateOf(claim, contract, path) !== null);
  if (next === undefined) {
    yield claim;
    return;
  }
  for (const value of valuesAt(claim, contract, next)) {
    yield* sums(established(claim, contract, next, value), contract);
  }
}

/** 逐个补全，直到各险种是否承保都确定。Fill in one fact after another until it is settled whether all the lines cover. */
function someCovers(claim: Claim, contract: Contract, lines: readonly Line[]): boolean {
  const truths = lines.map((line) => covers(claim, contract, line));
  if (truths.includes(false)) {
    return false;
  }
  if (!truths.includes(null)) {
    return true;
  }
  const next = nextUnknown(claim, contract);
  if (next === undefined) {
    throw new Error('coverage is unknown although every fact is known');
  }
  for (const value of valuesAt(claim, contract, next)) {
    if (someCovers(established(claim, contract, next, value), contract, lines)) {
      return true;
    }
  }
  return false;
}

function mostUnder(claim: Claim, contract: Contract): bigint {
  const possible = groups(contract).filter((lines) => someCovers(claim, contract, lines));
  const completed = possible.length === 0 ? [] : [...sums(claim, contract)];
  const amounts = possible.flatMap((lines) =>
    completed.map((known) => {
      const due = new Map(lines.map((line) => [line, lineDue(known, contract, line)]));
      return { known, lines, amount: together(due, claim.loss.kind, contract).amount };
    }),
  );
  amounts.sort((a, b) => (a.amount === b.amount ? 0 : a.amount > b.amount ? -1 : 1));
  return amounts.find(({ known, lines }) => someCovers(known, contract, lines))?.amount ?? 0n;
}

/** 任何补全至多得到多少；null 为没有上界。The most that any completion comes to; null where nothing bounds it. */
export function atMost(claim: Claim, contract: Contract): bigint | null {
  let most = 0n;
  for (const dated of datedOf(claim, contract)) {
    const here = mostUnder(dated.claim, dated.contract);
    if (here > 0n && isUnbounded(dated.claim, dated.contract)) {
      return null;
    }
    most = here > most ? here : most;
  }
  return most;
}
