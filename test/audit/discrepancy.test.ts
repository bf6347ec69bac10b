import { expect, it } from 'vitest';
import { CERTAIN, DISCREPANCY_CLAUSE, discrepancyOf, NOTHING } from '../../src/audit/discrepancy.js';

it('every kind of discrepancy goes by a clause of the notice', () => {
  const byClause: Record<string, string[]> = {};
  for (const [code, clause] of Object.entries(DISCREPANCY_CLAUSE)) {
    byClause[clause] ??= [];
    byClause[clause].push(code);
  }
  expect(byClause).toEqual({
    // 二（一）保障对象 who is insured, and where
    '2.1-1': ['outside-territory', 'not-present'],
    // 二（二）保障范围 what is insured
    '2.2': [
      'wrong-line',
      'paid-while-pending',
      'declined-but-due',
      'held-but-due',
      'declined-while-pending',
      'held-but-not-due',
    ],
    '2.2.1': ['not-caused', 'missing-not-certified', 'uninsured-peril'],
    '2.2.2': ['not-helping', 'recognition-not-met'],
    '2.2.3': ['facility-not-municipal'],
    '2.2.4': ['liability-not-met', 'not-resident'],
    '2.2.5': ['title-not-lawful', 'use-not-residential', 'part-not-covered', 'damage-not-covered'],
    // 二（三）承保方式、保险期限 coinsurance, and the term
    '2.3a-1': ['shares-do-not-add-up', 'shares-miss-contract', 'lead-below-share'],
    '2.3b-1': ['outside-term', 'wrong-policy-year'],
    // 二（五）以签订的保险合同为准 the signed contract prevails
    '2.5-2': [
      'excluded',
      'uninsured-line',
      'sum-too-high',
      'sum-too-low',
      'grade-misapplied',
      'rate-misapplied',
      'medical-above-limit',
      'person-limit-missed',
      'household-limit-missed',
      'same-person-twice',
      'same-house-twice',
      'event-limit-exceeded',
      'year-limit-exceeded',
      'wrongly-scaled',
      'not-computable',
    ],
    // 四（二）部门职责 departments
    '4.2-2': ['wrong-department'],
    // 四（四）承保机构职责 insurers
    '4.4-1': ['total-disagrees', 'carried-forward-disagrees'],
    '4.4-2': ['dates-out-of-order', 'service-standard-missed'],
    '4.4-3': ['same-claim-twice'],
  });
});

it('a discrepancy is certain, and rests on no facts, where nothing else is said', () => {
  const place = { row: 2, claim: 'c', event: 'e' };
  const draft = { code: 'wrong-line', expected: NOTHING, found: NOTHING, difference: 7 } as const;
  expect(discrepancyOf(draft, place)).toEqual({
    ...draft,
    ...place,
    expected: { type: 'none' },
    found: { type: 'none' },
    clause: '2.2',
    certainty: { kind: 'certain' },
    facts: [],
    also: [],
  });
  const more = {
    clause: '2.2.1',
    certainty: { kind: 'depends-on-missing', facts: ['loss.role'] },
    facts: [{ fact: 'loss.role', value: '' }],
    also: ['not-helping'],
  } as const;
  expect(discrepancyOf({ ...draft, ...more }, place)).toMatchObject(more);
  expect([CERTAIN, NOTHING].map((each) => Object.isFrozen(each))).toEqual([true, true]);
});
