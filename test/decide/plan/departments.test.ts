import { expect, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim.js';
import { termsOf } from '../../../src/contract/parse.js';
import { departmentsFor } from '../../../src/decide/departments.js';
import { planOf } from '../../../src/decide/plan.js';
import { parseContract } from '../../../src/index.js';
import { contractOf } from '../../oracle/fixtures.js';

it('nobody is responsible where the table has no row for what struck', () => {
  const plan = planOf('house', termsOf(parseContract(contractOf('illustrative'))));
  const of = (peril: string) => departmentsFor(plan, [0], { peril } as Claim);
  expect(of('fire')).toEqual(['fire-rescue']);
  expect(of('other')).toEqual([]);
});

it('of several lines the first one’s stand first, each once; nobody is where no line pays', () => {
  const plan = planOf('person', termsOf(parseContract(contractOf('illustrative'))));
  const of = (lines: readonly number[], peril?: string) => departmentsFor(plan, lines, { peril } as Claim);
  expect(plan.lines).toEqual(['natural-disaster', 'good-samaritan', 'municipal-facility', 'fire-explosion']);
  expect(of([], 'flood')).toEqual([]);
  expect(of([0, 1], 'flood')).toEqual(['emergency-management', 'political-legal-committee']);
  expect(of([1, 0], 'flood')).toEqual(['political-legal-committee', 'emergency-management']);
  expect(of([0, 0], 'flood')).toEqual(['emergency-management']);
});

it('while it is not known what struck, a line that one department answers for has it, and one by peril nobody', () => {
  const plan = planOf('person', termsOf(parseContract(contractOf('illustrative'))));
  const of = (line: number) => departmentsFor(plan, [line], { peril: undefined } as Claim);
  expect([0, 1, 2, 3].map(of)).toEqual([
    ['emergency-management'],
    ['political-legal-committee'],
    ['urban-management'],
    [],
  ]);
});
