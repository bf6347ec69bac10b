import { describe, expect, it } from 'vitest';
import { instantOf, instantText } from '../../src/time/instant.js';

describe('an instant written back', () => {
  it.each([
    ['1988-07-01T00:00:00+08:00', '1988-07-01T00:00:00+08:00'],
    ['2022-12-31T15:59:59.999Z', '2022-12-31T23:59:59.999+08:00'],
    ['2024-02-29T00:00:00-12:00', '2024-02-29T20:00:00+08:00'],
    ['2024-07-10T19:20:00Z', '2024-07-11T03:20:00+08:00'],
    ['2024-07-11T03:20:00.120+08:00', '2024-07-11T03:20:00.120+08:00'],
    ['9999-12-31T16:00:00Z', '9999-12-30T16:01:00-23:59'],
    ['9999-12-31T23:59:00-23:59', '9999-12-31T23:59:00-23:59'],
    ['1000-01-01T00:00:00+08:00', '1000-01-01T00:00:00+08:00'],
    ['1000-01-01T00:00:00+23:59', '1000-01-01T00:00:00+23:59'],
  ])('%s is %s', (given, expected) => {
    const instant = instantOf(given);
    expect(instantText(instant)).toBe(expected);
    expect(instantOf(instantText(instant))).toBe(instant);
  });

  it('says a year that the format cannot write as ISO 8601 does', () => {
    expect(instantText(Date.UTC(10_002, 0))).toBe('+010002-01-01T08:00:00+08:00');
  });
});
