import type { Claim } from '../claim/claim.js';
import { DAMAGES, HARMS, type Harm, type LossKind } from '../claim/vocabulary.js';
import type { HouseTerms, Terms } from '../contract/terms.js';
import type { HouseUnit } from '../law/house-units.js';
import type { Line } from '../law/line-ids.js';
import type { PayoutFacts } from '../law/sum.js';
import { type Exact, exactFrom, exactOf } from '../money/exact.js';
import { MAX_FEN } from '../money/fen.js';
import type { Open } from './completions.js';
import type { LineSet } from './line-set.js';

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

/** The fact that counts the units, where there are units to count. */
const QUANTITY_OF = { room: 'rooms', area: 'area', household: null } as const satisfies Record<
  HouseUnit,
  keyof PayoutFacts | null
>;

function houseValues(terms: HouseTerms): Pick<Open, 'fact' | 'values'>[] {
  const damage = { fact: 'damage' as const, values: [LEFT_OPEN, ...DAMAGES] };
  switch (QUANTITY_OF[terms.unit]) {
    case 'rooms':
      return [damage, { fact: 'rooms', values: ROOMS }];
    case 'area':
      return [damage, { fact: 'area', values: [LEFT_OPEN, SPECK, ...areasAtLimit(terms), SQUARE_METRE] }];
    case null:
      return [damage];
  }
}

/** A fact that sets whether a loss is insured, or what is due. */
export interface Asked {
  readonly open: Open;
  /** The harms under which it matters. */
  readonly harms: readonly Harm[];
  /** The lines for which it matters. */
  readonly lines: LineSet;
}

const EVERY_LINE: LineSet = -1;

const asked = (
  fact: Open['fact'],
  values: readonly unknown[],
  harms: readonly Harm[] = HARMS,
  lines: LineSet = EVERY_LINE,
): Asked => ({ open: { fact, values }, harms, lines });

function personFacts({ casualty, readings }: Terms, lines: readonly Line[]): Asked[] {
  const facts = [asked('harm', HARMS)];
  if (readings['missing-person'] === 'when-certified')
    facts.push(asked('missingCertified', [true, false], ['missing']));
  facts.push(asked('disabilityGrade', GRADES, ['disability']), asked('medicalCost', LEAST_AND_MOST));
  if (casualty['municipal-facility'] !== undefined) {
    const harms: readonly Harm[] = ['death', 'missing', 'disability'];
    const line = 1 << lines.indexOf('municipal-facility');
    facts.push(asked('governmentCompensation', LEAST_AND_MOST, harms, line));
  }
  return facts;
}

/** The facts of the loss itself that are asked under a contract, each with values that stand for all. */
export function askedOf(kind: LossKind, terms: Terms, lines: readonly Line[]): readonly Asked[] {
  if (kind === 'person') return personFacts(terms, lines);
  return terms.house === null ? [] : houseValues(terms.house).map(({ fact, values }) => asked(fact, values));
}

/** Whether a fact matters under a harm; while that is not known, what only some harms ask may come to matter. */
export const isAskedUnder = ({ harms }: Asked, harm: Claim['harm']): boolean =>
  harm === undefined || harm === null || harms.includes(harm);

/** What is asked of a loss, and not known. */
export const openAmong = (all: readonly Asked[], claim: Claim): readonly Asked[] =>
  all.filter(
    (each) =>
      (claim[each.open.fact] === undefined || claim[each.open.fact] === null) &&
      isAskedUnder(each, claim.harm),
  );
