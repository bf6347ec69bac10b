import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anniversary, policyYears } from '../../src/settlement/policy-years.js';
import { yearsLater } from '../../src/time/beijing.js';
import { contractWith } from './support.js';

it('an anniversary is the same date in Beijing', () => {
  const leapDays = fc.constantFrom(
    Date.UTC(2024, 1, 28, 16),
    Date.UTC(2024, 1, 29, 15, 59),
    Date.UTC(2024, 1, 29, 16),
  );
  const instants = fc.oneof(leapDays, fc.integer({ min: Date.UTC(1970), max: Date.UTC(2100) }));
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 12 }), (start, years) => {
      expect(anniversary(start, years)).toBe(yearsLater(start, years));
    }),
    { numRuns: 150 },
  );
});

it('a term of three years has three policy years, one of nine thousand as many', () => {
  const term = { start: '1000-01-01T00:00:00+08:00', end: '9999-12-31T00:00:00+08:00' };
  expect(policyYears(contractWith({}), Number.POSITIVE_INFINITY)).toHaveLength(3);
  expect(policyYears(contractWith({ term }), Number.POSITIVE_INFINITY)).toHaveLength(9000);
});
