// 键的先后不同，凭证逐字节相同。Whatever the order of keys, a receipt has the same bytes.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ClaimInput, ContractInput } from '../../src/index.js';
import { receipt, verify } from '../../src/receipt/index.js';
import { claimArbitrary } from '../oracle/arbitraries.js';
import { endorsedArbitrary } from '../oracle/endorsed.js';
import { runs } from '../thorough.js';

/** 同样的数据，键按随机的次序。The same data, keys in a random order. */
function turned(value: unknown, order: readonly number[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => turned(part, order));
  const entries = Object.entries(value).map(
    ([key, part], i) =>
      [order[(key.length * 7 + i) % order.length] as number, key, turned(part, order)] as const,
  );
  return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, key, part]) => [key, part]));
}

it('a receipt does not depend on the order of keys', () => {
  fc.assert(
    fc.property(
      claimArbitrary({ gaps: true }),
      endorsedArbitrary,
      fc.array(fc.nat(99), { minLength: 5, maxLength: 20 }),
      (claim, contract, order) => {
        const given = claim as unknown as ClaimInput;
        const terms = contract as unknown as ContractInput;
        const issued = JSON.stringify(receipt(given, terms));
        const other = receipt(turned(given, order) as ClaimInput, turned(terms, order) as ContractInput);
        expect(JSON.stringify(other) === issued).toBe(true);
        expect(verify(turned(JSON.parse(issued), order), given, terms).ok).toBe(true);
      },
    ),
    runs(40),
  );
});
