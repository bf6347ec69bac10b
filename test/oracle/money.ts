// 穷举时金额的代表值。Representative sums for the brute force.
import { covers } from './covered.js';
import { disabilitySum, lineDue } from './due.js';
import { stateOf, withFact } from './facts.js';
import { gradeThatCounts } from './grade.js';
import { fen, MAX_MONEY, max, rational, yuan } from './rational.js';
import { type Claim, type Contract, HARMS, type Schedule } from './types.js';
import { schedules } from './values.js';
import { versionsOf } from './versions.js';

const MAX = fen(MAX_MONEY);
const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const MONEY = [
  'loss.medicalCost',
  'loss.governmentCompensation',
  'loss.governmentMedical',
  'loss.paidByLiableParty',
];

/** 伤情各种可能的写法：已知的保持不变。The claim under each harm and grade it may yet have. */
function harmVariants(claim: Claim, contract: Contract): Claim[] {
  const { harm, disabilityGrade } = claim.loss;
  const harms = typeof harm === 'string' ? [harm] : HARMS;
  const known = gradeThatCounts(claim.loss, contract) === null ? null : (disabilityGrade ?? null);
  const standard = contract.appraisal?.standard ?? claim.loss.disabilityStandard;
  return harms.flatMap((value) => {
    const grades = known !== null ? [known] : value === 'disability' ? GRADES : [1];
    return grades.map((grade) => ({
      ...claim,
      loss: { ...claim.loss, harm: value, disabilityGrade: grade, disabilityStandard: standard },
    }));
  });
}

function liableVariants(claim: Claim): Claim[] {
  return typeof claim.incident?.liableParty === 'string'
    ? [claim]
    : ['not-found', 'partly-able'].map((party) => withFact(claim, 'incident.liableParty', party));
}

function perUnit(amount: bigint, rate: string): bigint[] {
  const { n, d } = rational(rate);
  return n === 0n ? [] : [(amount * d) / n, (amount * d) / n + 1n];
}

/** 折线的转折点：各保额、各上限，以及使医疗达到某数的费用。Where a line's amount bends: its sums, its caps, and the costs at which medical reaches one. */
function bends(schedule: Schedule, contract: Contract, claim: Claim): bigint[] {
  const { limit, rate, deductible } = schedule.medical;
  const sums = [0n, fen(schedule.death), ...GRADES.map((grade) => disabilitySum(grade, schedule))];
  const caps = [schedule.personLimit, contract.limits.perPerson, claim.loss.paidByLiableParty]
    .filter((cap) => typeof cap === 'string')
    .map(fen);
  const rests = caps.flatMap((cap) => sums.map((benefit) => max(cap - benefit, 0n)));
  const firstFen = perUnit(1n, rate).map((cost) => cost / 2n);
  const tops = [fen(limit), ...rests].flatMap((amount) => perUnit(amount, rate));
  const start = fen(deductible);
  return [...sums, ...sums.map((benefit) => benefit + fen(limit)), ...caps, ...rests, start].concat(
    [...firstFen, ...tops].map((cost) => start + cost),
  );
}

/** 谓词在相邻转折点之间翻转之处。Where a predicate flips between neighbouring bends, by bisection. */
function flips(holds: (x: bigint) => boolean, points: readonly bigint[]): bigint[] {
  const sorted = [...new Set([0n, ...points, MAX])].filter((x) => x <= MAX).sort((a, b) => (a < b ? -1 : 1));
  return sorted.slice(1).flatMap((to, i) => {
    let low = sorted[i] ?? 0n;
    let high = to;
    const before = holds(low);
    if (before === holds(high)) {
      return [];
    }
    while (high - low > 1n) {
      const middle = (low + high) / 2n;
      if (holds(middle) === before) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return [low, high];
  });
}

/** 两线之间谁付得多、是否相等的变化点。Where the order of two lines, or their tie, changes. */
function crossings(claim: Claim, contract: Contract, fact: string, points: readonly bigint[]): bigint[] {
  const lines = schedules(contract)
    .map(([line]) => line)
    .filter((line) => covers(claim, contract, line) !== false);
  return lines.flatMap((a, i) =>
    lines.slice(i + 1).flatMap((b) => {
      const due = (line: typeof a, x: bigint): bigint =>
        lineDue(withFact(claim, fact, yuan(x)), contract, line).whole;
      return [
        ...flips((x) => due(a, x) > due(b, x), points),
        ...flips((x) => due(a, x) >= due(b, x), points),
      ];
    }),
  );
}

function pointsUnder(claim: Claim, contract: Contract, unknown: readonly string[]): bigint[] {
  const points = schedules(contract).flatMap(([, schedule]) => bends(schedule, contract, claim));
  const variants = harmVariants(claim, contract).flatMap(liableVariants);
  const crossed = variants.flatMap((variant) =>
    unknown.flatMap((fact) =>
      ['0', MAX_MONEY].flatMap((others) => {
        const base = unknown.reduce((whole, path) => withFact(whole, path, others), variant);
        return crossings(base, contract, fact, points);
      }),
    ),
  );
  return [...points, ...crossed];
}

/**
 * 默认代表值：0、1 分、各险种金额的转折点与两两的交叉点（上下各一分），以及最大值。金额是费用的分段线性函数，只升不降
 * （责任人所付则只降不升），两个险种孰多在相邻两点之间不变，故有无差别在这些点上都见得出。
 * Zero, one fen, every bend of a line's amount and every crossing of two, each ± 1 fen, and the maximum. Amounts are
 * monotone and piecewise linear in each sum, and which of two lines is greater does not change between neighbouring
 * points, so that whatever makes a difference somewhere makes one at a point of the list.
 */
export function representativeMoney(claim: Claim, contract: Contract): string[] {
  const unknown = MONEY.filter((path) => stateOf(claim, contract, path) !== null);
  if (claim.loss.kind === 'house' || unknown.length === 0) {
    return ['0.00', MAX_MONEY];
  }
  const undated = withFact(claim, 'incident.startedAt', undefined);
  const points = versionsOf(claim, contract).flatMap((terms) => pointsUnder(undated, terms, unknown));
  const around = points.flatMap((x) => [x - 1n, x, x + 1n]);
  const all = [0n, 1n, ...around, MAX].filter((x) => x >= 0n && x <= MAX);
  return [...new Set(all)].sort((a, b) => (a < b ? -1 : 1)).map(yuan);
}
