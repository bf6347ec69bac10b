import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../../../examples/impact/command.js';
import { CONTRACT_FILE, csvOf, folder } from '../audit/files.js';
import { CLEAN, HEADER, house, person } from '../register-decide/register.js';

const { path, write, remove } = folder();
afterAll(remove);

const contract = JSON.parse(readFileSync(CONTRACT_FILE, 'utf8')) as {
  readonly lines: Record<string, { death: string }>;
};
const { 'natural-disaster': line, ...lines } = contract.lines;
const draft = write(
  'draft.json',
  JSON.stringify({ ...contract, lines: { ...lines, 'natural-disaster': { ...line, death: '80000.00' } } }),
);

const run = (...args: readonly string[]) => command(args, 80);

describe('npm run impact', () => {
  const register = write('register.csv', csvOf(CLEAN));

  it('says what a draft changes in a register, whose repeated rows count once', async () => {
    const before = readFileSync(register, 'utf8');
    const { status, report, problems } = await run(register, '--contract', CONTRACT_FILE, '--after', draft);
    expect([status, problems, readFileSync(register, 'utf8')]).toEqual([0, '', before]);
    expect(report).toContain('案件：register.csv，6 件');
    expect(report).toContain('重复的 1 行只算一次。');
    expect(report).toMatch(/有变化的裁定: \d+ \/ 6/);
    expect(report).toContain('少付: 1 件，');
    expect(report).toMatch(/\n {2}赶水镇 /);
    expect(report).toMatch(/\n {2}2024 /);
  });
  it('says that nothing changes', async () => {
    const { status, report } = await run(
      register,
      '--contract',
      CONTRACT_FILE,
      '--after',
      CONTRACT_FILE,
      '--lang',
      'en',
    );
    expect(status).toBe(0);
    expect(report).toContain('No determination changes.');
    expect(report).not.toContain('By town');
  });
  it('says what was left out, and ends with 3', async () => {
    const file = write(
      'odd.csv',
      csvOf([HEADER, person('dead'), person('odd', { 灾种: '陨石' }), house('home', { 损失类型: '' })]),
    );
    const { status, report } = await run(file, '--contract', CONTRACT_FILE, '--after', draft, '--lang', 'en');
    expect(status).toBe(3);
    expect(report).toMatch(/headers or cells were not understood/);
  });
  it('changes each reading by itself where there is no other contract', async () => {
    const { status, report } = await run('generated', '--claims', '60', '--seed', '7', '--lang', 'en');
    expect(status).toBe(0);
    expect(report).toContain('an invented year, 60 claims, seed 7');
    expect(report.split('\n').filter((row) => / (included|any-failure|as-death) /.test(row))).toHaveLength(3);
  });
  it.each([
    [['generated', '--claims', 'many'], '--claims 应是'],
    [[path('nowhere.csv')], '打不开'],
    [['generated', '--after', path('nowhere.json')], '打不开'],
    [[], '没有给出文件'],
  ])('cannot use %s', async (args, problem) => {
    const { status, report, problems } = await run(...args);
    expect([status, report]).toEqual([2, '']);
    expect(problems).toContain(problem);
  });
});
