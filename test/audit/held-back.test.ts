// 另一些错误：像造假的人和粗心的经办人那样想。Other errors: those of a fraudster, and of a careless clerk.
import { describe, expect, it } from 'vitest';
import { auditRegister, type Discrepancy, readRegister } from '../../src/audit/index.js';
import { type Contract, parseContract, shareAmount } from '../../src/index.js';
import { CONTRACT, CONTRACT_INPUT } from './register/contract.js';

type Facts = Readonly<Record<string, string>>;

const HANDLED = {
  出险时间: '2024-07-11 03:20',
  区划代码: '500110110',
  灾种: '洪涝',
  免责情形: '无',
  结论: '赔付',
  责任部门: '区应急局',
  报案时间: '2024-07-11 05:00',
  查勘时间: '2024-07-12',
  核定时间: '2024-07-20',
  支付时间: '2024-07-25',
  保单年度: '2024',
};

const PERSON: Facts = {
  ...HANDLED,
  损失类型: '人身伤亡',
  当事人身份: '受灾人员',
  居住情况: '常住',
  是否在区内: '是',
  是否因灾: '是',
  伤亡情况: '死亡',
  医疗费用: '0',
  险种: '自然灾害救助保险',
};

const HOUSE: Facts = {
  ...HANDLED,
  损失类型: '房屋损毁',
  是否因灾: '是',
  产权: '有合法产权',
  房屋用途: '居住',
  受损部位: '房屋主体',
  损坏程度: '严重损坏',
  间数: '3',
  险种: '房屋损毁保险',
};

/** 没有经办日期。No dates of handling. */
const BLANK: Facts = { 报案时间: '', 查勘时间: '', 核定时间: '', 支付时间: '' };

const SHARES = ['人保份额', '平安份额', '太保份额'] as const;

/** 赔付、核定和分摊都按这个数。Paid, decided and shared by this sum. */
const pays = (yuan: string, contract = CONTRACT): Facts => ({
  核定金额: yuan,
  赔付金额: yuan,
  ...Object.fromEntries(shareAmount(yuan, contract).map(({ amount }, i) => [SHARES[i], amount])),
});

const person = (facts: Facts = {}): Facts => ({ ...PERSON, ...pays('100000'), ...facts });
const house = (facts: Facts = {}): Facts => ({ ...HOUSE, ...pays('10500'), ...facts });

/** 一份登记簿，各行编号各不相同，除非写明。A register; its ids differ, unless they are given. */
function found(rows: readonly Facts[], contract: Contract = CONTRACT): readonly Discrepancy[] {
  const own = rows.map((row, i) => ({
    序号: `${i + 1}`,
    案件编号: `c-${i + 1}`,
    事件编号: 'e-1',
    ...(row.损失类型 === '房屋损毁' ? { 户编号: `h-${i + 1}` } : { 人员编号: `p-${i + 1}` }),
    ...row,
  })) as Facts[];
  const header = [...new Set(own.flatMap(Object.keys))];
  const { rows: read, issues } = readRegister(
    header,
    own.map((row) => header.map((name) => row[name] ?? '')),
    { insurers: contract.insurers },
  );
  expect(issues).toEqual([]);
  return auditRegister(read, contract);
}

const brief = ({ code, row, event, difference, certainty, clause }: Discrepancy): string =>
  `${code} ${row ?? event} ${difference} ${certainty.kind.replace('depends-on-', '')} ${clause}`;

const audit = (rows: readonly Facts[], contract?: Contract): string[] => found(rows, contract).map(brief);

const disabled = (grade: string, paid: string, medical = '0', more: Facts = {}): Facts =>
  person({ 伤亡情况: '伤残', 伤残等级: grade, 医疗费用: medical, ...pays(paid), ...more });

