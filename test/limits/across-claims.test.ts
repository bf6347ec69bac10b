import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AcrossRow, acrossClaims, type HouseTerms } from '../../src/limits/across-claims.js';
import { acrossClaims as oracle } from '../oracle/across.js';

const row = (amount: number, more: Partial<AcrossRow> = {}): AcrossRow => ({
  event: 'flood',
  kind: 'person',
  subject: 'zhang',
  house: null,
  harm: 'disability',
  amount,
  paid: 0,
  ...more,
});

const home = (amount: number, house: string | null, more: Partial<AcrossRow> = {}): AcrossRow =>
  row(amount, { kind: 'house', subject: 'h', harm: null, house, ...more });

/** 逐案：应付、抵充、经由、缘由。Each claim: due, credited, through, why. */
const across = (rows: readonly AcrossRow[], terms: HouseTerms = {}) =>
  acrossClaims(rows, () => terms).map(({ due, credited, through, reasons }) =>
    [due, credited, through, ...reasons].join(' '),
  );

describe('one person in one event', () => {
  it('comes to the greatest of the claims, ties to the earlier, and the others to nothing', () => {
    expect(across([row(100), row(120), row(120)])).toEqual([
      '0 0 1 same-person',
      '120 0 1',
      '0 0 1 same-person',
    ]);
    expect(across([row(0), row(0)])).toEqual(['0 0 0', '0 0 0']);
  });

  it('has what was paid on another claim taken off, never below nothing', () => {
    expect(across([row(100, { paid: 100 }), row(120)])).toEqual([
      '0 100 1 same-person',
      '20 0 1 same-person',
    ]);
    expect(across([row(100, { paid: 150 }), row(120)])).toEqual(['0 120 1 same-person', '0 0 1 same-person']);
    expect(across([row(100, { paid: -5 }), row(120)])).toEqual(['0 0 1 same-person', '120 0 1']);
  });

  it('comes to the death sum less what was paid for the disability', () => {
    const death = row(100_000, { harm: 'death' });
    const disability = row(50_000, { paid: 50_000 });
    const expected = ['0 50000 1 same-person', '50000 0 1 death-after-disability'];
    expect(across([disability, death])).toEqual(expected);
    expect(across([disability, { ...death, harm: 'missing' }])).toEqual(expected);
    expect(across([{ ...disability, harm: 'injury' }, death])[1]).toBe('50000 0 1 same-person');
    expect(across([disability, row(60_000)])[1]).toBe('10000 0 1 same-person');
    expect(across([row(200_000, { paid: 200_000 }), death])).toEqual(['200000 0 0', '0 0 0 same-person']);
  });

  it('is another in another event, of another kind, or where nobody is known', () => {
    const alone = ['100 0 0', '90 0 1'];
    expect(across([row(100), row(90, { event: 'fire' })])).toEqual(alone);
    expect(across([row(100), row(90, { kind: 'house' })])).toEqual(alone);
    expect(across([row(100, { subject: null }), row(90, { subject: null })])).toEqual(alone);
    expect(across([row(100, { house: 'x' }), row(90, { house: 'y' })])[1]).toBe('0 0 0 same-person');
  });
});

describe('the houses of one household in one event', () => {
  it('are each paid, one claim a house', () => {
    expect(across([home(10, 'a'), home(20, 'b'), home(5, null), home(15, 'a', { paid: 1 })])).toEqual([
      '0 0 3 same-house',
      '20 0 1',
      '5 0 2',
      '15 0 3',
    ]);
    expect(across([home(10, 'a', { paid: 10 }), home(15, 'a')])).toEqual([
      '0 10 1 same-house',
      '5 0 1 same-house',
    ]);
  });

  it('are one, the greatest, where the contract says so', () => {
    const one: HouseTerms = { houses: 'one-per-household' };
    expect(across([home(10, 'a'), home(20, 'b'), home(20, 'c')], one)).toEqual([
      '0 0 1 one-per-household',
      '20 0 1',
      '0 0 1 one-per-household',
    ]);
    expect(across([home(10, 'a', { paid: 10 }), home(20, 'b')], one)).toEqual([
      '0 10 1 one-per-household',
      '10 0 1 one-per-household',
    ]);
    expect(across([home(10, 'a'), home(20, 'b', { event: 'fire' })], one)).toEqual(['10 0 0', '20 0 1']);
  });

  it('keep within the limit of the household, in register order, whatever was paid before', () => {
    const limited: HouseTerms = { householdLimit: '0.25' };
    expect(across([home(20, 'a'), home(0, 'b'), home(20, 'c'), home(20, 'd')], limited)).toEqual([
      '20 0 0',
      '0 0 1',
      '5 0 2 household-limit',
      '0 0 3 household-limit',
    ]);
    expect(across([home(10, 'a', { paid: 10 }), home(30, 'a')], limited)).toEqual([
      '0 10 1 same-house',
      '15 0 1 household-limit same-house',
    ]);
    expect(across([home(30, 'a', { subject: null })], limited)).toEqual(['30 0 0']);
    expect(across([row(30, { house: 'a' })], limited)).toEqual(['30 0 0']);
  });

  it('are under the terms for the first of them on which something is due', () => {
    const rows = [home(0, 'a'), home(20, 'b'), home(20, 'c')];
    const asked: unknown[] = [];
    acrossClaims(rows, (first) => {
      asked.push(first);
      return {};
    });
    expect(asked).toEqual([rows[1]]);
  });
});

it('limits over many claims cut before what was paid is taken off', () => {
  const rows = [row(100, { paid: 40 }), row(120), row(60, { subject: 'li' })];
  const half = acrossClaims(
    rows,
    () => ({}),
    (counted) => {
      expect(counted).toEqual([0, 120, 60]);
      return counted.map((amount) => amount / 2);
    },
  );
  expect(half.map(({ due, credited }) => [due, credited])).toEqual([
    [0, 40],
    [20, 0],
    [30, 0],
  ]);
});

const fen = fc.integer({ min: 0, max: 30 });

const someRow: fc.Arbitrary<AcrossRow> = fc.record({
  event: fc.constantFrom('e', 'f'),
  kind: fc.constantFrom('person', 'house'),
  subject: fc.constantFrom('a', 'b', null),
  house: fc.constantFrom('1', '2', null),
  harm: fc.constantFrom('death', 'disability', null),
  amount: fen,
  paid: fc.oneof(fc.constant(0), fen),
});

const yuan = (sum: number): string => (sum / 100).toFixed(2);

it('is what the format says, on any register', () => {
  const terms = fc.record(
    { houses: fc.constantFrom('each', 'one-per-household'), householdLimit: fen.map(yuan) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(someRow, { maxLength: 9 }), terms, (rows, house) => {
      const expected = oracle(
        rows.map(({ event, kind, subject, house: houseId, amount, paid }) => ({
          event,
          ...(kind === 'person' ? { personId: subject } : { householdId: subject, houseId }),
          amount: yuan(amount),
          paid: yuan(paid),
        })),
        { ...house, unit: 'room', rates: { collapsed: '1', severe: '1', moderate: '1' } },
      );
      const found = acrossClaims(rows, () => house);
      expect(found.map(({ due }) => yuan(due))).toEqual(expected);
      for (const [i, { due, credited, through, reasons }] of found.entries()) {
        const { amount, paid } = rows[i] as AcrossRow;
        expect(reasons.length > 0).toBe(due !== amount);
        expect(credited).toBeLessThanOrEqual(paid);
        if (through === i) expect(credited).toBe(0);
        else expect(due).toBe(0);
      }
    }),
    { numRuns: 400 },
  );
});
