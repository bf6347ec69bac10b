import { describe, expect, it } from 'vitest';
import { isInDays, runsOut, type ServiceTime } from '../../src/contract/service.js';
import { instantOf } from '../../src/time/instant.js';

describe('a time that a contract promises', () => {
  it.each<[ServiceTime, string, string]>([
    [{ hours: 1 }, '2024-07-11T03:20:00+08:00', '2024-07-11T04:20:00+08:00'],
    [{ hours: 48 }, '2024-07-11T03:20:00+08:00', '2024-07-13T03:20:00+08:00'],
    [{ days: 1 }, '2024-07-11T03:20:00+08:00', '2024-07-13T00:00:00+08:00'],
    [{ days: 10 }, '2024-07-10T16:00:00Z', '2024-07-22T00:00:00+08:00'],
  ])('%j from %s runs out at %s', (time, from, until) => {
    expect(runsOut(time, instantOf(from))).toBe(instantOf(until));
  });

  it('is counted in days where it says so', () => {
    expect(isInDays({ days: 1 })).toBe(true);
    expect(isInDays({ hours: 1 })).toBe(false);
    expect(isInDays({ hours: 1, days: undefined } as ServiceTime)).toBe(false);
  });
});
