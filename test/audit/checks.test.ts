import { describe, expect, it } from 'vitest';
import illustrative from '../../examples/contracts/illustrative.json' with { type: 'json' };
import { auditor, type Cell, checksOf, type RowChecks, readRegister } from '../../src/audit/index.js';
import { parseContract } from '../../src/index.js';

const contract = parseContract(illustrative);

/** 一行，列名和内容写在一起。A row, its headers beside its cells. */
function checked(cells: Readonly<Record<string, Cell>>): RowChecks {
  const { rows } = readRegister(Object.keys(cells), [Object.values(cells)], contract);
  const audit = auditor(contract);
  for (const row of rows) audit.note(row);
  for (const row of rows) audit.tally(row);
  const [first] = rows.map((row) => checksOf(audit.examine(row)));
  return first as RowChecks;
}

const DEATH = {
  案件编号: 'c-1',
  事件编号: 'e-1',
  人员编号: 'p-1',
  出险时间: '2024-07-11 03:20',
  区划代码: '500110110',
  灾种: '洪涝',
  是否因灾造成: '是',
  事发时是否在区内: '是',
  伤亡情况: '死亡',
  医疗费用: '0',
  除外情形: '无',
};
const PAID = { ...DEATH, 结论: '赔付', 赔付金额: '100000.00' };

describe('what could be checked of a row', () => {
  it.each<readonly [string, Readonly<Record<string, Cell>>, Partial<RowChecks>]>([
    [
      'that was paid, and says no more',
      PAID,
      {
        outcome: [],
        amount: [],
        line: ['line'],
        department: ['departments'],
        duplicates: [],
        shares: ['shares'],
        limits: [],
        dates: ['reportedAt', 'surveyedAt', 'decidedAt', 'paidAt'],
        totals: null,
      },
    ],
    [
      'that does not say what was paid on a day',
      { ...DEATH, 结论: '赔付', 支付时间: '2024-08-01' },
      { amount: ['paid'] },
    ],
    [
      'of which only the decided sum is known',
      { ...DEATH, 结论: '赔付', 核定金额: '100000.00' },
      { amount: [], dates: ['reportedAt', 'surveyedAt', 'decidedAt'] },
    ],
    ['that names nobody', { ...PAID, 人员编号: '无' }, { duplicates: ['loss.personId'] }],
    [
      'that names neither event nor day',
      { ...PAID, 事件编号: '', 出险时间: '' },
      {
        duplicates: ['incident.id'],
        limits: ['incident.id', 'incident.startedAt'],
        dates: ['incident.startedAt', 'reportedAt', 'surveyedAt', 'decidedAt', 'paidAt'],
      },
    ],
    [
      'of a house that is named',
      { 案件编号: 'c-1', 损坏程度: '倒塌', 户编号: 'h-1', 出险时间: '2024-07-11', 赔付金额: '1.00' },
      { duplicates: [] },
    ],
    [
      'of a house of nobody',
      { 案件编号: 'c-1', 损坏程度: '倒塌', 出险时间: '2024-07-11', 赔付金额: '1.00' },
      { duplicates: ['loss.householdId'] },
    ],
    [
      'of a loss that may be either',
      { 案件编号: 'c-1', 灾种: '洪涝', 赔付金额: '1.00' },
      { outcome: ['loss.kind'], amount: ['loss.kind'] },
    ],
    [
      'that waits, and on which nothing is due',
      { ...DEATH, 医疗费用: '', 因果: '', 是否因灾造成: '', 结论: '待定' },
      {
        outcome: [],
        amount: null,
        line: null,
        department: null,
        duplicates: null,
        shares: null,
        limits: null,
      },
    ],
    ['whose shares cannot be read', { ...PAID, 人保份额: '60%' }, { shares: ['shares'] }],
    ['that sums others', { 案件编号: '合计', 赔付金额: '1.00' }, { totals: [], amount: null, dates: null }],
    ['that sums others, and says no sum', { 案件编号: '合计', 赔付金额: '' }, { totals: ['paid'] }],
  ])('%s', (_, cells, expected) => {
    expect(checked(cells)).toMatchObject(expected);
  });
});
