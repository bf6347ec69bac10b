import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import type { Discrepancy } from 'qijiang-catastrophe-insurance/audit';
import { describeDiscrepancy } from 'qijiang-catastrophe-insurance/words/zh-CN';
import { afterAll, describe, expect, it } from 'vitest';
import { fileBytes } from '../../../examples/audit/file-bytes.js';
import { xlsxSource } from '../../../examples/audit/xlsx.js';
import { HEADER, rowsOf as writtenRows } from '../../audit/register/csv.js';
import { smallEntries, smallTable } from '../../audit/register/small.js';
import { audit, csvOf, folder, type Rows, xlsxOf } from './files.js';

const { write, remove } = folder();
afterAll(remove);

interface Key {
  readonly code: string;
  readonly claim: string | null;
  readonly event: string | null;
  readonly difference: number;
}

const keysOf = (found: readonly Key[]): string[] =>
  found.map(({ code, claim, event, difference }) => `${code} ${claim} ${event} ${difference}`).sort();

describe('a register with errors of every kind', async () => {
  const { table, csv, injected } = smallTable();
  const plain = await audit(write('plain.csv', csv));

  it('gives every one of them', () => {
    expect(plain.issues).toEqual([]);
    expect(keysOf(plain.findings)).toEqual(keysOf(injected));
    expect(plain.read).toMatchObject({ files: [{ format: 'csv', encoding: 'utf-8' }], isReordered: false });
  });

  it.each([
    ['with a byte order mark', 'utf-8', () => `\uFEFF${csv}`],
    // GBK has only the full-width sign for yuan.
    ['in GBK', 'gb18030', () => iconv.encode(csv.replaceAll('¥', '￥'), 'gbk')],
  ] as const)('gives the same findings %s', async (name, encoding, content) => {
    const { findings, issues, read } = await audit(write(`${name}.csv`, content()));
    expect(issues).toEqual([]);
    expect(findings).toEqual(plain.findings);
    expect(read.files[0]?.encoding).toBe(encoding);
  });

  it('gives the same findings as a workbook, with numbers and dates as Excel keeps them', async () => {
    const { findings, issues, read } = await audit(write('register.xlsx', await xlsxOf({ 登记簿: table })));
    expect(issues).toEqual([]);
    // Excel keeps dates without their writing; what the report says of them is the same.
    expect(findings.map((each) => describeDiscrepancy(each))).toEqual(
      plain.findings.map((each) => describeDiscrepancy(each)),
    );
    expect(keysOf(findings)).toEqual(keysOf(plain.findings));
    expect(read).toMatchObject({ files: [{ format: 'xlsx', encoding: null }], sheets: ['登记簿'] });
  });
});

/** Rows moved about, by a fixed rule. */
const moved = (list: Rows): Rows =>
  [...list].sort((a, b) => (`${a[1]}`.slice(-2) < `${b[1]}`.slice(-2) ? -1 : 1));

