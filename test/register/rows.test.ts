import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/input/issue.js';
import type { Cell } from '../../src/register/cells.js';
import { readRecords, readRegister } from '../../src/register/read-register.js';
import { type RegisterOptions, registerReader } from '../../src/register/reader.js';
import { type CellIssue, isRow, type RegisterRow, rowFrom } from '../../src/register/row.js';

const throwing = (): never => {
  throw new Error('trap');
};

/** 一行读得的样子，一键不多。A row as plain data, with no key but its own. */
const plain = (row: RegisterRow | null | undefined): unknown => row && { ...row };

function readRow(cells: Readonly<Record<string, Cell>>, options: RegisterOptions = {}) {
  const { row, issues } = registerReader(Object.keys(cells), options).read(Object.values(cells), 2);
  return { row: plain(row), problems: issues.map(({ column, problem }) => `${column} ${problem}`) };
}

describe('a row', () => {
  it('of a person is all that its cells say', () => {
    const { row, problems } = readRow({
      序号: 7,
      案件编号: 'c-1',
      损失类型: '人身',
      事件编号: 'e-1',
      出险时间: '2024-07-11 03:20',
      区划代码: '500110110',
      灾种: '暴雨',
      成因: '自然',
      涉及设施: '行道树（市政）',
      责任人情况: '未找到',
      人员编号: 'p-1',
      身份: '受灾人',
      居住情况: '常住',
      是否在区内: '是',
      是否因灾: '是',
      行为认定: '区级',
      伤亡情况: '伤残',
      伤残等级: '三级',
      失踪证明: '否',
      医疗费: '500',
      政府赔偿金: '1万元',
      除外情形: '无',
      结论: '应付',
      险种: '市政设施',
      责任部门: '城管局',
      核定金额: '90000',
      赔付金额: '80000',
      死亡给付: '—',
      伤残给付: '79500',
      医疗给付: '500',
      给付比例: '80%',
      共保分摊: '人保：4万；平安：3万',
      太保份额: '1万',
      人保比例: '50%',
      报案时间: '2024-07-12',
      查勘时间: '2024-07-13 08:00',
      核定时间: '—',
      支付时间: '2024/7/15 9:00',
      保单年度: '2024',
      累计赔付: '100000',
      期初余额: '20000',
      期末余额: '100000',
      备注: '无',
    });
    expect(problems).toEqual([]);
    expect(row).toStrictEqual({
      number: 2,
      kind: 'claim',
      claim: {
        id: 'c-1',
        incident: {
          id: 'e-1',
          division: '500110110',
          peril: 'rainstorm',
          rootCause: 'natural',
          liableParty: 'not-found',
          startedAt: '2024-07-11T03:20+08:00',
          facility: { kind: 'street-tree', municipal: true },
        },
        loss: {
          kind: 'person',
          personId: 'p-1',
          role: 'victim',
          residence: 'resident',
          presence: 'at-onset',
          causedByIncident: true,
          recognisedBy: 'district',
          harm: 'disability',
          disabilityGrade: 3,
          missingCertified: false,
          medicalCost: '500.00',
          governmentCompensation: '10000.00',
          circumstances: [],
        },
      },
      unread: [],
      oneOf: ['loss.presence'],
      outcome: 'payable',
      line: 'municipal-facility',
      departments: ['urban-management'],
      amount: '90000.00',
      paid: '80000.00',
      appliedRate: '0.8',
      policyYear: 2024,
      runningTotal: '100000.00',
      openingBalance: '20000.00',
      closingBalance: '100000.00',
      sequence: 7,
      benefits: { disability: '79500.00', medical: '500.00' },
      shares: { 人保: '40000.00', 平安: '30000.00', 太保: '10000.00' },
      shareRates: { 人保: '0.5' },
      dates: {
        reportedAt: '2024-07-12T00:00:00+08:00',
        surveyedAt: '2024-07-13T08:00+08:00',
        paidAt: '2024-07-15T09:00:00+08:00',
      },
      dayOnly: ['reportedAt'],
      units: {
        'loss.governmentCompensation': { power: 4, decimals: 0, inCell: true },
        shares: { power: 4, decimals: 0, inCell: true },
        'shares.太保': { power: 4, decimals: 0, inCell: true },
      },
    });
  });

  it('of a house has nothing of which its cells do not speak', () => {
    const { row, problems } = readRow({
      案件编号: 'c-1',
      户号: 'h-1',
      房屋编号: 'h-1-b',
      是否由灾害造成: '是',
      产权: '合法',
      用途: '居住',
      部位: '主体',
      损坏程度: '严重',
      间数: '3间',
      面积: '62.5㎡',
      灾种: '',
      赔付金额: '—',
      共保分摊: '',
      太保份额: '1',
      核定时间: '2024-07-13 08:00',
    });
    expect(problems).toEqual([]);
    expect(row).toStrictEqual({
      number: 2,
      kind: 'claim',
      claim: {
        id: 'c-1',
        incident: {},
        loss: {
          kind: 'house',
          householdId: 'h-1',
          houseId: 'h-1-b',
          causedByIncident: true,
          title: 'lawful',
          use: 'residential',
          part: 'main-structure',
          damage: 'severe',
          rooms: 3,
          area: '62.5',
        },
      },
      unread: [],
      oneOf: ['loss.title'],
      shares: { 太保: '1.00' },
      dates: { decidedAt: '2024-07-13T08:00+08:00' },
    });
    expect(readRow({ 案件编号: 'c-1', 标的: '房屋' }).row).toStrictEqual({
      number: 2,
      kind: 'claim',
      claim: { id: 'c-1', incident: {}, loss: { kind: 'house' } },
      unread: [],
    });
  });

  it('of shares in one cell, of which nobody knows, has none', () => {
    expect(readRow({ 案件编号: 'c', 标的: '房屋', 共保分摊: '—' }).row).not.toHaveProperty('shares');
    expect(readRow({ 案件编号: 'c', 标的: '房屋', 共保分摊: '人保：5' }).row).toHaveProperty('shares', {
      人保: '5.00',
    });
  });

  it('that sums others is no claim, and need not have an id', () => {
    expect(readRow({ 灾种: '2024年合计', 赔付金额: '500' })).toStrictEqual({
      row: {
        number: 2,
        kind: 'total',
        label: '2024年合计',
        year: 2024,
        claim: null,
        unread: [],
        paid: '500.00',
      },
      problems: [],
    });
  });

  it('that sums others tells of which incidents', () => {
    const { row, problems } = readRow({ 案件编号: '小计', 灾种: '洪涝', 赔付金额: '500' });
    expect(problems).toEqual([]);
    expect(row).toMatchObject({
      kind: 'subtotal',
      claim: { id: '#2', incident: { peril: 'flood' }, loss: { kind: 'person' } },
    });
  });

  it('in which both kinds of loss are claimed for is of neither', () => {
    const both = { 案件编号: 'c', 损坏程度: '倒塌', 伤亡情况: '死亡' };
    expect(readRow(both).problems).toEqual(['0 no-kind']);
    expect(readRow({ ...both, 标的: '人身' }).problems).toEqual(['2 other-kind']);
    expect(readRow({ 备注: '', '': null, ...both, 标的: '房屋' }).problems).toEqual(['5 other-kind']);
    const values = { lossKinds: { animal: ['牲畜'] } } as never;
    expect(readRow({ 案件编号: 'c', 标的: '牲畜' }, { values }).problems).toEqual(['0 no-kind']);
  });

  it('is that of a person where its line is one for persons', () => {
    const kindOf = (cells: Readonly<Record<string, Cell>>) =>
      readRegister(Object.keys(cells), [Object.values(cells)]).rows[0]?.claim?.loss.kind;
    expect(kindOf({ 案件编号: 'c', 险种: '房屋', 户号: '—' })).toBe('house');
    expect(kindOf({ 案件编号: 'c', 险种: '—' })).toBeUndefined();
  });

  it('of which a time was not understood does not know it', () => {
    const { row, problems } = readRow({ 案件编号: 'c', 标的: '房屋', 出险时间: '03:20', 报案时间: '3点' });
    expect(problems).toEqual(['4 not-time', '3 not-time']);
    const twice = { 案件编号: 'c', 标的: '房屋', 出险时间: '—', 出险日期: '03:20' };
    expect(readRow(twice).problems).toEqual(['4 not-time']);
    expect(row).toStrictEqual({
      number: 2,
      kind: 'claim',
      claim: { id: 'c', incident: {}, loss: { kind: 'house' } },
      unread: ['reportedAt', 'incident.startedAt'],
    });
  });

  it('of which nobody knows when it began says so', () => {
    expect(readRow({ 案件编号: 'c', 标的: '房屋', 出险时间: '—' }).row).toMatchObject({
      claim: { incident: { startedAt: null } },
    });
  });
});

