import { expect, it } from 'vitest';
import { benefitsIn } from '../../../src/decide/sums/benefits.js';
import type { PayoutFacts } from '../../../src/law/sum.js';

const NO_FACTS = {} as PayoutFacts;

it('a sum of which nothing is due has no benefits', () => {
  expect(benefitsIn({ kind: 'nothing' })(NO_FACTS)).toEqual([]);
});

it('a sum that carries out a rule is a benefit of that name', () => {
  const death = { kind: 'constant', amount: 100, rule: { id: 'death', clauses: [] } } as const;
  expect(benefitsIn(death)(NO_FACTS)).toEqual([{ benefit: 'death', amount: 100 }]);
});
