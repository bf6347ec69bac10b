import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INSTANT, instantOf } from '../../src/time/instant.js';

describe('instantOf', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T00:00Z', 0],
    ['1970-01-01T08:00:00+08:00', 0],
    ['1969-12-31T15:30:00-08:30', 0],
    ['1970-01-01T00:00:00-00:00', 0],
    ['1970-01-01T00:00:00+00:00', 0],
    ['1970-01-01T00:00:01.5Z', 1500],
    ['1970-01-01T00:00:00.05Z', 50],
    ['1970-01-01T00:00:00.001Z', 1],
    ['1970-01-01T00:00:00.0019Z', 1],
    ['1970-01-01T00:00:00.000999999Z', 0],
    ['1969-12-31T23:59:59.9999Z', -1],
    ['2022-12-31T16:00:00Z', 1_672_502_400_000],
    ['2023-01-01T00:00:00+08:00', 1_672_502_400_000],
    ['2024-02-29T23:59:59.999+23:59', Date.UTC(2024, 1, 29, 0, 0, 59, 999)],
    ['1000-01-01T00:00:00Z', Date.UTC(1000, 0, 1)],
  ])('%s', (text, instant) => {
    expect(instantOf(text)).toBe(instant);
  });

  const two = (value: number) => String(value).padStart(2, '0');
  const texts = fc
    .record({
      at: fc.integer({ min: Date.UTC(1000, 0, 2), max: Date.UTC(9999, 11, 30) }),
      offset: fc.integer({ min: -1439, max: 1439 }),
      decimals: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ at, offset, decimals }) => {
      const local = new Date(at + offset * 60_000).toISOString();
      const fraction = `${local.slice(20, 23)}123456`.slice(0, decimals);
      const size = Math.abs(offset);
      return {
        text: `${local.slice(0, 19)}.${fraction}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`,
        at: decimals >= 3 ? at : at - ((((at % 1000) + 1000) % 1000) % 10 ** (3 - decimals)),
      };
    });

  it('reads back what is written at any offset, cutting off what is finer than a millisecond', () => {
    fc.assert(
      fc.property(texts, ({ text, at }) => {
        expect(text).toMatch(INSTANT);
        expect(instantOf(text)).toBe(at);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes exactly the days that the calendar has', () => {
    for (const year of [1900, 2000, 2023, 2024]) {
      for (let month = 1; month <= 12; month++) {
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        for (let day = 0; day <= 32; day++) {
          expect([year, month, day, INSTANT.test(`${year}-${two(month)}-${two(day)}T00:00Z`)]).toEqual([
            year,
            month,
            day,
            day >= 1 && day <= days,
          ]);
        }
      }
    }
  });
});
