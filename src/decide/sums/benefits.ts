import type { Claim } from '../../claim/claim.js';
import type { Terms } from '../../contract/terms.js';
import type { Line } from '../../law/line-ids.js';
import type { Fen } from '../../money/fen.js';
import type { Benefit } from './benefit.js';
import { type CasualtyFacts, casualtyBenefits, casualtyDue } from './casualty.js';
import { type HouseFacts, houseBenefits, houseDue } from './house.js';

/** The facts of a claim that set what any line pays. */
export type PayoutFacts = CasualtyFacts & HouseFacts;

/** What a line would pay for a loss, benefit by benefit, if it covers; nothing where the contract does not insure it. */
export function benefitsOf(line: Line, { casualty, house }: Terms, claim: Claim): readonly Benefit[] {
  if (line === 'house-damage') return house === null ? [] : houseBenefits(house, claim);
  const schedule = casualty[line];
  return schedule === undefined ? [] : casualtyBenefits(line, schedule, claim);
}

/** What a line pays for a loss where it covers, as a function of the claim; `null` where it is not insured. */
export function dueUnder(line: Line, { casualty, house }: Terms): ((facts: PayoutFacts) => Fen) | null {
  if (line === 'house-damage') return house && ((facts) => houseDue(house, facts));
  const schedule = casualty[line];
  return schedule === undefined ? null : (facts) => casualtyDue(line, schedule, facts);
}
