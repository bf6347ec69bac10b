import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CompactRow,
  limitCompactly,
  mergeTallies,
  payCompactly,
  payPart,
  talliesBefore,
  tally,
  tallyCompactly,
} from '../../src/batch.js';
import { InvalidInputError } from '../../src/index.js';
import { HOSTILE_TO_ROOMS } from '../input/hostile-values.js';
import { expectRefused } from '../input/refusal.js';
import { runs } from '../thorough.js';

const START = Date.UTC(2024, 6, 11);
const terms = (overflow: 'pro-rata' | 'first-come') => ({
  limits: { perEvent: '9.00', perYear: '15.00', byLine: { 'house-damage': { perEvent: '4.00' } } },
  overflow,
});

const rowOf = fc.record({
  event: fc.constantFrom('a', 'b', 'c'),
  startedAt: fc.integer({ min: 0, max: 3 }).map((day) => START + day * 86_400_000),
  amount: fc.integer({ min: 0, max: 500 }),
  line: fc.constantFrom('house-damage' as const, 'natural-disaster' as const, null),
});
const ROW: CompactRow = { event: 'e', startedAt: START, amount: 100, line: 'house-damage' };

/** 一份登记簿切成几段。A register, cut. */
function cut(rows: readonly CompactRow[], cuts: readonly number[]): readonly (readonly CompactRow[])[] {
  const at = [0, ...[...cuts].map((each) => each % (rows.length + 1)).sort((a, b) => a - b), rows.length];
  return at.slice(1).map((end, i) => rows.slice(at[i], end));
}

const tallied = (parts: readonly (readonly CompactRow[])[]) => {
  let first = 1;
  return parts.map((part) => {
    const of = tallyCompactly(part, first);
    first += part.length;
    return of;
  });
};

function* oneByOne<V>(values: readonly V[]): Generator<V> {
  yield* values;
}

const pathsOf = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    return (error as InvalidInputError).issues.map(
      ({ argument, path, code }) => `${argument} ${path} ${code}`,
    );
  }
  return [];
};

describe('a register in parts, in whole fen', () => {
  it('is paid as a whole is, however it is cut, from lists and from what comes row by row', () => {
    fc.assert(
      fc.property(
        fc.array(rowOf, { maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        fc.constantFrom('pro-rata' as const, 'first-come' as const),
        (rows, cuts, overflow) => {
          const parts = cut(rows, cuts);
          const tallies = tallied(parts);
          const whole = mergeTallies(...tallies);
          const before = talliesBefore(oneByOne(tallies));
          const paid = parts.flatMap((part, i) =>
            payCompactly(oneByOne(part), whole, before[i] as (typeof tallies)[number], terms(overflow)),
          );
          expect(paid).toEqual(limitCompactly(rows, terms(overflow)));
          expect(limitCompactly(oneByOne(rows), terms(overflow))).toEqual(paid);
        },
      ),
      runs(200),
    );
  });

  it('is tallied and paid as `tally` and `payPart` do', () => {
    const row = { ...ROW, id: 'r', place: 1, startedAt: new Date(START).toISOString(), amount: '1.00' };
    expect(tallyCompactly([ROW], 1)).toEqual(tally([row]));
    expect(payCompactly([ROW], tally([row]), tally([]), terms('pro-rata'))).toEqual([100]);
    expect(payPart([row], tallyCompactly([ROW], 1), tallyCompactly([], 1), terms('pro-rata'))).toEqual([
      { id: 'r', paid: '1.00' },
    ]);
  });
});

describe('what stands before a part', () => {
  it('tells of its own events alone', () => {
    const [, second] = talliesBefore([
      tallyCompactly([ROW, { ...ROW, event: 'f' }], 1),
      tallyCompactly([{ ...ROW, event: 'f' }], 3),
    ]);
    expect(second).toEqual({
      places: [{ first: 1, last: 2 }],
      events: [{ event: 'f', startedAt: START, due: { 'house-damage': 100 } }],
    });
    expect(Object.isFrozen(second?.events)).toBe(true);
  });
  it('is refused where parts are left out, out of order, or none', () => {
    const [first, second] = [tallyCompactly([ROW], 1), tallyCompactly([ROW], 2)];
    expect(pathsOf(() => talliesBefore([second]))).toEqual(['tallies 0.places place-order']);
    expect(pathsOf(() => talliesBefore([first, first]))).toEqual(['tallies 1.places place-order']);
    expect(pathsOf(() => talliesBefore([first, {} as never]))).toEqual(['tallies 1.places wrong-type']);
  });
});

describe('parts that are wrong', () => {
  const whole = tallyCompactly([ROW, ROW], 1);
  it('are refused, row by row and as a whole', () => {
    const bad = { ...ROW, amount: 0.5 };
    expect(pathsOf(() => tallyCompactly(oneByOne([ROW, bad]), 1))).toEqual(['rows 1.amount fen']);
    expect(pathsOf(() => tallyCompactly([ROW], 0))).toEqual(['first  place']);
    expect(pathsOf(() => payCompactly([ROW, ROW, ROW], whole, tally([]), terms('pro-rata')))).toEqual([
      'whole  rows-left-out',
    ]);
    expect(
      pathsOf(() => payCompactly([{ ...ROW, event: 'f' }], whole, tally([]), terms('pro-rata'))),
    ).toEqual(['whole f missing-key']);
  });
  it('are refused where they cannot be gone through', () => {
    const ends = {
      [Symbol.iterator]: () => ({
        next: () => {
          throw new Error('no');
        },
      }),
    };
    expect(pathsOf(() => limitCompactly(ends as never, terms('pro-rata')))).toEqual(['rows  unreadable']);
    expect(pathsOf(() => limitCompactly({ [Symbol.iterator]: 1 } as never, terms('pro-rata')))).toEqual([
      'rows  unreadable',
    ]);
    expect(() => limitCompactly('rows' as never, terms('pro-rata'))).toThrow(InvalidInputError);
  });
});

describe.each(HOSTILE_TO_ROOMS)('%s', (_, make) => {
  it('is refused by them all', () => {
    expectRefused(() => tallyCompactly(make() as never, 1));
    expectRefused(() => tallyCompactly([make() as never], 1));
    expectRefused(() => tallyCompactly([ROW], make() as never));
    expectRefused(() => talliesBefore(make() as never));
    expectRefused(() => talliesBefore([make() as never]));
    expectRefused(() => payCompactly(make() as never, tally([]), tally([]), terms('pro-rata')));
    expectRefused(() => payCompactly([ROW], make() as never, tally([]), terms('pro-rata')));
    expectRefused(() => payCompactly([ROW], tally([]), make() as never, terms('pro-rata')));
    expectRefused(() => payCompactly([ROW], tallyCompactly([ROW], 1), tally([]), make() as never));
  });
});
