import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjudicate, parseClaim, parseContract } from '../../src/index.js';
import {
  claimArbitrary,
  contractArbitrary,
  TINY_MONEY,
  tinyContractArbitrary,
} from '../oracle/arbitraries.js';
import { decide } from '../oracle/decide.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import { missingFacts } from '../oracle/missing.js';

const shown = (claim: unknown, contract: unknown) => {
  const { outcome, amount, line, departments, shares, lines } = adjudicate(
    parseClaim(claim),
    parseContract(contract),
  );
  return {
    outcome,
    amount,
    line,
    departments,
    shares,
    lines: Object.fromEntries(Object.entries(lines).map(([id, { covered }]) => [id, covered])),
  };
};

describe('the worked cases', () => {
  it.each(claimCases.map((c) => [`${c.title} (${c.contract})`, c] as const))(
    '%s',
    (_, { claim, contract, expected }) => {
      expect(shown(claim, contractOf(contract))).toMatchObject(expected);
    },
  );
});

describe('an independent implementation', () => {
  it('decides as we do', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: true }), contractArbitrary, (claim, contract) => {
        expect(shown(claim, contract)).toEqual(decide(claim, contract));
      }),
      { numRuns: 20000 },
    );
  });
  it('finds the same facts missing', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: 3 }), tinyContractArbitrary, (claim, contract) => {
        expect(adjudicate(claim as never, contract as never).missing.map(({ fact }) => fact)).toEqual(
          missingFacts(claim, contract, { money: TINY_MONEY, rooms: [1, 2, 3, 4, 5, 6] }),
        );
      }),
      { numRuns: 5000 },
    );
  });
});
