import type { Claim } from '../claim/claim.js';
import { DAMAGES, HARMS, type Harm } from '../claim/vocabulary.js';
import type { HouseTerms } from '../contract/terms.js';
import { type Exact, exactFrom, exactOf } from '../money/exact.js';
import { MAX_FEN } from '../money/fen.js';
import { QUANTITY_OF } from '../payout/house.js';
import type { Open } from './completions.js';
import type { Plan } from './plan.js';

/**
 * Stands first among the values of a fact whose benefit stays open until it is known, although every value would be worth
 * something: leaving it unknown is then one more result to compare with.
 */
export const LEFT_OPEN = null;

const GRADES = [LEFT_OPEN, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A sum that an amount grows with: nothing and the most show whether it makes any difference. */
const LEAST_AND_MOST = [0, MAX_FEN];

/** Rooms are worth the same each, so one and two show whether their number makes any difference. */
const ROOMS = [LEFT_OPEN, /* @__PURE__ */ exactOf('1'), /* @__PURE__ */ exactOf('2')];

/** So small that no rate makes half a fen of it. */
const SPECK = /* @__PURE__ */ exactOf('0.00000000000000000001');

/** So large that every rate makes a fen of it. */
const SQUARE_METRE = /* @__PURE__ */ exactOf('1');

/** Areas at which each rate just reaches the household limit, while every lower rate stays below it. */
function areasAtLimit({ rates, householdLimit }: HouseTerms): Exact[] {
  if (!householdLimit) return [];
  return Object.values(rates)
    .filter((rate) => rate > 0)
    .map((rate) => exactFrom(householdLimit - 0.5, rate));
}

function houseValues(terms: HouseTerms): Open[] {
  const damage: Open = { fact: 'damage', values: [LEFT_OPEN, ...DAMAGES] };
  switch (QUANTITY_OF[terms.unit]) {
    case 'rooms':
      return [damage, { fact: 'rooms', values: ROOMS }];
    case 'area':
      return [damage, { fact: 'area', values: [LEFT_OPEN, SPECK, ...areasAtLimit(terms), SQUARE_METRE] }];
    case null:
      return [damage];
  }
}

/** The facts that set what is due for a person; a harm that is known leaves out what only other harms ask. */
function* personValues({ terms, lines }: Plan, { harm }: Claim): Generator<Open> {
  const mayBe = (...harms: readonly Harm[]): boolean => harm == null || harms.includes(harm);
  yield { fact: 'harm', values: HARMS };
  if (mayBe('missing') && terms.readings['missing-person'] === 'when-certified') {
    yield { fact: 'missingCertified', values: [true, false] };
  }
  if (mayBe('disability')) yield { fact: 'disabilityGrade', values: GRADES };
  yield { fact: 'medicalCost', values: LEAST_AND_MOST };
  if (mayBe('death', 'missing', 'disability') && lines.includes('municipal-facility')) {
    yield { fact: 'governmentCompensation', values: LEAST_AND_MOST };
  }
}

/** The unknown facts of the loss itself that set what is due, each with values that stand for all. */
export function lossValues(plan: Plan, claim: Claim): readonly Open[] {
  const { house } = plan.terms;
  const facts =
    claim.kind === 'person' ? [...personValues(plan, claim)] : house === null ? [] : houseValues(house);
  return facts.filter(({ fact }) => claim[fact] === undefined || claim[fact] === null);
}
