// 是否存在一种补全使金额大于零。Whether some completion of the unknown facts yields an amount above zero.
import { covered } from './covered.js';
import { lineDue } from './due.js';
import { type Quantities, unknownFacts, valuesOf, withFact } from './facts.js';
import { MAX_MONEY } from './rational.js';
import { type Claim, type Contract, LINES, type Line } from './types.js';

/** 给付随费用、间数、面积只增不减，故只试最大值。No benefit falls as these grow, so the largest will do. */
const LARGEST: Quantities = { money: [MAX_MONEY], rooms: [1000], area: ['1000000'] };

/** 决定金额的事实，其余只决定是否承保。Facts that decide the sum; the others only decide coverage. */
const SUM_FACTS = [
  'loss.harm',
  'loss.disabilityGrade',
  'loss.medicalCost',
  'loss.governmentCompensation',
  'loss.damage',
  'loss.rooms',
  'loss.area',
];

export function canPay(claim: Claim, contract: Contract): boolean {
  return LINES.some((line) => somePays(claim, contract, line));
}

function somePays(claim: Claim, contract: Contract, line: Line): boolean {
  if (contract.lines[line] === undefined || covered(claim, contract)[line] === false) {
    return false;
  }
  const next = unknownFacts(claim, contract).find((path) => SUM_FACTS.includes(path));
  if (next === undefined) {
    return lineDue(claim, contract, line) > 0n && someCovers(claim, contract, line);
  }
  return valuesOf(claim, contract, next, LARGEST).some((value) =>
    somePays(withFact(claim, next, value), contract, line),
  );
}

/** 逐个补全，一旦确定即止。Fill in one fact after another until coverage is settled. */
function someCovers(claim: Claim, contract: Contract, line: Line): boolean {
  const now = covered(claim, contract)[line];
  if (now !== null) {
    return now;
  }
  const next = unknownFacts(claim, contract)[0];
  if (next === undefined) {
    throw new Error('coverage is unknown although every fact is known');
  }
  return valuesOf(claim, contract, next, LARGEST).some((value) =>
    someCovers(withFact(claim, next, value), contract, line),
  );
}