describe('cells', () => {
  it.each([
    [7, '7'],
    ['9.99999E+17', 'not-id'],
    ['5001**********1234', 'not-id'],
    ['同上', 'not-id'],
    [-1, 'not-id'],
    [2 ** 53, 'not-id'],
    ['a\r\n\nb', 'a b'],
    ['甲'.repeat(200), '甲'.repeat(200)],
    ['甲'.repeat(201), 'not-id'],
    ['\ud800', 'not-id'],
    ['x#N/A', 'x#N/A'],
    ['#N/Ax', '#N/Ax'],
    ['#DIV/0!', 'unreadable'],
  ])('%j as an id is %j', (cell, expected) => {
    const { rows, issues } = readRegister(['人员编号'], [[cell]]);
    const [issue] = issues.filter(({ column }) => column === 1);
    expect(issue?.problem ?? rows[0]?.claim?.loss).toEqual(
      issue === undefined ? { kind: 'person', personId: expected } : expected,
    );
  });

  it.each([0, '0', '无', '暂无', '——', 'N/A', '？？'])('%j as an id says nothing', (cell) => {
    const { rows, issues } = readRegister(['案件编号', '人员编号'], [['c-1', cell]]);
    expect(issues.map(({ problem }) => problem)).toEqual(['no-kind']);
    expect(rows[0]?.claim).toBeNull();
  });

  it('hold no more than a thousand characters', () => {
    const problemOf = (length: number) =>
      readRow({ 案件编号: 'c', 标的: '房屋', 灾种: '水'.repeat(length) }).problems;
    expect([problemOf(1000), problemOf(1001)]).toEqual([['3 not-listed'], ['3 too-long']]);
  });

  it('of columns that are left aside may hold anything', () => {
    expect(readRow({ 案件编号: 'c', 标的: '房屋', 备注: '任意', 年度: 5 }).problems).toEqual([]);
  });

  it('may be dates of another realm, and dates that answer oddly', () => {
    const stranger = Object.setPrototypeOf(new Date('2024-07-11T00:00:00Z'), null) as Date;
    const odd = Object.assign(new Date('2024-07-11T00:00:00Z'), { getTime: throwing });
    for (const cell of [stranger, odd]) {
      const { row, problems } = readRow({ 案件编号: 'c', 标的: '房屋', 报案时间: cell });
      expect(problems).toEqual([]);
      expect(row).toMatchObject({ dates: { reportedAt: '2024-07-11T00:00:00+08:00' } });
    }
  });

  it('that are true or false are so, whatever words are known', () => {
    const values = { yesOrNo: { yes: ['ja', '?!'], no: ['nein', '?!'] } };
    const read = (cell: Cell) => readRow({ 案件编号: 'c', 标的: '人身', 是否因灾: cell }, { values });
    const caused = (value: boolean) => ({ claim: { loss: { causedByIncident: value } } });
    expect([true, false, 'ja', 'nein'].map((cell) => read(cell).row)).toMatchObject(
      [true, false, true, false].map(caused),
    );
    expect([read('?!'), read('是')].map(({ problems }) => problems)).toEqual([
      ['3 not-boolean'],
      ['3 not-boolean'],
    ]);
  });

  it.each([
    ['no facility involved', undefined],
    ['a street tree', { kind: 'street-tree' }],
    ['a street tree, municipal', 'not-listed'],
    ['street-tree(not-municipal)', { kind: 'street-tree', municipal: false }],
    ['{"kind": "bridge", "municipal": false}', { kind: 'bridge', municipal: false }],
    [false, { municipal: false }],
    ['桥梁（真）', 'not-listed'],
  ])('%j as a facility are %j', (cell, expected) => {
    const { rows, issues } = readRegister(['案件编号', '标的', '涉及设施'], [['c', '人身', cell]]);
    expect(issues[0]?.problem ?? rows[0]?.claim?.incident?.facility).toEqual(expected);
  });

  it.each([
    ['suicide or self-harm', ['self-harm']],
    ['[war, crime]', ['war', 'crime']],
    ['战争和犯罪', ['war', 'crime']],
    ['[ ]', 'not-listed'],
  ])('%j as a list are %j', (cell, expected) => {
    const { rows, issues } = readRegister(['案件编号', '标的', '免责'], [['c', '人身', cell]]);
    expect(issues[0]?.problem ?? rows[0]?.claim?.loss.circumstances).toEqual(expected);
  });

  it.each(['无', '区公安局', '公安局和消防'])(
    'that are a list are one for all rows, and nobody changes it: %s',
    (cell) => {
      const { read } = registerReader(['案件编号', '标的', '责任部门']);
      const [first, second] = [2, 3].map((number) => read(['c', '人身', cell], number).row?.departments);
      expect(Object.isFrozen(first)).toBe(true);
      expect(second).toEqual(first);
    },
  );

  it.each([
    ['picc:660,cpic:440', { picc: '660.00', cpic: '440.00' }],
    ['picc: 1,660 , cpic: 440', { picc: '1660.00', cpic: '440.00' }],
    ['人保:5;__proto__:5', 'not-shares'],
    ['', undefined],
  ])('%j as shares are %j', (cell, expected) => {
    const { rows, issues } = readRegister(['案件编号', '标的', '分摊'], [['c', '房屋', cell]]);
    expect(issues[0]?.problem ?? rows[0]?.shares).toEqual(expected);
  });
});

