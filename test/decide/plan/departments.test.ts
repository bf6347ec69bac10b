import { expect, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim.js';
import { termsOf } from '../../../src/contract/parse.js';
import { departmentsFor, planOf } from '../../../src/decide/plan.js';
import { parseContract } from '../../../src/index.js';
import { contractOf } from '../../oracle/fixtures.js';

it('nobody is responsible where the table has no row for what struck', () => {
  const plan = planOf('house', termsOf(parseContract(contractOf('illustrative'))));
  const of = (peril: string) => departmentsFor(plan, 0, { peril } as Claim);
  expect(of('fire')).toEqual(['fire-rescue']);
  expect(of('other')).toEqual([]);
});
