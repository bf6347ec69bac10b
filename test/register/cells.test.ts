import { describe, expect, it } from 'vitest';
import { type Cell, registerReader } from '../../src/audit/index.js';

/** 读一格：值，或者问题。Reads one cell under a header: its value, or what is wrong with it. */
function readCell(header: string, cell: unknown, at: string): unknown {
  const reader = registerReader(['案件编号', '损失类型', header]);
  const kind = at.startsWith('claim.loss') && HOUSE.some((name) => at.endsWith(name)) ? '房屋' : '人身';
  const { row, issues } = reader.read(['c-1', kind, cell as Cell], 2);
  if (issues.length > 0) return issues.map(({ problem }) => problem).join(' ');
  return at
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], row);
}

const HOUSE = ['rooms', 'area', 'damage', 'title', 'use', 'part', 'householdId'];

describe('money', () => {
  it('lies below zero where it is moved back, and never where it is a fact', () => {
    for (const cell of ['-1,000.00', '(1,000.00)', '（1000.00）', '−1000元', '负1000', -1000])
      expect(readCell('赔付金额', cell, 'paid')).toBe('-1000.00');
    expect(readCell('医疗费用', '-5', 'loss.medicalCost')).toBe('negative');
    expect(readCell('医疗费用', -5, 'loss.medicalCost')).toBe('negative');
    expect(readCell('赔付金额', '-0.00', 'paid')).toBe('0.00');
    expect(readCell('赔付金额', -1e15, 'paid')).toBe('too-large');
  });

  it.each([
    ['12345.67', '12345.67'],
    ['0', '0.00'],
    ['12,345.67', '12345.67'],
    ['1 234 567', '1234567.00'],
    ["1'234.5", '1234.50'],
    ['１２，３４５．６７', '12345.67'],
    ['¥100', '100.00'],
    ['￥ 100.5元', '100.50'],
    ['人民币100元整', '100.00'],
    ['RMB 5', '5.00'],
    ['10万元', '100000.00'],
    ['1.2345万', '12345.00'],
    ['0.5亿元', '50000000.00'],
    ['３千元', '3000.00'],
    ['5角', '0.50'],
    ['7分', '0.07'],
    ['1.2E+5', '120000.00'],
    ['100.000', '100.00'],
    ['-0', '0.00'],
    [' 8 ', '8.00'],
    [1234.56, '1234.56'],
    [0.1 + 0.2, '0.30'],
    [100n, '100.00'],
  ])('%s is %s', (cell, yuan) => {
    expect(readCell('赔付金额', cell, 'paid')).toBe(yuan);
  });

  it.each([
    ['1,23', 'not-money'],
    ['1,2345', 'not-money'],
    ['十万', 'not-money'],
    ['12.5.1', 'not-money'],
    [true, 'not-money'],
    ['-5', '-5.00'],
    ['(12.00)', '-12.00'],
    [-1, '-1.00'],
    ['0.001', 'too-precise'],
    ['3厘', 'not-money'],
    ['0.5分', 'too-precise'],
    [1.005, 'too-precise'],
    ['10000000000000', 'too-large'],
    [1e15, 'too-large'],
    [Number.NaN, 'unreadable'],
    ['#N/A', 'unreadable'],
    ['x'.repeat(1001), 'too-long'],
    [{ richText: [] }, 'unreadable'],
    [() => 1, 'unreadable'],
  ])('%s is %s', (cell, problem) => {
    expect(readCell('赔付金额', cell, 'paid')).toBe(problem);
  });

  it('counts in the unit of the header, unless the cell has its own', () => {
    expect(readCell('赔付金额（万元）', '10', 'paid')).toBe('100000.00');
    expect(readCell('赔付金额（万元）', 1.5, 'paid')).toBe('15000.00');
    expect(readCell('赔付金额(单位：千元)', '2', 'paid')).toBe('2000.00');
    expect(readCell('赔付金额/万元', '2', 'paid')).toBe('20000.00');
    expect(readCell('赔付金额（万元）', '10元', 'paid')).toBe('100000.00');
    expect(readCell('赔付金额（元）', '10万', 'paid')).toBe('100000.00');
    expect(readCell('Paid (10k yuan)', '2', 'paid')).toBe('20000.00');
    expect(readCell('Paid (CNY thousand)', '2', 'paid')).toBe('2000.00');
    expect(readCell('Paid (million)', '2', 'paid')).toBe('2000000.00');
    expect(readCell('Paid (CNY)', '2', 'paid')).toBe('2.00');
  });

  it('is unknown where the cell is empty, or says that nobody knows', () => {
    for (const cell of ['', '  ', null, undefined, '\u200b', '—', '不详']) {
      expect(readCell('赔付金额', cell, 'paid')).toBeUndefined();
    }
    expect(readCell('医疗费用', '', 'claim.loss.medicalCost')).toBeUndefined();
    expect(readCell('医疗费用', '—', 'claim.loss.medicalCost')).toBeNull();
    expect(readCell('医疗费用', '未查明', 'claim.loss.medicalCost')).toBeNull();
  });
});

