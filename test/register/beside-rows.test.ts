import { describe, expect, it } from 'vitest';
import { readRegister, registerReader } from '../../src/audit/index.js';

const HEADER = ['序号', '案件编号', '人员编号', '赔付金额', '支付时间', '结论'];

describe('rows that are no claims', () => {
  it.each<[string, readonly (string | number)[]]>([
    ['numbers of columns', [1, 2, 3, 4, 5, 6]],
    ['numbers of columns behind a word', ['甲', '1', '2', '3', '4', '5']],
    ['numbers of columns in brackets', ['栏次', '（1）', '（2）', '（3）', '（4）', '']],
    ['the heading of a part', ['一、人员伤亡部分']],
    ['another', ['（二）房屋']],
    ['a third', ['第二部分']],
    ['a kind of loss above its rows', ['房屋损毁']],
    ['a line above its rows', ['自然灾害救助保险', '', '']],
    ['a note', ['注：本表由承保机构填报']],
    ['who signed', ['制表人：某', '', '审核人：某']],
  ])('%s', (_, cells) => {
    expect(readRegister(HEADER, [cells])).toMatchObject({ rows: [], issues: [] });
  });

  it.each<[string, readonly (string | number)[]]>([
    ['five figures that do not go up', [1, 2, 3, 5, 6, 7]],
    ['figures that begin later', [7, 8, 9, 10, 11, 12]],
    ['three figures', ['', 1, 2, 3, '', '']],
    ['a note that may speak of money', ['注：另付李某五万元']],
    ['a heading with a figure', ['一、赶水镇 3 户']],
    ['words alone', ['别的']],
    ['a kind of loss beside a sum', ['房屋损毁', '', '', '5']],
    ['a kind of loss in another column', ['', '房屋损毁']],
  ])('but %s', (_, cells) => {
    const { rows, issues } = readRegister(HEADER, [cells]);
    expect(rows.length + issues.length).toBeGreaterThan(0);
  });

  it.each([
    ['其中：死亡', 100000],
    ['平均', 5000],
    ['户数', 3],
  ])('figures of sums are named: %s', (words, figure) => {
    const { rows, issues } = readRegister(HEADER, [[words, '', '', figure]]);
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([{ problem: 'not-a-row', text: words }]);
  });
});

describe('ids that say nothing', () => {
  const idOf = (cell: unknown): unknown => {
    const { rows, issues } = readRegister(HEADER, [[1, 'c-1', cell as string, 5, '', '赔付']]);
    return rows[0]?.claim === null ? (issues.find(({ column }) => column === 3)?.problem ?? 'none') : null;
  };

  it.each([
    ['500222198001010000', 'not-id'],
    ['见附件', 'not-id'],
    ['无名氏', 'not-id'],
    ['不便透露', 'not-id'],
    ['A\u202e1', 'not-id'],
    ['A\u00071', 'not-id'],
    ['999999999999999999', 'none'],
  ])('%s: %s', (cell, problem) => {
    expect(idOf(cell)).toBe(problem);
  });

  it('but a number of 18 digits does', () => {
    expect(idOf('500222198001010002')).toBeNull();
  });

  it.each(["'P-1", '="P-1"', '\tP-1'])('%s is P-1', (cell) => {
    const header = ['案件编号', '伤亡情况', '人员编号'];
    const { rows } = readRegister(header, [['c-1', '死亡', cell]]);
    expect(rows[0]?.claim?.loss).toMatchObject({ personId: 'P-1' });
  });
});

it('a header may tell what must be filled in', () => {
  expect(registerReader(['*案件编号', '赔付金额*', '※灾种']).columns).toEqual([
    'id',
    'paid',
    'incident.peril',
  ]);
});

it('what stands beyond the last column is named', () => {
  const { issues } = readRegister(HEADER, [[1, 'c-1', 'p-1', 5, '', '赔付', ...Array(16_380).fill('')]]);
  expect(issues.map(({ problem }) => problem)).toContain('beyond-columns');
});
