import { expect, it } from 'vitest';
import { panelAmong } from '../../../src/contract/terms.js';
import { shareOut } from '../../../src/decide/share-out.js';

const members = [
  { id: 'a', share: '0.5' },
  { id: 'b', share: '0.27', lead: true },
  { id: 'c', share: '0.23' },
];

it('gives each insurer its part, in order and in yuan', () => {
  expect(shareOut(14, panelAmong(members, 'largest-remainder'))).toEqual([
    { insurer: 'a', amount: '0.07' },
    { insurer: 'b', amount: '0.04' },
    { insurer: 'c', amount: '0.03' },
  ]);
});

it('may leave the rest to the lead', () => {
  expect(shareOut(1, panelAmong(members, 'lead')).map(({ amount }) => amount)).toEqual([
    '0.00',
    '0.01',
    '0.00',
  ]);
});

it('shares out nothing as nothing', () => {
  expect(shareOut(0, panelAmong(members, 'lead')).map(({ amount }) => amount)).toEqual([
    '0.00',
    '0.00',
    '0.00',
  ]);
});
