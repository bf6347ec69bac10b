import { readFileSync, writeFileSync } from 'node:fs';
import { AUDIT_CHECKS } from 'qijiang-catastrophe-insurance/audit';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../../../examples/audit/command.js';
import { smallTable } from '../../audit/register/small.js';
import { CONTRACT_FILE, csvOf, folder, xlsxOf } from './files.js';

const { path, write, remove } = folder();
afterAll(remove);

const { table, injected } = smallTable();
const [HEADER = []] = table;
const claimOf = (row: readonly string[]): string | undefined => row[HEADER.indexOf('案件编号')];
const isWrong = (row: readonly string[]): boolean => injected.some(({ claim }) => claim === claimOf(row));
/** 一般损坏，本合同与示例合同所付不同。A damage for which the illustrative contract pays another sum. */
const isPaidHouse = (row: readonly string[]): boolean =>
  row[HEADER.indexOf('损坏程度')] === '一般损坏' && row[HEADER.indexOf('结论')] === '赔付';
const CLEAN = table.find((row) => isPaidHouse(row) && !isWrong(row)) ?? [];
const tooHigh = injected.find(({ code }) => code === 'sum-too-high');
const WRONG = table.find((row) => claimOf(row) === tooHigh?.claim) ?? [];
const run = (file: string, ...more: readonly string[]) =>
  command([file, '--contract', CONTRACT_FILE, ...more]);

describe('npm run audit', () => {
  it('ends with 0 where everything was checked and nothing is wrong', async () => {
    const { status, report, problems } = await run(write('clean.csv', csvOf([HEADER, CLEAN])));
    expect([status, problems]).toEqual([0, '']);
    expect(report).toContain('逐行复算 1 件案件，全部内容都已读取、核对，没有发现问题。');
    expect(readFileSync(path('clean-audit.html'), 'utf8')).toContain('没有发现问题');
    const english = await run(path('clean.csv'), '--lang', 'en', '--force');
    expect(english.report).toContain('Everything was read and checked, and nothing was found wrong.');
  });

  it('ends with 3 where nothing is wrong in what could be checked', async () => {
    const without = HEADER.indexOf('责任部门');
    const rows = [HEADER, CLEAN].map((row) => row.filter((_, i) => i !== without));
    const { status, report } = await run(write('short.csv', csvOf(rows)), '--json', path('short.json'));
    expect(status).toBe(3);
    expect(report).toContain('没有在全部行上做的核对：责任部门 0/1');
    const { verdict, checks, findings } = JSON.parse(readFileSync(path('short.json'), 'utf8'));
    expect([verdict, findings]).toEqual(['incomplete', []]);
    expect(checks.map(({ check }: { check: string }) => check)).toEqual(AUDIT_CHECKS);
    expect(checks[3]).toEqual({ check: 'department', done: 0, of: 1, missing: ['departments'] });
  });

  it('ends with 1 where something is, and speaks one language if asked', async () => {
    const file = write('wrong.csv', csvOf([HEADER, CLEAN, WRONG]));
    const { status, report } = await run(
      file,
      '--lang',
      'en',
      '--out',
      path('en.xlsx'),
      '--date',
      '2024-12-31',
    );
    expect(status).toBe(1);
    expect(report).toContain('Discrepancies: 1');
    expect(report).not.toContain('问题');
    const page = readFileSync(path('en.html'), 'utf8');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('2024-12-31');
    expect(page).toContain('npm run audit -- wrong.csv --contract contract.json --lang en');
    expect(page).toMatch(/most was (?:overpaid|kept back) by: [^.]+, CNY [\d,]+\.\d\d/);
  });

  it('says that the contract is but an example where none is given', async () => {
    const { status, report } = await command([write('bare.csv', csvOf([HEADER, CLEAN]))]);
    expect(status).toBe(1);
    expect(report).toContain('示例合同不是綦江区的合同');
    expect(readFileSync(path('bare-audit.html'), 'utf8')).toContain('class="warning"');
  });

  it('takes headers of the user’s own', async () => {
    const own = [HEADER.map((header) => (header === '灾种' ? '出险情况描述' : header)), CLEAN];
    const file = write('own.csv', csvOf(own));
    expect((await run(file)).report).toContain('未读的列：出险情况描述');
    const map = write('map.json', JSON.stringify({ 出险情况描述: '灾种' }));
    expect((await run(file, '--map', map, '--force')).report).not.toContain('未读的列');
    const bad = write('bad-map.json', JSON.stringify({ 出险情况描述: '天气' }));
    expect(await run(file, '--map', bad, '--force')).toMatchObject({
      status: 2,
      problems: expect.stringContaining('天气'),
    });
    const list = write('list-map.json', '[1]');
    expect(await run(file, '--map', list, '--force')).toMatchObject({ status: 2 });
  });

  it('neither overwrites the register nor writes what is no workbook', async () => {
    const book = write('book.xlsx', await xlsxOf({ 登记簿: [HEADER, CLEAN] }));
    expect(await run(book, '--out', book)).toMatchObject({ status: 2 });
    expect(await run(book, '--out', path('x.pdf'))).toMatchObject({ status: 2 });
    expect(await run(book, '--out', path('no/such/folder/x.xlsx'))).toMatchObject({ status: 2 });
    expect(await run(book)).toMatchObject({ status: 0 });
    const again = await run(book);
    expect(again).toMatchObject({ status: 2, problems: expect.stringContaining('--force') });
    expect(await run(book, '--force')).toMatchObject({ status: 0 });
  });

  it.each([
    [[], '没有给出文件'],
    [['a.csv', '--lang', 'fr'], '--lang 应是'],
    [['a.csv', '--colour'], '没有选项 --colour'],
  ])('says what is wrong with %j', async (args, words) => {
    const { status, problems } = await command(args);
    expect(status).toBe(2);
    expect(problems).toContain(words);
  });
});

