import { describe, expect, it } from 'vitest';
import {
  auditor,
  auditRegister,
  type Cell,
  type RegisterRow,
  readRecords,
  readRegister,
} from '../../src/audit/index.js';
import { InvalidInputError, parseContract } from '../../src/index.js';
import { isRow, rowFrom } from '../../src/register/row.js';
import { totalKind } from '../../src/register/total-words.js';
import { CONTRACT, CONTRACT_INPUT } from '../audit/register/contract.js';

const problems = (header: readonly Cell[], ...rows: readonly (readonly Cell[])[]) =>
  readRegister(header, rows).issues.map(({ row, column, problem }) => `${row}:${column} ${problem}`);

describe('what is not understood', () => {
  it('is told by row, column, header and text', () => {
    const { issues } = readRegister(['案件编号', '灾种'], [['c-1', '雷']]);
    expect(issues).toEqual([
      { row: 2, column: 2, header: '灾种', problem: 'not-listed', text: '雷' },
      { row: 2, column: 0, header: '', problem: 'no-kind', text: '' },
    ]);
  });

  it('may be a column, or all of them', () => {
    expect(problems(['案件编号', '怪列'])).toEqual(['1:2 unknown-column']);
    expect(problems(['怪列'])).toEqual(['1:1 unknown-column', '1:0 no-columns']);
    expect(problems(['案件编号', '编号'])).toEqual(['1:2 duplicate-column']);
    expect(problems([])).toEqual(['1:0 no-columns']);
    expect(problems(null as never)).toEqual(['1:0 no-columns']);
    expect(problems(['备注', '备注', '', null, '案件编号'])).toEqual([]);
  });

  it('may stand beyond the header', () => {
    expect(problems(['案件编号', '标的'], ['c', '房屋', '', 'x'])).toEqual(['2:4 beyond-columns']);
  });

  it('may contradict another column', () => {
    const header = ['案件编号', '标的', '区划代码', '街镇'];
    expect(problems(header, ['c', '房屋', '500110110', '赶水镇'])).toEqual(['1:4 duplicate-column']);
    expect(problems(header, ['c', '房屋', '500110110200', '赶水镇'])).toEqual(['1:4 duplicate-column']);
    expect(problems(header, ['c', '房屋', '500110110', '东溪镇'])).toEqual([
      '1:4 duplicate-column',
      '2:4 contradicts',
    ]);
    expect(readRegister(header, [['c', '房屋', '—', '东溪镇']]).rows[0]?.claim?.incident?.division).toBe(
      '500110109',
    );
    expect(problems(header, ['c', '房屋', '500110110', '—'])).toEqual(['1:4 duplicate-column']);
    expect(problems(['案件编号', '立案号', '编号', '标的'], ['c', 'd', 'd', '房屋'])).toContain(
      '1:3 duplicate-column',
    );
    const twice = ['案件编号', '标的', '赔付金额', '实付金额'];
    expect(problems(twice, ['c', '房屋', '5', '5.00'])).toEqual(['1:4 duplicate-column']);
    expect(problems(twice, ['c', '房屋', '5', '6'])).toEqual(['1:4 duplicate-column', '2:4 contradicts']);
  });

  it('is not a header that stands again on a later page', () => {
    const header = ['案件编号', '标的', ''];
    const { rows, issues } = readRegister(header, [['c', '房屋', ''], header, ['d', '房屋', '']]);
    expect([rows.map(({ number }) => number), issues]).toEqual([[2, 4], []]);
  });

  it('may belong to the other kind of loss', () => {
    expect(problems(['案件编号', '标的', '户号'], ['c', '人身', 'h'])).toEqual([]);
    expect(problems(['案件编号', '标的', '伤亡情况'], ['c', '房屋', '死亡'])).toEqual(['2:3 other-kind']);
  });

  it('may be the kind or the id of a claim', () => {
    expect(problems(['案件编号', '标的'], ['', '房屋'], ['c', ''])).toEqual(['2:0 no-id', '3:0 no-kind']);
    const kindOf = (header: string, cell: Cell) =>
      readRegister(['案件编号', header], [['c', cell]]).rows[0]?.claim?.loss.kind;
    expect(kindOf('户号', 'h')).toBe('house');
    expect(kindOf('伤亡情况', '死亡')).toBe('person');
    expect(kindOf('险种', '房屋损毁保险')).toBe('house');
    expect(kindOf('险种', '自然灾害')).toBe('person');
    expect(
      readRegister(['案件编号', '户号', '伤亡情况', '险种'], [['c', 'h', '死亡', '房屋']]).rows[0]?.claim,
    ).toBeNull();
    expect(readRegister(['标的'], [['房屋']]).rows[0]?.claim?.id).toBe('#2');
  });

  it('may be no row', () => {
    expect(problems(['案件编号'], 'x' as never, null as never, 5 as never)).toEqual([
      '2:0 not-a-row',
      '3:0 not-a-row',
      '4:0 not-a-row',
    ]);
    expect(readRegister(['案件编号'], 'x' as never).rows).toEqual([]);
    expect(readRecords('x' as never).issues.map(({ problem }) => problem)).toEqual(['not-a-row']);
    expect(readRecords(['x', null, []]).issues.map(({ row, problem }) => `${row} ${problem}`)).toEqual([
      '2 not-a-row',
      '3 not-a-row',
      '4 not-a-row',
    ]);
  });

  it('never stops the reading, whatever the cells', () => {
    const trap = new Proxy([], {
      get() {
        throw new Error('trap');
      },
    });
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    const odd = {
      toString: () => {
        throw new Error('odd');
      },
    };
    const getter = Object.defineProperty([], '0', {
      get() {
        throw new Error('get');
      },
    });
    expect(
      problems(['案件编号', '标的', '灾种'], trap as never, revoked.proxy as never, getter as never, [
        'c',
        '房屋',
        odd as never,
      ]),
    ).toEqual(['2:0 not-a-row', '3:0 not-a-row', '4:0 not-a-row', '5:3 unreadable']);
    expect(readRegister(trap as never, trap as never).rows).toEqual([]);
    expect(
      readRegister(
        ['案件编号'],
        new Proxy([], {
          get: () => {
            throw new Error('x');
          },
        }) as never,
      ).rows,
    ).toEqual([]);
    expect(
      readRecords([
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('x');
            },
          },
        ),
      ]).rows,
    ).toEqual([]);
    expect(readRecords([{ a: { b: { c: { d: { e: { f: { g: 1 } } } } } } }]).issues.length).toBeGreaterThan(
      0,
    );
    expect(
      readRecords([Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`k${i}`, 1]))]).issues.length,
    ).toBeGreaterThan(0);
    expect(
      readRecords([JSON.parse('{"__proto__": {"x": 1}, "id": "c", "shares": "__proto__:5"}')]).issues.length,
    ).toBeGreaterThan(0);
    const many = Array.from({ length: 2000 }, (_, i) => `h${i}`);
    expect(readRegister(many, [many]).columns).toHaveLength(many.length);
  });
});