describe('two columns for one thing', () => {
  const read = (header: string, ...cells: readonly Cell[]) => {
    const headers = ['案件编号', '标的', ...cells.map(() => header)];
    const { rows, issues } = readRegister(headers, [['c', '房屋', ...cells]]);
    const found = issues.filter(({ row }) => row === 2).map(({ column, problem }) => `${column} ${problem}`);
    return found.length > 0 ? found.join() : plain(rows[0]);
  };

  it('keep the division that says more', () => {
    const division = (code: string) => ({ claim: { incident: { division: code } } });
    expect(read('地点', '赶水镇', '500110110200')).toMatchObject(division('500110110200'));
    expect(read('地点', '500110110200', '赶水镇')).toMatchObject(division('500110110200'));
    expect(read('地点', '綦江区', '赶水镇')).toMatchObject(division('500110110'));
    expect(read('地点', '东溪镇', '赶水镇')).toBe('4 contradicts');
    expect(read('地点', '赶水镇', '—')).toMatchObject(division('500110110'));
    expect(read('地点', '—', '赶水镇')).toMatchObject(division('500110110'));
  });

  it('agree where they say the same, and where one is empty', () => {
    expect(read('给付比例', '50%', '0.5')).toMatchObject({ appliedRate: '0.5' });
    expect(read('给付比例', '50%', ' ')).toMatchObject({ appliedRate: '0.5' });
    expect(read('给付比例', '50%', '55%')).toBe('4 contradicts');
  });

  it('may hold two ids, of which the first counts', () => {
    const { rows, issues } = readRegister(['案件编号', '立案号', '标的'], [['c', 'd', '房屋']]);
    expect(issues).toEqual([
      { row: 1, column: 2, header: '立案号', problem: 'duplicate-column', text: '立案号' },
    ]);
    expect(rows[0]?.claim?.id).toBe('c');
  });
});

