// 某险种在承保时应付多少；事实未知的给付为未决，计 0。What a line owes if it covers; an open benefit counts 0.
import { fen, max, min, rational, roundHalfUp, times, whole } from './rational.js';
import type { Claim, Contract, HouseSchedule, Line, Loss, Schedule } from './types.js';

function medicalDue(loss: Loss, schedule: Schedule): bigint {
  if (loss.medicalCost === null || loss.medicalCost === undefined) {
    return 0n;
  }
  const { limit, rate, deductible } = schedule.medical;
  const above = max(fen(loss.medicalCost) - fen(deductible), 0n);
  return min(fen(limit), roundHalfUp(times(whole(above), rational(rate))));
}

/** 死亡（失踪）或伤残的保额。The sum for the death (or missing) or for the disability. */
function personSum(loss: Loss, schedule: Schedule): bigint {
  if (loss.harm === 'death' || loss.harm === 'missing') {
    return fen(schedule.death);
  }
  if (loss.harm === 'disability' && typeof loss.disabilityGrade === 'number') {
    const rate = schedule.disability.rates[loss.disabilityGrade - 1];
    if (rate === undefined) {
      throw new Error('the contract has no rate for this grade');
    }
    return roundHalfUp(times(whole(fen(schedule.disability.base)), rational(rate)));
  }
  return 0n;
}

function casualtyDue(loss: Loss, schedule: Schedule, line: Line): bigint {
  let benefit = personSum(loss, schedule);
  if (line === 'municipal-facility') {
    const compensation = loss.governmentCompensation;
    benefit = compensation === null || compensation === undefined ? 0n : min(fen(compensation), benefit);
  }
  const total = benefit + medicalDue(loss, schedule);
  return schedule.personLimit === undefined ? total : min(fen(schedule.personLimit), total);
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

export function lineDue(claim: Claim, contract: Contract, line: Line): bigint {
  if (line === 'house-damage') {
    const schedule = contract.lines[line];
    return schedule === undefined ? 0n : houseDue(claim.loss, schedule);
  }
  const schedule = contract.lines[line];
  return schedule === undefined ? 0n : casualtyDue(claim.loss, schedule, line);
}
