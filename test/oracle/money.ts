// 穷举时金额的代表值。Representative sums for the brute force.
import { lineDue } from './due.js';
import { withFact } from './facts.js';
import { fen, MAX_MONEY, max, rational, yuan } from './rational.js';
import {
  CASUALTY_LINES,
  type CasualtyLine,
  type Claim,
  type Contract,
  HARMS,
  type Schedule,
} from './types.js';

const MAX = fen(MAX_MONEY);
const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function schedules(contract: Contract): [CasualtyLine, Schedule][] {
  return CASUALTY_LINES.flatMap((line) => {
    const schedule = contract.lines[line];
    return schedule === undefined ? [] : [[line, schedule] as [CasualtyLine, Schedule]];
  });
}

/** 伤情各种可能的写法：已知的保持不变。The claim under each harm and grade it may yet have. */
function harmVariants(claim: Claim): Claim[] {
  const { harm, disabilityGrade } = claim.loss;
  const harms = typeof harm === 'string' ? [harm] : HARMS;
  return harms.flatMap((value) => {
    const grades =
      typeof disabilityGrade === 'number' ? [disabilityGrade] : value === 'disability' ? GRADES : [1];
    return grades.map((grade) =>
      withFact(withFact(claim, 'loss.harm', value), 'loss.disabilityGrade', grade),
    );
  });
}

function perUnit(amount: bigint, rate: string): bigint[] {
  const { n, d } = rational(rate);
  return n === 0n ? [] : [(amount * d) / n, (amount * d) / n + 1n];
}

/** 折线的转折点。Where a line's amount, as a function of the cost, bends. */
function bends(schedule: Schedule, benefits: readonly bigint[]): bigint[] {
  const { limit, rate, deductible } = schedule.medical;
  const start = fen(deductible);
  const firstFen = perUnit(1n, rate).map((cost) => cost / 2n);
  const rooms =
    schedule.personLimit === undefined
      ? []
      : benefits.map((b) => max(fen(schedule.personLimit ?? '0') - b, 0n));
  const tops = [fen(limit), ...rooms].flatMap((amount) => perUnit(amount, rate));
  return [start, ...[...firstFen, ...tops].map((cost) => start + cost)];
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
function pairCrossings(claim: Claim, contract: Contract, fact: string, points: readonly bigint[]): bigint[] {
  const lines = schedules(contract).map(([line]) => line);
  return lines.flatMap((a, i) =>
    lines.slice(i + 1).flatMap((b) => {
      const due = (line: CasualtyLine, x: bigint): bigint =>
        lineDue(withFact(claim, fact, yuan(x)), contract, line);
      return [
        ...flips((x) => due(a, x) > due(b, x), points),
        ...flips((x) => due(a, x) >= due(b, x), points),
      ];
    }),
  );
}

/**
 * 默认代表值：0、1 分、合同里的各个金额、各线的转折点与交叉点（上下各一分），以及最大值。
 * Zero, one fen, every sum of the contract, every bend and every crossing, each ± 1 fen, and the maximum.
 */
export function representativeMoney(claim: Claim, contract: Contract): string[] {
  if (claim.loss.kind === 'house') {
    return ['0.00', MAX_MONEY];
  }
  const variants = harmVariants(claim);
  const points = schedules(contract).flatMap(([line, schedule]) => {
    const benefits = variants.map((variant) =>
      lineDue(
        withFact(withFact(variant, 'loss.medicalCost', '0'), 'loss.governmentCompensation', MAX_MONEY),
        contract,
        line,
      ),
    );
    const sums = [schedule.death, schedule.disability.base, schedule.personLimit ?? '0'].map(fen);
    return [...sums, ...benefits, ...bends(schedule, [0n, ...benefits])];
  });
  const bases = variants.flatMap((variant) =>
    ['0', MAX_MONEY].flatMap((other) => [
      { fact: 'loss.medicalCost', claim: filled(variant, 'loss.governmentCompensation', other) },
      { fact: 'loss.governmentCompensation', claim: filled(variant, 'loss.medicalCost', other) },
    ]),
  );
  const crossed = bases.flatMap(({ fact, claim: base }) => pairCrossings(base, contract, fact, points));
  const around = [...points, ...crossed].flatMap((x) => [x - 1n, x, x + 1n]);
  const all = [0n, 1n, ...around, MAX].filter((x) => x >= 0n && x <= MAX);
  return [...new Set(all)].sort((a, b) => (a < b ? -1 : 1)).map(yuan);
}

/** 事实未知时填上一个值，已知的不动。Fill a fact only where it is unknown. */
function filled(claim: Claim, path: string, value: string): Claim {
  const known = path === 'loss.medicalCost' ? claim.loss.medicalCost : claim.loss.governmentCompensation;
  return typeof known === 'string' ? claim : withFact(claim, path, value);
}
