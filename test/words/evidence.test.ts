import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/audit/index.js';
import { tellEvidence } from '../../src/words/describe-audit.js';
import * as english from '../../src/words/en.js';
import * as chinese from '../../src/words/zh-CN.js';

const INSURERS = [
  { id: 'a', name: '甲' },
  { id: 'b', name: '乙' },
];
const [DAY, NEXT] = ['2024-07-11T03:20:00+08:00', '2024-07-12T00:00:00+08:00'];

describe('what an audit expected or found', () => {
  it.each<readonly [Evidence, zh: string | null, en: string | null]>([
    [{ type: 'none' }, null, null],
    [{ type: 'money', yuan: '5.00' }, '5.00元', 'CNY 5.00'],
    [{ type: 'either', yuan: ['5.00', '6.00'] }, '5.00元或者6.00元', 'CNY 5.00 or CNY 6.00'],
    [{ type: 'outcome', outcome: 'declined' }, '不予赔付', 'declined'],
    [{ type: 'line', line: 'house-damage' }, '房屋损毁保险', 'House damage insurance'],
    [{ type: 'line', line: null }, '无', 'none'],
    [
      { type: 'departments', departments: ['finance', 'fire-rescue'] },
      '区财政局、区消防救援支队',
      'District Finance Bureau, District Fire and Rescue Detachment',
    ],
    [{ type: 'grade', grade: 3, yuan: '5.00' }, '3级，5.00元', 'grade 3, CNY 5.00'],
    [{ type: 'damage', damage: 'severe', yuan: '5.00' }, '严重损坏，5.00元', 'severely damaged, CNY 5.00'],
    [{ type: 'rate', rate: '0.85', yuan: '5.00' }, '比例85%，5.00元', 'rate 85%, CNY 5.00'],
    [
      {
        type: 'shares',
        shares: [
          { insurer: 'b', amount: '5.00' },
          { insurer: 'c', amount: '6.00' },
        ],
      },
      '乙5.00元、c6.00元',
      '乙 CNY 5.00, c CNY 6.00',
    ],
    [
      {
        type: 'rates',
        rates: [
          { insurer: 'a', rate: '0.6' },
          { insurer: 'b', rate: '0.4' },
        ],
      },
      '甲60%、乙40%',
      '甲 60%, 乙 40%',
    ],
    [
      {
        type: 'dates',
        dates: [
          { date: 'paidAt', at: DAY },
          { date: 'reportedAt', at: NEXT },
        ],
      },
      '支付时间2024年7月11日03:20、报案时间2024年7月12日00:00',
      'paid 2024-07-11 03:20, reported 2024-07-12 00:00',
    ],
    [
      { type: 'dates', dates: [{ date: 'paidAt', at: '2024-07-11' }] },
      '支付时间2024年7月11日',
      'paid 2024-07-11',
    ],
    [
      {
        type: 'services',
        services: [
          { service: 'survey', at: DAY },
          { service: 'payment', at: NEXT },
        ],
      },
      '现场查勘时限2024年7月11日03:20、赔款支付时限2024年7月12日00:00',
      'time for the survey 2024-07-11 03:20, time for the payment 2024-07-12 00:00',
    ],
    [{ type: 'year', year: 2024 }, '2024年度', '2024'],
    [
      { type: 'claims', claims: ['c-1', 'c-2'] },
      '只赔一次（另见案件c-1、c-2）',
      'one payment only (see claim c-1, c-2)',
    ],
  ])('%j', (evidence, zh, en) => {
    expect([
      tellEvidence(evidence, chinese.words, INSURERS),
      tellEvidence(evidence, english.words, INSURERS),
    ]).toEqual([zh, en]);
  });

  it('names insurers by their ids where they are not given', () => {
    const shares: Evidence = { type: 'shares', shares: [{ insurer: 'b', amount: '5.00' }] };
    expect(chinese.describeEvidence(shares)).toBe('b5.00元');
    expect(english.describeEvidence(shares)).toBe('b CNY 5.00');
  });
});
