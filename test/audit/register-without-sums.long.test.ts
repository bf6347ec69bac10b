import { describe, expect, it } from 'vitest';
import { auditRegister, type Discrepancy, readRecords } from '../../src/audit/index.js';
import { keysOf } from './register/read.js';
import { SMALL_CONTRACT, smallClean, smallEntries } from './register/small.js';

/** 依种子打乱。Shuffled, by a seed. */
function shuffled<V>(list: readonly V[], seed: number): V[] {
  const copy = [...list];
  let state = seed;
  for (let i = copy.length - 1; i > 0; i--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const j = state % (i + 1);
    [copy[i], copy[j]] = [copy[j] as V, copy[i] as V];
  }
  return copy;
}

describe('a register without sums', () => {
  const { entries, injected } = smallEntries();
  const { rows } = readRecords(entries);
  const audited = (records: readonly object[]) => auditRegister(readRecords(records).rows, SMALL_CONTRACT);
  const inOrder = auditRegister(rows, SMALL_CONTRACT);

  const withoutRow = (found: readonly Discrepancy[]) => found.map(({ row: _, rows: __, ...rest }) => rest);

  it.each([1, 2])('gives the same findings in another order (%i)', (seed) => {
    expect(keysOf(inOrder)).toEqual(keysOf(injected));
    expect(withoutRow(audited(shuffled(entries, seed)))).toEqual(withoutRow(inOrder));
  });

  it('gives the same findings in another order where rows bear no numbers', () => {
    const plain = entries.map(({ sequence: _, ...rest }) => rest);
    const straight = audited(plain);
    expect(keysOf(straight)).toEqual(keysOf(injected));
    expect(withoutRow(audited(shuffled(plain, 5)))).toEqual(withoutRow(straight));
  });

  it('needs no column of what was decided', () => {
    expect(keysOf(audited(entries.map(({ amount: _, ...rest }) => rest)))).toEqual(keysOf(injected));
  });

  it('may be handed over as objects, or as rows that were stored', () => {
    const records = entries as unknown as Record<string, unknown>[];
    expect(auditRegister(records, SMALL_CONTRACT)).toEqual(inOrder);
    const stored = JSON.parse(JSON.stringify(rows));
    expect(keysOf(auditRegister(stored, SMALL_CONTRACT))).toEqual(keysOf(injected));
  });

  it('gives no false alarm whatever the seed', () => {
    for (const seed of [1, 2]) expect(audited(smallClean(seed))).toEqual([]);
  });
});