describe('rows without an error', () => {
  it.each<[string, readonly Facts[], Contract?]>([
    ['a person, a house', [person(), house()]],
    [
      'the last second of the term',
      [
        person({
          出险时间: '2025-12-31 23:59:59',
          保单年度: '2025',
          报案时间: '',
          查勘时间: '',
          核定时间: '',
          支付时间: '',
        }),
      ],
    ],
    [
      'the last day of the term, without a time',
      [
        person({
          出险时间: '2025-12-31',
          保单年度: '2025',
          报案时间: '',
          查勘时间: '',
          核定时间: '',
          支付时间: '',
        }),
      ],
    ],
    [
      'the first second of a year',
      [person({ 出险时间: '2024-01-01 00:00:00', 报案时间: '', 查勘时间: '', 核定时间: '', 支付时间: '' })],
    ],
    [
      'dates of several forms',
      [
        house({
          出险时间: '2024年7月11日3时20分',
          报案时间: '2024/7/11 5:00',
          查勘时间: '45485',
          核定时间: '2024.7.20',
          支付时间: '20240725',
        }),
      ],
    ],
    ['what the contract does not exclude', [person({ 免责情形: '醉酒' })]],
    ['a house of mixed use', [house({ 房屋用途: '商住两用' })]],
    [
      'decided, and not paid yet',
      [person({ 赔付金额: '0', 支付时间: '', ...Object.fromEntries(SHARES.map((name) => [name, ''])) })],
    ],
    [
      'a person paid in two events',
      [
        person({ 人员编号: 'p', 伤亡情况: '受伤', 医疗费用: '1200', ...pays('850') }),
        person({
          人员编号: 'p',
          事件编号: 'e-2',
          出险时间: '2024-07-15 03:20',
          伤亡情况: '受伤',
          医疗费用: '1200',
          ...BLANK,
          ...pays('850'),
        }),
      ],
    ],
    ['a person who lost a house', [person({ 人员编号: 'x-1' }), house({ 户编号: 'x-1' })]],
  ])('%s', (_, rows, contract) => {
    expect(audit(rows, contract)).toEqual([]);
  });
});

