import type { Claim } from '../claim/claim.js';
import type { HouseSchedule } from '../contract/contract.js';
import type { HouseUnit } from '../contract/vocabulary.js';
import type { Operand, Step } from './explanation.js';
import { exactText, least, operand, rounded, step, sumText, times, yuan } from './sums.js';

/** How many units are paid for: rooms, square metres, or the one household. */
const unitsOf = (unit: HouseUnit, { rooms, area }: Claim): Operand => {
  if (unit === 'household') return operand('household', '1');
  return unit === 'room' ? operand('rooms', rooms?.text ?? null) : operand('area', area?.text ?? null);
};

/** The rate of the damage × the units, rounded, at most the household limit. */
export function houseSteps({ unit, rates, householdLimit }: HouseSchedule, claim: Claim): readonly Step[] {
  const rate = claim.damage ? yuan(rates[claim.damage]) : null;
  const units = unitsOf(unit, claim);
  const product = times(rate, yuan(units.value));
  const sum = rounded(product);
  const steps = [
    step('house-product', 'times', [operand('contract-sum', sumText(rate)), units], exactText(product)),
    step('house-rounded', 'round', [operand('product', exactText(product))], sumText(sum)),
  ];
  if (householdLimit === undefined) return steps;
  const limit = yuan(householdLimit);
  const operands = [operand('sum', sumText(sum)), operand('limit', sumText(limit))];
  return [...steps, step('household-limit', 'least', operands, sumText(least(sum, limit)))];
}
