import { describe, expect, it } from 'vitest';
import { REGISTER_COLUMNS } from '../../src/register/columns.js';
import { headerReader, insurerNamed, isInsurerName } from '../../src/register/header.js';
import { Unread } from '../../src/register/problem.js';
import { readDivision } from '../../src/register/read-choice.js';
import { tidy, wordKey } from '../../src/register/text.js';
import { totalKind } from '../../src/register/total-words.js';

describe('texts', () => {
  it.each([
    ['a', 'a'],
    ['a b', 'a b'],
    ['a ', 'a'],
    [' a', 'a'],
    ['a１b', 'a1b'],
    ['ab１', 'ab1'],
    ['１ab', '1ab'],
    ['（万元）', '(万元)'],
    ['赶\u200b水\ufeff', '赶水'],
  ])('%j is tidied to %j', (text, tidied) => {
    expect(tidy(text)).toBe(tidied);
  });

  it.each([
    ['PICC', 'picc'],
    [' 洪 涝 ', '洪涝'],
    ['De-bris_Flow.', 'debrisflow'],
    ['“火灾、爆炸”', '火灾爆炸'],
    ['——', '——'],
    [' / ', '/'],
  ])('%j is looked up as %j', (word, key) => {
    expect(wordKey(word)).toBe(key);
  });
});

describe('a header', () => {
  const insurers = [
    { id: 'a1', name: '甲保险公司' },
    { id: 'b1', name: 'Ping An' },
  ];
  const find = headerReader(REGISTER_COLUMNS, insurers);

  it('tells the id, the kind, the codes and the unit of a column', () => {
    expect(find('赔付金额（万元）')).toEqual({ id: 'paid', kind: 'money', of: undefined, power: 4 });
    expect(find('灾种')).toEqual({ id: 'incident.peril', kind: 'choice', of: 'perils', power: 0 });
    expect(find('人保份额（千元）')).toEqual({ id: 'shares.人保', kind: 'money', of: undefined, power: 3 });
    expect(find('人保份额比例')).toEqual({ id: 'shareRates.人保', kind: 'rate', of: undefined, power: 0 });
  });

  it.each([
    // 单位只在末尾。A unit stands at the end.
    ['赔付金额/万元', 'paid'],
    ['赔付金额【万元】', 'paid'],
    ['赔付金额 [ 万元 ]', 'paid'],
    ['赔付（万元）金额', null],
    ['人保 （元）', 'shares.人保'],
    // 份额在前。The word for a share before the name.
    ['份额：平安', 'shares.平安'],
    ['份额 ：平安', 'shares.平安'],
    ['份额： 平安', 'shares.平安'],
    ['份额 平安', 'shares.平安'],
    ['份额平安', null],
    ['份额的：平安', null],
    ['总份额：平安', null],
    ['承担(平安)', 'shares.平安'],
    ['shares of cpic', 'shares.cpic'],
    ['share  of  cpic', 'shares.cpic'],
    ['Share: cpic', 'shares.cpic'],
    // 份额在后。Behind the name.
    ['甲 份额', 'shares.甲'],
    ['甲份额', 'shares.甲'],
    ['甲的份额', 'shares.甲'],
    ['甲承担份额', 'shares.甲'],
    ['甲（份额）', 'shares.甲'],
    ['甲份额说明', null],
    ['甲\n乙份额', 'shares.甲 乙'],
    ['picc shares', 'shares.picc'],
    // 别的字样在后，则须是认得的名称。Behind other words the name must be known.
    ['人保金额', 'shares.人保'],
    ['人保应付赔款', 'shares.人保'],
    ['人保（赔款）', 'shares.人保'],
    ['人保赔款说明', null],
    ['a1 amount', 'shares.a1'],
    ['甲保险公司赔款', 'shares.甲保险公司'],
    ['丙保险公司赔款', null],
    ['a1', 'shares.a1'],
    ['a2', null],
    // 比例。Rates.
    ['平安 percent', 'shareRates.平安'],
    ['平安 percentage', 'shareRates.平安'],
    ['平安％', 'shareRates.平安'],
    ['人保（比例）', 'shareRates.人保'],
    ['太保 （ 比例）', 'shareRates.太保'],
    ['Ping An (rate)', 'shareRates.Ping An'],
    ['First Rate Insurance share', 'shares.First Rate Insurance'],
    // 路径。Paths.
    ['claim.incident.peril', 'incident.peril'],
    ['determination.paid', 'paid'],
    ['register.paid', 'paid'],
    ['incident.claim.peril', null],
    ['death', 'benefits.death'],
    ['medical', 'benefits.medical'],
  ])('%j stands for %s', (header, id) => {
    expect(find(header)?.id ?? null).toBe(id);
  });

  it('may be the last part of the path of a column that somebody added, but for those that say too little', () => {
    const own = headerReader(
      [
        { id: 'incident.id', kind: 'id', zh: [], en: [] },
        { id: 'incident.facility.kind', kind: 'facility', zh: [], en: [] },
        { id: 'loss.roof', kind: 'choice', of: 'damages', zh: ['屋顶', '共用'], en: [] },
        { id: 'loss.wall', kind: 'choice', of: 'damages', zh: ['墙', '共用'], en: ['roof'] },
      ],
      [],
    );
    expect(['roof', 'wall', 'id', 'kind', '共用', '屋顶'].map((header) => own(header)?.id ?? null)).toEqual([
      'loss.wall',
      'loss.wall',
      null,
      null,
      'loss.roof',
      'loss.roof',
    ]);
  });
});