describe('shares in one cell', () => {
  const sharesIn = (shares: Cell) => {
    const { rows, issues } = readRegister(['案件编号', '标的', '共保分摊'], [['c', '房屋', shares]]);
    return issues[0]?.problem ?? rows[0]?.shares;
  };

  it('are pairs of a name and a sum', () => {
    expect(sharesIn('人保：6万元；平安=2.5万元、太保:1,500.00')).toEqual({
      人保: '60000.00',
      平安: '25000.00',
      太保: '1500.00',
    });
    expect(sharesIn('picc: 660, cpic: 440')).toEqual({ picc: '660.00', cpic: '440.00' });
    expect(sharesIn('[{"insurer":"picc","amount":"660.00"},{"insurer":"cpic","amount":"440.00"}]')).toEqual({
      picc: '660.00',
      cpic: '440.00',
    });
    expect(sharesIn('各半')).toBe('not-shares');
    expect(sharesIn('人保:一半')).toBe('not-shares');
  });
});

describe('rows that sum others', () => {
  it.each([
    ['合计', 'total'],
    [' 合 计 ：', 'total'],
    ['2024年合计', 'total'],
    ['总计', 'total'],
    ['Totals', 'total'],
    ['Grand Total', 'total'],
    ['小计', 'subtotal'],
    ['本页合计', 'subtotal'],
    ['sub-total', 'subtotal'],
    ['过次页', 'carried-forward'],
    ['结转下年', 'carried-forward'],
    ['Carried forward', 'carried-forward'],
    ['承前页', 'brought-forward'],
    ['2024年上年结转', 'brought-forward'],
    ['b/f', 'brought-forward'],
  ])('are known by %s', (words, kind) => {
    expect(totalKind(words)?.kind).toBe(kind);
  });

  it.each(['c-1', '合计数有误', 'total loss', '张合计', '2024'])('are not known by %s', (words) => {
    expect(totalKind(words)).toBeNull();
  });

  it('may speak of a year', () => {
    expect(totalKind('2024年度合计')?.year).toBe(2024);
    expect(totalKind('合计')?.year).toBeUndefined();
  });
});

