import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenOf, MAX_FEN, yuanOf } from '../../src/money/fen.js';
import { fen, yuan } from '../oracle/rational.js';

describe('fenOf', () => {
  it.each([
    ['0', 0],
    ['0.0', 0],
    ['0.01', 1],
    ['0.1', 10],
    ['0.10', 10],
    ['5', 500],
    ['5.5', 550],
    ['5.05', 505],
    ['8.29', 829],
    ['12345.67', 1_234_567],
    ['9999999999999', 999_999_999_999_900],
    ['9999999999999.99', 999_999_999_999_999],
    ['-0.01', -1],
    ['-12.3', -1230],
    ['-5', -500],
  ])('%s yuan', (text, amount) => {
    expect(fenOf(text)).toBe(amount);
  });
  it('reads the largest sum of the format as the largest sum', () => {
    expect(fenOf('9999999999999.99')).toBe(MAX_FEN);
  });
  it('is exact wherever floating point would not be', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, BigInt(MAX_FEN)), (amount) => {
        expect(BigInt(fenOf(yuan(amount)))).toBe(amount);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('yuanOf', () => {
  it.each([
    [0, '0.00'],
    [1, '0.01'],
    [-1, '-0.01'],
    [-1230, '-12.30'],
    [10, '0.10'],
    [99, '0.99'],
    [100, '1.00'],
    [101, '1.01'],
    [1_234_567, '12345.67'],
    [MAX_FEN, '9999999999999.99'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  ])('%i fen', (amount, text) => {
    expect(yuanOf(amount)).toBe(text);
  });
  it('writes any safe integer so that it reads back', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(fen(yuanOf(amount))).toBe(BigInt(amount));
        expect(fenOf(yuanOf(amount))).toBe(amount);
      }),
      { numRuns: 1000 },
    );
  });
});
