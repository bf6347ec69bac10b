import { describe, expect, it } from 'vitest';
import { contestOf, paidUnderLine, payingLine } from '../../../src/decide/choice.js';
import { LINES } from '../../../src/index.js';

const EVERY = 0b11111;

function chooseLine(due: readonly number[], covering: number, overlap: 'highest' | 'add-samaritan') {
  const contest = contestOf(LINES, overlap);
  const line = payingLine(contest, due, covering);
  return { line: LINES[line] ?? null, amount: paidUnderLine(contest, due, covering, line) };
}

describe('the choice of the line', () => {
  it('takes the line that pays most, ties to the earlier line', () => {
    expect(chooseLine([5, 5, 4, 0, 0], EVERY, 'highest')).toEqual({ line: 'natural-disaster', amount: 5 });
    expect(chooseLine([5, 6, 6, 0, 0], EVERY, 'highest')).toEqual({ line: 'good-samaritan', amount: 6 });
    expect(chooseLine([0, 0, 0, 0, 1], EVERY, 'highest')).toEqual({ line: 'house-damage', amount: 1 });
  });

  it('names no line where nothing is due', () => {
    expect(chooseLine([0, 0, 0, 0, 0], EVERY, 'highest')).toEqual({ line: null, amount: 0 });
    expect(chooseLine([9, 9, 9, 9, 9], 0, 'highest')).toEqual({ line: null, amount: 0 });
  });

  it('looks at the lines that cover only', () => {
    expect(chooseLine([9, 1, 2, 0, 0], 0b00110, 'highest')).toEqual({
      line: 'municipal-facility',
      amount: 2,
    });
  });

  it('adds line 2 on top of the best other line, and names that other line', () => {
    expect(chooseLine([5, 7, 6, 0, 0], EVERY, 'add-samaritan')).toEqual({
      line: 'municipal-facility',
      amount: 13,
    });
    expect(chooseLine([6, 7, 5, 0, 0], EVERY, 'add-samaritan')).toEqual({
      line: 'natural-disaster',
      amount: 13,
    });
    expect(chooseLine([0, 7, 0, 0, 0], EVERY, 'add-samaritan')).toEqual({
      line: 'good-samaritan',
      amount: 7,
    });
    expect(chooseLine([5, 0, 0, 0, 0], EVERY, 'add-samaritan')).toEqual({
      line: 'natural-disaster',
      amount: 5,
    });
    expect(chooseLine([0, 0, 0, 0, 0], EVERY, 'add-samaritan')).toEqual({ line: null, amount: 0 });
  });

  it('adds line 2 where it is the first that is insured', () => {
    const contest = contestOf(['good-samaritan', 'fire-explosion'], 'add-samaritan');
    expect([payingLine(contest, [3, 0], 0b11), paidUnderLine(contest, [3, 0], 0b11, 0)]).toEqual([0, 3]);
    expect([payingLine(contest, [3, 4], 0b11), paidUnderLine(contest, [3, 4], 0b11, 1)]).toEqual([1, 7]);
  });

  it('adds nothing where line 2 is not insured', () => {
    const contest = contestOf(['natural-disaster', 'fire-explosion'], 'add-samaritan');
    expect([payingLine(contest, [3, 4], 0b11), paidUnderLine(contest, [3, 4], 0b11, 1)]).toEqual([1, 4]);
  });
});
