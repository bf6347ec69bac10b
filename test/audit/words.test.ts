import { describe, expect, it } from 'vitest';
import type { DiscrepancyCode } from '../../src/audit/codes.js';
import type { Discrepancy, Evidence } from '../../src/audit/index.js';
import { CELL_PROBLEMS } from '../../src/register/problem.js';
import * as english from '../../src/words/en.js';
import * as chinese from '../../src/words/zh-CN.js';
import { CONTRACT } from './register/contract.js';

const NOT_ENGLISH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

const DISCREPANCY: Discrepancy = {
  code: 'sum-too-high',
  row: 2,
  rows: [],
  claim: 'c-1',
  event: 'e-1',
  rule: 'benefits',
  clause: '2.5-2',
  expected: { type: 'none' },
  found: { type: 'none' },
  difference: 0,
  certainty: { kind: 'certain' },
  suspicion: null,
  facts: [],
  also: [],
};

const EVIDENCE: readonly Evidence[] = [
  { type: 'none' },
  { type: 'money', yuan: '5.00' },
  { type: 'outcome', outcome: 'declined' },
  { type: 'line', line: 'house-damage' },
  { type: 'line', line: null },
  { type: 'departments', departments: ['finance', 'fire-rescue'] },
  { type: 'grade', grade: 3, yuan: '5.00' },
  { type: 'damage', damage: 'severe', yuan: '5.00' },
  { type: 'rate', rate: '0.85', yuan: '5.00' },
  { type: 'shares', shares: [{ insurer: 'picc', amount: '5.00' }] },
  { type: 'rates', rates: [{ insurer: 'picc', rate: '0.6' }] },
  { type: 'dates', dates: [{ date: 'paidAt', at: '2024-07-11T03:20:00+08:00' }] },
  { type: 'services', services: [{ service: 'survey', at: '2024-07-11T03:20:00+08:00' }] },
  { type: 'year', year: 2024 },
  { type: 'claims', claims: ['c-2'] },
];