describe('times', () => {
  it.each([
    ['2024-07-11T03:20:00+08:00', '2024-07-11T03:20:00+08:00'],
    ['2024-07-10T19:20:00Z', '2024-07-10T19:20:00Z'],
    ['2024-07-11 03:20', '2024-07-11T03:20+08:00'],
    ['2024-07-11 03:20:15', '2024-07-11T03:20:15+08:00'],
    ['2024/7/11 3:20', '2024-07-11T03:20:00+08:00'],
    ['2024.7.11', '2024-07-11T00:00:00+08:00'],
    ['2024年7月11日', '2024-07-11T00:00:00+08:00'],
    ['2024年7月11日3时20分', '2024-07-11T03:20:00+08:00'],
    ['2024年7月11日 3点20分15秒', '2024-07-11T03:20:15+08:00'],
    ['２０２４－０７－１１　０３：２０', '2024-07-11T03:20+08:00'],
    ['2024年7月11日 星期四 下午3时', '2024-07-11T15:00:00+08:00'],
    ['2024-07-11 凌晨12:05', '2024-07-11T00:05:00+08:00'],
    ['2024-07-11 3:20 pm', '2024-07-11T15:20:00+08:00'],
    ['2024-07-11 24:00', '2024-07-12T00:00:00+08:00'],
    ['20240711', '2024-07-11T00:00:00+08:00'],
    ['20240711032015', '2024-07-11T03:20:15+08:00'],
    ['202407110320', '2024-07-11T03:20:00+08:00'],
    ['20240711 03:20', '2024-07-11T03:20:00+08:00'],
    ['2024-07-11 03:20 +0800', '2024-07-11T03:20:00+08:00'],
    ['2024-07-11 03:20 -05:00', '2024-07-11T16:20:00+08:00'],
    ['2024/7/10 19:20Z', '2024-07-11T03:20:00+08:00'],
    [45484, '2024-07-11T00:00:00+08:00'],
    [45484.5, '2024-07-11T12:00:00+08:00'],
    ['45484.13888889', '2024-07-11T03:20:00+08:00'],
    [20240711, '2024-07-11T00:00:00+08:00'],
    [new Date('2024-07-11T03:20:00Z'), '2024-07-11T03:20:00+08:00'],
    [new Date('2024-07-11T00:00:00Z'), '2024-07-11T00:00:00+08:00'],
  ])('%s is %s', (cell, instant) => {
    expect(readCell('报案时间', cell, 'dates.reportedAt')).toBe(instant);
  });

  it.each([
    ['07/11/2024', 'ambiguous-date'],
    ['11.7.24', 'ambiguous-date'],
    ['2024-02-30', 'no-such-date'],
    ['2024-02-30 03:20 +0800', 'no-such-date'],
    ['2024年13月1日', 'no-such-date'],
    ['0999-01-01', 'no-such-date'],
    ['2024-07-11 25:00', 'not-time'],
    ['2024-07-11 03:61', 'not-time'],
    ['2024-07-11 noon', 'not-time'],
    ['2024-07-11 noon +0800', 'not-time'],
    ['20240711 256000', 'not-time'],
    ['20240711256000', 'not-time'],
    ['yesterday', 'not-time'],
    ['2024', 'not-time'],
    [2024, 'not-time'],
    [1e9, 'not-time'],
    [true, 'not-time'],
    ['03:20', 'not-time'],
    [0.5, 'not-time'],
    [new Date(Number.NaN), 'unreadable'],
  ])('%s is %s', (cell, problem) => {
    expect(readCell('报案时间', cell, 'dates.reportedAt')).toBe(problem);
  });

  it('are put together from a date and a time of day', () => {
    const reader = registerReader(['案件编号', '损失类型', '出险日期', '出险时间']);
    const startedAt = (...cells: Cell[]) => {
      const { row, issues } = reader.read(['c-1', '人身', ...cells], 2);
      return issues[0]?.problem ?? row?.claim?.incident?.startedAt;
    };
    expect(startedAt('2024-07-11', '03:20')).toBe('2024-07-11T03:20:00+08:00');
    expect(startedAt(45484, 0.5)).toBe('2024-07-11T12:00:00+08:00');
    expect(startedAt('2024-07-11', '')).toBe('2024-07-11');
    expect(startedAt('2024-07-11', '—')).toBe('2024-07-11');
    expect(startedAt('', '2024-07-11 03:20')).toBe('2024-07-11T03:20+08:00');
    expect(startedAt('2024-07-11', '2024/7/11 03:20')).toBe('2024-07-11T03:20:00+08:00');
    expect(startedAt('03:20', '2024-07-11')).toBe('2024-07-11T03:20:00+08:00');
    expect(startedAt('2024-07-11 05:00', '03:20')).toBe('not-time');
    expect(startedAt('', '03:20')).toBe('not-time');
    expect(startedAt('—', '')).toBeNull();
    expect(startedAt('', '—')).toBeNull();
    expect(startedAt('x', '03:20')).toBe('not-time');
    expect(startedAt('', '')).toBeUndefined();
  });

  it('of which only the day is known say so', () => {
    const { row } = registerReader(['案件编号', '损失类型', '出险时间', '报案时间']).read(
      ['c', '人身', 45484, '2024-07-11'],
      2,
    );
    expect(row?.claim?.incident?.startedAt).toBe('2024-07-11');
    expect(row?.dates?.reportedAt).toBe('2024-07-11T00:00:00+08:00');
    expect(row?.dayOnly).toEqual(['reportedAt']);
  });
});

