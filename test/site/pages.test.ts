import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauseAnchor, clauseSlug, ruleAnchor } from '../../docs/.vitepress/generate/links.js';
import { pageOf } from '../../docs/.vitepress/generate/rules/page-of.js';
import { rulebook, rulesCiting } from '../../src/index.js';
import { LATEST } from '../../src/law/edition.js';
import { AMBIGUITIES, CLAUSES, READINGS } from '../../src/law/index.js';
import { TERM_CLAUSES, type TermId } from '../../src/law/term-clauses.js';
import { GLOSSARY } from '../../src/words/glossary.js';
import { notInLetters } from '../../src/words/not-in-letters.js';
import { KEPT_OUT } from '../explain/languages.js';
import { decoded, read, textIn } from './built.js';

const NOTICE = new URL('../fixtures/notice.txt', import.meta.url);
const ROOTS = ['', 'en/'] as const;

const contentOf = (page: string): string => /<main[^>]*>(.*)<\/main>/s.exec(read(page))?.[1] ?? '';

/** What a clause of the whole text is marked with, which is not of the notice. */
const withoutMarks = (html: string): string =>
  html
    .replace(/<span class="beside">.*?<\/span>/gs, '')
    .replace(/<a class="header-anchor".*?<\/a>/gs, '')
    .replace(/<td[^>]*><a href[^>]*>[^<]*<\/a><\/td>|<th[^>]*><a href[^>]*>[^<]*<\/a><\/th>/g, '');

const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe('the notice on the site', () => {
  it('is complete to the character, in its order, on one page', () => {
    const shown = squeezed(textIn(withoutMarks(contentOf('notice/index.html'))));
    let at = 0;
    for (const { id, zh } of CLAUSES) {
      const found = shown.indexOf(squeezed(zh), at);
      expect(found, id).toBeGreaterThanOrEqual(at);
      at = found + squeezed(zh).length;
    }
    const printed = squeezed(readFileSync(NOTICE, 'utf8'));
    expect(squeezed(CLAUSES.map(({ zh }) => zh).join(''))).toBe(printed);
  });

  it('has an anchor and a page for each clause, in both languages, with its text, its English and its status', () => {
    for (const root of ROOTS) {
      const whole = read(`${root}notice/index.html`);
      for (const clause of CLAUSES) {
        expect(whole, clause.id).toContain(`id="${clauseAnchor(clause.id)}"`);
        const text = squeezed(textIn(contentOf(`${root}notice/${clauseSlug(clause.id)}.html`)));
        expect(text, clause.id).toContain(squeezed(clause.zh));
        expect(text, clause.id).toContain(squeezed(clause.en));
      }
    }
  });

  it('has slugs that differ', () => {
    expect(new Set(CLAUSES.map(({ id }) => clauseSlug(id))).size).toBe(CLAUSES.length);
  });

  it('leads from each clause to its rules, and from each rule to its clauses', () => {
    for (const root of ROOTS) {
      for (const { id } of CLAUSES) {
        const page = contentOf(`${root}notice/${clauseSlug(id)}.html`);
        for (const rule of rulesCiting(id, LATEST))
          expect(page, `${id} ${rule.id}`).toContain(
            `rules/${pageOf(rule, LATEST)}.html#${ruleAnchor(rule)}`,
          );
      }
      for (const rule of rulebook(LATEST)) {
        const page = contentOf(`${root}rules/${pageOf(rule, LATEST)}.html`);
        expect(page, rule.id).toContain(`id="${ruleAnchor(rule)}"`);
        for (const clause of rule.clauses)
          expect(page, rule.id).toContain(`notice/${clauseSlug(clause)}.html`);
      }
    }
  });

  it('lists every ambiguity, with its clauses, its position, and the reading that decides it', () => {
    for (const [root, language] of [
      ['', 'zh'],
      ['en/', 'en'],
    ] as const) {
      const page = read(`${root}notice/ambiguities.html`);
      const text = textIn(page);
      for (const entry of AMBIGUITIES) {
        expect(page, entry.id).toContain(`id="${entry.id.toLowerCase()}"`);
        // A reading goes by its title there, and not by its code.
        for (const said of entry.position[language].split(/(?:解读|reading) ([a-z-]+) ?/))
          if (said in READINGS) expect(text, entry.id).not.toMatch(new RegExp(`(解读|reading) ${said}`));
          else expect(text, entry.id).toContain(said);
        for (const clause of entry.clauses)
          expect(page).toContain(`./${clauseSlug(clause)}.html`.replace('./', 'notice/'));
        if (entry.switch !== undefined) expect(page, entry.id).toContain(`readings/${entry.switch}.html`);
      }
    }
  });

  it('has a glossary with every term, its meaning and its clause, and what is not written in letters', () => {
    for (const [root, language, locale] of [
      ['', 'zh', 'zh-CN'],
      ['en/', 'en', 'en'],
    ] as const) {
      const page = read(`${root}notice/glossary.html`);
      const text = textIn(page);
      for (const [id, term] of Object.entries(GLOSSARY)) {
        expect(page).toContain(`id="term-${id}"`);
        for (const said of [term.zh, term.en, term.means[language]]) expect(text, id).toContain(said);
        const clause = TERM_CLAUSES[id as TermId];
        if (clause !== null) expect(page, id).toContain(`notice/${clauseSlug(clause)}.html`);
      }
      for (const { word, instead } of notInLetters(KEPT_OUT[locale])) {
        expect(text).toContain(word);
        expect(text).toContain(instead);
      }
    }
  });

  it('has a page for each reading, with its positions', () => {
    for (const root of ROOTS) {
      for (const [id, { positions, clause }] of Object.entries(READINGS)) {
        const page = contentOf(`${root}readings/${id}.html`);
        for (const position of positions) expect(page, id).toContain(position);
        expect(page).toContain(`notice/${clauseSlug(clause)}.html`);
        expect(contentOf(`${root}notice/${clauseSlug(clause)}.html`)).toContain(`readings/${id}.html`);
      }
    }
  });
});

describe('the pages of the site', () => {
  it('leave nothing undefined', () => {
    for (const root of ROOTS) {
      for (const page of [
        'rules/index',
        'rules/facts',
        'reference/errors',
        'reference/costs',
        'reference/schemas',
        'reference/performance',
      ])
        expect(decoded(contentOf(`${root}${page}.html`)), page).not.toMatch(/undefined|\[object|NaN/);
      for (const rule of new Set(rulebook(LATEST).map((rule) => pageOf(rule, LATEST))))
        expect(decoded(contentOf(`${root}rules/${rule}.html`)), rule).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('in English are in English', () => {
    const han = (page: string) =>
      (textIn(contentOf(page).replace(/<svg.*?<\/svg>/gs, '')).match(/\p{Script=Han}{12,}/gu) ?? []).filter(
        (name) => !name.endsWith('公司'),
      );
    for (const page of new Set(rulebook(LATEST).map((rule) => pageOf(rule, LATEST))))
      expect(han(`en/rules/${page}.html`), page).toEqual([]);
  });
});
