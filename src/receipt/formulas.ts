import { HARMS, PERILS } from '../claim/vocabulary.js';
import type { CasualtySchedule } from '../contract/contract.js';
import type { Terms } from '../contract/terms.js';
import { CASUALTY_LINES, HOUSE_UNITS } from '../contract/vocabulary.js';
import { contestOf, paidBy, payingLine } from '../decide/choice.js';
import { type LineSums, lineSums } from '../decide/sums/line-sums.js';
import { responsibility } from '../law/4-2-departments.js';
import type { Edition } from '../law/edition.js';
import { LINES, type Line } from '../law/line-ids.js';
import { exactOf } from '../money/exact.js';
import { sharesOf, split } from '../money/split.js';

/** Every way to take one value of each list. */
function combinationsOf<V>(...lists: readonly (readonly V[])[]): readonly (readonly V[])[] {
  return lists.reduce<readonly (readonly V[])[]>(
    (combinations, list) => combinations.flatMap((taken) => list.map((value) => [...taken, value])),
    [[]],
  );
}

/** Sums that no rounding leaves alone. */
const SCHEDULE: CasualtySchedule = {
  death: '100000.01',
  disability: { base: '90000.03', rates: ['1', '1', '1', '1', '1', '1', '1', '1', '1', '0.0000003333'] },
  medical: { limit: '10000.01', rate: '0.85', deductible: '100.01' },
};

/** What a line answers under a schedule to some facts. */
const sumsOf = (line: Line, schedule: object): LineSums =>
  lineSums(line, { lines: { [line]: schedule } } as unknown as Terms) as LineSums;

/** Every line, with and without a limit for the person; every harm; grades, costs and compensations that turn something. */
const casualty = () =>
  combinationsOf<string | number | null>(
    CASUALTY_LINES,
    [null, '95000.00'],
    [...HARMS, null],
    [1, 10, null],
    [10_000, 10_002, 999_999_999, null],
    [4_000_000, 99_999_999, null],
  ).map(([line, personLimit, harm, disabilityGrade, medicalCost, governmentCompensation]) => {
    const facts = { harm, disabilityGrade, medicalCost, governmentCompensation } as never;
    const { due, benefits } = sumsOf(line as Line, { ...SCHEDULE, personLimit });
    return [due(facts), ...benefits(facts).flatMap(Object.values)];
  });

const RATES = { collapsed: '5000.01', severe: '3000.01', moderate: '1000.01' } as const;

/** Every unit, with and without a household limit; every damage; whole and broken quantities. */
const house = () =>
  combinationsOf<string | number | null>(
    HOUSE_UNITS,
    [null, '9000.00'],
    [...Object.keys(RATES), null],
    ['1', '7', null],
    ['0.5', '62.55', null],
  ).map(([unit, householdLimit, damage, rooms, area]) => {
    const quantity = (text: unknown) => (text === null ? null : exactOf(String(text)));
    const facts = { damage, rooms: quantity(rooms), area: quantity(area) } as never;
    return sumsOf('house-damage', { unit, rates: RATES, householdLimit }).due(facts);
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
