import { expect, it } from 'vitest';
import { auditRegister, readRegister } from '../../src/audit/index.js';
import { type Contract, parseContract } from '../../src/index.js';
import { CONTRACT, CONTRACT_INPUT } from './register/contract.js';
import { type Facts, houseRow, personRow } from './register/rows.js';

// 各种原因各说一次。Each cause told once, by its own code.
// 死亡：自然灾害 100000 元，市政设施 110000 元，火灾爆炸 90000 元（每人至多 95000 元）；医疗（费用 − 200）× 85 %。
// Death is 100,000 yuan in line 1, 110,000 in line 3, 90,000 in line 4 (95,000 a person at most); medical (cost − 200) × 85 %.
const PERSON = personRow('c');

const under = (changes: object): Contract => parseContract({ ...CONTRACT_INPUT, ...changes });

const told = (facts: Facts, contract: Contract = CONTRACT): string[] =>
  auditRegister([{ ...PERSON, ...facts }], contract).map(
    ({ code, rule, difference, certainty }) => `${code} ${rule} ${difference} ${certainty.kind}`,
  );

/** 只保市政设施一项。Line 3 alone. */
const LINE_3 = under({ lines: { 'municipal-facility': CONTRACT_INPUT.lines['municipal-facility'] } });

const tree: Facts = {
  'incident.peril': 'windstorm',
  facility: '市政设施',
  'loss.governmentCompensation': '80000',
  'loss.governmentMedical': '1200',
  'loss.medicalCost': '10200',
};

it('line 3 pays what the government paid: the own bill, or the sum of the contract, is another basis', () => {
  // 80000 + (1200 − 200) × 85 % = 80850
  expect(told({ ...tree, paid: '80850' }, LINE_3)).toEqual([]);
  expect(told({ ...tree, paid: '88500' }, LINE_3)).toEqual(
    ['basis-misapplied medical 765000 depends-on-reading'].map((text) =>
      text.replace('depends-on-reading', 'certain'),
    ),
  );
  expect(told({ ...tree, paid: '110850' }, LINE_3)).toEqual([
    'basis-misapplied compensation 3000000 certain',
  ]);
  expect(told({ ...tree, paid: '118500' }, LINE_3)).toEqual([
    'basis-misapplied compensation 3765000 depends-on-reading',
  ]);
  // 政府支付的医疗费用超过限额。What the government paid for treatment is above the limit.
  const dear = { ...tree, 'loss.governmentMedical': '50200' };
  expect(told({ ...dear, paid: '122500' }, LINE_3)).toEqual(['medical-above-limit medical 2250000 certain']);
  expect(told({ ...dear, paid: '101000' }, LINE_3)).toEqual(['medical-above-limit medical 100000 certain']);
});

it('what a liable party paid is taken off', () => {
  const fire = {
    'incident.peril': 'fire',
    'incident.liableParty': 'partly-able',
    'loss.paidByLiableParty': '30000',
  };
  expect(told({ ...fire, paid: '60000' })).toEqual([]);
  expect(told({ ...fire, paid: '90000' })).toEqual(['liable-payment-missed liable-party 3000000 certain']);
});

it('a claim comes to no more than the contract says, over all lines', () => {
  const contract = under({ limits: { ...CONTRACT_INPUT.limits, perPerson: '70000' } });
  expect(told({ paid: '70000' }, contract)).toEqual([]);
  expect(told({ paid: '100000' }, contract)).toEqual(['person-limit-missed claim-limit 3000000 certain']);
  expect(told({ paid: '71000' }, contract)).toEqual(['person-limit-missed claim-limit 100000 certain']);
});

it('a grade counts by the standard of the contract, and several as the contract says', () => {
  const contract = under({ appraisal: { standard: 'jrt-0083-2013', several: 'raise-equal' } });
  const disabled = { 'loss.harm': 'disability', 'loss.disabilityGrade': [6, 6] };
  const standard = { 'loss.disabilityStandard': 'jrt-0083-2013' };
  expect(told({ ...disabled, ...standard, paid: '60000' }, contract)).toEqual([]);
  expect(told({ ...disabled, ...standard, paid: '50000' }, contract)).toEqual([
    'grade-misapplied disability -1000000 certain',
  ]);
  expect(told({ ...disabled, 'loss.disabilityStandard': 'forensic-2016', paid: '60000' }, contract)).toEqual([
    'paid-while-pending due-or-not 6000000 depends-on-facts',
  ]);
});

