import { describe, expect, it } from 'vitest';
import { instantPhrase } from '../../src/words/en/instant.js';
import { beijingTime, percent } from '../../src/words/figures.js';

describe('figures', () => {
  it.each([
    ['0', '0%'],
    ['1', '100%'],
    ['1.00', '100%'],
    ['0.5', '50%'],
    ['0.05', '5%'],
    ['0.455', '45.5%'],
    ['0.001', '0.1%'],
    ['0.1005', '10.05%'],
    ['0.12500', '12.5%'],
    ['0.3333333333333333333333', '33.33333333333333333333%'],
  ])('write %s as %s', (decimal, expected) => {
    expect(percent(decimal)).toBe(expected);
  });

  it.each([
    ['2023-01-01T00:00:00+08:00', 2023, 1, 1, '00:00'],
    ['2025-12-31T16:00:00Z', 2026, 1, 1, '00:00'],
    ['2024-02-28T23:30:05.999999999-01:00', 2024, 2, 29, '08:30:05'],
    ['2024-07-11T03:20+08:00', 2024, 7, 11, '03:20'],
    ['+010001-01-01T00:00:00.000+08:00', 10001, 1, 1, '00:00'],
  ])('show %s by the clocks of Beijing', (instant, year, month, day, time) => {
    expect(beijingTime(instant)).toEqual({ year, month, day, time });
  });
  it('show a day by itself', () => {
    expect(instantPhrase('2024-07-11')).toBe('11 July 2024 (Beijing time)');
  });
});
