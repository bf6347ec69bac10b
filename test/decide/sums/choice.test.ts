import { describe, expect, it } from 'vitest';
import { contestOf, contributors, type Dues, paidUnderLine, payingLine } from '../../../src/decide/choice.js';
import { LINES, type Line } from '../../../src/index.js';

const EVERY = 0b11111;

/** 各险种的应付额，医疗费不另计。What the lines pay, none of it for medical cost. */
const plain = (...due: readonly number[]): Dues => ({ whole: due, bare: due });

function chooseLine(
  dues: Dues,
  covering: number,
  overlap: 'highest' | 'add-samaritan',
  { lines = LINES, perPerson = null }: { lines?: readonly Line[]; perPerson?: number | null } = {},
) {
  const contest = contestOf(lines, overlap, perPerson);
  const line = payingLine(contest, dues, covering);
  return {
    line: lines[line] ?? null,
    amount: paidUnderLine(contest, dues, covering, line),
    by: contributors(contest, dues, covering, line).map((each) => lines[each]),
  };
}

const alone = (line: Line, amount: number) => ({ line, amount, by: [line] });
const added = (line: Line, amount: number) => ({ line, amount, by: [line, 'good-samaritan'] });
const NOTHING = { line: null, amount: 0, by: [] };

describe('the choice of the line', () => {
  it('takes the line that pays most, ties to the earlier line', () => {
    expect(chooseLine(plain(5, 5, 4, 0, 0), EVERY, 'highest')).toEqual(alone('natural-disaster', 5));
    expect(chooseLine(plain(5, 6, 6, 0, 0), EVERY, 'highest')).toEqual(alone('good-samaritan', 6));
    expect(chooseLine(plain(0, 0, 0, 0, 1), EVERY, 'highest')).toEqual(alone('house-damage', 1));
  });

  it('names no line where nothing is due', () => {
    expect(chooseLine(plain(0, 0, 0, 0, 0), EVERY, 'highest')).toEqual(NOTHING);
    expect(chooseLine(plain(9, 9, 9, 9, 9), 0, 'highest')).toEqual(NOTHING);
  });

  it('looks at the lines that cover only', () => {
    expect(chooseLine(plain(9, 1, 2, 0, 0), 0b00110, 'highest')).toEqual(alone('municipal-facility', 2));
  });

  it('adds line 2 on top of the best other line, and names that other line', () => {
    expect(chooseLine(plain(5, 7, 6, 0, 0), EVERY, 'add-samaritan')).toEqual(added('municipal-facility', 13));
    expect(chooseLine(plain(6, 7, 5, 0, 0), EVERY, 'add-samaritan')).toEqual(added('natural-disaster', 13));
    expect(chooseLine(plain(6, 7, 6, 0, 0), EVERY, 'add-samaritan')).toEqual(added('natural-disaster', 13));
    expect(chooseLine(plain(0, 7, 0, 0, 0), EVERY, 'add-samaritan')).toEqual(alone('good-samaritan', 7));
    expect(chooseLine(plain(5, 0, 0, 0, 0), EVERY, 'add-samaritan')).toEqual(alone('natural-disaster', 5));
    expect(chooseLine(plain(0, 0, 0, 0, 0), EVERY, 'add-samaritan')).toEqual(NOTHING);
  });

  it('adds line 2 only where it covers', () => {
    expect(chooseLine(plain(5, 7, 6, 0, 0), 0b00101, 'add-samaritan')).toEqual(
      alone('municipal-facility', 6),
    );
  });

  it('adds line 2 where it is the first that is insured', () => {
    const lines = ['good-samaritan', 'fire-explosion'] as const;
    expect(chooseLine(plain(3, 0), 0b11, 'add-samaritan', { lines })).toEqual(alone('good-samaritan', 3));
    expect(chooseLine(plain(3, 4), 0b11, 'add-samaritan', { lines })).toEqual(added('fire-explosion', 7));
  });

  it('adds nothing where line 2 is not insured', () => {
    const lines = ['natural-disaster', 'fire-explosion'] as const;
    expect(chooseLine(plain(3, 4), 0b11, 'add-samaritan', { lines })).toEqual(alone('fire-explosion', 4));
  });

  it('counts the medical cost of both once, with the line with which that is more', () => {
    const lines = ['natural-disaster', 'good-samaritan'] as const;
    const both = (whole: readonly number[], bare: readonly number[]) =>
      chooseLine({ whole, bare }, 0b11, 'add-samaritan', { lines });
    expect(both([10, 25], [8, 20])).toEqual(added('natural-disaster', 33));
    expect(both([13, 21], [8, 20])).toEqual(added('natural-disaster', 33));
    // 两份都只有医疗费：另一险种付得多，见义勇为险不添什么。Only medical cost in both: the other line pays more, and line 2 adds nothing.
    expect(both([9, 7], [0, 0])).toEqual(alone('natural-disaster', 9));
    // 另一险种不添什么，就以见义勇为险为准。Where the other adds nothing, line 2 is named.
    expect(both([7, 7], [0, 0])).toEqual(alone('good-samaritan', 7));
    expect(both([6, 7], [0, 0])).toEqual(alone('good-samaritan', 7));
  });

  it('pays at most what one person may get, and says what contributed before that', () => {
    const dues = plain(50, 70, 0, 0, 0);
    expect(chooseLine(dues, EVERY, 'add-samaritan', { perPerson: 60 })).toEqual(
      added('natural-disaster', 60),
    );
    expect(chooseLine(dues, EVERY, 'highest', { perPerson: 60 })).toEqual(alone('good-samaritan', 60));
    expect(chooseLine(dues, EVERY, 'highest', { perPerson: 70 })).toEqual(alone('good-samaritan', 70));
    expect(chooseLine(dues, EVERY, 'add-samaritan', { perPerson: 0 })).toEqual(NOTHING);
  });
});
