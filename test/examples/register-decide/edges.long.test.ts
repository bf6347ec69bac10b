import { readdirSync, readFileSync } from 'node:fs';
import { parseContract } from 'qijiang-catastrophe-insurance';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readUnder } from '../../../examples/audit/insurers.js';
import { besides, commandAgain, writing } from '../../../examples/command/beside.js';
import { Outputs } from '../../../examples/command/outputs.js';
import { command } from '../../../examples/register-decide/command.js';
import { issuesOf } from '../../../examples/register-decide/decided.js';
import { boundLetters } from '../../../examples/register-decide/letters.js';
import { fileNames } from '../../../examples/register-decide/names.js';
import { CONTRACT_FILE, csvOf, folder } from '../audit/files.js';
import { CLEAN, HEADER, house, person, recordsIn, run, sha, sheetsIn } from './register.js';

const { path, write, remove } = folder();
afterAll(remove);

const TERMS = JSON.parse(readFileSync(CONTRACT_FILE, 'utf8'));
const HOUSES = { unit: 'room', rates: { collapsed: '5000.00', severe: '2000.00', moderate: '1000.00' } };

const contractOf = (name: string, houses: object, more: object = {}): string =>
  write(name, JSON.stringify({ ...TERMS, lines: { ...TERMS.lines, 'house-damage': houses }, ...more }));

const under = (contract: string, file: string) => command([file, '--contract', contract], 80, '2024-12-01');

describe('a command that cannot be followed', () => {
  const register = write('register.csv', csvOf(CLEAN));
  const before = sha(register);

  it.each([
    [['--date', '昨天'], '--date 应是日期'],
    [['--date', '2024-02-30'], '--date 应是日期'],
    [['--out', 'result.pdf'], '--out 应是 xlsx'],
    [['--out', register.replace('.csv', '.xlsx'), '--map', register], '不是对照'],
    [['--out', '/no/such/folder/x.xlsx'], '没有这个文件夹'],
    [['--contract', register], '不是 JSON'],
    [['--letters', register], '写不进去'],
    [['--colour'], '没有选项 --colour'],
  ])('is refused, and nothing is written: %j', async (args, words) => {
    const there = readdirSync(path('.')).sort();
    const { status, problems, report } = await run(register, ...args);
    expect([status, report]).toEqual([2, '']);
    expect(problems).toContain(words);
    expect(readdirSync(path('.')).sort()).toEqual(there);
    expect(sha(register)).toBe(before);
  });

  it('is refused over the register itself, whatever is forced', async () => {
    const book = write('evidence.xlsx', readFileSync(register));
    const { status, problems } = await run(book, '--out', book, '--force');
    expect([status, sha(book)]).toEqual([2, before]);
    expect(problems).toContain('要写的文件就是要读的文件');
  });

  it.each([
    ['none.csv', null, '打不开'],
    ['empty.csv', '', '文件是空的'],
    ['words.csv', '你好', '没有找到表头'],
    ['header.csv', csvOf([HEADER]), '没有什么可以裁定'],
  ])('is refused on a file that is no register: %s', async (name, content, words) => {
    const file = content === null ? path(name) : write(name, content);
    expect(await run(file)).toMatchObject({ status: 2, problems: expect.stringContaining(words) });
  });

  it('tells how it is used', async () => {
    const { status, report } = await command(['--help'], 80, '2024-12-01');
    expect(status).toBe(0);
    expect(report).toContain('npm run decide --');
  });
});

describe('a failure of the program', () => {
  it('is nobody’s input, and is handed on', async () => {
    expect(() => issuesOf(new TypeError('odd'))).toThrow('odd');
    const commit = vi.spyOn(Outputs.prototype, 'commit').mockImplementation(() => {
      throw new TypeError('odd');
    });
    const failing = run(write('fails.csv', csvOf(CLEAN)));
    await expect(failing).rejects.toThrow('odd');
    commit.mockRestore();
    expect(readdirSync(path('.')).filter((name) => name.startsWith('fails'))).toEqual(['fails.csv']);
  });
});

