import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../../../examples/audit/command.js';
import { LANGUAGES } from '../../../examples/audit/language.js';
import { shownField, shownValue } from '../../../examples/audit/versions/shown-field.js';
import { csvOf, folder, type Rows, xlsxOf } from './files.js';

const { path, write, remove } = folder();
afterAll(remove);

// 登记簿的前后两版。Two versions of one register.
const HEADER =
  '序号,案件编号,事件编号,证件号码,出险时间,区划代码,灾种,在区内,因灾导致,伤亡情况,医疗费用,免责情形,结论,核定金额,赔付金额'.split(
    ',',
  );
const row = (number: string, id: string, person: string, paid: string, town = '赶水镇') => [
  ...[number, id, `e-${person}`, person, '2024-07-11 03:20', town, '洪涝'],
  ...['是', '是', '死亡', '0', '无', '赔付', paid, paid],
];
const [ONE, TWO, THREE] = ['510222194001010011', '510222194001010038', '510222194001010054'];
const MARCH: Rows = [HEADER, row('1', 'a-1', ONE, '120000.00'), row('2', 'a-2', TWO, '100000.00')];
const APRIL: Rows = [
  HEADER,
  row('1', 'a-0', THREE, '90000.00'),
  row('2', 'a-1', ONE, '100000.00', '东溪镇'),
  row('3', 'a-2', TWO, '10万元'),
];
const OTHER: Rows = [HEADER, row('1', 'b-1', '510222194001010070', '100000.00')];

type Json = Readonly<Record<string, unknown>>;

describe('an audit that is given the earlier version', async () => {
  const march = write('march.csv', csvOf(MARCH));
  const other = write('other.csv', csvOf(OTHER));
  const april = write('april.xlsx', await xlsxOf({ 理赔: APRIL }));
  const audit = (...args: readonly string[]) =>
    command([april, '--force', '--json', path('verdict.json'), ...args]);
  const verdictOf = (): Json => JSON.parse(readFileSync(path('verdict.json'), 'utf8')) as Json;
  const alone = await audit();
  const verdict = verdictOf();
  const { status, report } = await audit('--before', march, '--before', other);
  const { versions, ...rest } = verdictOf() as { readonly versions: Record<string, Json> } & Json;

  it('says so, with the same verdict', () => {
    expect([status, rest]).toEqual([alone.status, verdict]);
    expect(report).toContain('与前一版相比：多出 1 行，少了 1 行，改动 1 行。');
    expect(report).toContain('问题新出现 1 处，不再有 1 处，金额或者确定程度有变 0 处。');
  });

  it('tells rows and findings with their places, for programs', () => {
    const { before, rows, findings } = versions;
    expect(before).toMatchObject({ files: [{ file: 'march.csv' }, { file: 'other.csv' }] });
    const paid = (sum: string) => ({ claim: null, paid: sum });
    expect(rows).toEqual({
      came: [{ ...paid('90000.00'), sheet: '理赔', row: 2, claim: 'a-0' }],
      went: [{ ...paid('100000.00'), file: 'other.csv', sheet: null, row: 2, claim: 'b-1' }],
      changed: [
        {
          before: { file: 'march.csv', sheet: null, row: 2 },
          after: { sheet: '理赔', row: 3 },
          claim: 'a-1',
          changes: [
            { field: 'amount', from: '120000.00', to: '100000.00' },
            { field: 'incident.division', from: '500110110', to: '500110109' },
            { field: 'paid', from: '120000.00', to: '100000.00' },
          ],
        },
      ],
      unchanged: 1,
      unread: 0,
    });
    expect(findings).toMatchObject({
      came: [{ sheet: '理赔', row: 2, code: 'sum-too-low', difference: -1000000 }],
      went: [{ file: 'march.csv', row: 2, code: 'sum-too-high', difference: 2000000 }],
      changed: [],
    });
  });

  it('shows both in the report and on a sheet of the workbook', async () => {
    const text = readFileSync(path('april-audit.md'), 'utf8');
    expect(text).toContain('| march.csv 2 | 3 | a-1 | 发生地点 | 赶水镇 500110110 | 东溪镇 500110109 |');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path('april-audit.xlsx'));
    const sheet = workbook.getWorksheet('与前一版对比');
    const cells = sheet?.getSheetValues().flat().map(String) ?? [];
    for (const cell of ['a-1', '100,000.00', '赔付金额偏高', '少了的行（1）']) expect(cells).toContain(cell);
  });

  it('never writes over it', async () => {
    const { problems } = await command([april, '--before', march, '--json', march, '--force']);
    expect(problems).not.toBe('');
    expect(readFileSync(march, 'utf8')).toBe(csvOf(MARCH));
  });
});

describe('a field that was changed', () => {
  const zh = (field: string, value: Parameters<typeof shownValue>[1]) => [
    shownField(field, LANGUAGES['zh-CN']),
    shownValue(field, value, LANGUAGES['zh-CN']),
  ];

  it('is told by its column and in words', () => {
    expect(zh('paid', '1234567.00')).toEqual(['赔付金额', '1,234,567.00']);
    expect(zh('incident.startedAt', '2024-07-11')).toEqual(['发生时间', '2024年7月11日']);
    expect(zh('outcome', 'declined')).toEqual(['结论', '不予赔付']);
    expect(zh('departments', ['fire-rescue', 'public-security'])).toEqual([
      '牵头部门',
      '区消防救援支队、区公安局',
    ]);
    expect(zh('loss.circumstances', ['war', { id: 'crime', causedLoss: true }])[1]).toBe(
      '战争或者武装冲突、犯罪行为并造成损害',
    );
    expect(zh('loss.causedByIncident', false)[1]).toBe('否');
    expect(zh('loss.disabilityGrade', [9, 10])[1]).toBe('9、10');
    expect(zh('incident.facility.kind', null)[1]).toBe('不能确定');
    expect(zh('shares.人保', undefined)).toEqual(['共保分摊：人保', '（未写）']);
    expect(zh('loss.conditions.c-1', true)).toEqual(['c-1', '是']);
  });
});
