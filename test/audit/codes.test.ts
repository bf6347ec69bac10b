import { expect, it } from 'vitest';
import { CODE_OF_RULE, codeOfRule, RULE_OF_CODE } from '../../src/audit/codes.js';
import { rulebook } from '../../src/index.js';
import { LATEST } from '../../src/law/edition.js';
import { COVERAGE_LINES, covers } from '../../src/law/lines.js';
import { conditionsIn } from '../../src/logic/walk.js';

const BOOK = new Map(rulebook(LATEST).map((rule) => [rule.id, rule]));

/** 可能说成“不符合”的条件；解读只是选用哪一条。Conditions that may be said not to be met; a reading only chooses one. */
const SAID = new Set(
  COVERAGE_LINES.flatMap((line) => [...conditionsIn(covers(line))]).flatMap((condition) =>
    'id' in condition && condition.id !== undefined && condition.kind !== 'choice' ? [condition.id] : [],
  ),
);

it('every condition of every line has a code, and no rule has one that says nothing', () => {
  const without = [...SAID].filter((rule) => codeOfRule(rule) === 'condition-not-met');
  expect(without).toEqual([]);
  expect(Object.keys(CODE_OF_RULE).filter((rule) => !SAID.has(rule))).toEqual(['nothing-due']);
  expect(codeOfRule('of-a-later-edition')).toBe('condition-not-met');
});

it('every other kind of discrepancy names a rule of the rulebook, and a clause that it cites', () => {
  const byClause: Record<string, string[]> = {};
  for (const [code, { rule, clause }] of Object.entries(RULE_OF_CODE)) {
    expect(BOOK.get(rule)?.clauses, `${code}: ${rule}`).toContain(clause);
    byClause[clause] = [...(byClause[clause] ?? []), code];
  }
  expect(byClause).toEqual({
    // 二（二）保障范围 what is insured
    '2.2': [
      'paid-while-pending',
      'declined-but-due',
      'held-but-due',
      'declined-while-pending',
      'held-but-not-due',
      'paid-without-facts',
    ],
    // 二（三）承保方式、保险期限 coinsurance, and the term
    '2.3a-1': ['shares-do-not-add-up', 'shares-miss-contract', 'lead-below-share'],
    '2.3b-1': ['wrong-policy-year'],
    // 二（五）以签订的保险合同为准 the signed contract prevails
    '2.5-2': [
      'sum-too-high',
      'sum-too-low',
      'decided-sum-wrong',
      'medical-above-limit',
      'person-limit-missed',
      'household-limit-missed',
      'same-person-twice',
      'same-house-twice',
      'died-twice',
      'event-limit-exceeded',
      'year-limit-exceeded',
      'wrongly-scaled',
      'not-computable',
    ],
    // 四（四）承保机构职责 insurers
    '4.4-1': ['total-disagrees', 'carried-forward-disagrees'],
    '4.4-2': ['dates-out-of-order', 'dated-in-future', 'service-standard-missed'],
    '4.4-3': ['same-claim-twice'],
  });
});
