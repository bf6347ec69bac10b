import { describe, expect, it } from 'vitest';
import { auditor, type RegisterRow } from '../../src/audit/index.js';
import { type Total, totalKind } from '../../src/register/total-words.js';
import { SMALL_CONTRACT } from './register/small.js';

// 几个文件的合计、小计、累计。Sums of a register in several files: rows of the second go from 10 on.
const claim = (number: number, paid: string, runningTotal?: string): RegisterRow => ({
  number,
  kind: 'claim',
  claim: null,
  unread: [],
  paid,
  ...(runningTotal !== undefined && { runningTotal }),
});
const sum = (number: number, paid: string, kind: 'total' | 'subtotal' = 'total'): RegisterRow => ({
  ...claim(number, paid),
  kind,
});

function told(
  rows: readonly RegisterRow[],
  files?: readonly number[],
  sheets?: readonly number[],
): readonly (number | null)[] {
  const audit = auditor(SMALL_CONTRACT, { files, sheets });
  for (const row of rows) audit.note(row);
  for (const row of rows) audit.tally(row);
  const found = rows.flatMap((row) => audit.examine(row).discrepancies);
  return [...found, ...audit.finish()].flatMap(({ code, row }) => (/disagrees$/.test(code) ? [row] : []));
}

const ROWS = [claim(1, '100'), sum(2, '100'), claim(10, '20'), sum(11, '20'), claim(12, '5')];

describe('a total of a register in several files', () => {
  it('may be that of its file, whatever other totals stand before it', () => {
    const rows = [...ROWS, sum(13, '25')];
    expect(told(rows, [10])).toEqual([]);
    expect(told(rows)).toEqual([13]);
  });

  it('may be that of all files', () => {
    expect(told([...ROWS, sum(13, '125')], [10])).toEqual([]);
  });

  it('is wrong where it is neither, and told once', () => {
    expect(told([...ROWS, sum(13, '26')], [10])).toEqual([13]);
    expect(told([claim(1, '100'), claim(10, '20'), sum(11, '21', 'subtotal')], [10])).toEqual([11]);
  });

  it('or a subtotal begins anew with a file', () => {
    expect(told([claim(1, '100'), claim(10, '20'), sum(11, '20', 'subtotal')], [10])).toEqual([]);
  });

  it('or a balance is carried within a file', () => {
    const rows = [claim(1, '100', '100'), claim(2, '5', '105'), claim(10, '20', '20'), claim(11, '1', '21')];
    expect(told(rows, [10])).toEqual([]);
    expect(told(rows)).toEqual([10]);
    expect(told([...rows, claim(12, '1', '30')], [10])).toEqual([12]);
  });
});

describe('a total on one of several sheets', () => {
  const next = [claim(10, '20'), sum(11, '20', 'subtotal'), claim(12, '5'), sum(13, '5', 'subtotal')];

  it('may be that of its sheet, behind subtotals, of its file, or of all', () => {
    for (const paid of ['25', '125'])
      expect(told([claim(1, '100'), ...next, sum(14, paid)], undefined, [10])).toEqual([]);
    const two = [claim(1, '100'), ...next, claim(20, '7')];
    for (const paid of ['7', '32', '132']) expect(told([...two, sum(21, paid)], [10], [10, 20])).toEqual([]);
    expect(told([...two, sum(21, '107')], [10], [10, 20])).toEqual([21]);
    expect(told([...two, sum(21, '7')], [10])).toEqual([]);
  });

  it('or in one sheet with another may begin behind the last', () => {
    expect(told([claim(1, '100'), sum(2, '100'), ...next, sum(14, '25')])).toEqual([]);
    expect(told([claim(1, '100'), sum(2, '100'), ...next, sum(14, '26')])).toEqual([14]);
  });

  it('or a running total may begin anew with a sheet', () => {
    const rows = [claim(1, '100', '100'), claim(10, '20', '20'), claim(11, '1', '21')];
    expect(told(rows, undefined, [10])).toEqual([]);
    expect(told([...rows, claim(12, '1', '30')], undefined, [10])).toEqual([12]);
  });
});

it('a total of what the register does not know is not certainly wrong, and a year is no part of an id', () => {
  const labelled = (label: string, paid: string) => ({ ...sum(3, paid), label });
  const kinds = (label: string) => {
    const audit = auditor(SMALL_CONTRACT);
    const { kind, year } = totalKind(label) as Total;
    const rows = [claim(1, '100'), claim(2, '7'), { ...labelled(label, '50'), kind, ...(year && { year }) }];
    for (const row of rows) audit.note(row);
    for (const row of rows) audit.tally(row);
    for (const row of rows) audit.examine(row);
    return audit.finish().map(({ certainty, difference }) => `${certainty.kind} ${difference}`);
  };
  expect(kinds('合计')).toEqual(['certain -5700']);
  expect(kinds('綦江区合计')).toEqual(['certain -5700']);
  expect(kinds('丙类合计')).toEqual(['depends-on-facts -5700']);
  expect(totalKind('ZH2024-02小计')?.year).toBeUndefined();
  expect(totalKind('合计（截至2024年12月）')?.year).toBeUndefined();
  expect(totalKind('2024年度合计')?.year).toBe(2024);
});
