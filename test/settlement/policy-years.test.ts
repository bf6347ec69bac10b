import { expect, it } from 'vitest';
import { policyYears } from '../../src/settlement/policy-years.js';
import { contractWith } from './support.js';

it('a term of three years has three policy years, one of nine thousand as many', () => {
  const term = { start: '1000-01-01T00:00:00+08:00', end: '9999-12-31T00:00:00+08:00' };
  expect(policyYears(contractWith({}), Number.POSITIVE_INFINITY)).toHaveLength(3);
  expect(policyYears(contractWith({ term }), Number.POSITIVE_INFINITY)).toHaveLength(9000);
});