describe('records', () => {
  it('are claims of the exchange format with what was done beside them', () => {
    const record = {
      number: 7,
      claim: {
        id: 'c-1',
        incident: { id: 'e', peril: 'flood', facility: null },
        loss: { kind: 'person', circumstances: ['crime', 'war'] },
      },
      determination: {
        outcome: 'payable',
        line: null,
        departments: ['fire-rescue'],
        shares: [{ insurer: 'picc', amount: '1' }],
      },
      dates: { reportedAt: '2024-07-11' },
    };
    const { rows, columns } = readRecords([record, record]);
    expect(rows[1]).toMatchObject({
      number: 3,
      claim: {
        id: 'c-1',
        incident: { id: 'e', peril: 'flood', facility: null },
        loss: { kind: 'person', circumstances: ['crime', 'war'] },
      },
      outcome: 'payable',
      departments: ['fire-rescue'],
      shares: { picc: '1.00' },
      dates: { reportedAt: '2024-07-11T00:00:00+08:00' },
    });
    expect(columns).toContain('incident.peril');
  });
});

describe('an audit', () => {
  const [row] = readRegister(['案件编号', '标的', '赔付金额'], [['c', '房屋', '5']]).rows as [RegisterRow];

  it('takes rows that were read, rows that were stored, and objects', () => {
    const stored = JSON.parse(JSON.stringify(row)) as RegisterRow;
    expect(isRow(row) && isRow(stored)).toBe(true);
    expect(auditRegister([row], CONTRACT)).toEqual(auditRegister([stored], CONTRACT));
    expect(auditRegister([{ 案件编号: 'c', 标的: '房屋', 赔付金额: '5' }], CONTRACT)).toEqual(
      auditRegister([row], CONTRACT),
    );
    expect(rowFrom(row)).toBe(row);
  });

  it('refuses what is no list, no row, or no contract', () => {
    expect(() => auditRegister('x' as never, CONTRACT)).toThrow(InvalidInputError);
    expect(() =>
      auditRegister(
        new Proxy([], {
          get: () => {
            throw new Error('x');
          },
        }) as never,
        CONTRACT,
      ),
    ).toThrow(InvalidInputError);
    expect(() => auditRegister([row], {} as never)).toThrow(InvalidInputError);
    expect(() => auditRegister([{ ...row, paid: '-0.00' }], CONTRACT)).toThrow(InvalidInputError);
    expect(() => auditor(CONTRACT).tally({ ...row, number: -1 })).toThrow(InvalidInputError);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(isRow(revoked.proxy)).toBe(false);
    expect(auditRegister([revoked.proxy, null as never], CONTRACT)).toEqual([]);
  });

  it('takes a contract as it is written', () => {
    expect(auditRegister([row], CONTRACT_INPUT as never)).toEqual(
      auditRegister([row], parseContract(CONTRACT_INPUT)),
    );
  });

  it('recomputes every row', () => {
    const audit = auditor(CONTRACT);
    const [house, unknown] = readRecords([
      {
        id: 'c',
        'incident.id': 'e',
        出险时间: '2024-07-11',
        地点: '赶水镇',
        灾种: '洪涝',
        因灾导致: '是',
        标的: '房屋',
        产权: '合法',
        用途: '居住',
        部位: '主体',
        损坏程度: '倒塌',
        间数: 1,
        免责: '无',
      },
      { id: 'd' },
    ]).rows as [RegisterRow, RegisterRow];
    for (const each of [house, unknown]) audit.note(each);
    for (const each of [house, unknown]) audit.tally(each);
    expect(audit.examine(house)).toMatchObject({
      recomputed: {
        outcome: 'payable',
        amount: '6000.00',
        paid: '6000.00',
        line: 'house-damage',
        departments: ['emergency-management'],
      },
      discrepancies: [],
    });
    expect(audit.examine(unknown)).toMatchObject({ recomputed: null, discrepancies: [] });
  });

  it('puts rows that number themselves in order, and leaves carried balances where they stand', () => {
    const rows = (numbers: readonly number[], facts: object = {}) =>
      numbers.map((sequence) => ({
        序号: sequence,
        id: `c${sequence}`,
        标的: '房屋',
        累计赔付: `${sequence}00`,
        赔付金额: '100',
        结论: '拒赔',
        ...facts,
      }));
    const codes = (records: readonly object[]) =>
      auditRegister(records as never, CONTRACT).map(({ code }) => code);
    expect(codes(rows([2, 10, 1, 3])).filter((code) => code === 'carried-forward-disagrees')).toHaveLength(1);
    const plain = rows([2, 1, 3]).map(({ 序号: _, ...rest }) => rest);
    expect(codes(plain).filter((code) => code === 'carried-forward-disagrees')).toHaveLength(2);
  });
});
