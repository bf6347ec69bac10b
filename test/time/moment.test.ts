import { describe, expect, it } from 'vitest';
import { MOMENT } from '../../src/time/instant.js';
import { beginsAt, lastOf, momentOf, momentText } from '../../src/time/moment.js';

describe('a moment', () => {
  it('is an instant, written in Beijing time', () => {
    const at = momentOf('2024-07-10T19:20:00Z');
    expect(at).toBe(Date.UTC(2024, 6, 10, 19, 20));
    expect(momentText(at)).toBe('2024-07-11T03:20:00+08:00');
    expect([beginsAt(at), lastOf(at)]).toEqual([at, at]);
  });

  it('is a Beijing day, of which the time is not known', () => {
    const day = momentOf('2024-07-11');
    const from = Date.UTC(2024, 6, 10, 16);
    expect(day).toEqual({ from, until: from + 86_400_000 });
    expect(Object.isFrozen(day)).toBe(true);
    expect(momentText(day)).toBe('2024-07-11');
    expect([beginsAt(day), lastOf(day)]).toEqual([from, from + 86_400_000 - 1]);
  });

  it.each(['1000-01-01', '2023-12-31', '2024-02-29', '9999-12-31'])(
    '%s is written back as it was',
    (text) => {
      expect(momentText(momentOf(text))).toBe(text);
    },
  );

  it.each([
    ['2024-07-11', true],
    ['2024-02-29', true],
    ['2024-07-11T03:20:00+08:00', true],
    ['2023-02-29', false],
    ['0999-12-31', false],
    ['2024-07-11T03:20:00', false],
    ['2024-07-11Z', false],
    ['x2024-07-11', false],
    ['2024-07-112024-07-11', false],
  ])('has a form: %s, %s', (text, hasIt) => {
    expect(MOMENT.test(text)).toBe(hasIt);
  });
});
