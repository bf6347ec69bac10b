import { copyFileSync, linkSync, readFileSync, symlinkSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../../../examples/audit/command.js';
import { csvOf, folder, type Rows, xlsxOf } from './files.js';

const { path, write, remove } = folder();
afterAll(remove);

// 几家机构的登记簿作为一份来读。The registers of several insurers, read as one.
const HEADER =
  '序号,案件编号,事件编号,证件号码,出险时间,区划代码,灾种,在区内,因灾导致,伤亡情况,医疗费用,免责情形,结论,核定金额,赔付金额'.split(
    ',',
  );
const row = (number: string, id: string, person: string, paid = '100000.00') => [
  ...[number, id, `e-${person}`, person, '2024-07-11 03:20', '赶水镇', '洪涝'],
  ...['是', '是', '死亡', '0', '无', '赔付', paid, paid],
];
const [ONE, TWO, THREE] = ['510222194001010011', '510222194001010038', '510222194001010054'];
const total = (sum: string) => ['合计', ...Array.from({ length: 13 }, () => ''), sum];
const FIRST: Rows = [HEADER, row('1', 'a-1', ONE), total('100000.00')];
const SECOND: Rows = [HEADER, row('1', 'b-1', TWO), row('2', 'b-2', ONE), total('200000.00')];
const THIRD: Rows = [HEADER, row('1', 'c-1', THREE, '120000.00'), total('120000.00')];

const read = (name: string): string => readFileSync(path(name), 'utf8');

describe('several files', async () => {
  const [a, b, c] = [
    write('a.xlsx', await xlsxOf({ 理赔: FIRST })),
    write('b.csv', csvOf(SECOND)),
    write('c.xlsx', await xlsxOf({ 理赔: THIRD })),
  ] as const;
  const before = [a, b, c].map((file) => readFileSync(file));
  const { status, report, problems } = await command([a, b, c, '--json', path('verdict.json')]);
  const verdict = JSON.parse(read('verdict.json'));
  type Found = Readonly<Record<'code' | 'file' | 'sheet' | 'row', unknown>>;
  const found = verdict.findings.map(({ code, file, sheet, row: at }: Found) => [code, file, sheet, at]);

  it('are one register: what is twice in two of them is found, each finding with its file', () => {
    expect([status, problems]).toEqual([1, '']);
    expect(found).toContainEqual(['sum-too-high', 'c.xlsx', '理赔', 2]);
    const twice = verdict.findings.find(({ code }: Found) => String(code).endsWith('-twice'));
    expect(twice.places).toEqual([
      { file: 'a.xlsx', sheet: '理赔', row: 2 },
      { file: 'b.csv', sheet: null, row: 3 },
    ]);
    expect(read('a-audit.md').replaceAll('\\', '')).toContain('各行：“[a.xlsx]理赔”第2行、“b.csv”第3行。');
  });

  it('have each its own totals, and its own running numbers', () => {
    expect(verdict.findings.map(({ code }: Found) => code)).not.toContain('total-disagrees');
    const screen = verdict.screens.find(({ screen: name }: { screen: string }) => name === 'number-repeated');
    expect(screen.count).toBe(0);
  });

  it('are each named with hash and sums among the control totals, and results after the first', () => {
    const files = verdict.controls.files;
    expect(files.map(({ file, claims }: { file: string; claims: number }) => [file, claims])).toEqual([
      ['a.xlsx', 1],
      ['b.csv', 2],
      ['c.xlsx', 1],
    ]);
    for (const { sha256 } of files) expect(read('a-audit.html')).toContain(sha256);
    expect(new Set(files.map(({ sha256 }: { sha256: string }) => sha256)).size).toBe(3);
    expect(verdict.controls).not.toHaveProperty('sha256');
    expect(report).toContain('a-audit.xlsx');
    expect(read('a-audit.md')).toContain('a.xlsx b.csv c.xlsx');
  });

  it('are never written to, and never read twice, by whatever path, link or copy', async () => {
    expect([a, b, c].map((file) => readFileSync(file))).toEqual(before);
    symlinkSync(b, path('link.csv'));
    linkSync(b, path('hard.csv'));
    copyFileSync(b, path('copy.csv'));
    for (const same of [b, path('./x/../b.csv'), path('link.csv'), path('hard.csv'), path('copy.csv')]) {
      const again = await command([b, a, same]);
      expect([again.status, again.report]).toEqual([2, '']);
      expect(again.problems).toContain('是同一份文件');
    }
    const over = await command([b, a, '--out', a, '--force']);
    expect([over.status, over.problems]).toEqual([2, expect.stringContaining('要读的文件')]);
  });

  it('must each hold the header of a register', async () => {
    const none = await command([b, write('none.csv', '一,二\r\n三,四')]);
    expect([none.status, none.problems]).toEqual([2, expect.stringContaining('none.csv')]);
    expect((await command([])).status).toBe(2);
  });
});
