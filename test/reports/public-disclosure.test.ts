import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Determination, InvalidInputError, LINES, UNITS } from '../../src/index.js';
import type { ReportEntry } from '../../src/reports/entries.js';
import {
  type DisclosedRow,
  type PublicDisclosure,
  publicDisclosure,
} from '../../src/reports/public-disclosure.js';
import { runs } from '../thorough.js';
import { givenAway, widthsKnown } from './attack.js';
import { back, contract, DATONG, entry, GANSHUI, house, paid, person } from './support.js';

const YEAR = { year: 2024 };
const NOON = '2024-07-20T12:00:00+08:00';

const many = (count: number, of: (id: string) => ReportEntry): ReportEntry[] =>
  Array.from({ length: count }, (_, i) => of(`c-${i}`));

const deaths = (count: number, division: string) => many(count, (id) => entry(person(id, { division })));
const houses = (count: number, division: string) => many(count, (id) => entry(house(id, { division })));

const cells = ({ lines, withoutLine, total }: DisclosedRow) => [
  ...LINES.map((line) => lines[line]),
  withoutLine,
  total,
];
const grid = ({ towns, totals }: PublicDisclosure) => [...towns, totals].map(cells);

const fenOf = (yuan: string): number => Math.round(Number(yuan) * 100);

const issuesOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => [path, code]);
    throw error;
  }
  return [];
};

describe('what is made public', () => {
  const register = [...deaths(7, GANSHUI), ...houses(6, GANSHUI), ...deaths(8, DATONG), ...houses(5, DATONG)];

  it('is the number of claims paid and the sum, by town and line, with totals', () => {
    const report = publicDisclosure(register, contract, YEAR);
    expect(report).toMatchObject({ contract: 'illustrative', period: { year: 2024 }, minimumCell: 5 });
    expect(report.towns.map(({ town }) => town.name)).toEqual(['赶水镇', '打通镇']);
    const none = { claims: 0, paid: '0.00' };
    expect(grid(report)).toEqual([
      [
        { claims: 7, paid: '700000.00' },
        none,
        none,
        none,
        { claims: 6, paid: '90000.00' },
        none,
        { claims: 13, paid: '790000.00' },
      ],
      [
        { claims: 8, paid: '800000.00' },
        none,
        none,
        none,
        { claims: 5, paid: '75000.00' },
        none,
        { claims: 13, paid: '875000.00' },
      ],
      [
        { claims: 15, paid: '1500000.00' },
        none,
        none,
        none,
        { claims: 11, paid: '165000.00' },
        none,
        { claims: 26, paid: '1665000.00' },
      ],
    ]);
  });

  it('keeps back what stands for a few, and what would give it away', () => {
    const few = [...register, ...houses(3, '500110113')];
    const report = publicDisclosure(few, contract, YEAR, { interval: '0' });
    expect(grid(report).map((row) => row.map(({ claims, paid }) => [claims, paid])[4])).toEqual([
      [6, '90000.00'],
      [null, null],
      [null, null],
      [14, '210000.00'],
    ]);
    expect(report.towns[2]?.total).toEqual({ claims: null, paid: null });
    expect(report.towns[1]?.total).toEqual({ claims: null, paid: null });
    expect(report.totals.total).toEqual({ claims: 29, paid: '1710000.00' });
  });

  it('keeps back more where a reader could place it within a fifth', () => {
    const few = [...register, ...houses(3, '500110113')];
    const hidden = (interval?: string) =>
      grid(publicDisclosure(few, contract, YEAR, { interval })).map((row) =>
        row.flatMap(({ paid: sum }, i) => (sum === null ? [i] : [])),
      );
    expect(hidden('0')).toEqual([[], [4, 6], [4, 6], []]);
    // 打通镇合计 875000 只能在房屋 45000、75000 之内移动，不到五分之一。The total of 打通镇 moves only by what the houses leave it.
    expect(hidden('0.13')).toEqual(hidden('0'));
    expect(hidden()).toEqual([[0, 4], [0, 4, 6], [4, 6], []]);
    expect(publicDisclosure(few, contract, YEAR)).toMatchObject({ interval: '0.2', minimumCell: 5 });
  });

  it('takes what was paid within the period', () => {
    const at = (paidAt: string) => register.map((one) => ({ ...one, payments: [paid('7', paidAt)] }));
    const late = at('2024-12-31T15:59:59Z');
    const claims = (entries: readonly ReportEntry[], period: { year: number; quarter?: number }) =>
      publicDisclosure(entries, contract, period).totals.total.claims;
    expect(claims(late, YEAR)).toBe(26);
    expect(claims(late, { year: 2024, quarter: 4 })).toBe(26);
    expect(claims(late, { year: 2024, quarter: 3 })).toBe(0);
    expect(claims(register, { year: 2024, quarter: 3 })).toBe(26);
    expect(claims(at('2024-12-31T16:00:00Z'), YEAR)).toBe(0);
    expect(
      claims(
        register.map((one) => ({ ...one, payments: [paid('0', NOON)] })),
        YEAR,
      ),
    ).toBe(0);
    expect(publicDisclosure([], contract, YEAR).towns).toEqual([]);
  });

  it('names nobody', () => {
    const secret = many(6, (id) =>
      entry(person(`secret-${id}`, { id: `secret-event-${id}` }, { personId: `secret-${id}` })),
    );
    const text = JSON.stringify(publicDisclosure(secret, contract, YEAR, { minimumCell: 1 }));
    expect(text).not.toContain('secret');
    expect(text).not.toContain('2024-07');
  });

  it('is plain, frozen data', () => {
    const report = publicDisclosure(register, contract, YEAR);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(Object.isFrozen(report.towns[0]?.lines['house-damage'])).toBe(true);
  });

  it('asks for a period, and for a whole number above zero', () => {
    const at = (period: unknown, options?: unknown) =>
      issuesOf(() =>
        publicDisclosure([], contract, period as typeof YEAR, options as { minimumCell: number }),
      );
    expect(at(YEAR, {})).toEqual([]);
    expect(at(YEAR, { minimumCell: 100_000 })).toEqual([]);
    for (const minimumCell of [0, 1.5, 100_001])
      expect(at(YEAR, { minimumCell })).toEqual([['minimumCell', 'count']]);
    expect(at(YEAR, { interval: '0.5' })).toEqual([]);
    expect(at(YEAR, { interval: '1.5' })).toEqual([['interval', 'rate']]);
    expect(at(YEAR, { minimum: 3 })).toEqual([['minimum', 'unknown-key']]);
    expect(at({ year: 0 })).toEqual([['year', 'year']]);
    expect(at({ year: 2024, quarter: 5 })).toEqual([['quarter', 'quarter']]);
  });

  it('takes off what came back, in the period in which it did, down to below zero', () => {
    const asked = register.map((one) => ({
      ...one,
      payments: [paid('100', NOON), back('30', '2024-12-01T12:00:00+08:00')],
    }));
    const total = (quarter?: number) =>
      publicDisclosure(asked, contract, { year: 2024, quarter }).totals.total;
    expect(total(3)).toEqual({ claims: 26, paid: '2600.00' });
    expect(total(4)).toEqual({ claims: 26, paid: '-780.00' });
    expect(total()).toEqual({ claims: 26, paid: '1820.00' });
  });

  it('leaves out payments that failed, and counts them in the periods in which they stood', () => {
    const failed = register.map((one) => ({ ...one, payments: [paid('100', NOON), back('100', NOON)] }));
    expect(publicDisclosure(failed, contract, YEAR).towns).toEqual([]);
    const later = register.map((one) => ({
      ...one,
      payments: [paid('100', NOON), back('100', '2024-12-01T12:00:00+08:00')],
    }));
    expect(publicDisclosure(later, contract, YEAR).towns).toEqual([]);
    const third = publicDisclosure(later, contract, { year: 2024, quarter: 3 });
    expect(third.totals.total).toEqual({ claims: 26, paid: '2600.00' });
  });

  it('counts what was paid on claims under no line: advances, and what is asked back', () => {
    const pending = many(6, (id) => entry(person(id, {}, { causedByIncident: null }), [paid('500', NOON)]));
    const declined = many(2, (id) => entry(person(id, {}, { causedByIncident: false }), [paid('9', NOON)]));
    const { totals } = publicDisclosure([...deaths(7, GANSHUI), ...pending, ...declined], contract, YEAR);
    expect(totals.withoutLine).toEqual({ claims: 8, paid: '3018.00' });
    expect(totals.total).toEqual({ claims: 15, paid: '703018.00' });
  });
});

