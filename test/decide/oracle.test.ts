import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimArbitrary,
  contractArbitrary,
  TINY_MONEY,
  tinyContractArbitrary,
} from '../oracle/arbitraries.js';
import { decide } from '../oracle/decide.js';
import { stateOf } from '../oracle/facts.js';
import { missingFacts } from '../oracle/missing.js';
import { decided, isTooLarge } from './support.js';

describe('an independent implementation', () => {
  it('decides as we do', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: true }), contractArbitrary, (claim, contract) => {
        fc.pre(!isTooLarge(claim, contract));
        const { outcome, amount, line, departments, shares, lines } = decided(claim, contract);
        const covered = Object.fromEntries(Object.entries(lines).map(([id, { covered }]) => [id, covered]));
        expect({ outcome, amount, line, departments, shares, lines: covered }).toEqual(
          decide(claim, contract),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('finds the same facts missing, in the same order and state, by trying every completion', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: 3 }), tinyContractArbitrary, (claim, contract) => {
        const expected = missingFacts(claim, contract, { money: TINY_MONEY, rooms: [1, 2, 3, 4, 5, 6] });
        expect(decided(claim, contract).missing.map(({ fact, state }) => ({ fact, state }))).toEqual(
          expected.map((fact) => ({ fact, state: stateOf(claim, contract, fact) })),
        );
      }),
      { numRuns: 40 },
    );
  });
});
