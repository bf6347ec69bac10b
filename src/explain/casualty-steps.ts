import type { Claim } from '../claim/claim.js';
import type { CasualtySchedule } from '../contract/contract.js';
import type { CasualtyLine } from '../law/line-ids.js';
import { Precise } from '../money/exact.js';
import type { Operand, Step } from './explanation.js';
import { exactText, fromFen, least, operand, rounded, step, sumText, times, yuan } from './sums.js';

/** The schedule's sum for death, or for the grade of disability. */
function scheduledSteps({ death, disability }: CasualtySchedule, { harm, disabilityGrade }: Claim): Step[] {
  if (harm === undefined || harm === null) return [step('harm-open', 'take', [], null)];
  if (harm !== 'disability') {
    const sum = sumText(yuan(death));
    return [step('death-sum', 'take', [operand('contract-sum', sum)], sum)];
  }
  const grade = disabilityGrade ?? null;
  const rate = grade === null ? null : (disability.rates[grade - 1] as string);
  const base = yuan(disability.base);
  const product = times(base, yuan(rate));
  const operands = [
    operand('contract-sum', sumText(base)),
    operand('rate', rate),
    operand('grade', grade === null ? null : String(grade)),
  ];
  return [
    step('disability-product', 'times', operands, exactText(product)),
    step('disability-rounded', 'round', [operand('product', exactText(product))], sumText(rounded(product))),
  ];
}

/** What is due for the harm; line 3 pays what the government must pay by law, up to the schedule's sum. */
function harmSteps(line: CasualtyLine, schedule: CasualtySchedule, claim: Claim): Step[] {
  if (claim.harm === 'injury') return [];
  const scheduled = scheduledSteps(schedule, claim);
  const sum = scheduled.at(-1)?.result as string | null;
  if (line !== 'municipal-facility') return scheduled;
  const owed = fromFen(claim.governmentCompensation);
  const operands = [operand('government-compensation', sumText(owed)), operand('scheduled-sum', sum)];
  return [...scheduled, step('compensation', 'least', operands, sumText(least(owed, yuan(sum))), '2.2.3')];
}

/** (Cost − deductible, not below 0) × rate, rounded, at most the limit. */
function treatmentSteps({ medical }: CasualtySchedule, { medicalCost }: Claim): Step[] {
  const cost = fromFen(medicalCost);
  const deductible = new Precise(medical.deductible);
  const above = cost && Precise.max(cost.minus(deductible), 0);
  const product = times(above, yuan(medical.rate));
  const whole = rounded(product);
  const limit = yuan(medical.limit);
  const [aboveText, productText] = [sumText(above), exactText(product)];
  return [
    step(
      'medical-above-deductible',
      'minus',
      [operand('cost', sumText(cost)), operand('deductible', deductible.toFixed(2))],
      aboveText,
    ),
    step(
      'medical-product',
      'times',
      [operand('above-deductible', aboveText), operand('rate', medical.rate)],
      productText,
    ),
    step('medical-rounded', 'round', [operand('product', productText)], sumText(whole)),
    step(
      'medical-limit',
      'least',
      [operand('sum', sumText(whole)), operand('limit', sumText(limit))],
      sumText(least(whole, limit)),
    ),
  ];
}

/** What a casualty line pays, step by step; an open benefit counts nothing yet. */
export function casualtySteps(line: CasualtyLine, schedule: CasualtySchedule, claim: Claim): readonly Step[] {
  const forHarm = harmSteps(line, schedule, claim);
  const forTreatment = treatmentSteps(schedule, claim);
  const parts: Operand[] = [
    ...(forHarm.length === 0 ? [] : [operand('harm', forHarm.at(-1)?.result as string | null)]),
    operand('medical', forTreatment.at(-1)?.result as string | null),
  ];
  const sum = Precise.sum(0, ...parts.map(({ value }) => value ?? 0));
  const whole = [...forHarm, ...forTreatment, step('benefits-sum', 'plus', parts, sumText(sum))];
  if (schedule.personLimit === undefined) return whole;
  const limit = new Precise(schedule.personLimit);
  const operands = [operand('sum', sumText(sum)), operand('limit', sumText(limit))];
  return [...whole, step('person-limit', 'least', operands, sumText(least(sum, limit)))];
}