describe('places', () => {
  it.each([
    ['500110110', '500110110'],
    ['500110110200', '500110110200'],
    ['500110', '500110'],
    [500110110, '500110110'],
    ['500110110.0', '500110110'],
    ['500110 110', '500110110'],
    ['赶水镇', '500110110'],
    ['重庆市綦江区赶水镇某村', '500110110'],
    ['赶水镇（500110110）', '500110110'],
    ['綦江区', '500110'],
    ['赶水', '500110110'],
    ['古南', '500110001'],
    ['重庆市綦江区', '500110'],
    ['南川区', '500119'],
    ['贵州省桐梓县', '520322'],
  ])('%s is %s', (cell, code) => {
    expect(readCell('出险地点', cell, 'claim.incident.division')).toBe(code);
  });

  it.each(['500110999', '12345', '500000', '某地', '万盛', '赶水镇、东溪镇', 'X500110999Y', '5.0011E+11'])(
    '%s is no place',
    (cell) => {
      expect(readCell('出险地点', cell, 'claim.incident.division')).toBe('not-division');
    },
  );
});

describe('numbers', () => {
  it.each([
    ['伤残等级', '三级', 'claim.loss.disabilityGrade', 3],
    ['伤残等级', '伤残十级', 'claim.loss.disabilityGrade', 10],
    ['伤残等级', '3级伤残', 'claim.loss.disabilityGrade', 3],
    ['伤残等级', 'Ⅶ', 'claim.loss.disabilityGrade', 7],
    ['伤残等级', 'grade 4', 'claim.loss.disabilityGrade', 4],
    ['伤残等级', '5.0', 'claim.loss.disabilityGrade', 5],
    ['伤残等级', 6, 'claim.loss.disabilityGrade', 6],
    ['伤残等级', '不适用', 'claim.loss.disabilityGrade', undefined],
    ['伤残等级', '11', 'claim.loss.disabilityGrade', 'not-grade'],
    ['伤残等级', '零', 'claim.loss.disabilityGrade', 'not-grade'],
    ['间数', '3间', 'claim.loss.rooms', 3],
    ['间数', '两间', 'claim.loss.rooms', 2],
    ['间数', '1,000', 'claim.loss.rooms', 1000],
    ['间数', '0', 'claim.loss.rooms', 'not-count'],
    ['间数', '2.5', 'claim.loss.rooms', 'not-count'],
    ['面积', '62.50㎡', 'claim.loss.area', '62.5'],
    ['面积', '100平方米', 'claim.loss.area', '100'],
    ['面积', '0080', 'claim.loss.area', '80'],
    ['面积', 62.5, 'claim.loss.area', '62.5'],
    ['面积', '0', 'claim.loss.area', 'not-area'],
    ['面积', '很大', 'claim.loss.area', 'not-area'],
    ['给付比例', '60%', 'appliedRate', '0.6'],
    ['给付比例', '0.6', 'appliedRate', '0.6'],
    ['给付比例', '60', 'appliedRate', 'not-rate'],
    ['给付比例', '六成', 'appliedRate', 'not-rate'],
    ['保单年度', '2024年度', 'policyYear', 2024],
    ['保单年度', 2024, 'policyYear', 2024],
    ['保单年度', '24', 'policyYear', 'not-year'],
    ['人员编号', 123, 'claim.loss.personId', '123'],
    ['人员编号', ' RY-1 ', 'claim.loss.personId', 'RY-1'],
    ['人员编号', '待编号', 'claim.loss.personId', undefined],
    ['人员编号', '尚未办理身份证', 'claim.loss.personId', undefined],
    ['人员编号', '无身份证号', 'claim.loss.personId', undefined],
    ['人员编号', '不详', 'claim.loss.personId', null],
    ['人员编号', 1.5, 'claim.loss.personId', 'not-id'],
    ['人员编号', true, 'claim.loss.personId', 'not-id'],
    ['人员编号', 'x'.repeat(201), 'claim.loss.personId', 'not-id'],
  ])('%s %s', (header, cell, at, value) => {
    expect(readCell(header, cell, at)).toBe(value);
  });
});

