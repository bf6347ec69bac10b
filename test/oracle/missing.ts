// 缺失事实的穷举定义。The missing facts, by brute force from their definition.
import { covered } from './covered.js';
import { established, nextUnknown, unknownFacts } from './facts.js';
import { representativeMoney } from './money.js';
import { datedOf, decideBriefly } from './payment.js';
import { atMost } from './possible.js';
import type { Claim, Contract } from './types.js';
import { eachValueOf, type Quantities, valuesOf } from './values.js';

export interface MissingOptions {
  money?: readonly string[];
  /** 组合数上限，超出则报错。Throws when the unknown facts have more combinations than this. */
  cap?: number;
}

/**
 * 房屋只有一个险种，未知的给付计 0：有所给付与否，两端足以见出。
 * A house has one line, and an open benefit counts nothing: whether anything is paid shows at the ends.
 */
const ENDS = { rooms: [1, 10_000], area: ['0.01', '9999999.99'] };

/** 全部未知事实有多少种组合。How many combinations the unknown facts have. */
export function combinations(claim: Claim, contract: Contract, money: readonly string[]): number {
  return unknownFacts(claim, contract)
    .map((path) => valuesOf(claim, contract, path, { ...ENDS, money }).length)
    .reduce((product, count) => product * count, 1);
}

/**
 * 未知事实 f 有意义，当且仅当存在其余未知事实的一种补全，使 f 取各值以及 f 仍未知时的（结果、险种、金额、是否终局）不全相同；
 * 未决的给付计 0，即便取何值都一样。
 * An unknown fact matters iff, for some completion of all the others, the results (outcome, line, amount, finality) of each of
 * its values and of leaving it unknown are not all the same; an open benefit counts nothing, even where every value would
 * give the same.
 */
export function missingFacts(claim: Claim, contract: Contract, options: MissingOptions = {}): string[] {
  const quantities: Quantities = { ...ENDS, money: options.money ?? representativeMoney(claim, contract) };
  const count = combinations(claim, contract, quantities.money);
  if (count > (options.cap ?? 2_000_000)) {
    throw new Error(`${count} combinations of ${unknownFacts(claim, contract).join(', ')} are too many`);
  }
  const isOut = (one: Claim): boolean =>
    datedOf(one, contract).every((dated) =>
      Object.values(covered(dated.claim, dated.contract)).every((truth) => truth === false),
    );
  const result = (one: Claim): string => {
    const { line, amount } = decideBriefly(one, contract);
    // 无所付时，可能付的是待定。Where nothing is due, what may yet be makes it pending.
    const most = atMost(one, contract);
    // 认定是否终局也算：按别的标准评定的等级还会重评。Whether it is final counts: a grade of another standard is appraised anew.
    return amount > 0n ? `${line} ${amount} ${most}` : most === 0n ? 'declined' : 'pending';
  };
  const some = (one: Claim, path: string, holds: (known: Claim) => boolean): boolean => {
    for (const value of eachValueOf(one, contract, path, quantities)) {
      if (holds(established(one, contract, path, value))) {
        return true;
      }
    }
    return false;
  };
  const matters = (one: Claim, fact: string): boolean => {
    // 各险种已都不承保：再查明什么也无所付。No line covers any more: nothing is due, whatever else is established.
    if (isOut(one)) {
      return false;
    }
    const next = nextUnknown(one, contract, fact);
    if (next !== undefined) {
      return some(one, next, (known) => matters(known, fact));
    }
    const unset = result(one);
    return some(one, fact, (known) => result(known) !== unset);
  };
  return unknownFacts(claim, contract).filter((fact) => matters(claim, fact));
}
