import { describe, expect, it } from 'vitest';
import { FIRST_COME, patternOf, proRata, type Sample, UNCUT } from '../../src/audit/scale.js';

// 单位是分。In fen.
const half = proRata([{ part: 1, whole: 2 }]);

describe('a scale', () => {
  it('that does not cut leaves what is due', () => {
    expect([UNCUT.isCut, UNCUT.expected(7)]).toEqual([false, 7]);
    expect([6, 7, 8].map((paid) => UNCUT.matches(7, paid))).toEqual([false, true, false]);
  });

  it('pro-rata leaves the same part of every fen, to the nearest', () => {
    const third = proRata([{ part: 1, whole: 3 }]);
    expect(third.isCut).toBe(true);
    expect([100, 101, 102].map(third.expected)).toEqual([33, 34, 34]);
    expect([3, 5].map(half.expected)).toEqual([2, 3]);
  });

  it('is within a fen of the exact part: what is in register order may be rounded either way', () => {
    expect([0, 1, 2, 3].map((paid) => half.matches(3, paid))).toEqual([false, true, true, false]);
    expect([1, 2, 3].map((paid) => half.matches(4, paid))).toEqual([false, true, false]);
  });

  it('is within two fen where two limits cut one after the other', () => {
    const twice = proRata([
      { part: 1, whole: 2 },
      { part: 1, whole: 4 },
    ]);
    expect(twice.expected(80)).toBe(10);
    expect([8, 9, 10, 11, 12].map((paid) => twice.matches(80, paid))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('is exact for sums whose product is beyond 2^53', () => {
    const sum = 999_999_999_999_999;
    expect(proRata([{ part: sum - 1, whole: sum }]).expected(sum)).toBe(sum - 1);
  });

  it('of first come, first served leaves no more than is due', () => {
    expect([FIRST_COME.isCut, FIRST_COME.expected(7)]).toEqual([true, 7]);
    expect([0, 6, 7, 8].map((paid) => FIRST_COME.matches(7, paid))).toEqual([true, true, true, false]);
  });
});

describe('how the rows of an event were scaled', () => {
  const LINE = 'house-damage';
  const sample = (due: number, paid: number): Sample => ({ line: LINE, due, paid });
  const patternUnder = (samples: readonly Sample[], overflow: 'pro-rata' | 'first-come' = 'pro-rata') =>
    patternOf(samples, () => half, overflow);
  const kindOf = (...samples: readonly Sample[]): string => patternUnder(samples).kind;
  const right = sample(1000, 500);
  const full = sample(1000, 1000);

  it('is as expected where half of them are right', () => {
    expect(kindOf()).toBe('expected');
    expect(kindOf(right, full)).toBe('expected');
    expect(kindOf(right, right, full, full, full)).toBe('unscaled');
    expect(patternUnder([right]).fits(LINE, 1000, 500)).toBe(false);
  });

  it('is in full where half of them are', () => {
    expect(kindOf(full, sample(1000, 7))).toBe('unscaled');
    const { fits } = patternUnder([full]);
    expect([999, 1000, 1001].map((paid) => fits(LINE, 1000, paid))).toEqual([false, true, false]);
  });

  it('is by another rate where more than half of them are, three at the least', () => {
    const at = (due: number) => sample(due, due * 0.4);
    expect(kindOf(at(1000), at(2000))).toBe('expected');
    expect(kindOf(at(1000), at(2000), at(3000))).toBe('otherwise');
    expect(kindOf(at(1000), at(2000), at(3000), sample(1000, 7))).toBe('otherwise');
    expect(kindOf(at(1000), at(2000), sample(1000, 7), sample(1000, 90))).toBe('expected');
    expect(patternUnder([at(1000), at(2000), at(3000)], 'first-come').kind).toBe('expected');
  });

  it('is the rate of the row in the middle', () => {
    const odd = sample(1800, 90);
    const rows = [sample(200, 80), sample(400, 160), odd, sample(800, 320), sample(1600, 640)];
    expect(kindOf(...rows)).toBe('otherwise');
    expect(kindOf(...rows.toReversed())).toBe('otherwise');
  });

  it('is within three fen of that rate, and two more for as much as the row in the middle', () => {
    const { fits } = patternUnder([sample(2000, 800), sample(2000, 800), sample(2000, 800)]);
    expect([394, 396, 404, 405].map((paid) => fits(LINE, 1000, paid))).toEqual([false, true, true, false]);
    expect([1592, 1593, 1607, 1608].map((paid) => fits(LINE, 4000, paid))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([3, 4].map((paid) => fits(LINE, 4, paid))).toEqual([true, false]);
  });

  it('is looked for among rows of which something is to be paid', () => {
    const none = proRata([{ part: 0, whole: 9 }]);
    const scaleOf = (line: Sample['line']) => (line === LINE ? half : none);
    const nothing: Sample[] = Array.from({ length: 4 }, () => ({ line: '', due: 100, paid: 2 }));
    const some = [1000, 2000, 3000].map((due) => sample(due, due * 0.4));
    expect(patternOf([...nothing, ...some], scaleOf, 'pro-rata').kind).toBe('otherwise');
    expect(patternOf(nothing, scaleOf, 'pro-rata').kind).toBe('expected');
  });
});