describe('errors of a row', () => {
  it.each<[string, readonly Facts[], readonly string[]]>([
    [
      'grade and department',
      [disabled('5', '70000', '0', { 责任部门: '区消防救援支队' })],
      ['grade-misapplied 2 1000000 certain 2.5-2', 'wrong-department 2 0 certain 4.2-row3'],
    ],
    [
      'sum and shares',
      [person({ ...pays('100500'), 人保份额: '60000', 平安份额: '25000', 太保份额: '15000' })],
      ['shares-do-not-add-up 2 -50000 certain 2.3a-1', 'sum-too-high 2 50000 certain 2.5-2'],
    ],
    [
      'dates and year',
      [house({ 核定时间: '2024-07-01', 保单年度: '2023' })],
      ['dates-out-of-order 2 0 certain 4.4-2', 'wrong-policy-year 2 0 certain 2.3b-1'],
    ],
    [
      'outside the term and excluded',
      [
        person({
          出险时间: '2026-01-01 00:00:00',
          保单年度: '2026',
          报案时间: '',
          查勘时间: '',
          核定时间: '',
          支付时间: '',
          免责情形: '犯罪行为',
        }),
      ],
      ['outside-term 2 10000000 certain 2.3b-1'],
    ],
    [
      'shares of the followers swapped',
      [person({ 平安份额: '15000', 太保份额: '25000' })],
      ['shares-miss-contract 2 -1000000 certain 2.3a-1'],
    ],
    [
      'shares of the lead and a follower swapped',
      [person({ 人保份额: '25000', 平安份额: '60000' })],
      ['lead-below-share 2 -3500000 certain 2.3a-1'],
    ],
    [
      'a fen from one follower to the other',
      [house({ 平安份额: '2625.01', 太保份额: '1574.99' })],
      ['shares-miss-contract 2 1 certain 2.3a-1'],
    ],
    ['a fen too much in all', [house({ 太保份额: '1575.01' })], ['shares-do-not-add-up 2 1 certain 2.3a-1']],
    [
      'rates of another panel',
      [house({ 人保比例: '45%', 平安比例: '35%', 太保比例: '20%' })],
      ['lead-below-share 2 0 certain 2.3a-1'],
    ],
    ['a fen too much', [person(pays('100000.01'))], ['sum-too-high 2 1 certain 2.5-2']],
    [
      'a fen cut off',
      [person({ 伤亡情况: '受伤', 医疗费用: '1000.01', ...pays('680') })],
      ['sum-too-low 2 -1 certain 2.5-2'],
    ],
    [
      'a zero too few, shared rightly',
      [person({ 赔付金额: '10000' })],
      ['sum-too-low 2 -9000000 certain 2.5-2'],
    ],
    ['ten thousands taken for yuan', [person(pays('1000000'))], ['sum-too-high 2 90000000 certain 2.5-2']],
    [
      'medical above its limit, beside a grade',
      [disabled('5', '102330', '50000')],
      ['medical-above-limit 2 2233000 certain 2.5-2'],
    ],
    [
      'medical without its rate',
      [person({ 伤亡情况: '受伤', 医疗费用: '10200', ...pays('10000') })],
      ['rate-misapplied 2 150000 certain 2.5-2'],
    ],
    [
      'medical without its deductible',
      [person({ 伤亡情况: '受伤', 医疗费用: '10200', ...pays('8670') })],
      ['sum-too-high 2 17000 certain 2.5-2'],
    ],
    [
      'a heavier grade, and medical above its limit',
      [disabled('5', '112330', '50000')],
      ['grade-misapplied 2 1000000 certain 2.5-2', 'medical-above-limit 2 2233000 certain 2.5-2'],
    ],
    [
      'houses of more rooms than the limit bears',
      [
        house({ 间数: '7', ...pays('24500') }),
        house({ 间数: '7', ...pays('24500') }),
        house({ 间数: '7', ...pays('24500') }),
      ],
      [2, 3, 4].map((row) => `household-limit-missed ${row} 450000 certain 2.5-2`),
    ],
    [
      'heavier damage and no household limit',
      [house({ 间数: '6', ...pays('36000') })],
      ['rate-misapplied 2 1600000 certain 2.5-2'],
    ],
    ['Wansheng', [person({ 区划代码: '关坝镇' })], ['outside-territory 2 10000000 reading 2.1-1']],
    ['another district', [person({ 区划代码: '巴南区' })], ['outside-territory 2 10000000 certain 2.1-1']],
    [
      'a second after the term',
      [
        person({
          出险时间: '2026-01-01 00:00:00',
          保单年度: '2026',
          报案时间: '',
          查勘时间: '',
          核定时间: '',
          支付时间: '',
        }),
      ],
      ['outside-term 2 10000000 certain 2.3b-1'],
    ],
    [
      'a second before the term',
      [
        person({
          出险时间: '2022-12-31 23:59:59',
          保单年度: '2022',
          报案时间: '',
          查勘时间: '',
          核定时间: '',
          支付时间: '',
        }),
      ],
      ['outside-term 2 10000000 certain 2.3b-1'],
    ],
    [
      'the last second of a year',
      [person({ 出险时间: '2023-12-31 23:59:59', 报案时间: '', 查勘时间: '', 核定时间: '', 支付时间: '' })],
      ['wrong-policy-year 2 0 certain 2.3b-1'],
    ],
    [
      'missing, not certified yet',
      [person({ 伤亡情况: '失踪' })],
      ['paid-while-pending 2 10000000 facts 2.2'],
    ],
    [
      'circumstances not established',
      [person({ 免责情形: '' })],
      ['paid-while-pending 2 10000000 facts 2.2'],
    ],
    [
      'declined though due',
      [person({ 结论: '拒赔', ...pays('0'), 支付时间: '', 险种: '', 责任部门: '' })],
      ['declined-but-due 2 -10000000 certain 2.2'],
    ],
    ['said to be paid, and not', [person({ ...pays('0') })], ['sum-too-low 2 -10000000 certain 2.5-2']],
    [
      'decided before the loss',
      [person({ 核定时间: '2024-07-01' })],
      ['dates-out-of-order 2 0 certain 4.4-2'],
    ],
    [
      'paid before it was decided',
      [person({ 支付时间: '2024-07-19' })],
      ['dates-out-of-order 2 0 certain 4.4-2'],
    ],
    [
      'a late survey',
      [person({ 查勘时间: '2024-07-18', 核定时间: '2024-07-20' })],
      ['service-standard-missed 2 0 certain 4.4-2'],
    ],
    ['a shop', [house({ 房屋用途: '商业' })], ['use-not-residential 2 1050000 certain 2.2.5']],
    [
      'a person under the line of houses',
      [person({ 险种: '房屋损毁保险' })],
      ['wrong-line 2 0 certain 2.2.1'],
    ],
    [
      'a victim under the line of the brave, with its sum and department',
      [person({ 险种: '见义勇为救助保险', 责任部门: '区委政法委', ...pays('120000') })],
      ['wrong-line 2 2000000 certain 2.2.1'],
    ],
    [
      'fire under the department of explosions',
      [
        person({
          灾种: '火灾',
          责任人情况: '无法找到责任人',
          险种: '火灾、爆炸救助保险',
          责任部门: '区公安局',
          ...pays('90000'),
        }),
      ],
      ['wrong-department 2 0 certain 4.2-row5'],
    ],
    [
      'a fire whose author can pay',
      [
        person({
          灾种: '火灾',
          责任人情况: '有能力赔偿',
          险种: '火灾、爆炸救助保险',
          责任部门: '区消防救援支队',
          ...pays('90000'),
        }),
      ],
      ['liability-not-met 2 9000000 certain 2.2.4'],
    ],
    [
      'above the limit of a person',
      [
        person({
          灾种: '火灾',
          责任人情况: '无法找到责任人',
          险种: '火灾、爆炸救助保险',
          责任部门: '区消防救援支队',
          医疗费用: '20200',
          ...pays('107000'),
        }),
      ],
      ['person-limit-missed 2 1200000 certain 2.5-2'],
    ],
    [
      'a tree that is not municipal',
      [
        person({
          灾种: '暴风',
          设施种类: '行道树',
          是否市政设施: '否',
          政府赔偿金: '110000',
          险种: '市政设施救助保险',
          责任部门: '区城市管理局',
          ...pays('110000'),
        }),
      ],
      ['facility-not-municipal 2 1000000 certain 2.2.3'],
    ],
    [
      'crowd crush',
      [house({ 灾种: '拥挤踩踏', 责任部门: '区公安局' })],
      ['wrong-department 2 0 reading 4.1-2'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(audit(rows)).toEqual(expected);
  });
});

describe('errors of several rows', () => {
  const injured = (facts: Facts = {}) =>
    person({ 伤亡情况: '受伤', 医疗费用: '10200', ...pays('8500'), ...facts });
  const relief = {
    当事人身份: '抢险救灾人员',
    险种: '见义勇为救助保险',
    责任部门: '区委政法委',
    ...pays('120000'),
  };

  it.each<[string, readonly Facts[], readonly string[]]>([
    [
      'a person under two lines',
      [person({ 人员编号: 'RY-1' }), person({ 人员编号: 'RY-1', ...relief })],
      // 两案中数额较大的 120000 元算数；见义勇为另加的解读之下，两笔都应付。Of the two the greater, 120,000 yuan, counts; were line 2 to come on top, both.
      ['same-person-twice 3 10000000 reading 2.5-2'],
    ],
    [
      'a person in full-width writing',
      [person({ 人员编号: 'RY-1' }), person({ 人员编号: 'ｒｙ－１' })],
      ['same-person-twice 3 10000000 certain 2.5-2'],
    ],
    [
      'a house by its address, with and without the district',
      [house({ 户编号: '綦江区赶水镇双龙村3社12号' }), house({ 户编号: '赶水镇双龙村3社12号' })],
      ['same-house-twice 3 1050000 facts 2.5-2'],
    ],
    [
      'a house by its address, in Chinese numerals',
      [house({ 户编号: '赶水镇双龙村三社十二号' }), house({ 户编号: '赶水镇双龙村3社12号' })],
      ['same-house-twice 3 1050000 facts 2.5-2'],
    ],
    [
      'houses next to each other',
      [
        house({ 户编号: '双龙村三社十二号' }),
        house({ 户编号: '双龙村三社二十号' }),
        house({ 户编号: '双龙村三社二号' }),
      ],
      [],
    ],
    [
      'a claim paid in two quarters',
      [injured(), injured({ 案件编号: 'c-1', 人员编号: 'p-1', 支付时间: '2024-09-08' })],
      ['same-person-twice 3 850000 certain 2.5-2'],
    ],
    [
      'a claim number used for two houses',
      [house(), house({ 案件编号: 'c-1' })],
      ['same-claim-twice 3 1050000 certain 4.4-3'],
    ],
    [
      'a person twice on one day, and no event named',
      [person({ 人员编号: 'p', 事件编号: '' }), person({ 人员编号: 'p', 事件编号: '' })],
      ['same-person-twice 3 10000000 facts 2.5-2'],
    ],
    [
      'a person on two days, and no event named',
      [
        injured({ 人员编号: 'p', 事件编号: '' }),
        injured({ 人员编号: 'p', 事件编号: '', 出险时间: '2024-07-10 03:20' }),
      ],
      [],
    ],
    [
      'rows of which neither event nor day is known',
      [
        person({ 人员编号: 'p', 事件编号: '', 出险时间: '' }),
        person({ 人员编号: 'p', 事件编号: '', 出险时间: '' }),
      ],
      ['paid-while-pending 2 10000000 facts 2.2', 'paid-while-pending 3 10000000 facts 2.2'],
    ],
    [
      'once declined, once paid',
      [
        house({ 户编号: 'h', 结论: '拒赔', 产权: '无', ...pays('0'), 险种: '', 责任部门: '', 支付时间: '' }),
        house({ 户编号: 'h' }),
      ],
      [],
    ],
    [
      'cut, though no limit is reached',
      [house(pays('10500')), house(), house()].map((row) => ({ ...row, ...pays('9450'), 核定金额: '10500' })),
      [2, 3, 4].map((row) => `sum-too-low ${row} -105000 certain 2.5-2`),
    ],
    [
      'all households in one event beyond their limit, decided sums not stated',
      Array.from({ length: 4 }, () => house({ 间数: '7', ...pays('24500'), 核定金额: '' })),
      [2, 3, 4, 5].map((row) => `household-limit-missed ${row} 450000 certain 2.5-2`),
    ],
  ])('%s', (_, rows, expected) => {
    expect(audit(rows)).toEqual(expected);
  });

  it('says of a repeated person that the claim is the same as well, and what is missing', () => {
    const [twice] = found([injured(), injured({ 案件编号: 'c-1', 人员编号: 'p-1' })]);
    expect(twice?.also).toEqual(['same-claim-twice']);
    const [maybe] = found([
      person({ 人员编号: 'p-1', 事件编号: '' }),
      person({ 人员编号: 'p1', 事件编号: '' }),
    ]);
    expect(maybe?.certainty).toEqual({ kind: 'depends-on-facts', facts: ['incident.id', 'loss.personId'] });
  });

  it('finds a limit exceeded by one fen, and a year’s limit passed on the last night', () => {
    const tight = parseContract({ ...CONTRACT_INPUT, limits: { perEvent: '15000.01', perYear: '20000.00' } });
    const cut = (yuan: string) => house({ ...pays(yuan), 核定金额: '10500' });
    expect(audit([cut('7500.01'), cut('7500.00')], tight)).toEqual([]);
    expect(audit([cut('7500.01'), cut('7500.01')], tight)).toEqual([
      'event-limit-exceeded e-1 1 certain 2.5-2',
    ]);
    const night = (yuan: string, 事件编号: string, 出险时间: string, 保单年度: string) =>
      house({ ...pays(yuan), 核定金额: '10500', 事件编号, 出险时间, 保单年度, ...BLANK });
    const before = night('10500', 'e-1', '2023-12-31 22:00:00', '2023');
    const last = { ...night('9500', 'e-2', '2023-12-31 23:59:59', '2023'), 区划代码: '500110111' };
    const after = { ...night('10500', 'e-3', '2024-01-01 00:00:00', '2024'), 区划代码: '500110112' };
    expect(audit([before, last, after], tight)).toEqual([]);
    expect(audit([before, { ...last, ...pays('10500') }, after], tight)).toEqual([
      'year-limit-exceeded e-2 100000 certain 2.5-2',
    ]);
  });
});

describe('rows that sum others', () => {
  const sums = (label: string, paid: string, more: Facts = {}): Facts => ({
    损失类型: '',
    案件编号: '',
    事件编号: '',
    人员编号: '',
    户编号: '',
    ...more,
    序号: label,
    赔付金额: paid,
  });
  const two = [house(), person()];

  it.each<[string, readonly Facts[], readonly string[]]>([
    ['right', [...two, sums('合计', '110500')], []],
    ['digits swapped', [...two, sums('合计', '115000')], ['total-disagrees 4 450000 certain 4.4-1']],
    [
      'carried on wrongly',
      [house(), sums('过次页', '10500'), sums('承前页', '10600'), person(), sums('合计', '110500')],
      ['carried-forward-disagrees 4 10000 certain 4.4-1'],
    ],
    [
      'a share added up wrongly',
      [...two, sums('合计', '110500', { 人保份额: '66300', 平安份额: '27625', 太保份额: '16575.01' })],
      ['total-disagrees 4 1 certain 4.4-1'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(audit(rows)).toEqual(expected);
  });

  it('carry balances', () => {
    const balanced = (rows: readonly (readonly [string, string])[]): Facts[] =>
      rows.map(([期初余额, 期末余额], i) => ({ ...(two[i] as Facts), 期初余额, 期末余额 }));
    expect(
      audit(
        balanced([
          ['500000', '489500'],
          ['489500', '389500'],
        ]),
      ),
    ).toEqual([]);
    expect(
      audit(
        balanced([
          ['500000', '489500'],
          ['498500', '398500'],
        ]),
      ),
    ).toEqual(['carried-forward-disagrees 3 900000 certain 4.4-1']);
  });
});
