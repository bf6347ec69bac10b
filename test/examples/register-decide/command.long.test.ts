import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { adjudicate } from 'qijiang-catastrophe-insurance';
import { readRegister } from 'qijiang-catastrophe-insurance/audit';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../../../examples/register-decide/command.js';
import { CONTRACT, csvOf, folder, xlsxOf } from '../audit/files.js';
import { CLEAN, HEADER, house, person, recordsIn, rowOf, run, sha, sheetsIn } from './register.js';

const { path, write, remove } = folder();
afterAll(remove);

const yuan = (value: unknown): string => Number(value).toFixed(2);
const articles = (html: string): number => html.split('<article').length - 1;

describe('npm run decide', async () => {
  const file = write('clean.csv', csvOf(CLEAN));
  const before = sha(file);
  const { status, report, problems } = await run(file);
  const sheets = await sheetsIn(path('clean-decided.xlsx'));
  const decisions = recordsIn(sheets.裁定 ?? []);
  const letters = readFileSync(path('clean-decided-letters.html'), 'utf8');

  it('ends with 0 where all was read and decided, and leaves the register as it was', () => {
    expect([status, problems, sha(file)]).toEqual([0, '', before]);
    expect(report).toContain(
      '裁定 6 件：应予赔付 2，待查明事实后再定 3，不予赔付 1，无法裁定 0；告知书 6 封。',
    );
    expect(report).toContain('全部内容都已读取、裁定。');
    expect(Object.keys(sheets)).toEqual(['裁定', '待补材料', '未能理解的单元格', '依据']);
    expect(sheets.未能理解的单元格).toHaveLength(1);
  });

  it('decides each row as the library does', () => {
    const [header = [], ...rows] = CLEAN;
    const { rows: read } = readRegister(header, rows);
    const byId = new Map(read.map(({ claim }) => [claim?.id, claim]));
    expect(decisions).toHaveLength(6);
    for (const decision of decisions) {
      const claim = byId.get(String(decision.案件编号));
      const due = adjudicate(claim ?? ({} as never), CONTRACT);
      const words = { payable: '应予赔付', pending: '待查明事实后再定', declined: '不予赔付' };
      expect(decision.结论).toBe(words[due.outcome]);
      expect(yuan(decision['核定金额（限额前）'])).toBe(due.amount);
      expect(yuan(decision['最多可能（限额前）'])).toBe(due.atMost);
      expect(decision.险种 === null).toBe(due.line === null);
      for (const { insurer, amount } of due.shares) {
        const name = CONTRACT.insurers.find(({ id }) => id === insurer)?.name;
        expect(yuan(decision[`分摊：${name}`])).toBe(amount);
      }
      expect(`${decision['尚缺的事实（可以问谁）'] ?? ''}`.split('\n').filter(Boolean)).toHaveLength(
        due.missing.length,
      );
    }
  });

  it('takes rows that say the same of one claim for one', () => {
    expect(decisions[0]).toMatchObject({ 案件编号: 'dead', 行号: '第2行\n第8行', 说明: null });
  });

  it('says what is missing and whom to ask, which papers, and who is in charge', () => {
    const [, hurt, , home, open] = decisions;
    expect(hurt?.['尚缺的事实（可以问谁）']).toBe('医疗费用（尚未说明；问申请人）');
    expect(hurt?.材料).toContain('医疗费用票据和清单（医疗机构出具；由申请人提供）');
    expect(home?.责任部门).toBe('区应急局');
    expect(open?.['尚缺的事实（可以问谁）']).toContain('居住间数');
  });

  it('lists what is wanted by fact, by who brings it and by who issues it, most money first', () => {
    const waiting = recordsIn(sheets.待补材料 ?? []);
    expect([...new Set(waiting.map(({ 按: by }) => by))]).toEqual(['事项', '由谁提供', '出具单位']);
    for (const by of ['事项', '由谁提供', '出具单位']) {
      const sums = waiting.filter((row) => row.按 === by).map((row) => Number(row.卡住的金额));
      expect(sums).toEqual(sums.toSorted((a, b) => b - a));
    }
    const cost = waiting.find((row) => row.事项或者单位 === '医疗费用');
    expect(cost).toMatchObject({ '可以问谁、涉及哪些事项': '申请人', 案件编号: 'hurt', 案件数: 1 });
  });

  it('writes the letters, each on pages of its own that bear its number', () => {
    expect(articles(letters)).toBe(6);
    expect(letters.match(/核验编号/g)).toHaveLength(6);
    for (const title of ['赔付告知书', '补充材料通知书', '不予赔付告知书']) expect(letters).toContain(title);
    expect(letters).toContain('@page l5{@bottom-center{content:"案件编号 untitled"}}');
    expect(letters).toContain('2024年12月1日');
    expect(letters).not.toContain('示例合同');
    expect(decisions.map((row) => row.告知书)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `第${n}封`));
  });

  it('says on what all of it rests, and how to get it again', () => {
    const basis = JSON.stringify(sheets.依据);
    expect(basis).toContain(before);
    expect(basis).toContain('npm run decide -- clean.csv --contract contract.json --date 2024-12-01');
    expect(basis).toContain(CONTRACT.id);
  });

  it('writes the same again, and only with --force', async () => {
    const [book, page] = [sha(path('clean-decided.xlsx')), sha(path('clean-decided-letters.html'))];
    const again = await run(file);
    expect(again).toMatchObject({ status: 2, problems: expect.stringContaining('--force') });
    await run(file, '--force');
    expect([sha(path('clean-decided.xlsx')), sha(path('clean-decided-letters.html'))]).toEqual([book, page]);
  });
});

