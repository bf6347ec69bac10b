import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCompactly, missingCompactly } from '../../src/batch.js';
import { adjudicate, parseClaim, parseContract } from '../../src/index.js';
import { yuanOf } from '../../src/money/fen.js';
import { claimArbitrary, contractArbitrary, tinyContractArbitrary } from '../oracle/arbitraries.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';
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
          const { outcome, amount, atMost, line, departments, shares, missing } = adjudicate(claim, contract);
          const compact = decideCompactly(claim, contract);
          expect({
            ...compact,
            amount: yuanOf(compact.amount),
            atMost: compact.atMost === null ? null : yuanOf(compact.atMost),
            shares: compact.shares.map(yuanOf),
          }).toEqual({
            outcome,
            amount,
            atMost,
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

  it('misses what matters under any version that may apply, in the order of the format', () => {
    const schedule = contractOf('illustrative').lines['natural-disaster'];
    const contract = parseContract({
      ...contractOf('illustrative'),
      endorsements: [
        {
          id: 'deaths-alone',
          effectiveAt: '2024-06-01T00:00:00+08:00',
          lines: { 'natural-disaster': { ...schedule, medical: { limit: '0', rate: '0', deductible: '0' } } },
        },
      ],
    });
    const { incident, loss } = claimOf('case-1');
    const missingOf = (startedAt: string | undefined) =>
      missingCompactly(
        {
          id: 'c-1',
          incident: { ...incident, startedAt },
          loss: { ...loss, medicalCost: undefined },
        } as never,
        contract,
      );
    expect(missingOf('2024-07-11T03:20:00+08:00')).toEqual([]);
    expect(missingOf('2024-05-11T03:20:00+08:00')).toEqual(['loss.medicalCost']);
    expect(missingOf(undefined)).toEqual(['incident.startedAt', 'loss.medicalCost']);
  });
});
