import { expect, it } from 'vitest';
import { auditor, auditRegister, checksOf, readRecords } from '../../src/audit/index.js';
import { CONTRACT } from './register/contract.js';
import { type Facts, houseRow } from './register/rows.js';

// 一列写着本次事件合计：每行写全部，或者写到这一行为止。A column of what the event comes to: in all, or up to the row.
const told = (...totals: readonly (string | Facts)[]): string[] =>
  auditRegister(
    totals.map((given, i) =>
      houseRow(`c-${i}`, typeof given === 'string' ? { 'event total': given } : given),
    ),
    CONTRACT,
  ).map(({ code, row, event, difference, certainty }) =>
    [code, row, event, difference, certainty.kind].join(' '),
  );

it('is what its rows come to, in all or so far', () => {
  expect(told('3300', '3300', '3300')).toEqual([]);
  expect(told('1100', '2200', '3300')).toEqual([]);
  expect(told({}, {}, '3300')).toEqual([]);
  expect(told({ 'event total': '3300', 'incident.id': '' }, '2200', '2200')).toEqual([]);
  const decided = { amount: '2200', 'loss.rooms': 2, paid: '2200' };
  expect(told({ ...decided, 'event total': '2200' }, { 'event total': '3300' })).toEqual([]);
});

it('is wrong where it is neither, told once, and not certainly where a sum was not understood', () => {
  expect(told('3301', '3301', '3301')).toEqual(['total-disagrees 2 e 100 certain']);
  expect(told('3301', '3300', { paid: '若干' })).toEqual([
    'total-disagrees 2 e 110100 depends-on-facts',
    'total-disagrees 3 e 110000 depends-on-facts',
  ]);
});

it('is not certainly wrong where a payment is of no event that is known', () => {
  expect(told({ 'incident.id': '' }, '2201', '2201')).toEqual(['total-disagrees 3 e 100 depends-on-facts']);
  const unpaid = {
    'incident.id': '',
    amount: '0',
    paid: '0',
    outcome: 'declined',
    line: '',
    'loss.damage': '',
  };
  expect(told(unpaid, '2201', '2201').filter((each) => each.startsWith('total'))).toEqual([
    'total-disagrees 3 e 100 certain',
  ]);
});

it('is a check of the totals', () => {
  const { rows } = readRecords([
    houseRow('a', { 'event total': '1100' }),
    houseRow('b', { 'event total': '1', 'incident.id': '' }),
    houseRow('c'),
  ]);
  const audit = auditor(CONTRACT);
  for (const row of rows) audit.note(row);
  for (const row of rows) audit.tally(row);
  expect(rows.map((row) => checksOf(audit.examine(row)).totals)).toEqual([[], ['incident.id'], null]);
});
