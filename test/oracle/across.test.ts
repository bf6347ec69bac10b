// 各案之间的算法，任意登记簿。What holds of the reckoning across claims, over arbitrary registers.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acrossClaims, type DueRow } from './across.js';
import { fen, sum, yuan } from './rational.js';
import type { HouseSchedule } from './types.js';

const money = fc.bigInt(0n, 30n).map(yuan);
const someone = fc.constantFrom('a', 'b', null);

const dueRow: fc.Arbitrary<DueRow> = fc
  .record({
    isPerson: fc.boolean(),
    event: fc.constantFrom('e', 'f', null),
    who: someone,
    houseId: fc.constantFrom('1', '2', null),
    amount: money,
    paid: fc.oneof({ weight: 3, arbitrary: fc.constant('0.00') }, { weight: 1, arbitrary: money }),
  })
  .map(({ isPerson, who, houseId, ...row }) =>
    isPerson ? { ...row, personId: who } : { ...row, householdId: who, houseId },
  );

const house: fc.Arbitrary<HouseSchedule> = fc
  .record(
    { houses: fc.constantFrom('each', 'one-per-household'), householdLimit: money },
    { requiredKeys: [] },
  )
  .map((terms) => ({ unit: 'room', rates: { collapsed: '1', severe: '1', moderate: '1' }, ...terms }));

const rows = fc.array(dueRow, { maxLength: 8 });

describe('across claims', () => {
  it('never adds to a row, and leaves alone whom no other row concerns', () => {
    fc.assert(
      fc.property(rows, house, (register, terms) => {
        const due = acrossClaims(register, terms).map(fen);
        register.forEach((row, i) => {
          expect(due[i]).toBeLessThanOrEqual(fen(row.amount));
          const who = row.personId ?? row.householdId ?? null;
          const isAlone =
            row.event === null ||
            who === null ||
            register.every((other, k) => k === i || other.event !== row.event);
          const limit = row.householdId && terms.householdLimit;
          if (isAlone && !limit) {
            expect(due[i]).toBe(fen(row.amount));
          }
        });
      }),
    );
  });

  it('a person in an event comes to the greatest of the claims, less what was paid on the others', () => {
    fc.assert(
      fc.property(rows, house, (register, terms) => {
        const due = acrossClaims(register, terms).map(fen);
        const places = register.flatMap(({ event, personId }, i) =>
          event === 'e' && personId === 'a' ? [i] : [],
        );
        const claims = places.map((i) => fen(register[i]?.amount ?? '0'));
        const greatest = claims.reduce((most, amount) => (amount > most ? amount : most), 0n);
        const best = places[claims.indexOf(greatest)];
        const others = places.filter((i) => i !== best).map((i) => fen(register[i]?.paid ?? '0'));
        const left = greatest - sum(others);
        expect(sum(places.map((i) => due[i] ?? 0n))).toBe(left > 0n ? left : 0n);
      }),
    );
  });

  it('a household in an event stays within its limit, and has one house where there is one only', () => {
    fc.assert(
      fc.property(rows, house, (register, terms) => {
        const due = acrossClaims(register, terms).map(fen);
        for (const event of ['e', 'f']) {
          const paid = register.flatMap((row, i) =>
            row.event === event && row.householdId === 'a' ? [due[i] ?? 0n] : [],
          );
          if (terms.householdLimit !== undefined) {
            expect(sum(paid)).toBeLessThanOrEqual(fen(terms.householdLimit));
          }
          if (terms.houses === 'one-per-household') {
            expect(paid.filter((amount) => amount > 0n).length).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
