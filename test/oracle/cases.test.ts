// 对照实现自身的检验：全部例案与公开案例。The oracle against every worked case and every published one.
import { describe, expect, it } from 'vitest';
import { some } from '../thorough.js';
import { decide, missingOf } from './decide.js';
import { claimCases, contractOf, limitsCases, trialCases, trialContract } from './fixtures.js';
import { applyLimits } from './limits.js';

describe('worked cases', () => {
  it.each(some(claimCases))('$title ($contract)', ({ claim, contract, expected }) => {
    const decision = decide(claim, contractOf(contract));
    expect(decision).toMatchObject(expected);
    if (expected.line === undefined) {
      expect(decision).toMatchObject({ line: null, departments: [] });
    }
  });
  it.each(limitsCases)('limits, $overflow', ({ limits, overflow, items, paid }) => {
    expect(applyLimits(items, { limits, overflow })).toEqual(paid);
  });
});

describe('published cases', () => {
  it.each(some(trialCases))('$id', ({ claim, expected }) => {
    const { missing, notMissing, ...decision } = expected;
    expect(decide(claim, trialContract)).toMatchObject(decision);
    const found = missingOf(claim, trialContract);
    expect(new Set(found)).toEqual(new Set(missing));
    expect(found.filter(({ fact }) => notMissing.includes(fact))).toEqual([]);
  });
});
