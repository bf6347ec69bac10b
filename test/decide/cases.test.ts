import { describe, expect, it } from 'vitest';
import { claimCases, contractOf, trialCases, trialContract } from '../oracle/fixtures.js';
import { decided } from './support.js';

describe('the worked cases', () => {
  it.each(claimCases.map((item) => [`${item.title} (${item.contract})`, item] as const))('%s', (_, item) => {
    expect(decided(item.claim, contractOf(item.contract))).toMatchObject(item.expected);
  });

  it('a determination that is not payable names no line and no department', () => {
    for (const { claim, contract, expected } of claimCases) {
      if (expected.outcome === 'payable') continue;
      expect(decided(claim, contractOf(contract))).toMatchObject({ line: null, departments: [] });
    }
  });
});

describe('the published cases', () => {
  it.each(trialCases)('$id', ({ claim, expected }) => {
    const { missing, notMissing, ...determination } = expected;
    const result = decided(claim, trialContract);
    expect(result).toMatchObject(determination);
    const found = result.missing.map(({ fact, state }) => ({ fact, state }));
    expect(new Set(found)).toEqual(new Set(missing));
    expect(found.filter(({ fact }) => notMissing.includes(fact))).toEqual([]);
  });
});
