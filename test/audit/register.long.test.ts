import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditRegister } from '../../src/audit/index.js';
import { CONTRACT, CONTRACT_INPUT } from './register/contract.js';
import { keysOf, readCsv } from './register/read.js';
import { cleanCsv, injectedRegister } from './register/whole.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const written = injectedRegister();

describe('the test data', () => {
  it('is what the generator writes', () => {
    expect(fixture('register.csv')).toBe(written.csv);
    expect(JSON.parse(fixture('injected.json'))).toEqual(written.injected);
    expect(JSON.parse(fixture('contract.json'))).toEqual(CONTRACT_INPUT);
  });
});

describe('a register of 5,000 claims', () => {
  const { rows, issues, columns } = readCsv(fixture('register.csv'));

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
