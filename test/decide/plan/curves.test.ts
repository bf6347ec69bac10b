import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Curves, turningPoints } from '../../../src/decide/curves.js';
import { MAX_FEN } from '../../../src/money/fen.js';

const points = (curves: Curves) => [...turningPoints(curves)].sort((a, b) => a - b);
const from = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, i) => low + i);

/** 自付额以上按半数，至多为止。Half of what is above a deductible, up to a most. */
const half = (deductible: number, most: number) => (point: number) =>
  Math.min(Math.floor(Math.max(point - deductible, 0) / 2), most);

describe('the turning points of what lines pay', () => {
  it('are nothing and the most where nothing ever changes', () => {
    expect(points(() => [])).toEqual([0, MAX_FEN]);
    expect(points(() => [5, 7])).toEqual([0, MAX_FEN]);
  });

  it('are both sides of where a line begins to pay more, and of where it stops', () => {
    expect(points((point) => [Math.min(point, 1000)])).toEqual([0, 1, 999, 1000, MAX_FEN]);
    expect(points((point) => [half(100, 50)(point)])).toEqual([0, 101, 102, 199, 200, MAX_FEN]);
    expect(points((point) => [point])).toEqual([0, 1, MAX_FEN - 1, MAX_FEN]);
  });

  it('are both sides of where two lines meet, and of where they part', () => {
    expect(points((point) => [Math.min(point, 1000), 500])).toEqual([
      ...[0, 1, 499, 500, 501, 999, 1000],
      MAX_FEN,
    ]);
    expect(points((point) => [Math.min(point, 1000), half(0, 800)(point) + 200])).toEqual([
      ...[0, 1, 2, 398, 399, 400, 401, 999, 1000, 1599, 1600],
      MAX_FEN,
    ]);
    expect(points((point) => [700, 3, Math.min(point, 1000)])).toEqual([
      ...[0, 1, 2, 3, 4, 699, 700, 701, 999, 1000],
      MAX_FEN,
    ]);
  });

  it('ask what lines pay at one point once', () => {
    const asked: number[] = [];
    points((point) => {
      asked.push(point);
      return [half(100, 800)(point), half(0, 500)(point), Math.min(point, 300), 299];
    });
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('are all points of a stretch of sixteen, where rounding is as large as what it rounds', () => {
    expect(points((point) => [Math.min(point, 18)])).toEqual([...from(0, 18), MAX_FEN]);
    expect(points((point) => [Math.min(point, 19)])).toEqual([0, 1, 18, 19, MAX_FEN]);
  });

  it('tell whether one line ever pays more than another', () => {
    const line = fc
      .tuple(fc.nat(60), fc.nat(300), fc.nat(40), fc.boolean())
      .map(([deductible, most, on, halved]) => (point: number) => {
        const above = Math.max(point - deductible, 0);
        return on + Math.min(halved ? Math.floor((above + 1) / 2) : above, most);
      });
    const standings = (at: readonly number[], curves: Curves) =>
      new Set(at.map((point) => Math.sign((curves(point)[0] as number) - (curves(point)[1] as number))));
    fc.assert(
      fc.property(line, line, (a, b) => {
        const curves = (point: number) => [a(point), b(point)];
        expect(standings(points(curves), curves)).toEqual(standings([...from(0, 700), MAX_FEN], curves));
      }),
    );
  });
});
