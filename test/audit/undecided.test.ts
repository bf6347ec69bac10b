import { expect, it } from 'vitest';
import { auditRegister } from '../../src/audit/index.js';
import { CONTRACT } from './register/contract.js';
import { type Facts, houseRow } from './register/rows.js';

// 登记簿自己没有说已经决定的赔付。Payments to claims of which the register itself does not say that they were decided.
const told = (...rows: readonly Facts[]): string[] =>
  auditRegister([houseRow('other'), ...rows], CONTRACT).map(
    ({ code, claim, difference, certainty }) => `${code} ${claim} ${difference} ${certainty.kind}`,
  );

const PENDING = { outcome: 'pending' };
const UNSAID = { outcome: undefined };
const WHOLE = ['paid-while-pending a 110000 depends-on-facts'];

it('depends on the decision, with all of its sum', () => {
  expect(told(houseRow('a', PENDING))).toEqual(WHOLE);
  expect(told(houseRow('a', UNSAID))).toEqual(WHOLE);
  expect(told(houseRow('a', { ...UNSAID, amount: '1100' }))).toEqual([]);
  expect(told(houseRow('a', { ...UNSAID, decidedAt: '2024-07-20' }))).toEqual([]);
  expect(told(houseRow('a', { outcome: '再议' }))).toEqual([]);
});

it('nothing is wanting where no payment has a decision', () => {
  expect(auditRegister([houseRow('other', UNSAID), houseRow('a', UNSAID)], CONTRACT)).toEqual([]);
});

it('is an advance where it is less than is due, and told as too much where it is more', () => {
  expect(told(houseRow('a', { ...PENDING, paid: '500' }))).toEqual([
    'paid-while-pending a 50000 depends-on-facts',
  ]);
  expect(told(houseRow('a', { ...UNSAID, paid: '500' }))).toEqual(['sum-too-low a -60000 certain']);
  expect(told(houseRow('a', { ...PENDING, paid: '1101' }))).toEqual(['sum-too-high a 100 certain']);
});

it('may stand on several rows: one of them says for all that it was decided', () => {
  const parts = (first: Facts, second: Facts) => [
    houseRow('a', { paid: '300', paidAt: '2024-07-20', ...first }),
    houseRow('a', { paid: '800', paidAt: '2024-07-25', ...second }),
  ];
  expect(told(...parts(PENDING, {}))).toEqual([]);
  expect(told(...parts(PENDING, PENDING))).toEqual(WHOLE);
  expect(told(...parts(UNSAID, UNSAID))).toEqual(WHOLE);
  expect(told(...parts(PENDING, { ...PENDING, paid: '500' }))).toEqual([
    'paid-while-pending a 80000 depends-on-facts',
  ]);
});
