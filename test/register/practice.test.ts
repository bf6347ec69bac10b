import { describe, expect, it } from 'vitest';
import { readRegister, registerReader } from '../../src/audit/index.js';
import { Unread } from '../../src/register/problem.js';
import { timeReader } from '../../src/register/read-instant.js';
import { moneyReader, readCount, readGrade } from '../../src/register/read-number.js';

/** 一格读作什么，或者问题。What a cell is read as, or what is wrong with it. */
const told = (reading: unknown): unknown => (reading instanceof Unread ? reading.problem : reading);

describe('rows of practice', () => {
  it('count days from 1904 where the workbook does', () => {
    const read = (is1904: boolean) =>
      readRegister(['案件编号', '报案时间'], [['c-1', 45_000]], { is1904 } as never).rows[0]?.dates
        ?.reportedAt;
    expect(read(false)).toMatch(/^2023-03-15/);
    expect(read(true)).toMatch(/^2027-03-16/);
  });
  it('sum others behind a running number as well', () => {
    const { rows } = readRegister(['案件编号', '灾种', '赔付金额'], [[1, '合计', 300]]);
    expect(rows).toMatchObject([{ kind: 'total', paid: '300.00' }]);
  });
});

describe('headers of practice', () => {
  it.each([
    ['理赔金额', 'paid'],
    ['已决赔款（元）', 'paid'],
    ['实付金额', 'paid'],
    ['险种名称', 'line'],
    ['伤亡类别', 'loss.harm'],
    ['出险地址', 'incident.division'],
    ['灾害类别', 'incident.peril'],
    ['身份证号码', 'loss.personId'],
    ['赔案状态', 'outcome'],
    ['打款日期', 'paidAt'],
    ['出险经过', 'remarks'],
    ['结案时间', 'remarks'],
    ['户主姓名', 'remarks'],
    // 两可的不读。What may mean two things is not read.
    ['未决赔款', null],
    ['估损金额', null],
    ['理赔时间', null],
    ['救助金额', null],
  ])('%s stands for %s', (header, id) => {
    expect(registerReader([header]).columns).toEqual([id]);
  });
});

describe('several columns of one meaning', () => {
  it.each([
    [['报案号', '立案号', '赔案号'], ['R1', 'L1', 'P1'], 'P1'],
    [['赔案号', '报案号'], ['P1', 'R1'], 'P1'],
    [['报案号', '立案号', '赔案号'], ['R1', 'L1', ''], 'L1'],
  ])('of the numbers %j the claim goes by its own', (header, cells, id) => {
    const { rows, issues } = readRegister([...header, '损失类型'], [[...cells, '房屋']]);
    expect(rows[0]?.claim?.id).toBe(id);
    expect(issues.some(({ problem }) => problem === 'contradicts')).toBe(false);
  });

  it('contradict each other: neither is taken', () => {
    const header = ['案件编号', '损失类型', '赔付金额', '实付金额', '已付金额'];
    const { rows, issues } = readRegister(header, [['c', '房屋', '5', '6', '5']]);
    expect(rows[0]?.paid).toBeUndefined();
    expect(rows[0]?.unread).toContain('paid');
    expect(issues.filter(({ problem }) => problem === 'contradicts')).toHaveLength(1);
  });

  it('under one header, with two ids: neither is taken', () => {
    const { rows } = readRegister(['案件编号', '损失类型', '户编号', '户编号'], [['c', '房屋', 'h1', 'h2']]);
    expect(rows[0]?.claim?.loss).not.toHaveProperty('householdId');
    expect(rows[0]?.unread).toEqual(['loss.householdId']);
  });
});

