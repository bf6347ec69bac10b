import { describe, expect, it } from 'vitest';
import { HashNumbers, Repeats, textHash } from '../../src/audit/repeats.js';

describe('a hash', () => {
  // FNV-1a 的公布值；下半是另一种混合，另用 Python 算过。Published values of FNV-1a above; below, another mixing, worked out apart.
  it.each([
    ['', 0x811c9dc5, 0x12e8f6],
    ['a', 0xe40c292c, 0x142213],
    ['foobar', 0xbf9cf968, 0x12ac83],
    ['綦江', 0xd7b8c7f2, 0x0ab79c],
  ])('of %j is two of them in 53 bits, and never 0', (text, upper, lower) => {
    expect(textHash(text)).toBe(upper * 2 ** 21 + lower + 1);
  });
});

describe('numbers of hashes', () => {
  it('count them as they first come, however many', () => {
    const numbers = new HashNumbers();
    const hashes = Array.from({ length: 1500 }, (_, i) => textHash(`key ${i}`));
    expect(hashes.map((hash) => numbers.of(hash))).toEqual([...hashes.keys()]);
    expect(hashes.map((hash) => numbers.of(hash))).toEqual([...hashes.keys()]);
    expect(hashes.map((hash) => numbers.get(hash))).toEqual([...hashes.keys()]);
    expect(numbers.get(textHash('key 1500'))).toBe(-1);
  });

  it('tell apart what falls into one place, also at its end', () => {
    const numbers = new HashNumbers();
    const hashes = [5, 5 + 1024, 6, 1023, 2047, 4095, 1024];
    expect(hashes.map((hash) => numbers.of(hash))).toEqual([...hashes.keys()]);
    expect(hashes.map((hash) => numbers.get(hash))).toEqual([...hashes.keys()]);
  });
});

describe('keys that come again', () => {
  it('are those of several owners, not those of one alone', () => {
    const repeats = new Repeats();
    repeats.note(['a', 'b'], 0);
    repeats.note(['a', 'b'], 0);
    expect(repeats.isEmpty).toBe(true);
    repeats.note(['b', 'c'], 1);
    expect(repeats.isEmpty).toBe(false);
    expect(['a', 'b', 'c', 'd'].map((key) => repeats.has([key]))).toEqual([false, true, false, false]);
    expect(repeats.has(['a', 'b'])).toBe(true);
    expect(repeats.has([])).toBe(false);
  });
});