describe('a register of which not all can be read or decided', async () => {
  const UNREAD = person('odd', { 灾种: '大水怪' });
  const rows = [
    [...HEADER, '经办意见'],
    UNREAD,
    person('two', { 伤亡情况: '伤残', 伤残等级: '5' }),
    person('Two', { 伤亡情况: '伤残', 伤残等级: '6', 人员编号: 'p-other' }),
    rowOf({ 案件编号: 'what', 灾种: '洪涝' }),
    person(''),
    house('spent', { 用途: '怪' }),
    rowOf({ 案件编号: '合计' }),
  ];
  const file = write(
    'not-all.xlsx',
    await xlsxOf({ 登记: rows, 续: [HEADER, person('also')], 说明: [['看上表']] }),
  );
  const { status, report } = await run(file, '--out', path('result.xlsx'));
  const sheets = await sheetsIn(path('result.xlsx'));
  const decisions = recordsIn(sheets.裁定 ?? []);
  const byId = (id: string | null) => decisions.filter((row) => row.案件编号 === id);

  it('ends with 3, and says what is left', () => {
    expect(status).toBe(3);
    expect(report).toContain('未读的列：经办意见');
    expect(report).toContain('1 件无法裁定');
    expect(report).toContain('2 件与同一编号的另一行不一致');
    expect(report).toMatch(/合计、小计、结转行: 1/);
  });

  it('lists each cell that was not understood, with its sheet, row and column', () => {
    const cells = recordsIn(sheets.未能理解的单元格 ?? []);
    expect(cells).toContainEqual({
      ...{ 工作表: '登记', 行号: 2, 列号: 5, 表头: '灾种', 内容: '大水怪' },
      原因: '不认得这个写法',
    });
  });

  it('asks nobody for what the register may say already', () => {
    expect(byId('odd')[0]).toMatchObject({
      告知书: expect.stringContaining('先改登记簿'),
      '尚缺的事实（可以问谁）': expect.stringContaining('先改登记簿'),
      说明: '“灾种”不认得这个写法。',
    });
    expect(byId('spent')[0]?.告知书).toContain('先改登记簿');
  });

  it('decides rows that contradict one another as they stand, and says so', () => {
    const [first, second] = [byId('two')[0], byId('Two')[0]];
    expect(first?.说明).toBe(
      '与登记第4行编号相同，事实不同（人员编号、伤残等级）；各行按所写分别裁定，请核实。',
    );
    expect(second?.说明).toContain('登记第3行');
    expect(Number(first?.['核定金额（限额前）'])).toBeGreaterThan(Number(second?.['核定金额（限额前）']));
    expect(first?.告知书).toContain('没有写');
  });

  it('says why a row cannot be decided, or has no letter', () => {
    expect(byId('what')[0]).toMatchObject({
      ...{ 结论: '无法裁定', '核定金额（限额前）': null },
      说明: '看不出受损的是人还是房屋，请填写损失类型。',
      告知书: '没有写：无法裁定',
    });
    expect(byId(null)[0]).toMatchObject({
      结论: '应予赔付',
      说明: '没有案件编号。',
      告知书: '没有写：没有案件编号',
    });
    expect(byId('also')[0]).toMatchObject({ 工作表: '续', 行号: 2, 告知书: '第1封' });
  });

  it('says the same in English', async () => {
    await run(file, '--lang', 'en', '--out', path('english.xlsx'), '--letters', path('english'));
    const english = await sheetsIn(path('english.xlsx'));
    const [odd, first] = recordsIn(english.Decisions ?? []);
    expect(odd?.['Facts missing (whom to ask)']).toContain('mend it first');
    expect(odd?.Remarks).toBe('"灾种": this word is not known.');
    expect(first?.Remarks).toBe(
      '登记, row 4 bear the same id and differ (person id, Disability grade); each is decided as it stands. Please check.',
    );
    const basis = JSON.stringify(english.Basis);
    for (const words of ['columns not read: 经办意见', 'claims not decided: 1', '(without 3 more)'])
      expect(basis).toContain(words);
    expect(JSON.stringify(english['Still wanted'])).toContain('the claimant');
  });

  it('gives no letter by a date or a cell in dispute', async () => {
    const header = [...HEADER, '出险日期', '灾种'];
    const on = HEADER.indexOf('发生时间');
    const undated = [...person('undated'), '某日', ''].map((cell, i) => (i === on ? '' : cell));
    const torn = [...person('torn'), '', '雷击'];
    const other = write('dates.csv', csvOf([header, undated, torn]));
    await run(other);
    const rows = recordsIn((await sheetsIn(path('dates-decided.xlsx'))).裁定 ?? []);
    expect(rows.map((row) => row.告知书)).toEqual([
      expect.stringContaining('先改登记簿'),
      expect.stringContaining('先改登记簿'),
    ]);
    expect(existsSync(path('dates-decided-letters.html'))).toBe(false);
  });
});

