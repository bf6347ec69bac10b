import { HARMS, PERILS } from '../claim/vocabulary.js';
import type { CasualtyTerms, HouseTerms } from '../contract/terms.js';
import { CASUALTY_LINES, HOUSE_UNITS } from '../contract/vocabulary.js';
import { contestOf, paidBy, payingLine } from '../decide/choice.js';
import { casualtyBenefits, casualtyDue } from '../decide/sums/casualty.js';
import { houseDue } from '../decide/sums/house.js';
import { responsibility } from '../law/4-2-departments.js';
import type { Edition } from '../law/edition.js';
import { LINES } from '../law/line-ids.js';
import { exactOf } from '../money/exact.js';
import { sharesOf, split } from '../money/split.js';

/** Every way to take one value of each list. */
function combinationsOf<V>(...lists: readonly (readonly V[])[]): readonly (readonly V[])[] {
  return lists.reduce<readonly (readonly V[])[]>(
    (combinations, list) => combinations.flatMap((taken) => list.map((value) => [...taken, value])),
    [[]],
  );
}

/** Sums in fen that no rounding leaves alone. */
const SCHEDULE: Omit<CasualtyTerms, 'personLimit'> = {
  death: 10_000_001,
  disability: [
    9_000_003, 8_000_003, 7_000_003, 6_000_003, 5_000_003, 4_000_003, 3_000_003, 2_000_003, 1_003, 3,
  ],
  medical: { limit: 1_000_001, rate: /* @__PURE__ */ exactOf('0.85'), deductible: 10_001 },
};

/** Every line, with and without a limit for the person; every harm; grades, costs and compensations that turn something. */
const casualty = () =>
  combinationsOf<string | number | null>(
    CASUALTY_LINES,
    [null, 9_500_000],
    [...HARMS, null],
    [1, 10, null],
    [10_000, 10_002, 999_999_999, null],
    [4_000_000, 99_999_999, null],
  ).map(([line, personLimit, harm, disabilityGrade, medicalCost, governmentCompensation]) => {
    const facts = { harm, disabilityGrade, medicalCost, governmentCompensation } as never;
    const terms = { ...SCHEDULE, personLimit } as CasualtyTerms;
    const benefits = casualtyBenefits(line as never, terms, facts);
    return [casualtyDue(line as never, terms, facts), ...benefits.flatMap(Object.values)];
  });

const RATES = { collapsed: 500_001, severe: 300_001, moderate: 100_001 } as const;

/** Every unit, with and without a household limit; every damage; whole and broken quantities. */
const house = () =>
  combinationsOf<string | number | null>(
    HOUSE_UNITS,
    [null, 900_000],
    [...Object.keys(RATES), null],
    ['1', '7', null],
    ['0.5', '62.55', null],
  ).map(([unit, householdLimit, damage, rooms, area]) => {
    const quantity = (text: unknown) => (text === null ? null : exactOf(String(text)));
    const facts = { damage, rooms: quantity(rooms), area: quantity(area) } as never;
    return houseDue({ unit, rates: RATES, householdLimit } as HouseTerms, facts);
  });

/** Every set of covering lines, by every order and tie of three sums, under both readings. */
const choice = () =>
  (['highest', 'add-samaritan'] as const).map((overlap) => {
    const contest = contestOf(CASUALTY_LINES, overlap);
    const sums = [0, 1, 2];
    return combinationsOf<number>(sums, sums, sums, sums).map((due) =>
      Array.from({ length: 16 }, (_, covering) => {
        const line = payingLine(contest, due, covering);
        return [line, paidBy(contest, due, covering, line)];
      }),
    );
  });

/** Panels of one to four, by both rules for odd fen. */
const shares = () =>
  [['1'], ['0.6', '0.4'], ['0.5', '0.3', '0.2'], ['0.27', '0.23', '0.1', '0.4']].map((texts) =>
    [0, 1, 2, 3, 5, 7, 11, 13, 101, 10_007, 999_999_999_999_999].map((amount) =>
      (['largest-remainder', { to: 0 }, { to: texts.length - 1 }] as const).map((remainder) =>
        split(amount, sharesOf(texts), remainder),
      ),
    ),
  );

/** Every line, every peril, both readings: all that can be asked. */
const departments = (edition: Edition) =>
  LINES.flatMap((line) =>
    PERILS.flatMap((peril) =>
      (['leading-group-office', 'public-security'] as const).map((crowdCrush) =>
        responsibility(line, peril, { readings: { 'crowd-crush': crowdCrush }, edition }),
      ),
    ),
  );

/**
 * What the formulas answer to a fixed list of questions. Rules that are functions cannot be hashed, so their answers are: a
 * formula that changes without changing any of these goes unseen here, and is left to the receipts under test.
 */
export const answers = (edition: Edition) => ({
  casualty: casualty(),
  house: house(),
  'choice-of-line': choice(),
  'co-insurance': shares(),
  departments: departments(edition),
});