describe('the words of an audit', () => {
  it('are there for every kind of discrepancy, evidence and certainty', () => {
    for (const code of Object.keys(chinese.words.discrepancies) as DiscrepancyCode[]) {
      for (const evidence of EVIDENCE) {
        const found = { ...DISCREPANCY, code, expected: evidence, found: evidence };
        const [zh, en] = [chinese.describeDiscrepancy(found), english.describeDiscrepancy(found)];
        expect(zh).toContain(chinese.words.discrepancies[code]);
        expect(zh).not.toMatch(/undefined|null|NaN|\[object/);
        expect(en.toLowerCase()).toContain(english.words.discrepancies[code].toLowerCase());
        expect(en).not.toMatch(/undefined|null|NaN|\[object/);
        expect(en).not.toMatch(NOT_ENGLISH);
      }
    }
  });

  it('say where, what, how much, and how sure', () => {
    const found: Discrepancy = {
      ...DISCREPANCY,
      expected: { type: 'grade', grade: 5, yuan: '60000.00' },
      found: { type: 'grade', grade: 4, yuan: '70000.00' },
      code: 'grade-misapplied',
      difference: 1_000_000,
      certainty: { kind: 'depends-on-facts', facts: ['loss.medicalCost', 'loss.personId', 'paid'] },
    };
    expect(chinese.describeDiscrepancy(found)).toBe(
      '第2行，案件c-1：伤残等级套用有误。应为5级，60000.00元，登记为4级，70000.00元，多10000.00元。取决于尚缺的事实：医疗费用、人员编号、赔付金额。（《通知》二（五））',
    );
    expect(english.describeDiscrepancy(found)).toBe(
      'Row 2, claim c-1: the disability grade was misapplied. Expected grade 5, CNY 60000.00, found grade 4, CNY 70000.00, CNY 10000.00 too much. It depends on facts that are missing: Medical expenses, Person id, Paid. [Notice, II (5)]',
    );
  });

  it('say what concerns an event, or nothing in particular', () => {
    const event = { ...DISCREPANCY, row: null, claim: null, difference: -5 };
    expect(chinese.describeDiscrepancy(event)).toBe('事件e-1：赔付金额偏高。少0.05元。（《通知》二（五））');
    expect(english.describeDiscrepancy(event)).toBe(
      'Event e-1: the sum is too high. CNY 0.05 too little. [Notice, II (5)]',
    );
    const bare = { ...event, event: null, difference: 0 };
    expect(chinese.describeDiscrepancy(bare)).toBe('赔付金额偏高。（《通知》二（五））');
    expect(english.describeDiscrepancy(bare)).toBe('The sum is too high. [Notice, II (5)]');
  });

  it('say under which readings it would be in order', () => {
    const found: Discrepancy = {
      ...DISCREPANCY,
      certainty: {
        kind: 'depends-on-reading',
        readings: [{ reading: 'wansheng', position: 'included', ambiguities: ['A-15'] }],
      },
    };
    expect(chinese.describeDiscrepancy(found)).toContain(
      '取决于解读：“万盛是否在承保区域内”若取“在：万盛经开区的十个街镇一并承保”，则不成问题。',
    );
    expect(english.describeDiscrepancy(found)).toMatch(
      /It depends on a reading: it would be in order on ".+", were it ".+"\./,
    );
  });

  it('name insurers where they are known', () => {
    const found = {
      ...DISCREPANCY,
      found: { type: 'shares', shares: [{ insurer: 'picc', amount: '5.00' }] },
    } as const;
    expect(chinese.describeDiscrepancy(found, CONTRACT.insurers)).toContain(
      '中国人民财产保险股份有限公司重庆市綦江支公司5.00元',
    );
    expect(chinese.describeDiscrepancy(found)).toContain('picc5.00元');
  });

  it('say the facts on which it rests', () => {
    const say = (fact: Discrepancy['facts'][number]) =>
      chinese.describeDiscrepancy({ ...DISCREPANCY, facts: [fact] });
    expect(say({ fact: 'loss.presence', value: 'outside' })).toContain('：不在区内）');
    expect(say({ fact: 'loss.presence', value: 'at-onset' })).toContain('：开始时已在区内）');
    expect(say({ fact: 'loss.causedByIncident', value: false })).toContain('：否）');
    expect(say({ fact: 'incident.facility', value: 'none' })).toContain('（涉及的设施：不涉及设施）');
    expect(say({ fact: 'incident.facility', value: { municipal: false } })).toContain(
      '（涉及的设施：不属于市政设施）',
    );
    expect(say({ fact: 'incident.startedAt', value: '2026-01-01T00:00:00+08:00' })).toContain(
      '（发生时间：2026年1月1日00:00）',
    );
    expect(say({ fact: 'loss.disabilityGrade', value: [8, 9] })).toContain('（伤残等级：8、9）');
    expect(say({ fact: 'loss.conditions.reported', value: false })).toContain('“reported”：没有满足）');
    expect(say({ fact: 'loss.circumstances', value: ['crime', 'war'] })).toContain(
      '（除外情形：犯罪行为、战争或者武装冲突）',
    );
  });

  it('say which cell was not understood', () => {
    const issue = { row: 3, column: 2, header: '灾种', problem: 'not-listed', text: '雷' } as const;
    expect(chinese.describeCellIssue(issue)).toBe('第3行第2列“灾种”：不认得这个写法：“雷”。');
    expect(english.describeCellIssue(issue)).toBe('Row 3, column 2 "灾种": this word is not known: "雷".');
    for (const problem of CELL_PROBLEMS) {
      const bare = { row: 3, column: 0, header: '', problem, text: '' };
      expect(chinese.describeCellIssue(bare)).toBe(`第3行：${chinese.words.cellProblems[problem]}。`);
      expect(english.describeCellIssue(bare)).toBe(`Row 3: ${english.words.cellProblems[problem]}.`);
    }
    expect(chinese.describeCellIssue({ ...issue, header: '' })).toContain('第3行第2列：');
    expect(english.describeCellIssue({ ...issue, header: '' })).toContain('Row 3, column 2:');
  });
});

it('a fact of yes or no is told as that', () => {
  const facts = [true, false].map((value) => ({ fact: 'loss.causedByIncident', value }) as const);
  const said = chinese.describeDiscrepancy({ ...DISCREPANCY, facts });
  expect(said).toMatch(/是.*否/s);
});
