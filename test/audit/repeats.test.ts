import { describe, expect, it } from 'vitest';
import { HashSet, textHash } from '../../src/audit/repeats.js';

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

describe('a set of hashes', () => {
  it('says what it has seen, however many', () => {
    const set = new HashSet();
    for (let i = 0; i < 1500; i++) expect(set.add(textHash(`key ${i}`))).toBe(false);
    for (let i = 0; i < 1500; i++) expect(set.add(textHash(`key ${i}`))).toBe(true);
  });

  it('tells apart what falls into one place, also at its end', () => {
    const set = new HashSet();
    const hashes = [5, 5 + 1024, 6, 1023, 2047, 4095, 1024];
    expect(hashes.map((hash) => set.add(hash))).toEqual(hashes.map(() => false));
    expect(hashes.map((hash) => set.add(hash))).toEqual(hashes.map(() => true));
  });
});
