import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { template } from '../../../examples/audit/template.js';
import { templateColumns } from '../../../examples/audit/template-columns.js';
import { audit, folder } from './files.js';

const { write, remove } = folder();
afterAll(remove);

const stored = new ExcelJS.Workbook();
await stored.xlsx.readFile(fileURLToPath(new URL('../../../examples/audit/template.xlsx', import.meta.url)));

const FILLED: Readonly<Record<string, string | number | Date>> = {
  序号: 1,
  案件编号: 'QJ-1',
  损失类型: '人身伤亡',
  事件编号: 'ZH-1',
  发生时间: new Date(Date.UTC(2024, 6, 11, 16, 20)),
  发生地点: '赶水镇',
  灾害或者事故的种类: '雷击',
  结论: '应予赔付',
  核定金额: 100_000,
  赔付金额: 100_000,
  人保份额: 60_000,
  平安份额: 25_000,
  太保份额: 15_000,
};

const fresh = new ExcelJS.Workbook();
await fresh.xlsx.load((await template()).slice().buffer);

/** The template with the rows of a test. */
async function filled(...rows: readonly (readonly (string | number | Date)[])[]): Promise<Uint8Array> {
  for (const [i, row] of rows.entries()) {
    for (const [c, value] of row.entries()) {
      const cell = fresh.worksheets[0]?.getCell(i + 2, c + 1);
      if (cell !== undefined && value !== '') cell.value = value;
    }
  }
  return new Uint8Array(await fresh.xlsx.writeBuffer());
}

const columns = templateColumns();

describe('the template', () => {
  it('in the repository is what the program writes', () => {
    const textOf = (workbook: ExcelJS.Workbook) =>
      workbook.worksheets.map((sheet) => [
        sheet.name,
        sheet.getSheetValues(),
        sheet.getRow(1).getCell(1).note,
      ]);
    expect(JSON.stringify(textOf(fresh))).toBe(JSON.stringify(textOf(stored)));
  });

  it('has a note on every header, and lists to choose from', () => {
    const [sheet] = stored.worksheets;
    for (const [i, { header, choices }] of columns.entries()) {
      const cell = sheet?.getCell(1, i + 1);
      expect(cell?.value).toBe(header);
      expect(cell?.note, header).toBeTruthy();
      const { dataValidation } = sheet?.getCell(2, i + 1) ?? {};
      expect(dataValidation?.type, header).toBe(choices === null ? undefined : 'list');
    }
  });

  it('reads back without issues, whichever word is chosen', async () => {
    const row = columns.map(({ header }) => FILLED[header] ?? '');
    const longest = Math.max(...columns.map(({ choices }) => choices?.length ?? 0));
    const chosen = Array.from({ length: longest }, (_, i) =>
      columns.map(({ header, choices, kind }) => {
        if (header === '案件编号') return `QJ-${i + 2}`;
        if (header === '序号') return i + 2;
        if (header === '损失类型') return '';
        return choices !== null && kind !== 'grade'
          ? (choices[i % choices.length] ?? '')
          : (FILLED[header] ?? '');
      }),
    );
    const { issues, read } = await audit(write('filled.xlsx', await filled(row, ...chosen)));
    const unexpected = issues.filter(({ problem }) => problem !== 'other-kind' && problem !== 'no-kind');
    expect(unexpected).toEqual([]);
    expect(read).toMatchObject({ sheets: ['登记簿', '填写说明', '可选值'], skipped: ['填写说明', '可选值'] });
    expect(issues.filter((issue) => issue.row === 2)).toEqual([]);
  });
});
