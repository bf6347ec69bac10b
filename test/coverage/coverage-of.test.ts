import { describe, expect, it } from 'vitest';
import { adjudicate, coverageOf, LINES, parseClaim, parseContract } from '../../src/index.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';

const illustrative = parseContract(contractOf('illustrative'));

describe('coverage of one line', () => {
  it('says of every worked case what the determination says', () => {
    for (const { claim, contract } of claimCases) {
      const terms = parseContract(contractOf(contract));
      const { lines } = adjudicate(parseClaim(claim), terms);
      for (const line of LINES) {
        expect(coverageOf(line, parseClaim(claim), terms).covered, line).toBe(lines[line].covered);
      }
    }
  });

  it('names the circumstances that the contract excludes, and only those that concern the kind of loss', () => {
    const circumstances = ['illegal-building', 'disease', 'self-harm', 'war'] as const;
    const of = (kind: 'person' | 'house') =>
      coverageOf(
        'natural-disaster',
        { id: 'c', loss: { kind, circumstances: [...circumstances] } },
        illustrative,
      );
    expect(of('person').excludedBy).toEqual(['war', 'self-harm']);
    expect(of('house').excludedBy).toEqual(['war', 'illegal-building']);
    expect(of('person').covered).toBe(false);
  });

  it('names none while the circumstances are not established', () => {
    expect(coverageOf('natural-disaster', { id: 'c', loss: { kind: 'person' } }, illustrative)).toEqual({
      covered: null,
      excludedBy: [],
    });
  });
});