describe('an insurer', () => {
  const insurers = [
    { id: 'third', name: '平安产险' },
    { id: 'cn', name: '中国太平洋财产保险公司', lead: true },
    { id: 'x', name: '平安' },
    { id: 'picc', name: '人民财产甲' },
  ];

  it.each([
    ['平安', 'x', 'its very name, though another name has it too'],
    ['THIRD', 'third', 'its id, though it is also a rank'],
    ['首席', 'cn', 'the lead'],
    ['第二', 'third', 'the first that does not lead'],
    ['第三', 'x', 'the second that does not lead'],
    ['太保产险', 'cn', 'a short name of it'],
    ['太平洋财产', 'cn', 'part of its name'],
    ['产险', 'third', 'part of its name'],
    ['保险', 'cn', 'part of one name alone'],
    ['财产', null, 'part of two names'],
    ['平安财险', null, 'a short name of two'],
    ['丁', null, 'nobody'],
  ])('called %s is %s: %s', (label, id, _why) => {
    expect(insurerNamed(label, insurers)).toBe(id);
  });

  it('may go by an id that is a short name', () => {
    expect(insurerNamed('人保', [{ id: 'picc', name: '甲' }])).toBe('picc');
    expect(insurerNamed('甲', [{ id: 'a', name: '甲公司' }])).toBe('a');
    expect(insurerNamed('人保', [{ id: 'picc2', name: '甲' }])).toBeNull();
  });

  it('is named by an id, a name, or what the three of the notice are called for short', () => {
    expect(
      ['third', '平安产险', '人保', 'PICC', '太平洋'].map((name) => isInsurerName(name, insurers)),
    ).toEqual([true, true, true, true, true]);
    expect(['产险', '首席', '乙'].map((name) => isInsurerName(name, insurers))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a place', () => {
  it.each([
    ['500110110', '500110110'],
    ['500110110.0', '500110110'],
    ['代码500110110200（村）', '500110110200'],
    ['[500110]', '500110'],
    ['5001101', 'not-division'],
    ['50011011020', 'not-division'],
    ['5001101102001', 'not-division'],
    ['500110x2', 'not-division'],
    ['2x500110', 'not-division'],
    ['500.0110', 'not-division'],
    ['500110.05', 'not-division'],
    ['赶水镇500110999', 'not-division'],
    ['赶水镇（500110111）', 'contradicts'],
    ['401420', 'not-division'],
    ['赶水镇3村', '500110110'],
    ['赶 水 镇', '500110110'],
    ['赶水', '500110110'],
    ['三江', '500110003'],
    ['赶水街', 'not-division'],
    ['万盛', 'not-division'],
    ['綦江', '500110'],
    ['重庆綦江区', '500110'],
    ['重庆市綦江', '500110'],
    ['綦江区某处', 'not-division'],
    ['新綦江', 'not-division'],
    ['万州区', '500101'],
    ['大足区', '500111'],
    ['璧山区', '500120'],
    ['垫江县', '500231'],
    ['习水县', '520330'],
  ])('%s is %s', (cell, code) => {
    const division = readDivision(cell);
    expect(division instanceof Unread ? division.problem : division).toBe(code);
  });
});

describe('a row that sums others', () => {
  it.each([
    ['承前', 'brought-forward'],
    ['承前页', 'brought-forward'],
    ['2024承前页', 'brought-forward'],
    ['2024年承前页', 'brought-forward'],
    ['2024年度承前页', 'brought-forward'],
    ['Brought Forward', 'brought-forward'],
    ['balance brought  forward', 'brought-forward'],
    ['B/F', 'brought-forward'],
    ['转承前页', null],
    ['承前页数', null],
    ['24年承前页', null],
    ['3024年承前页', null],
    ['过次页', 'carried-forward'],
    ['2024过次页', 'carried-forward'],
    ['2024年结转下年', 'carried-forward'],
    ['2024年度结转下年度', 'carried-forward'],
    ['carried forward', 'carried-forward'],
    ['Total carried forward', 'carried-forward'],
    ['c/f', 'carried-forward'],
    ['又过次页', null],
    ['过次页数', null],
    ['24年过次页', null],
    ['3024年过次页', null],
    ['page subtotal', 'subtotal'],
    ['Sub-Total', 'subtotal'],
    ['sub total', 'subtotal'],
    ['7月份小计', 'subtotal'],
    ['第三季度小计', 'subtotal'],
    ['本页合计', 'subtotal'],
    ['人小计', null],
    ['小计数', null],
    ['赶水镇小计', 'subtotal'],
    ['小计（3件）', 'subtotal'],
    ['本月合计', 'total'],
    ['合计（元）', 'total'],
    ['合计金额', 'total'],
    ['截至本月累计', 'total'],
    ['人保财险合计', 'total'],
    ['张合计', null],
    ['total', 'total'],
    ['2024 Total', 'total'],
    ['全区总计', 'total'],
    ['合　计：', 'total'],
    ['人合计', null],
    ['合计(大写):壹拾贰万肆仟元整', 'total'],
    ['合计：124,000.00元', 'total'],
    ['小计 ¥1,000.00', 'subtotal'],
    ['共3件', 'total'],
    ['以上共计12户', 'total'],
    ['合3', null],
    ['total1', null],
    ['共同村', null],
    ['合计数', null],
  ])('%s is %s', (words, kind) => {
    expect(totalKind(words)?.kind ?? null).toBe(kind);
  });

  it('keeps its words, and the year that they name', () => {
    expect(totalKind(' 2024年 合计： ')).toEqual({
      kind: 'total',
      label: '2024年 合计:',
      of: '',
      year: 2024,
    });
    expect(totalKind('合计')).toEqual({ kind: 'total', label: '合计', of: '', year: undefined });
  });
});

it('a row that sums others names what it sums', () => {
  expect(
    ['赶水镇小计', '事件E1小计', 'E1事件合计', '本月合计', '2024年度合计', '房屋损毁保险小计'].map(
      (words) => totalKind(words)?.of,
    ),
  ).toEqual(['赶水镇', 'E1', 'E1', '', '', '房屋损毁保险']);
});