describe('codes', () => {
  it.each([
    ['灾种', '洪涝', 'claim.incident.peril', 'flood'],
    ['灾种', ' 洪 涝 ', 'claim.incident.peril', 'flood'],
    ['灾种', 'DEBRIS FLOW', 'claim.incident.peril', 'debris-flow'],
    ['灾种', '待查', 'claim.incident.peril', null],
    ['灾种', '雷', 'claim.incident.peril', 'not-listed'],
    ['结论', '待查', 'outcome', 'pending'],
    ['结论', '拒赔', 'outcome', 'declined'],
    ['是否在区内', '√', 'claim.loss.presence', 'at-onset'],
    ['是否在区内', true, 'claim.loss.presence', 'at-onset'],
    ['是否在区内', 'N', 'claim.loss.presence', 'outside'],
    ['是否在区内', '×', 'claim.loss.presence', 'outside'],
    ['是否在区内', 1, 'claim.loss.presence', 'at-onset'],
    ['是否在区内', '可能', 'claim.loss.presence', 'not-listed'],
    ['是否在区内', '?', 'claim.loss.presence', null],
    ['因果关系', '√', 'claim.loss.causedByIncident', true],
    ['因果关系', false, 'claim.loss.causedByIncident', false],
    ['因果关系', '可能', 'claim.loss.causedByIncident', 'not-boolean'],
  ])('%s %s is %s', (header, cell, at, value) => {
    expect(readCell(header, cell, at)).toBe(value);
  });

  it('may stand in lists', () => {
    const at = 'claim.loss.circumstances';
    expect(readCell('免责情形', '犯罪、醉酒', at)).toEqual(['crime', 'intoxication']);
    expect(readCell('免责情形', '犯罪；犯罪', at)).toEqual(['crime']);
    expect(readCell('免责情形', '无', at)).toEqual([]);
    expect(readCell('免责情形', '["crime", "self-harm"]', at)).toEqual(['crime', 'self-harm']);
    expect(readCell('免责情形', '[]', at)).toEqual([]);
    expect(readCell('免责情形', '', at)).toBeUndefined();
    expect(readCell('免责情形', '犯罪、懒惰', at)).toBe('not-listed');
    expect(readCell('免责情形', '、', at)).toBe('not-listed');
    expect(readCell('免责情形', '醉酒（致损）', at)).toEqual([{ id: 'intoxication', causedLoss: true }]);
    expect(readCell('免责情形', '醉酒（未致损）、自身疾病、犯罪（致损）', at)).toEqual([
      { id: 'intoxication', causedLoss: false },
      'disease',
      { id: 'crime', causedLoss: true },
    ]);
    expect(readCell('免责情形', 'drunk (did not cause the loss), illness (caused the loss)', at)).toEqual([
      { id: 'intoxication', causedLoss: false },
      { id: 'disease', causedLoss: true },
    ]);
    expect(readCell('免责情形', '自杀未造成损失', at)).toEqual([{ id: 'self-harm', causedLoss: false }]);
    expect(readCell('免责情形', '醉酒（致损）；醉酒（致损）', at)).toEqual([
      { id: 'intoxication', causedLoss: true },
    ]);
    expect(readCell('免责情形', '醉酒、醉酒（致损）', at)).toBe('contradicts');
    expect(readCell('免责情形', '懒惰（致损）', at)).toBe('not-listed');
    expect(readCell('免责情形', '违建', at)).toBe('other-kind');
    expect(readCell('免责情形', '违建', 'claim.incident')).toBe('other-kind');
    expect(readCell('责任部门', '公安局和消防', 'departments')).toEqual(['public-security', 'fire-rescue']);
    expect(readCell('责任部门', '区国资委（区金融发展服务中心）', 'departments')).toEqual(['state-assets']);
  });

  it.each([
    ['免责情形', '纵火', 'not-listed', 'only arson by the owner is on the list'],
    ['免责情形', 'arson', 'not-listed', 'only arson by the owner is on the list'],
    ['免责情形', '酒驾', 'not-listed', 'who has drunk need not be drunk'],
    ['损坏程度', 'total loss', 'not-listed', 'a severely damaged house may be one'],
    ['是否在区内', '☒', 'not-listed', 'a box crossed may be a box ticked'],
  ])('under %s, %s is %s: %s', (header, cell, problem) => {
    expect(readCell(header, cell, 'claim.loss')).toBe(problem);
  });

  it('that stand for two things are not guessed', () => {
    const values = { perils: { flood: ['水'], 'dam-break': ['水'] } } as never;
    const { issues } = registerReader(['案件编号', '损失类型', '灾种'], { values }).read(
      ['c', '人身', '水'],
      2,
    );
    expect(issues.map(({ problem }) => problem)).toEqual(['several-codes']);
  });
});

