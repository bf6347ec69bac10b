import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AcrossRow, acrossClaims, type HouseTerms } from '../../src/limits/across-claims.js';
import { acrossEach } from '../../src/limits/across-each.js';
import { runs } from '../thorough.js';

interface Row extends AcrossRow {
  readonly terms: HouseTerms;
}

const few = fc.nat(6);

const terms = fc.record(
  {
    houses: fc.constantFrom('each', 'one-per-household'),
    householdLimit: fc.nat(12).map((fen) => (fen / 100).toFixed(2)),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<HouseTerms>;

const rowsOf = (kind: 'person' | 'house') =>
  fc.array(
    fc.tuple(
      fc.record({
        event: fc.constant('e'),
        kind: fc.constant(kind),
        subject: fc.constant('s'),
        house: fc.constantFrom('a', 'b', 'c', null),
        harm: fc.constant(null),
        amount: few,
        paid: fc.integer({ min: -1, max: 4 }),
        terms,
      }),
      fc.oneof(few, fc.constant(Number.POSITIVE_INFINITY)),
    ),
    { minLength: 1, maxLength: 7 },
  );

it.each(['person', 'house'] as const)('is what comes of raising one row after the other: %s', (kind) => {
  fc.assert(
    fc.property(rowsOf(kind), (drawn) => {
      const rows: readonly Row[] = drawn.map(([row]) => row);
      const raised = drawn.map(([{ amount }, more]) => amount + more);
      const termsOf = (row: Row) => row.terms;
      const oneByOne = rows.map((_, n) => {
        const changed = rows.map((row, i) => (i === n ? { ...row, amount: raised[n] as number } : row));
        const across = acrossClaims(changed, termsOf)[n];
        return (across?.due ?? 0) + (across?.credited ?? 0);
      });
      expect(acrossEach(rows, raised, termsOf)).toEqual(oneByOne);
    }),
    runs(2000),
  );
});

it('takes no time to speak of for ten thousand houses of one household', () => {
  const rows = Array.from({ length: 10_000 }, (_, i): AcrossRow => {
    return { event: 'e', kind: 'house', subject: 's', house: `${i}`, harm: null, amount: 1, paid: 0 };
  });
  const termsOf = () => ({ householdLimit: '100.00' });
  expect(
    acrossEach(
      rows,
      rows.map(() => 5),
      termsOf,
    ).filter((fen) => fen > 0).length,
  ).toBe(10_000);
}, 5000);
