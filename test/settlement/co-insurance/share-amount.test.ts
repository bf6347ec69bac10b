import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareCompactly } from '../../../src/batch.js';
import { InvalidInputError, parseContract, shareAmount, splitAmount } from '../../../src/index.js';
import { yuanOf } from '../../../src/money/fen.js';
import { contractArbitrary } from '../../oracle/arbitraries.js';
import { contractOf } from '../../oracle/fixtures.js';
import { runs } from '../../thorough.js';

describe('sharing an amount under a contract', () => {
  it('splits as the insurers and the remainder of the contract say', () => {
    fc.assert(
      fc.property(contractArbitrary, fc.nat(1_000_000_000), (terms, fen) => {
        const { insurers, remainder } = parseContract(terms);
        const amount = yuanOf(fen);
        const parts = splitAmount(amount, insurers, remainder);
        expect(shareAmount(amount, parseContract(terms))).toEqual(parts);
        expect(shareCompactly(fen, parseContract(terms)).map(yuanOf)).toEqual(
          parts.map((part) => part.amount),
        );
      }),
      runs(100),
    );
  });

  it('takes a contract as a host writes it, and refuses what is no money', () => {
    expect(shareAmount('1', contractOf('illustrative') as never).map(({ amount }) => amount)).toEqual([
      '0.60',
      '0.25',
      '0.15',
    ]);
    for (const wrong of ['1.001', '-1', 1, null]) {
      expect(() => shareAmount(wrong as never, parseContract(contractOf('illustrative')))).toThrow(
        InvalidInputError,
      );
    }
  });

  it('in fen refuses what is no whole sum of fen', () => {
    const contract = parseContract(contractOf('illustrative'));
    expect(shareCompactly(0, contract)).toEqual([0, 0, 0]);
    expect(shareCompactly(999_999_999_999_999, contract)).toEqual([
      599_999_999_999_999, 250_000_000_000_000, 150_000_000_000_000,
    ]);
    for (const wrong of [0.5, -1, 2 ** 53, Number.NaN, '1', null, 1n]) {
      expect(() => shareCompactly(wrong as never, contract)).toThrow(InvalidInputError);
    }
  });
});
