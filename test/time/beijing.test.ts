import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beijingYear, daysEnd, policyYearBegins, yearsLater } from '../../src/time/beijing.js';
import { instantOf } from '../../src/time/instant.js';

const EIGHT_HOURS = 8 * 3_600_000;

describe('yearsLater', () => {
  it.each([
    ['2023-01-01T00:00:00+08:00', 3, '2026-01-01T00:00:00+08:00'],
    ['2022-12-31T16:00:00Z', 3, '2025-12-31T16:00:00Z'],
    ['2024-02-29T00:00:00+08:00', 1, '2025-02-28T00:00:00+08:00'],
    ['2024-02-29T00:00:00+08:00', 4, '2028-02-29T00:00:00+08:00'],
    ['2024-02-28T23:59:59+08:00', 1, '2025-02-28T23:59:59+08:00'],
    ['2024-02-29T20:00:00-08:00', 1, '2025-02-28T20:00:00-08:00'],
    ['2024-02-28T16:00:00Z', 1, '2025-02-27T16:00:00Z'],
    ['2023-03-01T00:00:00+08:00', 1, '2024-03-01T00:00:00+08:00'],
    ['2024-01-01T00:00:00+08:00', 1, '2025-01-01T00:00:00+08:00'],
    ['2023-06-30T12:34:56.789+08:00', 0, '2023-06-30T12:34:56.789+08:00'],
    ['1990-07-01T00:00:00+08:00', 1, '1991-07-01T00:00:00+08:00'],
  ])('%s, %i later: %s', (from, years, to) => {
    expect(yearsLater(instantOf(from), years)).toBe(instantOf(to));
  });

  it('keeps date and time of day in Beijing, with 29 February falling back to the 28th', () => {
    const instants = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) });
    fc.assert(
      fc.property(instants, fc.nat(40), (instant, years) => {
        const [, year, rest] = /^(\d{4})(.*)Z$/.exec(
          new Date(instant + EIGHT_HOURS).toISOString(),
        ) as unknown as [string, string, string];
        const then = Number(year) + years;
        const isLeap = then % 4 === 0 && (then % 100 !== 0 || then % 400 === 0);
        const day = isLeap ? rest : rest.replace('-02-29', '-02-28');
        expect(yearsLater(instant, years)).toBe(instantOf(`${then}${day}+08:00`));
      }),
      { numRuns: 300 },
    );
  });
});

describe('beijingYear', () => {
  it.each([
    ['2022-12-31T15:59:59.999Z', 2022],
    ['2022-12-31T16:00:00Z', 2023],
    ['2023-12-31T23:59:59.999+08:00', 2023],
    ['2024-01-01T00:00:00+08:00', 2024],
    ['2023-12-31T23:00:00-05:00', 2024],
    ['2024-01-01T00:00:00+14:00', 2023],
  ])('%s falls in %i', (text, year) => {
    expect(beijingYear(instantOf(text))).toBe(year);
  });
});

describe('policyYearBegins', () => {
  it.each([
    ['2023-03-10T08:00:00+08:00', '2023-03-10T08:00:00+08:00', '2023-03-10T08:00:00+08:00'],
    ['2023-03-10T08:00:00+08:00', '2024-03-10T07:59:59.999+08:00', '2023-03-10T08:00:00+08:00'],
    ['2023-03-10T08:00:00+08:00', '2024-03-10T08:00:00+08:00', '2024-03-10T08:00:00+08:00'],
    ['2023-03-10T08:00:00+08:00', '2025-12-31T23:59:59+08:00', '2025-03-10T08:00:00+08:00'],
    ['2024-02-29T00:00:00+08:00', '2025-02-28T12:00:00+08:00', '2025-02-28T00:00:00+08:00'],
    ['2024-02-29T00:00:00+08:00', '2025-02-27T23:59:59+08:00', '2024-02-29T00:00:00+08:00'],
  ])('of a policy from %s, at %s: %s', (start, at, begins) => {
    expect(policyYearBegins(instantOf(start), instantOf(at))).toBe(instantOf(begins));
  });
});

describe('daysEnd', () => {
  it.each([
    ['2024-07-11T00:00:00+08:00', 0, '2024-07-12T00:00:00+08:00'],
    ['2024-07-11T23:59:59.999+08:00', 0, '2024-07-12T00:00:00+08:00'],
    ['2024-07-10T16:00:00Z', 0, '2024-07-12T00:00:00+08:00'],
    ['2024-07-10T15:59:59Z', 0, '2024-07-11T00:00:00+08:00'],
    ['2024-07-11T09:30:00+08:00', 3, '2024-07-15T00:00:00+08:00'],
    ['2024-02-28T09:30:00+08:00', 1, '2024-03-01T00:00:00+08:00'],
  ])('of %s and %i days more is %s', (from, more, until) => {
    expect(daysEnd(instantOf(from), more)).toBe(instantOf(until));
  });
});