describe('values of practice', () => {
  const HEADER = ['案件编号', '损失类型', '灾种', '伤亡情况', '结论', '免责情形', '出险地点'];
  const read = (cells: Partial<Record<string, string>>) => {
    const row = { 案件编号: 'c', 损失类型: '人身伤亡', ...cells };
    const { rows, issues } = readRegister(HEADER, [HEADER.map((header) => row[header as keyof typeof row])]);
    return { row: rows[0], problems: issues.map(({ problem }) => problem) };
  };

  it.each([
    ['山洪暴发', 'flood'],
    ['泥石流灾害', 'debris-flow'],
    ['突发性地面塌陷', 'ground-subsidence'],
    ['住宅火灾', 'fire'],
  ])('the peril %s is %s', (peril, code) => {
    const { row, problems } = read({ 灾种: peril });
    expect([row?.claim?.incident?.peril, problems]).toEqual([code, []]);
  });

  it.each(['暴雨洪涝', '山洪泥石流'])('the peril %s is one of two, and not known', (peril) => {
    const { row, problems } = read({ 灾种: peril });
    expect(row?.claim?.incident).not.toHaveProperty('peril');
    expect(problems).toEqual(['several-codes']);
  });

  it.each([
    ['身亡', 'death'],
    ['遇难', 'death'],
    ['溺亡', 'death'],
    ['失联', 'missing'],
    ['致残', 'disability'],
    ['负伤', 'injury'],
  ])('the harm %s is %s', (harm, code) => {
    expect(read({ 伤亡情况: harm }).row?.claim?.loss).toMatchObject({ harm: code });
  });

  it.each([
    ['正常赔付', 'payable'],
    ['拒赔结案', 'declined'],
    ['未结案', 'pending'],
    // 赔付结案还是拒赔结案，没有说。Whether it was closed with a payment is not said.
    ['已结案', undefined],
    ['注销', undefined],
  ])('the decision %s is %s', (outcome, code) => {
    const { row, problems } = read({ 结论: outcome });
    expect([row?.outcome, problems.length]).toEqual([code, code === undefined ? 1 : 0]);
  });

  it('no exclusion found is the empty list; a former town is not read', () => {
    expect(read({ 免责情形: '未发现免责情形' }).row?.claim?.loss).toMatchObject({ circumstances: [] });
    expect(read({ 出险地点: '古南镇' }).problems).toEqual(['not-division']);
  });

  it.each([
    ['2024年7月11日3时20分许', { day: Date.UTC(2024, 6, 11) }],
    ['2024-07-11 凌晨3点多', { day: Date.UTC(2024, 6, 11) }],
    ['2024年7月11日 约3时', { day: Date.UTC(2024, 6, 11) }],
    ['2024年7月11日凌晨', { day: Date.UTC(2024, 6, 11) }],
    ['二〇二四年七月十一日', { day: Date.UTC(2024, 6, 11) }],
    ['二零二四年十二月三十一日 下午3时', { local: Date.UTC(2024, 11, 31, 15) }],
    ['2024年7月11日下午3点半', { local: Date.UTC(2024, 6, 11, 15, 30) }],
    ['3时20分许', 'not-time'],
    ['2024年7月11日25时许', 'not-time'],
    ['2024年2月30日3时许', 'no-such-date'],
    ['2024-07-11多', 'not-time'],
  ])('the time %s is %j', (text, time) => {
    expect(told(timeReader(false)(text))).toEqual(time);
  });

  it.each([
    ['十万元', '100000.00'],
    ['壹拾万元整', '100000.00'],
    ['￥1,000.00'.normalize('NFKC'), '1000.00'],
    ['(1,000.00)', '-1000.00'],
    ['10万余元', 'not-money'],
    ['近十万元', 'not-money'],
  ])('the sum %s is %s', (text, sum) => {
    expect(told(moneyReader(0, true)(text))).toBe(sum);
  });

  it('a sum in words has its own unit, whatever the header says', () => {
    expect(told(moneyReader(4, true)('十万元'))).toBe('100000.00');
  });

  it.each([
    ['捌级', 8],
    ['拾级', 10],
    ['x级', 'not-grade'],
    ['X级', 'not-grade'],
    ['十一级', 'not-grade'],
    ['待定', 'not-grade'],
    ['同上', 'not-grade'],
  ])('the grade %s is %s', (text, grade) => {
    expect(told(readGrade(text))).toBe(grade);
  });

  it.each([
    ['拾贰间', 12],
    ['三间房', 3],
    ['0间', 'not-count'],
    ['若干间', 'not-count'],
  ])('the count %s is %s', (text, count) => {
    expect(told(readCount(text))).toBe(count);
  });

  it.each(['张某某', '王××', '李○', '同左', '未提供', '〃'])('%s is no id of a person', (cell) => {
    const { rows } = readRegister(['案件编号', '人员编号', '损失类型'], [['c', cell, '人身伤亡']]);
    expect(rows[0]?.claim?.loss).not.toHaveProperty('personId');
  });
});

it.each([
  ['8000.00-', '-8000.00'],
  ['1,000.00−', '-1000.00'],
])('%s is a sum below zero', (text, yuan) => {
  expect(told(moneyReader(0, true)(text))).toBe(yuan);
});

it.each([
  ['2024年7月20号', '2024-07-20'],
  ['11-Jul-2024', '2024-07-11'],
  ['11 July 2024', '2024-07-11'],
  ['Jul. 12, 2024', '2024-07-12'],
])('%s is a day', (text, day) => {
  const { rows } = readRegister(['案件编号', '报案时间'], [['c-1', text]]);
  expect(rows[0]?.dates?.reportedAt).toBe(`${day}T00:00:00+08:00`);
});

it.each(['1900-01-00', '1900/1/1', '1899-12-30', '1970-01-01 08:00:00', '1900-01-01 00:00:00'])(
  '%s was never entered',
  (text) => {
    const { rows, issues } = readRegister(['案件编号', '报案时间'], [['c-1', text]]);
    expect(rows[0]?.dates).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
  },
);