describe('what is told', () => {
  const nothing = { header: '', text: '' };

  it('of a header', () => {
    expect(readRegister([undefined, null, '', '　', '怪列'], []).issues).toEqual([
      { row: 1, column: 5, header: '怪列', problem: 'unknown-column', text: '怪列' },
      { row: 1, column: 0, ...nothing, problem: 'no-columns' },
    ]);
  });

  it('of a row', () => {
    const { rows, issues } = readRegister(
      ['灾种', '怪'.repeat(200), '案件编号', '标的'],
      [
        ['雷', '', 'c', '房屋', '', 'x'],
        ['洪涝', '', '', '房屋'],
        ['', null, undefined, '　'],
        ['　'],
        5 as never,
        [],
        [{ length: 1 } as never, '', 'd', '房屋'],
        [{ toString: throwing } as never],
        [Symbol('s') as never, 'x'],
        ['', new Date(Number.NaN), 'e', '房屋'],
      ],
    );
    expect(issues.slice(1)).toEqual([
      { row: 2, column: 1, header: '灾种', problem: 'not-listed', text: '雷' },
      { row: 2, column: 6, header: '', problem: 'beyond-columns', text: 'x' },
      { row: 3, column: 0, ...nothing, problem: 'no-id' },
      { row: 6, column: 0, header: '', problem: 'not-a-row', text: '5' },
      { row: 8, column: 1, header: '灾种', problem: 'unreadable', text: '[object Object]' },
      { row: 9, column: 1, header: '灾种', problem: 'unreadable', text: '' },
      { row: 9, column: 0, ...nothing, problem: 'no-id' },
      { row: 9, column: 0, ...nothing, problem: 'no-kind' },
      { row: 10, column: 1, header: '灾种', problem: 'unreadable', text: 'Symbol(s)' },
      { row: 10, column: 0, ...nothing, problem: 'no-id' },
      { row: 10, column: 0, ...nothing, problem: 'no-kind' },
    ] satisfies CellIssue[]);
    expect(issues[0]?.text).toBe('怪'.repeat(100));
    expect(rows.map(({ number }) => number)).toEqual([2, 3, 8, 9, 10, 11]);
    expect(rows[0]?.unread).toEqual(['incident.peril']);
  });

  it('of what is no list of rows', () => {
    const refused = { row: 1, column: 0, ...nothing, problem: 'not-a-row' };
    const trap = new Proxy([], { get: throwing });
    expect(readRegister(['案件编号'], 'x' as never)).toEqual({
      rows: [],
      issues: [refused],
      columns: ['id'],
    });
    for (const records of ['x', trap]) {
      expect(readRecords(records as never)).toEqual({ rows: [], issues: [refused], columns: [] });
    }
  });
});

