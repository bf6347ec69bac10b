import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../../../examples/audit/command.js';
import { ended } from '../../../examples/command/ended.js';
import { printable, printableJson } from '../../../examples/printable.js';
import { CONTRACT_FILE, folder } from './files.js';

const { path, write, remove } = folder();
afterAll(remove);

/** 一律不得出现。None of these may appear. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const MARKS = ['\u0007', '\u001b[31m', '\u0085', '\u009b', '\u200f', '\u202e', '\u2066', '\u2028'];
const odd = (text: string): string => `${text}${MARKS.join('')}`;

describe('what cannot be printed', () => {
  it.each(MARKS)('%j is shown by a mark', (mark) => {
    expect(printable(`a${mark}b`)).not.toMatch(FORBIDDEN);
  });

  it('stays in JSON, by its number', () => {
    const text = odd('案');
    const json = printableJson({ text }, 2);
    expect(json).not.toMatch(FORBIDDEN);
    expect(JSON.parse(json)).toEqual({ text });
  });

  it('moves nothing on a terminal', () => {
    const { report, problems } = ended('found', odd('甲\r'), odd('乙'));
    expect(report + problems).not.toMatch(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u);
  });

  it('reaches no output of an audit, by header, cell, id or name of a town', async () => {
    const file = write(
      '登记簿.csv',
      [
        ['案件编号', odd('怪列'), '损失类型', '灾种', '伤亡情况', '赔付金额'].join(','),
        [odd('c-1'), 'x', '人身伤亡', odd('黑风'), '死亡', '100.00'].join(','),
        [odd('c-1'), 'x', '人身伤亡', '洪涝', '死亡', odd('100')].join(','),
      ].join('\n'),
    );
    const json = path('v.json');
    const { report, problems } = await command([file, '--contract', CONTRACT_FILE, '--json', json]);
    const texts = [
      report,
      problems,
      ...['html', 'md'].map((kind) => readFileSync(path(`登记簿-audit.${kind}`), 'utf8')),
    ];
    for (const text of [...texts, readFileSync(json, 'utf8')]) expect(text).not.toMatch(FORBIDDEN);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path('登记簿-audit.xlsx'));
    let cells = 0;
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          cells += 1;
          expect(String(cell.value)).not.toMatch(FORBIDDEN);
        }),
      );
    expect(cells).toBeGreaterThan(50);
  });
});
