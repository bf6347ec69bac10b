// 一万件随机案件经过所有入口；更多的用 npm run differential。Ten thousand random claims through every door; more by npm run differential.
import { expect, it } from 'vitest';
import { compare } from './compare.js';
import { OF_CLAIMS } from './of-claims.js';
import { OF_REGISTERS } from './of-registers.js';

const SEED = Number(process.env.SEED);

it('whichever door claims go through, the same is said of them', () => {
  const { claims, asked, differences } = compare(10_000, SEED);
  expect(differences.slice(0, 3)).toEqual([]);
  expect(claims).toBeGreaterThan(9_900);
  expect(Object.keys(asked).sort()).toEqual(
    [...new Set([...Object.keys(OF_CLAIMS), ...Object.keys(OF_REGISTERS)])].sort(),
  );
});

it('a door that says otherwise is told, with the claim', () => {
  const { 'receipt, verify': door } = OF_CLAIMS;
  const wrong = {
    ...door,
    every: 1,
    ask: ({ determination }: Parameters<NonNullable<typeof door>['ask']>[0]) =>
      [determination.amount, determination.amount === '0.00' ? '0.00' : '0.01'] as const,
  };
  const { claims, differences } = compare(100, SEED, { wrong }, {});
  expect(differences.length).toBeGreaterThan(0);
  expect(differences.length).toBeLessThan(claims);
  expect(differences[0]).toMatchObject({ door: 'wrong', expected: '0.01' });
});
