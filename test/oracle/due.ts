// 某险种在承保时应付多少；事实未知的给付为未决，计 0。What a line owes if it covers; an open benefit counts 0.
import { gradeThatCounts } from './grade.js';
import { fen, max, min, rational, roundHalfUp, times, whole } from './rational.js';
import {
  type CasualtyLine,
  type Claim,
  type Contract,
  type HouseSchedule,
  isIndemnity,
  type Line,
  type Loss,
  type Schedule,
} from './types.js';

/** 含医疗与不含医疗各是多少。What is due with the medical benefit, and without it. */
export interface Due {
  whole: bigint;
  withoutMedical: bigint;
}
const NOTHING: Due = { whole: 0n, withoutMedical: 0n };

export function medicalDue(cost: string | null | undefined, schedule: Schedule): bigint {
  if (cost === null || cost === undefined) {
    return 0n;
  }
  const { limit, rate, deductible } = schedule.medical;
  const above = max(fen(cost) - fen(deductible), 0n);
  return min(fen(limit), roundHalfUp(times(whole(above), rational(rate))));
}

export function disabilitySum(grade: number, schedule: Schedule): bigint {
  const rate = schedule.disability.rates[grade - 1];
  if (rate === undefined) {
    throw new Error('the contract has no rate for this grade');
  }
  return roundHalfUp(times(whole(fen(schedule.disability.base)), rational(rate)));
}

/** 死亡（失踪）或伤残的保额。The sum for the death (or missing) or for the disability. */
function personSum(loss: Loss, schedule: Schedule, contract: Contract): bigint {
  if (loss.harm === 'death' || loss.harm === 'missing') {
    return fen(schedule.death);
  }
  const grade = gradeThatCounts(loss, contract);
  return loss.harm === 'disability' && grade !== null ? disabilitySum(grade, schedule) : 0n;
}

function casualtyDue(claim: Claim, contract: Contract, line: CasualtyLine, schedule: Schedule): Due {
  const { incident, loss } = claim;
  const indemnity = isIndemnity(line, contract);
  const sum = personSum(loss, schedule, contract);
  const benefit = indemnity ? min(sum, fen(loss.governmentCompensation ?? '0')) : sum;
  const medical = medicalDue(indemnity ? loss.governmentMedical : loss.medicalCost, schedule);

  const isShortfall = line === 'fire-explosion' && incident?.liableParty === 'partly-able';
  const paid = loss.paidByLiableParty ?? null;
  if (isShortfall && paid === null) {
    return NOTHING;
  }
  const limited = (total: bigint): bigint =>
    schedule.personLimit === undefined ? total : min(fen(schedule.personLimit), total);
  const net = (total: bigint): bigint =>
    isShortfall ? max(limited(total) - fen(paid ?? '0'), 0n) : limited(total);
  return { whole: net(benefit + medical), withoutMedical: net(benefit) };
}

function quantity(loss: Loss, unit: string): string | null {
  if (unit === 'household') {
    return '1';
  }
  if (unit === 'room') {
    return typeof loss.rooms === 'number' ? String(loss.rooms) : null;
  }
  return loss.area ?? null;
}

function houseDue(loss: Loss, schedule: HouseSchedule): bigint {
  const units = quantity(loss, schedule.unit);
  if (loss.damage === null || loss.damage === undefined || units === null) {
    return 0n;
  }
  const rate = schedule.rates[loss.damage as 'collapsed' | 'severe' | 'moderate'];
  const benefit = roundHalfUp(times(whole(fen(rate)), rational(units)));
  return schedule.householdLimit === undefined ? benefit : min(fen(schedule.householdLimit), benefit);
}

export function lineDue(claim: Claim, contract: Contract, line: Line): Due {
  if (line === 'house-damage') {
    const schedule = contract.lines[line];
    const amount = schedule === undefined ? 0n : houseDue(claim.loss, schedule);
    return { whole: amount, withoutMedical: amount };
  }
  const schedule = contract.lines[line];
  return schedule === undefined ? NOTHING : casualtyDue(claim, contract, line, schedule);
}
