// 像审计人员那样：三年、一百五十案、分期、更正、冲回、追加、一户多处、批改，放进五十几处错误。
// As an auditor would: three years, 150 claims, instalments, corrections, reversals, top-ups, several houses, an endorsement; and some fifty errors put in.
import { afterAll, describe, expect, it } from 'vitest';
import { placeOf } from '../../examples/audit/reading.js';
import type { Discrepancy } from '../../src/audit/index.js';
import { audit, folder, xlsxOf } from '../examples/audit/files.js';
import { type Book, bookOf } from './annual/book.js';
import { CLAIMS } from './annual/claims.js';
import { ANNUAL } from './annual/contract.js';
import { cleanRows, type Row, sharesOf, yuan } from './annual/rows.js';
import { Register, type Slip } from './annual/slip.js';
import { OF_HANDLING, OF_PAYMENTS, OF_REPEATS } from './annual/slips-of-payments.js';
import { OF_DECISIONS, OF_SUMS } from './annual/slips-of-sums.js';

const { write, remove } = folder();
afterAll(remove);

const DAY = '2025-12-31';

interface Seen {
  readonly at: string;
  readonly finding: Discrepancy;
}

async function audited({ sheets }: Book, name: string) {
  const { findings, issues, read } = await audit(write(name, await xlsxOf(sheets)), ANNUAL, DAY);
  const placed = (number: number | null): string => {
    if (number === null) return '';
    const { sheet, row } = placeOf(number);
    return `${read.sheets[sheet]} ${row}`;
  };
  return { issues, found: findings.map((finding): Seen => ({ at: placed(finding.row), finding })) };
}

const isAs = ({ sure, by }: Slip, { certainty, suspicion, difference }: Discrepancy): boolean =>
  (by === null || difference === by) &&
  (sure === 'suspected'
    ? suspicion !== null && certainty.kind === 'depends-on-facts'
    : suspicion === null && certainty.kind === sure);

describe('a register of three years', () => {
  it('that states what is due and paid has nothing wrong', async () => {
    expect(CLAIMS).toHaveLength(150);
    expect(await audited(bookOf(cleanRows()), 'clean.xlsx')).toEqual({ issues: [], found: [] });
  });

  it('of which a tenth is kept back everywhere is short row by row, and not cut by a limit', async () => {
    const rows = cleanRows().filter(({ 事件编号 }) => 事件编号 === 'ZH2024-01');
    const due = rows.reduce((sum, row) => sum + Math.round(Number(row.赔付金额) * 100), 0);
    for (const row of rows) {
      const paid = Math.round(Number(row.赔付金额) * 90);
      Object.assign(row, { 赔付金额: yuan(paid), ...sharesOf(paid, '2024-07-11T00:00:00+08:00') });
    }
    const { found } = await audited(bookOf(rows), 'tenth.xlsx');
    const codes = new Set(found.map(({ finding }) => finding.code));
    expect([...codes]).toEqual(['sum-too-low']);
    const short = found.reduce((sum, { finding }) => sum + finding.difference, 0);
    expect(Math.abs(short + due / 10)).toBeLessThan(rows.length);
    // 账单两张的一件，要看账单是否各是一张。Of the claim with two bills it depends on whether they are two.
    const open = found.filter(({ finding }) => finding.certainty.kind !== 'certain');
    expect(open.map(({ finding }) => finding.claim)).toEqual(['QJ-0062']);
  });
});

describe('errors of all kinds in it', async () => {
  const slips = [...OF_SUMS, ...OF_DECISIONS, ...OF_REPEATS, ...OF_HANDLING, ...OF_PAYMENTS];
  const register = new Register(cleanRows());
  const put = slips.map((slip) => ({ slip, rows: slip.put(register) }));
  const sums: Row[] = [];
  const book = bookOf(register.rows, (row, label, sheet) => {
    if (label !== 'ZH2024-02小计' && (label !== '合计' || sheet !== '2023年')) return;
    row.赔付金额 = (Number(row.赔付金额) - 20).toFixed(2);
    sums.push(row);
  });
  const { found } = await audited(book, 'slips.xlsx');
  const on = (rows: readonly Row[]): readonly Discrepancy[] => {
    const places = rows.map((row) => book.places.get(row));
    return found.filter(({ at }) => places.includes(at)).map(({ finding }) => finding);
  };

  it.each(put.map(({ slip, rows }) => [slip.what, slip, rows] as const))('%s', (_, slip, rows) => {
    const own = on(rows);
    expect(own.some((finding) => isAs(slip, finding))).toBe(true);
    // 一处错误，说一次。One error is told once.
    expect(own.filter(({ difference }) => difference !== 0).length).toBeLessThanOrEqual(1);
    if (slip.sure !== 'certain')
      expect(own.filter(({ certainty }) => certainty.kind === 'certain')).toEqual([]);
  });

  it('sums of a sheet and of an event', () => {
    expect(
      on(sums).map(({ code, difference, certainty }) => `${code} ${difference} ${certainty.kind}`),
    ).toEqual(['total-disagrees -2000 certain', 'total-disagrees -2000 certain']);
  });

  it('and nothing else', () => {
    expect(slips.length + sums.length).toBeGreaterThanOrEqual(55);
    const wrong = new Set([...put.flatMap(({ rows }) => rows), ...sums].map((row) => book.places.get(row)));
    expect(found.filter(({ at }) => !wrong.has(at))).toEqual([]);
  });
});
