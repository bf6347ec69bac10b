import { expect, it } from 'vitest';
import { LATEST } from '../../../src/law/edition.js';
import { payoutRulesIn } from '../../../src/law/in-edition.js';

it('the rules of payment, their clauses and their facts are those reviewed', () => {
  expect(
    payoutRulesIn(LATEST).map(({ id, clauses, facts }) => `${id}: ${clauses.join(' ')}: ${facts.join(' ')}`),
  ).toEqual([
    'death: 2.2.1 2.2.2 2.2.3 2.2.4 2.5-2: harm',
    'disability: 2.2.1 2.2.2 2.2.3 2.2.4 2.5-2: harm disabilityGrade',
    'compensation: 2.2.3 2.2.4 2.5-2: harm disabilityGrade governmentCompensation',
    'medical: 2.2.3 2.2.4 2.5-2: medicalCost governmentMedical',
    'liable-party: 2.2.4 2.5-2: liableParty harm disabilityGrade medicalCost governmentCompensation governmentMedical paidByLiableParty',
    'house: 2.2.5 2.5-2: damage rooms area',
    'benefits: 2.5-2: ',
    'person-limit: 2.5-2: ',
    'household-limit: 2.5-2: ',
    'claim-limit: 2.5-2: ',
    'nothing-due: 2.5-2: ',
    'line-that-covers: 2.2.1 2.2.2 2.2.3 2.2.4 2.2.5: ',
    'choice-of-line: 2.2.2 2.5-2: ',
  ]);
});
