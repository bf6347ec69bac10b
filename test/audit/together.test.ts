import { expect, it } from 'vitest';
import { auditRegister } from '../../src/audit/index.js';
import { type Contract, parseContract } from '../../src/index.js';
import { CONTRACT, CONTRACT_INPUT } from './register/contract.js';
import { type Facts, houseRow } from './register/rows.js';

// 同一人、同一户在同一事件中的几行，合起来看。Rows of one person or household in one event, taken together.
// 死亡 100000 元；五级伤残 60000 元；医疗（费用 − 200）× 85 %。Death is 100,000 yuan, grade 5 60,000, medical (cost − 200) × 85 %.
const person = (id: string, facts: Facts = {}): Facts => ({
  id,
  'incident.id': 'e',
  'incident.startedAt': '2024-07-11T03:20:00+08:00',
  'incident.division': '500110110',
  'incident.peril': 'flood',
  'loss.kind': 'person',
  'loss.personId': 'p',
  'loss.role': 'victim',
  'loss.presence': 'at-onset',
  'loss.causedByIncident': true,
  'loss.harm': 'death',
  'loss.medicalCost': '0',
  'loss.circumstances': [],
  outcome: 'payable',
  ...facts,
});

const found = (rows: readonly Facts[], contract: Contract = CONTRACT): string[] =>
  auditRegister(rows, contract).map(
    ({ code, claim, difference, certainty }) => `${code} ${claim} ${difference} ${certainty.kind}`,
  );

const disabled = { 'loss.harm': 'disability', 'loss.disabilityGrade': 5, paid: '60000' };

it('a death after a disability comes to the death sum, what was paid for the disability taken off', () => {
  expect(found([person('a', disabled), person('b', { paid: '40000' })])).toEqual([]);
  expect(found([person('a', disabled), person('b', { paid: '100000' })])).toEqual([
    'same-person-twice b 6000000 certain',
  ]);
  expect(found([person('a', disabled), person('b', { paid: '30000' })])).toEqual([
    'sum-too-low b -1000000 certain',
  ]);
});

it('bills that differ count together before deductible and limit', () => {
  const hurt = (id: string, cost: string, paid: string) =>
    person(id, { 'loss.harm': 'injury', 'loss.medicalCost': cost, paid });
  // (5200 + 4000 − 200) × 85 % = 7650
  expect(found([hurt('a', '5200', '4250'), hurt('a', '4000', '3400')])).toEqual([]);
  expect(found([hurt('a', '5200', '4250'), hurt('b', '5200', '4250')])).toEqual([
    'same-person-twice b 425000 certain',
  ]);
  expect(
    found([person('a', { paid: '100000' }), person('a', { 'loss.medicalCost': '3200', paid: '2550' })]),
  ).toEqual([]);
});
