// 没有读全的，不能说得确定。What was not all read is not certain.
import { describe, expect, it } from 'vitest';
import { auditRegister, readRegister } from '../../src/audit/index.js';
import { parseContract, shareAmount } from '../../src/index.js';
import input from '../fixtures/trials/registers/contract.json' with { type: 'json' };

const CONTRACT = parseContract(input);

type Facts = Readonly<Record<string, string>>;

const SHARES = ['人保份额', '平安份额', '太保份额'] as const;

const pays = (yuan: string): Facts => ({
  核定金额: yuan,
  赔付金额: yuan,
  ...Object.fromEntries(shareAmount(yuan, CONTRACT).map(({ amount }, i) => [SHARES[i], amount])),
});

const COMMON: Facts = {
  事件编号: 'e-1',
  出险时间: '2024-07-11 03:20',
  区划代码: '500110110',
  灾种: '洪涝',
  是否因灾: '是',
  免责情形: '无',
  结论: '赔付',
  支付时间: '2024-07-25',
};

const injured = (facts: Facts = {}): Facts => ({
  ...COMMON,
  案件编号: 'c-1',
  人员编号: 'p-1',
  当事人身份: '受灾人员',
  是否在区内: '是',
  伤亡情况: '受伤',
  医疗费用: '5000',
  ...pays('5000'),
  ...facts,
});

const house = (facts: Facts = {}): Facts => ({
  ...COMMON,
  案件编号: 'h-1',
  户编号: 'h-1',
  产权: '有合法产权',
  房屋用途: '居住',
  受损部位: '房屋主体',
  损坏程度: '严重损坏',
  间数: '3',
  ...pays('12000'),
  ...facts,
});

function told(rows: readonly Facts[]): readonly string[] {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const read = readRegister(
    header,
    rows.map((row) => header.map((name) => row[name] ?? '')),
    { insurers: CONTRACT.insurers },
  );
  const found = auditRegister(read.rows, CONTRACT).map(({ code, certainty }) =>
    certainty.kind === 'depends-on-facts' ? `${code}: ${certainty.facts}` : `${code} ${certainty.kind}`,
  );
  return found.sort();
}

const later: Facts = { 支付时间: '2024-08-25' };

describe('rows of one claim', () => {
  it('of which one payment was not read', () => {
    expect(
      told([injured(pays('8000')), injured({ ...later, 核定金额: '4000', 赔付金额: '见凭证' })]),
    ).toEqual(['shares-do-not-add-up: paid', 'sum-too-high: paid']);
    expect(told([injured(pays('3000')), injured({ ...later, ...pays('2500'), 结论: '追偿' })])).toEqual([
      'sum-too-high: paid',
    ]);
    expect(told([injured(pays('3000')), injured({ ...later, ...pays('2500'), 结论: '追回' })])).toEqual([
      'sum-too-low certain',
    ]);
  });

  it('of which one says nothing of the loss', () => {
    const bare: Facts = { 案件编号: 'c-1', 结论: '赔付', 赔付金额: '4000', 支付时间: '2024-08-25' };
    expect(told([injured(), bare])).toEqual(['same-person-twice: loss.kind']);
    expect(told([injured(pays('1000')), bare])).toEqual([]);
  });

  it('that their ids part, and that fit together', () => {
    const [first, second] = [injured(pays('3000')), injured({ ...later, ...pays('2000') })];
    expect(told([first, { ...second, 事件编号: '另案' }])).toEqual([
      'same-claim-twice: id',
      'sum-too-low: incident.id',
      'sum-too-low: incident.id',
    ]);
    expect(told([first, { ...second, 人员编号: '约5万' }])).toEqual([
      'same-claim-twice: id',
      'sum-too-low: loss.personId',
      'sum-too-low: loss.personId',
    ]);
    const [built, back] = [house(pays('14000')), house({ ...later, ...pays('2000'), 户编号: '12:30' })];
    const negative = Object.fromEntries(
      Object.entries(pays('2000')).map(([name, yuan]) => [name, `-${yuan}`]),
    );
    expect(told([built, { ...back, ...negative }])).toEqual([
      'sum-too-high: loss.householdId',
      'sum-too-low: loss.householdId',
    ]);
  });

  it('that do not fit together', () => {
    expect(told([injured(pays('3000')), injured({ 人员编号: 'p-2' })])).toContain('sum-too-low certain');
  });
});

describe('a shortfall', () => {
  const short = injured(pays('3000'));
  const other = injured({ 案件编号: 'c-2', 人员编号: 'p-2' });

  it('of somebody who is not named, where others are', () => {
    expect(told([{ ...short, 人员编号: '' }, other])).toEqual(['sum-too-low: loss.personId']);
    expect(told([{ ...short, 事件编号: '' }, other])).toEqual(['sum-too-low: incident.id']);
    expect(told([{ ...short, 人员编号: '' }])).toEqual(['sum-too-low certain']);
  });

  it('that somebody who is not named was paid', () => {
    const loose = injured({ 案件编号: 'c-3', 人员编号: '', 医疗费用: '2000', ...pays('2000') });
    expect(told([short, other, loose])).toEqual(['sum-too-low: loss.personId']);
    const inNoEvent = { ...loose, 人员编号: 'p-3', 事件编号: '' };
    expect(told([short, other, inNoEvent])).toEqual(['sum-too-low: incident.id']);
  });

  it('of somebody who is named', () => {
    expect(told([short, other])).toEqual(['sum-too-low certain']);
  });
});

describe('ids by which two may be taken for one', () => {
  const twice = (id: string, more: Facts = {}) => [
    injured({ 人员编号: id }),
    injured({ 案件编号: 'c-2', 人员编号: id, ...later, ...more }),
  ];

  it('a name', () => {
    expect(told(twice('张三'))).toEqual(['same-person-twice: loss.personId']);
    expect(told(twice('p-1'))).toEqual(['same-person-twice certain']);
  });

  it('a short number, in two towns', () => {
    expect(told(twice('12', { 区划代码: '500110113' }))).toEqual(['same-person-twice: loss.personId']);
    expect(told(twice('12'))).toEqual(['same-person-twice certain']);
  });

  it('an address with something behind it', () => {
    const [one, other] = ['赶水镇盘石村3社12号', '赶水镇盘石村3社12号-1'].map((户编号, i) =>
      house({ 案件编号: `h-${i}`, 户编号, 间数: '5', ...pays('20000') }),
    ) as [Facts, Facts];
    expect(told([one, other])).toEqual(['household-limit-missed: loss.householdId']);
  });
});

describe('a total', () => {
  const total = (paid: string): Facts => ({ 案件编号: '合计', 赔付金额: paid });

  it('over a row that was paid, and of which a cell is empty', () => {
    const { 赔付金额: _, ...unsaid } = injured({ 案件编号: 'c-2', 人员编号: 'p-2' });
    expect(told([injured(), unsaid, total('10000')])).toContain('total-disagrees: paid');
    expect(told([injured(), total('10000')])).toEqual(['total-disagrees certain']);
  });
});
