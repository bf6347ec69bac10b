import { describe, expect, it } from 'vitest';
import { auditor, type RegisterRow } from '../../src/audit/index.js';
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

function told(rows: readonly RegisterRow[], files?: readonly number[]): readonly (number | null)[] {
  const audit = auditor(SMALL_CONTRACT, { files });
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