describe('a register of 200 rows', () => {
  const small = writtenRows(smallEntries().entries, 11).slice(0, 200);
  const registerOf = (list: Rows): Rows => [HEADER, ...list];
  const inOrder = audit(write('small.csv', csvOf(registerOf(small))));
  const withoutRow = (found: readonly Discrepancy[]) => keysOf(found.map(({ row: _, ...rest }) => rest));

  it.each([
    ['semicolons', (list: Rows) => csvOf(list, ';')],
    ['tabs', (list: Rows) => csvOf(list, '\t')],
    ['tabs, in UTF-16', (list: Rows) => iconv.encode(csvOf(list, '\t'), 'utf-16le', { addBOM: true })],
  ] as const)('gives the same findings with %s', async (name, content) => {
    const { findings, issues } = await audit(write(`${name}.csv`, content(registerOf(small))));
    expect(issues).toEqual([]);
    expect(findings).toEqual((await inOrder).findings);
  });

  it('gives the same findings whatever the order of its rows', async () => {
    const shuffled = await audit(write('moved.csv', csvOf(registerOf(moved(small)))));
    expect(shuffled.read.isReordered).toBe(true);
    expect(withoutRow(shuffled.findings)).toEqual(withoutRow((await inOrder).findings));
  });

  it('gives the same findings without numbers, whatever the order', async () => {
    const unnumbered = registerOf(small).map(([, ...rest]) => rest);
    const shuffled = registerOf(moved(small)).map(([, ...rest]) => rest);
    const [a, b] = [write('plain.csv', csvOf(unnumbered)), write('plain-moved.csv', csvOf(shuffled))];
    const [straight, other] = [await audit(a), await audit(b)];
    expect([straight.read.isReordered, other.read.isReordered]).toEqual([false, true]);
    expect(withoutRow(other.findings)).toEqual(withoutRow(straight.findings));
  });

  it('may have titles above its header, empty rows, and be spread over sheets', async () => {
    const title = [['綦江区巨灾保险理赔登记簿'], [], ['单位：元']];
    const sheets = {
      说明: [['填表说明'], ['一案一行']],
      上半年: [...title, ...registerOf(small.slice(0, 100))],
      下半年: registerOf([...small.slice(100, 150), [], ...small.slice(150)]),
    };
    const { findings, issues, read } = await audit(write('sheets.xlsx', await xlsxOf(sheets)));
    expect(issues).toEqual([]);
    expect(withoutRow(findings)).toEqual(withoutRow((await inOrder).findings));
    expect(read).toMatchObject({ sheetsRead: 2, skipped: ['说明'] });
  });

  it('is read whatever kinds of cells Excel made', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('登记簿');
    sheet.addRow([...HEADER]);
    sheet.addRow([
      { formula: '1+0', result: 1 },
      { richText: [{ text: 'QJ-' }, { text: '1', font: { bold: true } }] },
      { text: '房屋损毁', hyperlink: 'https://example.org' },
      { error: '#N/A' },
      true,
      null,
      new Date(Date.UTC(2024, 0, 2)),
    ]);
    const file = write('cells.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    const source = await xlsxSource(await fileBytes(file));
    const all: (readonly unknown[])[] = [];
    for await (const row of source.rows()) all.push(row.cells);
    expect(source.sheets).toEqual(['登记簿']);
    expect(all[1]).toEqual([1, 'QJ-1', '房屋损毁', '#N/A', true, null, new Date(Date.UTC(2024, 0, 2))]);
  });

  it('takes neither a sum over merged rows for that of each, nor a formula without a result for an empty cell', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('登记簿');
    sheet.addRows([
      ['案件编号', '事件编号', '灾种', '赔付金额', '人保份额'],
      ['c-1', 'e-1', '洪涝', 300, 180],
      ['c-2', null, null, null, null],
      ['c-3', 'e-3', '火灾', { formula: 'D2' }, 60],
    ]);
    for (const cells of ['B2:B3', 'C2:C3', 'D2:D3']) sheet.mergeCells(cells);
    sheet.addRow(['c-4', 'e-4', '洪涝', null, 60]);
    sheet.mergeCells('C5:D5');
    const file = write('merged.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    const all: unknown[] = [];
    const source = await xlsxSource(await fileBytes(file));
    for await (const { cells } of source.rows()) all.push(cells);
    expect(all.slice(1)).toEqual([
      ['c-1', 'e-1', '洪涝', '#VALUE!', 180],
      ['c-2', 'e-1', '洪涝', '#VALUE!'],
      ['c-3', 'e-3', '火灾', '#VALUE!', 60],
      ['c-4', 'e-4', '洪涝', null, 60],
    ]);
    const { issues } = await audit(file);
    const unread = issues.filter(({ problem }) => problem === 'unreadable');
    expect(unread.map(({ row, column }) => [row, column])).toEqual([
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });
});
