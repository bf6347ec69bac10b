import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { command } from '../../../examples/register-decide/command.js';
import { CONTRACT_FILE, type Rows } from '../audit/files.js';

export const HEADER = [
  ...[
    '案件编号',
    '事件编号',
    '发生时间',
    '区划代码',
    '灾种',
    '成因',
    '损失类型',
    '人员编号',
    '户编号',
    '身份',
  ],
  ...['是否在场', '因果关系', '免责情形', '伤亡情况', '伤残等级', '医疗费用', '责任人情况', '产权', '用途'],
  ...['受损部位', '损坏程度', '间数'],
];

type Cells = Readonly<Record<string, string>>;

/** A row under the header. */
export const rowOf = (cells: Cells): readonly string[] => HEADER.map((header) => cells[header] ?? '');

const PERSON: Cells = {
  ...{ 发生时间: '2024-07-11 03:20', 区划代码: '赶水镇', 灾种: '洪涝', 成因: '自然', 事件编号: 'flood-1' },
  ...{ 损失类型: '人身伤亡', 身份: '受灾人员', 是否在场: '在场', 因果关系: '是', 免责情形: '无' },
  ...{ 伤亡情况: '死亡', 医疗费用: '0' },
};
const HOUSE: Cells = {
  ...{ 发生时间: '2024-08-01 10:00', 区划代码: '永新镇', 灾种: '滑坡', 成因: '自然', 事件编号: 'slide-1' },
  ...{ 损失类型: '房屋损失', 因果关系: '是', 免责情形: '无', 产权: '有合法产权', 用途: '住宅' },
  ...{ 受损部位: '主体结构', 损坏程度: '倒塌', 间数: '4' },
};

export const person = (id: string, cells: Cells = {}) =>
  rowOf({ 案件编号: id, 人员编号: `p-${id}`, ...PERSON, ...cells });

export const house = (id: string, cells: Cells = {}) =>
  rowOf({ 案件编号: id, 户编号: `h-${id}`, ...HOUSE, ...cells });

/** Claims of every outcome, each read as a whole. */
export const CLEAN: Rows = [
  HEADER,
  person('dead'),
  person('hurt', { 伤亡情况: '受伤', 医疗费用: '' }),
  person('burnt', { 灾种: '火灾', 成因: '' }),
  house('home'),
  house('open', { 间数: '' }),
  house('untitled', { 产权: '无' }),
  person('dead'),
];

export const sha = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

export const run = (file: string, ...more: readonly string[]) =>
  command([file, '--contract', CONTRACT_FILE, ...more], 80, '2024-12-01');

type Sheet = readonly (readonly ExcelJS.CellValue[])[];

/** The sheets of a workbook, by name: the cells of their rows. */
export async function sheetsIn(file: string): Promise<Readonly<Record<string, Sheet>>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return Object.fromEntries(
    workbook.worksheets.map((sheet) => {
      const rows: ExcelJS.CellValue[][] = [];
      sheet.eachRow((row) =>
        rows.push(Array.from({ length: sheet.columnCount }, (_, i) => row.getCell(i + 1).value)),
      );
      return [sheet.name, rows];
    }),
  );
}

/** The rows of a sheet by their headers. */
export const recordsIn = ([header = [], ...rows]: Sheet) =>
  rows.map((row) => Object.fromEntries(header.map((name, i) => [`${name}`, row[i] ?? null])));
