import { DAMAGES, HARMS, type Harm, type LossKind } from '../claim/vocabulary.js';
import type { HouseTerms, Terms } from '../contract/terms.js';
import { type Exact, exactFrom, exactOf } from '../money/exact.js';
import { MAX_FEN } from '../money/fen.js';
import type { Line } from '../notice/lines.js';
import { QUANTITY_OF } from '../payout/house.js';
import type { Open } from './completions.js';

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

/** A fact that sets what is due, the harms under which it does, and the one line for which; `null`: all of them. */
export interface Asked {
  readonly open: Open;
  readonly under: readonly Harm[] | null;
  readonly line: Line | null;
}

const asked = (
  fact: Open['fact'],
  values: readonly unknown[],
  under: readonly Harm[] | null = null,
  line: Line | null = null,
): Asked => ({
  open: { fact, values },
  under,
  line,
});

/** The facts of the loss itself that set what is due under a contract, each with values that stand for all. */
export function askedOf(kind: LossKind, { casualty, house, readings }: Terms): readonly Asked[] {
  if (kind === 'house')
    return house === null ? [] : houseValues(house).map((open) => ({ open, under: null, line: null }));
  const certified =
    readings['missing-person'] === 'when-certified'
      ? [asked('missingCertified', [true, false], ['missing'])]
      : [];
  const compensation =
    casualty['municipal-facility'] === undefined
      ? []
      : [
          asked(
            'governmentCompensation',
            LEAST_AND_MOST,
            ['death', 'missing', 'disability'],
            'municipal-facility',
          ),
        ];
  return [
    asked('harm', HARMS),
    ...certified,
    asked('disabilityGrade', GRADES, ['disability']),
    asked('medicalCost', LEAST_AND_MOST),
    ...compensation,
  ];
}
