import { describe, expect, it } from 'vitest';
import { auditor, auditRegister, registerReader } from '../../src/audit/index.js';
import { describeDiscrepancy as inEnglish } from '../../src/words/en.js';
import { describeDiscrepancy as inChinese } from '../../src/words/zh-CN.js';
import { itAtLength } from '../thorough.js';
import { keysOf, readCsv } from './register/read.js';
import { SMALL_CONTRACT, smallTable } from './register/small.js';

describe('a register of 900 claims', () => {
  const { table, csv, injected } = smallTable();
  const { rows, issues } = readCsv(csv);
  const found = auditRegister(rows, SMALL_CONTRACT);

  it('has errors of every kind, and all of them are found', () => {
    expect(issues).toEqual([]);
    expect(new Set(injected.map(({ code }) => code)).size).toBe(40);
    expect(keysOf(found)).toEqual(keysOf(injected));
  });

  itAtLength('is audited alike row by row', () => {
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
