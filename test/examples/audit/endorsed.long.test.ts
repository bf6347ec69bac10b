import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import {
  adjudicate,
  applyLimits,
  type Contract,
  parseContract,
  shareAmount,
} from 'qijiang-catastrophe-insurance';
import { contractAt } from 'qijiang-catastrophe-insurance/history';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../../../examples/audit/command.js';
import { CONTRACT_INPUT } from '../../audit/register/contract.js';
import { HEADER, rowsOf } from '../../audit/register/csv.js';
import type { Entry } from '../../audit/register/register.js';
import { smallClean } from '../../audit/register/small.js';
import { audit, csvOf, folder, type Rows } from './files.js';

const { path, write, remove } = folder();
afterAll(remove);

const JUNE = '2024-06-01T00:00:00+08:00';

/** From June 2024 on other rates, other limits, and another third insurer. */
const ENDORSED = {
  ...CONTRACT_INPUT,
  limits: { perEvent: '600000.00', perYear: '9000000.00' },
  endorsements: [
    {
      id: 'PG-2024-01',
      effectiveAt: JUNE,
      insurers: [
        { ...CONTRACT_INPUT.insurers[0], share: '0.55' },
        { ...CONTRACT_INPUT.insurers[2], share: '0.25' },
        { id: 'guoshou', name: '中国人寿财产保险股份有限公司綦江支公司', share: '0.2' },
      ],
      lines: {
        'house-damage': {
          unit: 'room',
          rates: { collapsed: '7000.00', severe: '3500.00', moderate: '1000.00' },
          householdLimit: '21000.00',
        },
      },
      limits: { perEvent: '400000.00', perYear: '9000000.00' },
    },
  ],
} as const;

const CONTRACT = parseContract(ENDORSED);
const INSURERS = ['picc', 'pingan', 'cpic', 'guoshou'] as const;
const columnOf = (header: string): number => HEADER.indexOf(header);

/** The rows of a register that keeps to a contract, with a column of shares for each of the four insurers. */
function registerUnder(contract: Contract, entries: readonly Entry[]): Rows {
  const decided = entries.map((entry) => {
    const { outcome, amount, line, departments } = adjudicate(entry.claim, contract);
    return { ...entry, outcome, amount, line, departments };
  });
  const limited = applyLimits(
    decided.map(({ claim, amount, line }) => {
      const { id: event, startedAt } = claim.incident as { id: string; startedAt: string };
      return { id: claim.id, event, startedAt, amount, line };
    }),
    contract,
  );
  const paid = decided.map((entry, i) => ({ ...entry, paid: limited[i]?.paid as string }));
  return rowsOf(paid, 7).map((row, i) => {
    const { claim, paid: sum } = paid[i] as Entry;
    const parts = shareAmount(sum, contractAt(contract, claim.incident?.startedAt as string));
    const shares = INSURERS.map((id) => parts.find(({ insurer }) => insurer === id)?.amount ?? '');
    return [...row.map((cell, c) => (/份额$/.test(HEADER[c] ?? '') ? '' : cell)), ...shares];
  });
}

const header = [
  ...HEADER.map((name) => (/份额$/.test(name) ? '备注' : name)),
  ...['人保份额', '平安份额', '太保份额', '人寿份额'],
];
const entries = smallClean().filter((_, i) => i % 2 === 0);
const rows = registerUnder(CONTRACT, entries);
const later = entries.filter(({ claim }) => Date.parse(claim.incident?.startedAt ?? '') >= Date.parse(JUNE));
const idsOfLater = new Set(later.map(({ claim }) => claim.id));
const ofEvent = (id: string) => rows.filter((row) => row[columnOf('事件编号')] === id);
const set = (row: readonly string[], cells: Readonly<Record<string, string>>): string[] =>
  row.map((cell, c) => cells[header[c] ?? ''] ?? cell);

describe('a register under an endorsed contract', () => {
  it('is not found fault with where every row keeps to the terms of its day', async () => {
    const { findings, issues } = await audit(write('clean.csv', csvOf([header, ...rows])), CONTRACT);
    expect(issues).toEqual([]);
    expect(findings).toEqual([]);
  });

  it('is found fault with where rows keep to the terms of another day', async () => {
    const old = parseContract({
      ...ENDORSED,
      endorsements: [{ ...ENDORSED.endorsements[0], id: 'x', lines: {} }],
    });
    const wrong = registerUnder(old, entries);
    const mixed = rows.map((row, i) => (i % 25 === 0 ? (wrong[i] as string[]) : row));
    const differ = mixed.flatMap((row, i) => (row.join() === rows[i]?.join() ? [] : [row[1]]));
    const { findings } = await audit(write('mixed.csv', csvOf([header, ...mixed])), CONTRACT);
    expect(differ.length).toBeGreaterThan(3);
    expect(findings.map(({ claim }) => claim)).toEqual(differ);
    expect(differ.filter((id) => !idsOfLater.has(id ?? ''))).toEqual([]);
  });

  it('has a report and a workbook that tell which terms counted, and share by the insurers of the day', async () => {
    const contract = write('contract.json', JSON.stringify(ENDORSED));
    const few = [...ofEvent('ZH2023-001').slice(0, 5), ...ofEvent('ZH2024-006').slice(0, 5)];
    const undated = { 出险时间: '', 结论: '赔付', '核定金额（元）': '3500.00', '赔付金额（元）': '3500.00' };
    const house = ofEvent('ZH2023-001').find(
      (row) => row[columnOf('核定金额（元）')] === '7000.00',
    ) as string[];
    const open = set(house, { ...undated, 序号: '9998', 案件编号: 'QJ-9998', 户编号: 'H-9998' });
    const shared = (parts: readonly string[]) => [...open.slice(0, -4), ...parts];
    const fits = shared(['1925.00', '', '875.00', '700.00']);
    const never = set(shared(['3500.00', '', '0.00', '0.00']), {
      序号: '9999',
      案件编号: 'QJ-9999',
      户编号: 'H-9999',
    });
    const file = write('few.csv', csvOf([header, ...few, fits, never]));
    const { status, report: summary, problems } = await command([file, '--contract', contract]);
    expect([status, problems]).toEqual([1, '']);
    expect(summary).toContain('取决于尚缺事实的 3 处');
    const report = readFileSync(path('few-audit.html'), 'utf8');
    expect(report).toContain('PG-2024-01（2024年6月1日00:00起）');
    expect(report).toContain('每案按灾害开始当日的约定复算');
    expect(report).toContain('取决于尚缺的事实：发生时间');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path('few-audit.xlsx'));
    const sheet = workbook.getWorksheet('逐行复算');
    const names = sheet?.getRow(1).values as string[];
    const at = (row: number, name: string) =>
      sheet?.getCell(
        row,
        names.findIndex((each) => each?.includes(name)),
      ).value;
    expect([at(2, '适用的批改'), at(11, '适用的批改'), at(12, '适用的批改')]).toEqual([
      null,
      'PG-2024-01',
      null,
    ]);
    expect([at(2, '复算分摊：中国平安'), at(11, '复算分摊：中国平安')]).toEqual([expect.any(Number), null]);
    expect([at(2, '复算分摊：中国人寿'), at(11, '复算分摊：中国人寿')]).toEqual([null, expect.any(Number)]);
  });
});
