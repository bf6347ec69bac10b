import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCompactly, missingCompactly } from '../../src/batch.js';
import { adjudicate, parseClaim, parseContract } from '../../src/index.js';
import { yuanOf } from '../../src/money/fen.js';
import { claimArbitrary, contractArbitrary, tinyContractArbitrary } from '../oracle/arbitraries.js';
import { isTooLarge } from './support.js';

describe('a compact decision', () => {
  it('says what the determination says', () => {
    fc.assert(
      fc.property(
        claimArbitrary({ gaps: true }),
        fc.oneof(contractArbitrary, tinyContractArbitrary),
        (input, terms) => {
          fc.pre(!isTooLarge(input, terms));
          const [claim, contract] = [parseClaim(input), parseContract(terms)];
          const { outcome, amount, line, departments, shares, missing } = adjudicate(claim, contract);
          const compact = decideCompactly(claim, contract);
          expect({ ...compact, amount: yuanOf(compact.amount), shares: compact.shares.map(yuanOf) }).toEqual({
            outcome,
            amount,
            line,
            departments,
            shares: shares.map((part) => part.amount),
            isFinal: missing.length === 0,
          });
          expect(missingCompactly(claim, contract)).toEqual(missing.map(({ fact }) => fact));
        },
      ),
      { numRuns: 40 },
    );
  });
});
