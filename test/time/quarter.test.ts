import { describe, expect, it } from 'vitest';
import { isWithin, quarterAt, spanOf } from '../../src/time/beijing.js';
import { instantOf } from '../../src/time/instant.js';

describe('the quarter of an instant, by the Beijing calendar', () => {
  it.each([
    ['2024-01-01T00:00:00+08:00', 2024, 1],
    ['2023-12-31T15:59:59.999Z', 2023, 4],
    ['2023-12-31T16:00:00Z', 2024, 1],
    ['2024-03-31T23:59:59.999+08:00', 2024, 1],
    ['2024-03-31T16:00:00Z', 2024, 2],
    ['2024-06-30T23:59:59.999+08:00', 2024, 2],
    ['2024-07-01T00:00:00+08:00', 2024, 3],
    ['2024-09-30T16:00:00Z', 2024, 4],
  ])('%s is in %i, quarter %i', (text, year, quarter) => {
    expect(quarterAt(instantOf(text))).toEqual({ year, quarter });
  });
});

describe('the span', () => {
  const at = (text: string) => instantOf(`${text}T00:00:00+08:00`);

  it.each([
    [{ year: 2024 }, '2024-01-01', '2025-01-01'],
    [{ year: 2024, quarter: 1 }, '2024-01-01', '2024-04-01'],
    [{ year: 2024, quarter: 2 }, '2024-04-01', '2024-07-01'],
    [{ year: 2024, quarter: 4 }, '2024-10-01', '2025-01-01'],
  ])('of %j begins with %s and ends before %s', (period, from, until) => {
    const span = spanOf(period);
    expect(span).toEqual({ from: at(from), until: at(until) });
    expect(isWithin(span.from, span)).toBe(true);
    expect(isWithin(span.from - 1, span)).toBe(false);
    expect(isWithin(span.until - 1, span)).toBe(true);
    expect(isWithin(span.until, span)).toBe(false);
  });
});