describe('of any register', () => {
  const determined = new Map(
    [...LINES, null].map((line) => [
      line,
      { ...entry(person('c', {})).determination, line } as Determination,
    ]),
  );
  const paidEntry = fc.record({
    town: fc.constantFrom(...UNITS.slice(0, 6).map(({ code }) => code), '500110', '110101'),
    line: fc.constantFrom(...LINES, null),
    payments: fc.constantFrom(
      ...['0.01', '500', '100000'].map((amount) => [paid(amount, NOON)]),
      ...['0.02', '100000'].map((amount) => [paid('0.01', NOON), back(amount, NOON)]),
    ),
  });

  it('nothing kept back can be worked out from what is published', () => {
    fc.assert(
      fc.property(fc.array(paidEntry, { maxLength: 120 }), (register) => {
        const entries = register.map(({ town, line, payments }) => ({
          claim: person('c', { division: town }),
          determination: determined.get(line) as Determination,
          payments,
        }));
        const published = grid(publicDisclosure(entries, contract, YEAR));
        const counts = published.map((row) => row.map(({ claims }) => claims));
        expect(published.map((row) => row.map((cell) => cell.paid === null))).toEqual(
          counts.map((row) => row.map((count) => count === null)),
        );
        expect(givenAway(counts)).toEqual([]);
        const all = grid(publicDisclosure(entries, contract, YEAR, { minimumCell: 1 })).flat();
        const [claims, fen] = [
          all.map((cell) => cell.claims as number),
          all.map((cell) => fenOf(cell.paid as string)),
        ];
        for (const values of [claims, fen]) {
          for (const [at, width] of widthsKnown(counts, values, 1)) {
            const most = Math.abs(values[at] as number);
            expect(width).toBeGreaterThanOrEqual(Math.max(1, most / 5, most / (claims[at] as number)));
          }
        }
        for (const count of counts.flat()) expect(count === null || count === 0 || count >= 5).toBe(true);
      }),
      runs(30),
    );
  });
});