it('exclusions count by cause and line, and conditions of the contract as its own', () => {
  const contract = under({
    exclusions: [{ id: 'intoxication', if: 'caused', lines: ['natural-disaster'] }],
    conditions: [{ id: 'moved', text: '已按要求转移', lines: ['natural-disaster'] }],
  });
  const drunk = (causedLoss?: boolean) => ({
    'loss.circumstances': [{ id: 'intoxication', causedLoss }],
    'loss.conditions.moved': true,
    paid: '100000',
  });
  expect(told(drunk(false), contract)).toEqual([]);
  expect(told(drunk(true), contract)).toEqual(['excluded no-exclusion:person 10000000 certain']);
  expect(told(drunk(), contract)).toEqual(['paid-while-pending due-or-not 10000000 depends-on-facts']);
  const moved = (met: boolean | null) => ({ 'loss.conditions.moved': met, paid: '100000' });
  expect(told(moved(true), contract)).toEqual([]);
  expect(told(moved(false), contract)).toEqual(['condition-not-met condition:moved 10000000 certain']);
  expect(told(moved(null), contract)).toEqual(['paid-while-pending due-or-not 10000000 depends-on-facts']);
  const [found] = auditRegister([{ ...PERSON, ...moved(false) }], contract);
  expect(found?.facts).toEqual([{ fact: 'loss.conditions.moved', value: false }]);
});

it('a house that the incident did not damage is not due', () => {
  const [found] = auditRegister([houseRow('c', { 'loss.causedByIncident': false })], CONTRACT);
  expect(found).toMatchObject({
    code: 'not-caused',
    rule: 'caused-by-incident',
    clause: '2.2.5',
    difference: 110000,
  });
});

it('departments are those of every line that contributes', () => {
  const contract = under({ readings: { 'line-overlap': 'add-samaritan' } });
  const relief = { 'loss.role': 'disaster-relief', line: 'natural-disaster', paid: '220000' };
  expect(told({ ...relief, departments: '应急局、区委政法委' }, contract)).toEqual([]);
  expect(told({ ...relief, departments: '消防' }, contract)).toEqual([
    'wrong-department department:natural-disaster 0 certain',
  ]);
  // 是否在区内未明：或只有第二项，或两项都赔。Presence open: line 2 alone pays, or both do.
  const open = { ...relief, 'loss.presence': null, line: 'good-samaritan', paid: '120000' };
  expect(
    told({ ...open, departments: '应急局、区委政法委' }, contract).map((text) => text.split(' ').at(-1)),
  ).toEqual(['depends-on-facts']);
});

it('a bare day is enough where the time of day does not matter', () => {
  const day = { 'incident.startedAt': '2024-07-11', paid: '100000' };
  expect(told(day)).toEqual([]);
  expect(told({ ...day, reportedAt: '2024-07-11 01:00' })).toEqual([]);
  expect(told({ ...day, reportedAt: '2024-07-10' })).toEqual(['dates-out-of-order dates-in-order 0 certain']);
  const endorsed = under({
    endorsements: [
      {
        id: 'e',
        effectiveAt: '2024-07-11T12:00:00+08:00',
        lines: { 'natural-disaster': { ...CONTRACT_INPUT.lines['natural-disaster'], death: '80000' } },
      },
    ],
  });
  expect(told(day, endorsed)).toEqual([]);
  expect(told({ ...day, paid: '80000' }, endorsed)).toEqual(['sum-too-low death -2000000 depends-on-facts']);
  expect(told({ ...day, paid: '70000' }, endorsed)).toEqual(['sum-too-low death -3000000 certain']);
});

it('the policy year is that of the contract', () => {
  const contract = under({
    term: { start: '2023-07-01T00:00:00+08:00', end: '2026-07-01T00:00:00+08:00' },
    limits: { ...CONTRACT_INPUT.limits, year: 'policy' },
  });
  const early = { 'incident.startedAt': '2024-03-01T00:00:00+08:00', paid: '100000' };
  expect(told({ ...early, policyYear: '2023' }, contract)).toEqual([]);
  expect(told({ ...early, policyYear: '2024' }, contract)).toEqual([
    'wrong-policy-year policy-year 0 certain',
  ]);
});

it('a word for two values is such a value where the contract reads so, else open', () => {
  const rows = (word: string) =>
    readRegister(
      [
        '案件编号',
        '损失类型',
        '出险时间',
        '区划代码',
        '灾种',
        '是否因灾',
        '产权',
        '房屋用途',
        '受损部位',
        '损坏程度',
        '间数',
        '免责情形',
        '赔付金额',
      ],
      [
        [
          'c',
          '房屋',
          '2024-07-11',
          '赶水镇',
          '洪涝',
          '是',
          word,
          '居住',
          '主体',
          '一般损坏',
          1,
          '无',
          '1100',
        ],
      ],
    ).rows;
  const certificate = under({ readings: { title: 'certificate' } });
  const codes = (word: string, contract: Contract) =>
    auditRegister(rows(word), contract).map(({ code }) => code);
  expect(codes('有合法产权', CONTRACT)).toEqual([]);
  expect(codes('有合法产权', certificate)).toEqual(['paid-while-pending']);
  expect(codes('有权属证书', certificate)).toEqual([]);
  expect(codes('合法无证', certificate)).toEqual(['title-not-lawful']);
  const later = under({
    endorsements: [{ id: 'e', effectiveAt: '2024-08-01T00:00:00+08:00', readings: { title: 'certificate' } }],
  });
  expect(codes('有合法产权', later)).toEqual([]);
});
