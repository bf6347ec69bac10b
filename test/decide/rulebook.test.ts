import { describe, expect, it } from 'vitest';
import { rulebook, rulesCiting } from '../../src/index.js';
import { LATEST } from '../../src/law/edition.js';
import { CLAUSES } from '../../src/law/index.js';

const encoded = CLAUSES.filter(({ status }) => status.kind === 'encoded').map(({ id }) => id);

describe('rules and clauses', () => {
  it('are those of the reviewed list', async () => {
    const list = rulebook(LATEST).map(({ kind, id, clauses }) => `${kind} ${id}: ${clauses.join(' ')}\n`);
    await expect(list.join('')).toMatchFileSnapshot('rulebook.txt');
  });

  it('every rule cites clauses, and all that decides only such as are marked encoded', () => {
    for (const { id, kind, clauses } of rulebook(LATEST)) {
      expect(clauses.length, id).toBeGreaterThan(0);
      if (kind === 'register') continue;
      for (const clause of clauses) expect(encoded, `${id} cites ${clause}`).toContain(clause);
    }
  });

  it('every clause that is marked encoded is cited by a rule', () => {
    for (const clause of encoded) expect(rulesCiting(clause, LATEST), clause).not.toEqual([]);
  });

  it('no two rules share a name', () => {
    const names = rulebook(LATEST).map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it('finds the rules of a clause', () => {
    expect(rulesCiting('2.3b-1', LATEST).map(({ id }) => id)).toEqual([
      'in-term',
      'term-start',
      'term-end',
      'yearly-policy',
      'policy-year',
    ]);
    expect(rulesCiting('title', LATEST)).toEqual([]);
  });
});
