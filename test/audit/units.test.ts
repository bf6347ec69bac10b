// 金额以万元、千元登记的：只能核到所写小数位的一半。Sums in 万元 and 千元: known to half of the last digit that is written.
import { describe, expect, it } from 'vitest';
import { auditor, auditRegister, checksOf, type Discrepancy, readRegister } from '../../src/audit/index.js';
import { parseContract } from '../../src/index.js';
import * as chinese from '../../src/words/zh-CN.js';
import { CONTRACT, CONTRACT_INPUT } from './register/contract.js';

type Cells = Readonly<Record<string, string | number>>;

/** 因洪涝受伤，医疗费减免赔额 200 元后按 85% 赔。Hurt by a flood: 85 % of the bill above 200. */
const HURT: Cells = {
  事件编号: 'e-1',
  出险时间: '2024-07-11',
  区划代码: '500110110',
  灾种: '洪涝',
  当事人身份: '受灾人员',
  居住情况: '常住',
  是否在区内: '是',
  是否因灾: '是',
  伤亡情况: '受伤',
  免责情形: '无',
  结论: '赔付',
  险种: '自然灾害救助保险',
};

interface Reading {
  readonly paid?: string;
  readonly amount?: string;
  readonly share?: string;
  readonly bill?: string;
}

function read(unit: string, rows: readonly Cells[], { bill = '医疗费用' }: Reading = {}) {
  const own = rows.map((row, i): Cells => {
    const label = Object.keys(row).some((name) => name === '合计');
    return label ? row : { 案件编号: `c-${i + 1}`, 人员编号: `p-${i + 1}`, ...HURT, ...row };
  });
  const names = [...new Set(own.flatMap(Object.keys))].filter((name) => name !== '合计');
  const inUnit = (name: string): string =>
    /金额|份额|累计|余额|事件合计|给付$/.test(name)
      ? `${name}（${unit}）`
      : name === '医疗费用'
        ? bill
        : name;
  const { rows: all, issues } = readRegister(
    names.map(inUnit),
    own.map((row) => names.map((name, i) => (i === 0 ? (row.合计 ?? row[name] ?? '') : (row[name] ?? '')))),
    { insurers: CONTRACT.insurers },
  );
  expect(issues).toEqual([]);
  return all;
}

const brief = ({ code, row, difference, within = 0, certainty }: Discrepancy): string =>
  `${code} ${row} ${difference} ±${within} ${certainty.kind.replace('depends-on-', '')}`;

const audit = (unit: string, rows: readonly Cells[], how?: Reading, contract = CONTRACT): readonly string[] =>
  auditRegister(read(unit, rows, how), contract).map(brief);

/** 应赔 2512.34 元。 */
const BILL = '3155.69';

describe('a rounded sum is wrong only beyond half of its last digit', () => {
  it.each<[string, string, readonly Cells[], readonly string[]]>([
    ['0.25 万元 may be 2512.34', '万元', [{ 医疗费用: BILL, 核定金额: '0.25', 赔付金额: '0.25' }], []],
    [
      'as a number',
      '万元',
      [
        { 医疗费用: BILL, 赔付金额: 0.25 },
        { 医疗费用: BILL, 赔付金额: 0.25 },
      ],
      [],
    ],
    ['2.51 千元, too', '千元', [{ 医疗费用: BILL, 赔付金额: '2.51' }], []],
    ['0.26 is not', '万元', [{ 医疗费用: BILL, 赔付金额: '0.26' }], ['sum-too-high 2 8766 ±5000 certain']],
    ['nor is 2.52 千元', '千元', [{ 医疗费用: BILL, 赔付金额: '2.52' }], ['sum-too-high 2 766 ±500 certain']],
    [
      'nor 0.2500, which shows the yuan',
      '万元',
      [{ 医疗费用: BILL, 赔付金额: '0.2500' }],
      ['sum-too-low 2 -1234 ±50 certain'],
    ],
    ['0.251234 is exact', '万元', [{ 医疗费用: BILL, 赔付金额: 0.251234 }], []],
    [
      'a number without its zeros is as exact as its column',
      '万元',
      [
        { 医疗费用: BILL, 赔付金额: 0.25 },
        { 伤亡情况: '死亡', 医疗费用: '0', 赔付金额: 10.2 },
      ],
      ['sum-too-high 3 200000 ±5000 certain'],
    ],
    [
      'shares, and their sum',
      '万元',
      [{ 医疗费用: BILL, 赔付金额: '0.25', 人保份额: '0.15', 平安份额: '0.06', 太保份额: '0.04' }],
      [],
    ],
    [
      'a share that is none',
      '万元',
      [{ 医疗费用: BILL, 赔付金额: '0.25', 人保份额: '0.13', 平安份额: '0.08', 太保份额: '0.04' }],
      ['lead-below-share 2 -20000 ±10000 certain'],
    ],
    [
      'shares that are too little in all',
      '万元',
      [{ 医疗费用: BILL, 赔付金额: '0.25', 人保份额: '0.12', 平安份额: '0.05', 太保份额: '0.03' }],
      ['shares-do-not-add-up 2 -50000 ±20000 certain'],
    ],
    [
      'a total of rounded sums, and of those that were rounded',
      '万元',
      [...[1, 2, 3, 4].map(() => ({ 医疗费用: BILL, 赔付金额: '0.25' })), { 合计: '合计', 赔付金额: '1.01' }],
      [],
    ],
    [
      'a total beyond them',
      '万元',
      [...[1, 2].map(() => ({ 医疗费用: BILL, 赔付金额: '0.25' })), { 合计: '合计', 赔付金额: '0.52' }],
      ['total-disagrees 4 20000 ±15000 certain'],
    ],
    [
      'running totals',
      '万元',
      [
        { 医疗费用: BILL, 赔付金额: '0.25', 累计: '0.25' },
        { 医疗费用: BILL, 赔付金额: '0.25', 累计: '0.50' },
        { 医疗费用: BILL, 赔付金额: '0.25', 累计: '0.75' },
      ],
      [],
    ],
    [
      'a running total that goes astray',
      '万元',
      [
        { 医疗费用: BILL, 赔付金额: '0.25', 累计: '0.25' },
        { 医疗费用: BILL, 赔付金额: '0.25', 累计: '0.53' },
      ],
      ['carried-forward-disagrees 3 30000 ±15000 certain'],
    ],
    [
      'what an event comes to',
      '万元',
      [
        { 医疗费用: BILL, 赔付金额: '0.25', 事件合计: '0.50' },
        { 医疗费用: BILL, 赔付金额: '0.25', 事件合计: '0.54' },
      ],
      ['total-disagrees 3 40000 ±15000 certain'],
    ],
    [
      'instalments of one claim',
      '万元',
      [
        { 案件编号: 'c', 人员编号: 'p', 医疗费用: BILL, 赔付金额: '0.13' },
        { 案件编号: 'c', 人员编号: 'p', 医疗费用: BILL, 赔付金额: '0.12' },
      ],
      [],
    ],
    [
      'a sum that was paid again',
      '万元',
      [
        { 案件编号: 'c', 人员编号: 'p', 医疗费用: BILL, 赔付金额: '0.25' },
        { 案件编号: 'c', 人员编号: 'p', 医疗费用: BILL, 赔付金额: '0.25' },
      ],
      ['same-person-twice 3 248766 ±10000 certain'],
    ],
    ['parts of a sum', '万元', [{ 医疗费用: BILL, 赔付金额: '0.25', 医疗给付: '0.25' }], []],
  ])('%s', (_, unit, rows, expected) => {
    expect(audit(unit, rows)).toEqual(expected);
  });
});

