// 实务里的登记簿还有的样子：细心的人怎样读，审计就怎样读。Further shapes of registers: read as a careful person reads them.
import { describe, expect, it } from 'vitest';
import { auditor, auditRegister, type Discrepancy, readRegister } from '../../src/audit/index.js';
import { shareAmount } from '../../src/index.js';
import { CONTRACT } from './register/contract.js';

type Cells = Readonly<Record<string, string>>;

const HANDLED: Cells = {
  事件编号: 'e-1',
  出险时间: '2024-07-11 03:20',
  区划代码: '500110110',
  灾种: '洪涝',
  是否因灾: '是',
  免责情形: '无',
  结论: '赔付',
};

const SHARES = ['人保份额', '平安份额', '太保份额'] as const;

const sums = (yuan: string): Cells => ({
  核定金额: yuan,
  赔付金额: yuan,
  ...Object.fromEntries(shareAmount(yuan, CONTRACT).map(({ amount }, i) => [SHARES[i], amount])),
});

const person = (n: number, facts: Cells = {}): Cells => ({
  ...HANDLED,
  案件编号: `c-${n}`,
  人员编号: `p-${n}`,
  当事人身份: '受灾人员',
  居住情况: '常住',
  是否在区内: '是',
  伤亡情况: '死亡',
  医疗费用: '0',
  险种: '自然灾害救助保险',
  ...sums('100000.00'),
  ...facts,
});

const house = (n: number, facts: Cells = {}): Cells => ({
  ...HANDLED,
  案件编号: `c-${n}`,
  户编号: `h-${n}`,
  产权: '有合法产权',
  房屋用途: '居住',
  受损部位: '房屋主体',
  损坏程度: '严重损坏',
  间数: '3',
  险种: '房屋损毁保险',
  ...sums('10500.00'),
  ...facts,
});

interface Audited {
  readonly found: readonly string[];
  readonly paid: readonly (string | null)[];
  readonly kinds: readonly string[];
}

const brief = ({ code, row, difference, certainty }: Discrepancy): string =>
  `${code} ${row} ${difference} ${certainty.kind.replace('depends-on-', '')}`;

/** 各行是几张工作表的，写上各张从第几行起。Of several sheets: at which rows those after the first begin. */
function audited(rows: readonly Cells[], sheets: readonly number[] = []): Audited {
  const header = [...new Set(rows.flatMap(Object.keys))];
  const { rows: read } = readRegister(
    header,
    rows.map((row) => header.map((name) => row[name] ?? '')),
    { insurers: CONTRACT.insurers },
  );
  const audit = auditor(CONTRACT, { sheets });
  for (const row of read) audit.note(row);
  for (const row of read) audit.tally(row);
  const examined = read.map((row) => audit.examine(row));
  const found = [...examined.flatMap(({ discrepancies }) => discrepancies), ...audit.finish()];
  return {
    found: found.map(brief),
    paid: examined.map(({ registered }) => registered),
    kinds: examined.map(({ row }) => row.kind),
  };
}

describe('a row of figures without a word', () => {
  const rows = [person(1), house(2), house(3)];

  it.each<[string, readonly Cells[], (readonly number[])?]>([
    ['sums the others', [...rows, sums('121000.00')]],
    ['sums quantities as well', [...rows, { ...sums('121000.00'), 间数: '6', 医疗费用: '0' }]],
    ['sums rooms alone', [house(1), house(2), { 赔付金额: '21000.00', 间数: '6' }]],
    [
      'sums its sheet, and another all of them',
      [house(1), house(2), sums('21000.00'), house(3), house(4), sums('21000.00'), sums('42000.00')],
      [5],
    ],
  ])('%s', (_, all, sheets) => {
    const { found, kinds, paid } = audited(all, sheets);
    expect(found).toEqual([]);
    expect(kinds.filter((kind) => kind === 'total')).toHaveLength(all.filter((row) => !row.案件编号).length);
    expect(paid.at(-1)).toBeNull();
  });

  it('is a payment without facts where it sums nothing', () => {
    expect(audited([...rows, sums('121000.01')]).found).toEqual(['paid-without-facts 5 12100001 facts']);
    expect(audited([person(1), sums('100000.00')]).found).toEqual(['paid-without-facts 3 10000000 facts']);
  });

  it('is a claim where it says anything else', () => {
    for (const said of [
      { 案件编号: 'c-9' },
      { 户编号: 'h-9' },
      { 结论: '赔付' },
      { 损坏程度: '严重损坏' },
      { 间数: '许多' },
    ] as readonly Cells[])
      expect(audited([...rows, { ...sums('121000.00'), ...said }]).kinds.at(-1)).toBe('claim');
  });

  it('is told where its shares are not those of the others', () => {
    const wrong = { ...sums('121000.00'), 人保份额: '1.00' };
    expect(audited([...rows, wrong]).found).toEqual(['total-disagrees 5 -7259900 certain']);
  });
});

describe('what came back', () => {
  const again = (facts: Cells): Cells => house(3, { 案件编号: 'c-2', 户编号: 'h-2', ...facts });
  const tooMuch = house(2, sums('20000.00'));

  it.each<[string, Cells]>([
    ['is below zero where its kind says so', { ...sums('9500.00'), 款项性质: '追回' }],
    ['as where its outcome does', { ...sums('9500.00'), 结论: '冲销' }],
    [
      'once, where it is written so',
      { ...sums('9500.00'), 核定金额: '-9500', 赔付金额: '(9,500.00)', 款项性质: '冲销' },
    ],
  ])('%s', (_, facts) => {
    const { found, paid } = audited([tooMuch, again(facts)]);
    expect(found.filter((each) => !each.startsWith('decided'))).toEqual([]);
    expect(paid).toEqual(['20000.00', '-9500.00']);
  });

  it('is no recovery where another paid', () => {
    const { found } = audited([house(2), again({ ...sums('9500.00'), 结论: '追偿' })]);
    expect(found.filter((each) => each.endsWith('certain'))).toEqual([]);
  });
});

describe('a row that stands twice', () => {
  const twice = (facts: Cells) => {
    const rows = [
      { 支付时间: '2024-07-25', ...house(1) },
      { 支付时间: '2024-07-25', ...house(1), ...facts },
    ];
    const header = [...new Set(rows.flatMap(Object.keys))];
    const { rows: read } = readRegister(
      header,
      rows.map((row) => header.map((name) => (row as Cells)[name] ?? '')),
    );
    return auditRegister(read, CONTRACT).map(({ code, isSameRow = false }) => `${code} ${isSameRow}`);
  };

  it('is the same row where nothing differs but its number', () => {
    expect(twice({})).toEqual(['same-house-twice true']);
    expect(twice({ 序号: '2' })).toEqual(['same-house-twice true']);
    expect(twice({ 支付时间: '2024-08-25' })).toEqual(['same-house-twice false']);
    expect(twice({ 户编号: '', 支付时间: '2024-07-25' })).toEqual(['same-house-twice true']);
  });
});