describe('records', () => {
  it('of one shape have their header told once, by the first', () => {
    const strange = { 怪列: 1, id: 'c', 标的: '房屋' };
    const { rows, issues, columns } = readRecords([{ id: 'a', 标的: '房屋' }, strange, null, {}, strange]);
    expect(issues).toEqual([
      { row: 3, column: 1, header: '怪列', problem: 'unknown-column', text: '怪列' },
      { row: 4, column: 0, header: '', problem: 'not-a-row', text: '' },
      { row: 5, column: 0, header: '', problem: 'no-columns', text: '' },
    ]);
    expect(rows.map(({ number }) => number)).toEqual([2, 3, 6]);
    expect(columns).toEqual(['id', 'loss.kind', null]);
  });

  it('may be wrapped, and issues tell the path', () => {
    const headersOf = (record: object) => readRecords([record]).issues.map(({ header }) => header);
    expect(headersOf({ claim: { id: 'c', incident: { peril: 'x' }, loss: { kind: 'house' } } })).toEqual([
      'incident.peril',
    ]);
    const wrapped = { id: 'c', 标的: '房屋', determination: { paid: '?!' }, register: { amount: '?!' } };
    expect(headersOf(wrapped)).toEqual(['paid', 'amount']);
  });

  it('may say that there are none of a list', () => {
    const [row] = readRecords([{ id: 'c', loss: { kind: 'house', circumstances: [] } }]).rows;
    expect(row?.claim?.loss.circumstances).toEqual([]);
  });

  it('are read five levels deep, and no deeper', () => {
    const headers = (record: object) => readRecords([record]).issues.map(({ header }) => header);
    expect(headers({ a: { b: { c: { d: { e: 1 } } } } })).toContain('a.b.c.d.e');
    expect(headers({ a: { b: { c: { d: { e: { f: 1 } } } } } })).toEqual(['']);
    const circle: Record<string, unknown> = {};
    circle.circle = circle;
    expect(readRecords([circle]).issues.map(({ problem }) => problem)).toEqual(['no-columns']);
  });

  it('have no more than five hundred cells', () => {
    const wide = Object.fromEntries(Array.from({ length: 502 }, (_, i) => [`k${i}`, 1]));
    expect(readRecords([wide]).columns).toEqual([null]);
    expect(readRecords([wide]).issues.filter(({ problem }) => problem === 'unknown-column')).toHaveLength(
      500,
    );
  });

  it('are objects, and plain ones', () => {
    const odd = ['x', 5, null, undefined, [], new Map(), new Date(0), () => 1];
    expect(readRecords(odd).issues.map(({ problem }) => problem)).toEqual(odd.map(() => 'not-a-row'));
    const inside = { id: 'c', 标的: '房屋', 灾种: new Map() };
    expect(readRecords([inside]).issues.map(({ header, problem }) => `${header} ${problem}`)).toEqual([
      '灾种 unreadable',
    ]);
  });
});