describe('a file that is no register', () => {
  const book = xlsxOf({ 登记簿: [HEADER, CLEAN] });
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 7 + i * 31) % 256);

  it.each([
    ['that is not there', 'none.csv', null, '打不开'],
    ['that is empty', 'empty.csv', '', '文件是空的'],
    ['of noise', 'noise.csv', noise, '不是文字表格'],
    ['of noise under another name', 'noise.xlsx', noise, '不是文字表格'],
    ['of text and NUL', 'nul.csv', '案件编号,灾种\0,结论', '不是文字表格'],
    ['of an old kind', 'old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), '旧式工作簿'],
    ['of one line', 'line.csv', '你好', '没有找到表头'],
    ['with other columns', 'other.csv', '姓名,身高,体重\n甲,180,70', '没有找到表头'],
    [
      'with a quotation mark too many',
      'quote.csv',
      `${csvOf([HEADER, CLEAN])}\r\n"${'甲'.repeat(600_000)}`,
      '引号',
    ],
    ['that only begins like a workbook', 'zip.xlsx', 'PK\u0003\u0004 and no more', '不是完整的 xlsx'],
  ])('%s ends with a message and 2', async (_, name, content, words) => {
    const file = content === null ? path(name) : write(name, content);
    const { status, problems, report } = await run(file);
    expect([status, report]).toEqual([2, '']);
    expect(problems).toContain(words);
  });

  it('that was cut off, or damaged, ends with a message and 2', async () => {
    const whole = await book;
    const cut = write('cut.xlsx', whole.slice(0, whole.length >> 1));
    expect(await run(cut)).toMatchObject({ status: 2, problems: expect.stringContaining('不是完整的 xlsx') });
    const damaged = whole.map((byte, i) => (i > 200 && i < whole.length - 2000 ? byte ^ 0x5a : byte));
    writeFileSync(path('damaged.xlsx'), damaged);
    expect(await run(path('damaged.xlsx'))).toMatchObject({ status: 2 });
  });

  it('or a contract that is none, ends with a message and 2', async () => {
    const contract = write('contract.json', '{"id": "k"}');
    const { status, problems } = await run(
      write('clean.csv', csvOf([HEADER, CLEAN])),
      '--contract',
      contract,
    );
    expect(status).toBe(2);
    expect(problems).toContain('insurers');
  });
});