describe('what a contract brings', () => {
  it('leaves a house without bound where it has none', async () => {
    const contract = contractOf('unbounded.json', HOUSES);
    const { status } = await under(contract, write('open.csv', csvOf([HEADER, house('open', { 间数: '' })])));
    expect(status).toBe(0);
    const sheets = await sheetsIn(path('open-decided.xlsx'));
    expect(recordsIn(sheets.裁定 ?? [])[0]?.['最多可能（限额前）']).toBe('尚无上限');
    expect(recordsIn(sheets.待补材料 ?? [])[0]).toMatchObject({ 卡住的金额: 0, 其中尚无上限的案件数: 1 });
  });

  it('asks for its own conditions in its own words', async () => {
    const conditions = [{ id: 'own', text: '事发后三日内报案', lines: ['house-damage'] }];
    const contract = contractOf('conditions.json', HOUSES, { conditions });
    const header = [...HEADER, '事发后三日内报案'];
    const rows = [
      header,
      [...house('said'), ''],
      [...house('twice'), '是'],
      [...house('twice', { 户编号: 'h-other' }), '否'],
    ];
    await under(contract, write('conditions.csv', csvOf(rows)));
    const sheets = await sheetsIn(path('conditions-decided.xlsx'));
    const [said, twice] = recordsIn(sheets.裁定 ?? []);
    expect(said?.['尚缺的事实（可以问谁）']).toContain('事发后三日内报案');
    expect(said?.材料).toMatch(/（由.+提供）/);
    expect(twice?.说明).toMatch(/事实不同（.*户编号.*、合同.*）/);
    expect(recordsIn(sheets.待补材料 ?? [])[0]?.事项或者单位).toContain('事发后三日内报案');
    await command(
      [path('conditions.csv'), '--contract', contract, '--lang', 'en', '--force'],
      80,
      '2024-12-01',
    );
    const [english] = recordsIn((await sheetsIn(path('conditions-decided.xlsx'))).Decisions ?? []);
    expect(english?.Papers).toMatch(/^[^,.]+\. .+brings? it\.$|^[^,.]+\. .+hands it in\.$/m);
  });

  it('tells a row that it makes too large, and sums that are', async () => {
    const rates = { collapsed: '9000000000000.00', severe: '1.00', moderate: '1.00' };
    const contract = contractOf('large.json', { unit: 'room', rates });
    const tooLarge = write('too-large.csv', csvOf([HEADER, house('huge', { 间数: '9000' })]));
    expect((await under(contract, tooLarge)).status).toBe(3);
    const [row] = recordsIn((await sheetsIn(path('too-large-decided.xlsx'))).裁定 ?? []);
    expect(row).toMatchObject({ 结论: '无法裁定', 告知书: '没有写：无法裁定' });
    expect(row?.说明).not.toBeNull();
    await command([tooLarge, '--contract', contract, '--lang', 'en', '--force'], 80, '2024-12-01');
    const [english] = recordsIn((await sheetsIn(path('too-large-decided.xlsx'))).Decisions ?? []);
    expect(english).toMatchObject({ Outcome: 'not decided', Remarks: expect.stringContaining(': ') });
    const open = { 间数: '9', 因果关系: '' };
    const many = write('many.csv', csvOf([HEADER, house('a', open), house('b', open)]));
    expect(await under(contract, many)).toMatchObject({
      status: 2,
      problems: expect.stringContaining('many.csv'),
    });
  });

  it('reads words of two meanings as the contract does at every time', () => {
    const endorsements = [
      { id: 'e-1', effectiveAt: '2024-01-01T00:00:00+08:00', readings: { title: 'certificate' } },
      { id: 'e-2', effectiveAt: '2025-01-01T00:00:00+08:00' },
    ];
    expect(readUnder(parseContract(TERMS)).readings.title).toBe('any-proof');
    expect(readUnder(parseContract({ ...TERMS, endorsements })).readings.title).toBe('certificate');
  });
});

describe('rows without an id that contradict none', () => {
  it('are claims of their own, named by their rows where they wait', async () => {
    const hurt = { 伤亡情况: '受伤', 医疗费用: '' };
    const rows = [
      HEADER,
      person('', hurt),
      person('', hurt),
      person('c', hurt),
      person('c', { ...hurt, 人员编号: 'x' }),
    ];
    await run(write('nameless.csv', csvOf(rows)));
    const [waiting] = recordsIn((await sheetsIn(path('nameless-decided.xlsx'))).待补材料 ?? []);
    expect(waiting?.案件编号).toBe('第2行、第3行、c（第4行）、c（第5行）');
    await run(path('nameless.csv'), '--lang', 'en', '--force');
    const [english] = recordsIn((await sheetsIn(path('nameless-decided.xlsx')))['Still wanted'] ?? []);
    expect(english?.['Claim ids']).toBe('row 2, row 3, c (row 4), c (row 5)');
  });
});

describe('what commands share of their files', () => {
  it('names what is written by what is read', () => {
    expect(besides('a/b.xlsx', undefined, '-x')).toBe('a/b-x');
    expect(besides('a/b.xlsx', 'c/d.XLSX', '-x')).toBe('c/d');
  });

  it('names the command, with quotation marks where a shell wants them', () => {
    expect(commandAgain('do', ['登记簿.csv'], { map: undefined, out: 'x y.xlsx' }, 'en')).toBe(
      'do 登记簿.csv --out "x y.xlsx" --lang en',
    );
  });

  it('tells a place that cannot be written, and hands on every other failure', async () => {
    const failing = (error: Error) => writing('x', () => Promise.reject(error));
    const ofSystem = (code: string) => Object.assign(new Error(code), { syscall: 'open', code });
    await expect(failing(ofSystem('EACCES'))).rejects.toMatchObject({ file: 'x' });
    await expect(failing(ofSystem('ENOSPC'))).rejects.toMatchObject({ code: 'ENOSPC' });
    await expect(failing(new TypeError('odd'))).rejects.toBeInstanceOf(TypeError);
  });

  it('writes no id into a page as anything but text', () => {
    const html = '<style></style><body>page</body>';
    const bound = boundLetters([{ id: 'a"}</style>&', html }], 'en');
    expect(bound).toContain('content:"Claim a\\22 }\\3c /style\\3e \\26 "');
    expect(bound).toContain('<article style="page:l0">page</article>');
  });

  it('gives every id a file name that is safe and its own', () => {
    const names = fileNames(['../../x', 'nul', 'É', 'é', '案-1', 'y'.repeat(300), ''], '.html');
    expect(names.slice(0, 5)).toEqual(['_x.html', '_nul.html', 'É.html', 'é-2.html', '案-1.html']);
    expect(names[5]).toHaveLength(65);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});
