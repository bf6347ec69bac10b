import { describe, expect, it } from 'vitest';
import { claimCases, contractOf, trialCases, trialContract } from '../oracle/fixtures.js';
import { some } from '../thorough.js';
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

describe('a determination of a worked or a published case', () => {
  const all = [
    ...claimCases.map(({ claim, contract }) => [claim.id, claim, contractOf(contract)] as const),
    ...trialCases.map(({ claim }) => [claim.id, claim, trialContract] as const),
  ];
  const fen = (yuan: string) => BigInt(yuan.replace('.', ''));

  it.each(some(all))('agrees with itself: %s', (_, claim, contract) => {
    const { outcome, amount, atMost, line, lines, shares, missing } = decided(claim, contract);
    expect(line !== null).toBe(outcome === 'payable');
    if (missing.length === 0) expect(atMost).toBe(amount);
    if (outcome === 'declined') expect([atMost, missing]).toEqual(['0.00', []]);
    if (atMost !== null) expect(fen(atMost) >= fen(amount)).toBe(true);
    if (line !== null) expect(lines[line].covered).toBe(true);
    expect(shares.reduce((sum, share) => sum + fen(share.amount), 0n)).toBe(fen(amount));
    for (const each of Object.values(lines)) if (each.covered === false) expect(each.departments).toEqual([]);
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
