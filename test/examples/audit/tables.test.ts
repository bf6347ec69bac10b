import { afterAll, describe, expect, it } from 'vitest';
import { ANNUAL } from '../../audit/annual/contract.js';
import { cleanRows, type Row } from '../../audit/annual/rows.js';
import { audit, csvOf, folder } from './files.js';

const { write, remove } = folder();
afterAll(remove);

// 一张表里的几张表：各有表头、小标题、合计。Several tables on one sheet, each with its header, its heading and its total.
const rows = cleanRows()
  .filter(({ 事件编号 }) => 事件编号 === 'ZH2023-01')
  .slice(0, 16);
const isPerson = ({ 损失类型: kind = '' }: Row): boolean => kind.startsWith('人身');
const [persons, houses] = [rows.filter(isPerson), rows.filter((row) => !isPerson(row))];
const total = (of: readonly Row[], label: string): Row => ({
  序号: label,
  赔付金额: (of.reduce((sum, row) => sum + Math.round(Number(row.赔付金额) * 100), 0) / 100).toFixed(2),
});

const headerOf = (of: readonly Row[]): readonly string[] => [
  '序号',
  ...Object.keys(rows[0] as Row).filter((name) => of.some((row) => row[name])),
];
const under = (header: readonly string[], of: readonly Row[]): string[][] =>
  of.map((row) => header.map((name) => row[name] ?? ''));
const told = async (name: string, table: readonly (readonly string[])[]) => {
  const { findings, issues, read } = await audit(write(`${name}.csv`, csvOf(table)), ANNUAL);
  return [
    read.rows,
    issues.map(({ problem, text }) => `${problem} ${text}`),
    findings.map(({ code, difference, certainty }) => `${code} ${difference} ${certainty.kind}`),
  ];
};
const whole = rows.length + 2;

describe('several tables on one sheet', () => {
  const [first, second] = [headerOf(persons), headerOf(houses)];

  it('have each its own header, and its own total', async () => {
    expect(first).not.toEqual(second);
    const table = [
      ['人身伤亡'],
      ...[first, ...under(first, [...persons, total(persons, '合计')])],
      ['房屋损毁'],
      ...[second, ...under(second, [...houses, total(houses, '合计')])],
    ];
    expect(await told('own', table)).toEqual([whole, [], []]);
    const wrong = table.with(-1, [...(table.at(-1) as string[])].with(second.indexOf('赔付金额'), '1.00'));
    expect((await told('wrong', wrong))[2]).toEqual([
      expect.stringMatching(/^total-disagrees -\d+ certain$/),
    ]);
  });

  it('go by the unit that stands above the first', async () => {
    const inTens = (of: readonly Row[]): Row[] =>
      of.map((row) => ({
        ...row,
        ...Object.fromEntries(
          ['医疗费用', '核定金额', '赔付金额', '人保份额', '平安份额', '太保份额'].map((name) => [
            name,
            row[name] ? (Number(row[name]) / 1000).toFixed(5) : '',
          ]),
        ),
      }));
    const table = [
      ['单位：千元'],
      ...[first, ...under(first, inTens(persons))],
      ...[second, ...under(second, inTens(houses))],
    ];
    expect(await told('unit', table)).toEqual([rows.length, [], []]);
  });

  it('may have totals of each kind of loss behind them all', async () => {
    const header = headerOf(rows);
    const sums = [total(persons, '人身伤亡合计'), total(houses, '房屋损毁合计'), total(rows, '总计')];
    expect(await told('kinds', [header, ...under(header, [...rows, ...sums])])).toEqual([whole + 1, [], []]);
    const off = [{ ...(sums[0] as Row), 赔付金额: '1.00' }];
    expect((await told('off', [header, ...under(header, [...rows, ...off])]))[2]).toHaveLength(1);
  });
});

it('what was not paid by a decision that was not understood is not certainly wanting', async () => {
  const header = headerOf(rows);
  const [row] = rows as [Row];
  const nothing = { 核定金额: '0.00', 赔付金额: '0.00', 人保份额: '0', 平安份额: '0', 太保份额: '0' };
  const given = [{ ...row, 结论: '撤案', ...nothing }, ...rows.slice(1)];
  expect(await told('withdrawn', [header, ...under(header, given)])).toEqual([
    rows.length,
    ['not-listed 撤案'],
    ['sum-too-low -700000 depends-on-facts'],
  ]);
});
