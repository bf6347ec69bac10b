import { describe, expect, it } from 'vitest';
import { auditRegister } from '../../src/audit/index.js';
import { CONTRACT } from './register/contract.js';
import { keysOf, readCsv } from './register/read.js';
import { cleanCsv, injectedRegister } from './register/whole.js';

const written = injectedRegister();

describe('a register of 5,000 claims', () => {
  const { rows, issues, columns } = readCsv(written.csv);

  it('is understood in every cell', () => {
    expect(issues).toEqual([]);
    expect(columns).not.toContain(null);
    expect(rows.filter(({ kind }) => kind === 'claim').length).toBeGreaterThan(5000);
  });

  it('gives no false alarm without errors', () => {
    const clean = readCsv(cleanCsv());
    expect(clean.issues).toEqual([]);
    expect(auditRegister(clean.rows, CONTRACT)).toEqual([]);
  });

  it('gives every injected error, named rightly, with the right difference, and nothing else', () => {
    expect(keysOf(auditRegister(rows, CONTRACT))).toEqual(keysOf(written.injected));
  });

  it('has errors of every kind that the register can show', () => {
    expect(new Set(written.injected.map(({ code }) => code)).size).toBe(40);
  });
});
