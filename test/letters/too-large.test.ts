import { expect, it } from 'vitest';
import { materials } from '../../src/explain/index.js';
import { adjudicate } from '../../src/index.js';
import { bare, example, SPOKEN } from './support.js';

const [claim, illustrative] = example('12-landslide-house') as readonly [
  { readonly loss: object },
  { readonly lines: Readonly<Record<string, object>> },
];
const houses = {
  unit: 'room',
  rates: { collapsed: '9999999999999.99', severe: '3000.00', moderate: '1000.00' },
};
/** 倒塌的房屋，每间按最大的金额赔付。A collapsed house is paid at the largest rate that a contract can write. */
const contract = { ...illustrative, lines: { 'house-damage': houses } } as never;
const house = (facts: object) => ({ ...claim, loss: { ...claim.loss, rooms: 40, ...facts } }) as never;

it('a letter is written where only some other facts would lead to a sum too large', () => {
  const damaged = house({ damage: 'severe', title: undefined });
  expect(adjudicate(damaged, contract).outcome).toBe('pending');
  const facts = materials(damaged, contract).flatMap((each) => each.facts.map(({ fact }) => fact));
  expect(facts).toContain('loss.damage');
  for (const { letter, asText } of Object.values(SPOKEN))
    expect(asText(letter(damaged, contract, bare))).not.toBe('');
});

it('and is refused where the claim itself does', () => {
  for (const { letter } of Object.values(SPOKEN))
    expect(() => letter(house({ damage: 'collapsed' }), contract, bare)).toThrow('sum-too-large');
});
