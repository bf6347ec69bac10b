import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/law/clause.js';
import { CLAUSES, clause } from '../../../src/law/registry.js';

const printed = readFileSync(new URL('../../fixtures/notice.txt', import.meta.url), 'utf8');

/** Walks the print clause by clause, skipping layout only; says where the two part, or what remains at the end. */
function walk(text: string, clauses: readonly Pick<Clause, 'id' | 'zh'>[]): string {
  let rest = text;
  for (const { id, zh } of clauses) {
    rest = rest.trimStart();
    if (!rest.startsWith(zh)) return `at ${id}: ${rest.slice(0, 20)}`;
    rest = rest.slice(zh.length);
  }
  return rest.trim();
}

describe('the text of the notice', () => {
  it('is covered character for character, in order', () => {
    expect(printed.length).toBeGreaterThan(3000);
    expect(walk(printed, CLAUSES)).toBe('');
  });

  it('is found incomplete when a clause, an order or a single character is off', () => {
    const changed = CLAUSES.map(({ id, zh }) =>
      id === '2.3a-1' ? { id, zh: zh.replace('50%', '60%') } : { id, zh },
    );
    const dateMissing = CLAUSES.slice(0, -1);
    const withoutDeadline = CLAUSES.filter(({ id }) => id !== '5.3-1');
    const swapped = [clause('addressees'), clause('title')];
    expect(walk(printed, changed)).toMatch(/^at 2\.3a-1: 承保方式为共保/);
    expect(walk(printed, dateMissing)).toBe('2023年3月3日');
    expect(walk(printed, withoutDeadline)).toMatch(/^at 5\.3-2: 为建立工作联络机制/);
    expect(walk(printed, swapped)).toMatch(/^at addressees: 关于开展/);
  });

  it('has no empty clause, and none with layout around it', () => {
    for (const { id, zh, en } of CLAUSES) {
      expect(zh, id).toMatch(/^\S(?:[\s\S]*\S)?$/);
      expect(en, id).toMatch(/^\S(?:.*\S)?$/);
    }
  });

  it('is rendered in English without Chinese characters or punctuation', () => {
    for (const { id, en, notes, status } of CLAUSES) {
      const english = [en, notes?.en ?? '', status.kind === 'out-of-scope' ? status.why.en : ''];
      expect(english.join('\n'), id).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
    }
  });

  it('keeps the figures of the 中文 in the English', () => {
    const figures = (text: string): string[] => [...new Set(text.match(/\d+/g) ?? [])].sort();
    const spelled: Record<string, string[]> = {
      '2.3a-1': ['2', '3'],
      '2.3b-1': ['3'],
      '2.4-1': ['40'],
      '4.3-1': ['1'],
      '5.3-1': ['3'],
      date: ['3'],
    };
    for (const { id, zh, en } of CLAUSES) {
      const expected = figures(zh).filter((figure) => !spelled[id]?.includes(figure));
      expect(figures(en), id).toEqual(expect.arrayContaining(expected));
    }
    expect(clause('2.4-1').en).toContain('CNY 400,000');
    expect(clause('2.3a-1').en).toContain('two to three');
    expect(clause('2.3b-1').en).toContain('three years');
    expect(clause('4.3-1').en).toContain('one officer');
    expect(clause('5.3-1').en).toContain('10 March 2023');
    expect(clause('date').en).toBe('3 March 2023');
  });
});