describe('letters, one by one', () => {
  it('stand in a folder by the ids of their claims', async () => {
    const file = write('each.csv', csvOf([HEADER, person('a/b:c'), person('CON'), person('A_b?c')]));
    const { status, report } = await run(file, '--letters', path('letters'));
    expect([status, report.includes(path('letters'))]).toEqual([0, true]);
    expect(readdirSync(path('letters')).sort()).toEqual(['A_b_c-2.html', '_CON.html', 'a_b_c.html']);
    expect(readFileSync(path('letters/a_b_c.html'), 'utf8')).toContain('a/b:c');
    const rows = recordsIn((await sheetsIn(path('each-decided.xlsx'))).裁定 ?? []);
    expect(rows.map((row) => row.告知书)).toEqual(['a_b_c.html', '_CON.html', 'A_b_c-2.html']);
  });

  it('are not written over others, and leave no folder where they are given up', async () => {
    const file = path('each.csv');
    expect(await run(file, '--letters', path('letters'), '--out', path('e2.xlsx'))).toMatchObject({
      status: 2,
    });
    const [before, nowhere] = [readdirSync(path('.')).sort(), path('no/folder')];
    expect(await run(file, '--letters', nowhere, '--out', path('e2.xlsx'))).toMatchObject({ status: 2 });
    expect(readdirSync(path('.')).sort()).toEqual(before);
  });
});

describe('without a contract', () => {
  it('says in red that nothing counts, on every sheet and every letter, in the language asked for', async () => {
    const file = write('bare.csv', csvOf(CLEAN));
    const { status, report } = await command([file, '--lang', 'en'], 80, '2024-12-01');
    expect(status).toBe(0);
    expect(report).toContain('No contract was given');
    const sheets = await sheetsIn(path('bare-decided.xlsx'));
    expect(Object.keys(sheets)).toEqual(['Decisions', 'Still wanted', 'Cells not understood', 'Basis']);
    for (const [first] of Object.values(sheets)) expect(first?.[0]).toContain('No contract was given');
    const letters = readFileSync(path('bare-decided-letters.html'), 'utf8');
    expect(letters.match(/color:#b00020[^>]*>By the illustrative contract/g)).toHaveLength(6);
    expect(JSON.stringify(sheets)).toContain('(not stated yet; ask the claimant)');
  });
});
