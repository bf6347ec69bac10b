import { expect, it } from 'vitest';
import { CERTAIN, discrepancyOf, NO_EVIDENCE } from '../../src/audit/discrepancy.js';

it('a discrepancy is certain, and rests on no facts, where nothing else is said', () => {
  const place = { row: 2, claim: 'c', event: 'e' };
  const draft = {
    code: 'wrong-policy-year',
    expected: NO_EVIDENCE,
    found: NO_EVIDENCE,
    difference: 7,
  } as const;
  expect(discrepancyOf(draft, place)).toEqual({
    ...draft,
    ...place,
    expected: { type: 'none' },
    found: { type: 'none' },
    rule: 'policy-year',
    clause: '2.3b-1',
    rows: [],
    certainty: { kind: 'certain' },
    suspicion: null,
    facts: [],
    also: [],
  });
  const more = {
    certainty: { kind: 'depends-on-facts', facts: ['loss.role'] },
    facts: [{ fact: 'loss.role', value: '' }],
    also: ['not-helping'],
  } as const;
  const breaks = { rule: 'present', clause: '2.1-1' } as const;
  expect(discrepancyOf({ ...draft, ...more, code: 'not-present', breaks }, place)).toMatchObject({
    ...more,
    ...breaks,
  });
  expect([CERTAIN, NO_EVIDENCE].map((each) => Object.isFrozen(each))).toEqual([true, true]);
});
