// 定本有变动，先看清差异，确是有意为之，再用 `npm run receipts` 重写。
// Where this fails, look at what differs; if it is meant, write the file anew with `npm run receipts`.
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/receipt/index.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import { some } from '../thorough.js';
import { goldenReceipts, goldenText, readGolden } from './golden.js';
import { plain, sha256 } from './support.js';

describe('the golden receipts', () => {
  it('are the same bytes on every run', () => {
    expect(goldenText()).toBe(readGolden());
  });

  it('carry their own hashes, and are confirmed', () => {
    const receipts = goldenReceipts();
    expect(receipts).toHaveLength(claimCases.length);
    for (const [i, { claim, contract }] of some([...claimCases.entries()])) {
      const { hash, ...content } = plain(receipts[i]);
      expect(sha256(content)).toBe(hash);
      expect(verify(receipts[i], claim as never, contractOf(contract) as never).differences).toEqual([]);
    }
  });
});