describe('a facility', () => {
  const facility = (headers: string[], cells: Cell[]) => {
    const { row, issues } = registerReader(['案件编号', '损失类型', ...headers]).read(
      ['c', '人身', ...cells],
      2,
    );
    return issues[0]?.problem ?? row?.claim?.incident?.facility;
  };

  it.each([
    ['', undefined],
    ['无', undefined],
    ['行道树', { kind: 'street-tree' }],
    ['市政设施', { municipal: true }],
    ['不属于市政设施', { municipal: false }],
    ['行道树（市政）', { kind: 'street-tree', municipal: true }],
    ['桥梁 非市政', { kind: 'bridge', municipal: false }],
    ['{"kind":"bridge","municipal":true}', { kind: 'bridge', municipal: true }],
    [true, { municipal: true }],
    ['不详', null],
    ['某物', 'not-listed'],
  ])('%s in one cell', (cell, expected) => {
    expect(facility(['涉及设施'], [cell])).toEqual(expected);
  });

  it('may stand in two columns', () => {
    const headers = ['设施种类', '是否市政设施'];
    expect(facility(headers, ['桥梁', '是'])).toEqual({ kind: 'bridge', municipal: true });
    expect(facility(headers, ['桥梁', ''])).toEqual({ kind: 'bridge' });
    expect(facility(headers, ['桥梁', '不详'])).toEqual({ kind: 'bridge', municipal: null });
    expect(facility(headers, ['无', '否'])).toBeUndefined();
    expect(facility(headers, ['无', '是'])).toEqual({ municipal: true });
    expect(facility(headers, ['', ''])).toBeUndefined();
    expect(facility(headers, ['', '否'])).toEqual({ municipal: false });
    expect(facility(headers, ['不详', ''])).toBeNull();
  });

  it('that was not understood is unknown, not absent', () => {
    const { row } = registerReader(['案件编号', '损失类型', '涉及设施']).read(['c', '人身', '某物'], 2);
    expect(row?.claim?.incident?.facility).toBeNull();
  });
});
