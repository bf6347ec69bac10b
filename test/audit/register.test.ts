import { describe, expect, it } from 'vitest';
import {
  auditor,
  auditRegister,
  type Discrepancy,
  readRecords,
  registerReader,
} from '../../src/audit/index.js';
import { describeDiscrepancy as inEnglish } from '../../src/words/en.js';
import { describeDiscrepancy as inChinese } from '../../src/words/zh-CN.js';
import { keysOf, readCsv } from './register/read.js';
import { SMALL_CONTRACT, smallClean, smallEntries, smallTable } from './register/small.js';

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

describe('a register of 900 claims', () => {
  const { table, csv, injected } = smallTable();
  const { rows, issues } = readCsv(csv);
  const found = auditRegister(rows, SMALL_CONTRACT);

  it('has errors of every kind, and all of them are found', () => {
    expect(issues).toEqual([]);
    expect(new Set(injected.map(({ code }) => code)).size).toBe(40);
    expect(keysOf(found)).toEqual(keysOf(injected));
  });

  it('is audited alike row by row', () => {
    const [header = [], ...cells] = table;
    const reader = registerReader(header);
    const audit = auditor(SMALL_CONTRACT);
    const each = () => cells.flatMap((row, i) => reader.read(row, i + 2).row ?? []);
    for (const row of each()) audit.note(row);
    for (const row of each()) audit.tally(row);
    const byRow = each().flatMap((row) => audit.examine(row).discrepancies);
    expect(keysOf([...byRow, ...audit.finish()])).toEqual(keysOf(injected));
  });

  it('has words for everything that is found', () => {
    for (const each of found) {
      for (const text of [inChinese(each, SMALL_CONTRACT.insurers), inEnglish(each)]) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });

  it('gives frozen, serialisable results', () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(found)).toBe(true);
  });
});

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
