import type { Claim } from '../../claim/claim.js';
import type { HouseTerms } from '../../contract/terms.js';
import type { HouseUnit } from '../../contract/vocabulary.js';
import { InvalidInputError } from '../../input/error.js';
import { issueOf } from '../../input/issue.js';
import { type Exact, exactOf, timesHalfUp } from '../../money/exact.js';
import type { Fen } from '../../money/fen.js';
import type { Benefit, Due } from './benefit.js';

/** The facts of a claim that set what the house line pays. */
export type HouseFacts = Pick<Claim, 'damage' | 'rooms' | 'area'>;

/** The fact that counts the units, where there are units to count. */
export const QUANTITY_OF = { room: 'rooms', area: 'area', household: null } as const satisfies Record<
  HouseUnit,
  keyof HouseFacts | null
>;

const ONE: Exact = /* @__PURE__ */ exactOf('1');

/** The rate of the damage × rooms, square metres or one household, at most the household limit. */
function forHouse({ unit, rates, householdLimit }: HouseTerms, facts: HouseFacts): Due {
  const counted = QUANTITY_OF[unit];
  const quantity = counted === null ? ONE : facts[counted];
  if (facts.damage == null || quantity == null) return null;
  const amount = timesHalfUp(rates[facts.damage], quantity, householdLimit ?? Number.POSITIVE_INFINITY);
  if (amount > Number.MAX_SAFE_INTEGER) {
    throw new InvalidInputError([
      issueOf(`loss.${counted}`, 'sum-too-large', counted === 'rooms' ? 'number' : 'string'),
    ]);
  }
  return amount;
}

/** What the house line pays for a house. The rates are the contract's (二（五）). */
export const houseBenefits = (terms: HouseTerms, facts: HouseFacts): readonly Benefit[] => [
  { benefit: 'house', amount: forHouse(terms, facts) },
];

/** What the house line pays for a house in all: nothing yet while the benefit is open. */
export const houseDue = (terms: HouseTerms, facts: HouseFacts): Fen => forHouse(terms, facts) ?? 0;