it('a cell that names its own unit is rounded only where no sum stands in yuan', () => {
  const half = { 医疗费用: BILL, 赔付金额: '0.25万元' };
  expect(audit('元', [half, half])).toEqual([]);
  expect(audit('元', [half, { 医疗费用: BILL, 赔付金额: '2512.34' }])).toEqual([
    'sum-too-low 2 -1234 ±0 certain',
  ]);
  const shares = { 人保份额: '1500元', 平安份额: '0.06万元', 太保份额: '0.04万元' };
  expect(audit('元', [{ ...half, ...shares }])).toEqual([]);
});

it('what is due is no surer than the bill by which it is reckoned', () => {
  const how = { bill: '医疗费用（万元）' };
  // 0.32 万元可能是 3155.69 元；应赔 2512.34 元。
  expect(audit('元', [{ 医疗费用: '0.32', 赔付金额: '2512.34' }], how)).toEqual([]);
  expect(audit('元', [{ 医疗费用: '0.32', 赔付金额: '2612.34' }], how)).toEqual([
    'sum-too-high 2 6234 ±5000 certain',
  ]);
});

it('limits are held against sums as far as they are known', () => {
  const contract = parseContract({
    ...CONTRACT_INPUT,
    limits: { ...CONTRACT_INPUT.limits, perEvent: '5000.00' },
  });
  const paid = (sum: string): readonly Cells[] => [1, 2, 3, 4].map(() => ({ 医疗费用: BILL, 赔付金额: sum }));
  expect(audit('万元', paid('0.12'), undefined, contract)).toEqual([]);
  expect(audit('万元', paid('0.25'), undefined, contract)).toEqual([
    'event-limit-exceeded null 500000 ±20000 certain',
  ]);
});

it('a check is made to the fen, or it says for want of what not', () => {
  const checked = (rows: readonly Cells[]) => {
    const all = read('万元', rows);
    const audit = auditor(CONTRACT);
    for (const row of all) audit.note(row);
    for (const row of all) audit.tally(row);
    return all.map((row) => checksOf(audit.examine(row)));
  };
  const [rounded] = checked([{ 医疗费用: BILL, 赔付金额: '0.25' }]);
  expect(rounded?.amount).toEqual(['paid']);
  const parts = { 人保份额: '6', 平安份额: '3', 太保份额: '2' };
  const [inTens] = checked([{ 伤亡情况: '死亡', 医疗费用: '0', 赔付金额: '10', ...parts }]);
  expect([inTens?.amount, inTens?.shares]).toEqual([[], ['shares']]);
  const whole = { 人保份额: '6.00', 平安份额: '2.50', 太保份额: '1.50' };
  const [exact] = checked([{ 伤亡情况: '死亡', 医疗费用: '0', 赔付金额: '10.00', ...whole }]);
  expect([exact?.amount, exact?.shares]).toEqual([[], []]);
});

it('a sentence says how far the difference may lie from the true one', () => {
  const [found] = auditRegister(read('万元', [{ 医疗费用: BILL, 赔付金额: '0.26' }]), CONTRACT);
  expect(chinese.describeDiscrepancy(found as Discrepancy)).toContain(
    '多87.66元（登记的单位和小数位只能核到前后50.00元）',
  );
});