describe('a row that was stored', () => {
  const stored = {
    number: 0,
    kind: 'claim',
    claim: { id: 'c', loss: { kind: 'house' } },
    unread: [],
    outcome: 'payable',
    line: 'house-damage',
    departments: ['fire-rescue'],
    amount: '1.00',
    paid: '2.00',
    runningTotal: '3.00',
    openingBalance: '4.00',
    closingBalance: '5.00',
    benefits: { house: '6.00' },
    oneOf: ['loss.title'],
    dayOnly: ['reportedAt'],
  };

  it('is taken back with all that it had', () => {
    for (const outcome of ['payable', 'pending', 'declined']) {
      expect({ ...rowFrom({ ...stored, outcome }) }).toEqual({ ...stored, outcome });
    }
  });

  it.each([null, undefined, 5, 'x', {}, { ...stored, number: -1 }, { ...stored, outcome: '' }])(
    'is not %j',
    (row) => {
      expect(() => rowFrom(row)).toThrow(InvalidInputError);
    },
  );

  it('is known by its kind and by what was not understood of it', () => {
    expect(isRow(stored)).toBe(true);
    expect(isRow(rowFrom(stored))).toBe(true);
    for (const other of [{ kind: 'claim' }, { unread: [] }, { kind: 'x', unread: [] }, null]) {
      expect(isRow(other)).toBe(false);
    }
  });
});
