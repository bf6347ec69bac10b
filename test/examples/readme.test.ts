import { existsSync, readFileSync } from 'node:fs';
import * as library from 'qijiang-catastrophe-insurance';
import * as audit from 'qijiang-catastrophe-insurance/audit';
import * as batch from 'qijiang-catastrophe-insurance/batch';
import * as challenge from 'qijiang-catastrophe-insurance/challenge';
import * as explanation from 'qijiang-catastrophe-insurance/explain';
import * as explanationZh from 'qijiang-catastrophe-insurance/explain/zh-CN';
import * as history from 'qijiang-catastrophe-insurance/history';
import * as impacts from 'qijiang-catastrophe-insurance/impact';
import * as notice from 'qijiang-catastrophe-insurance/notice';
import * as receipts from 'qijiang-catastrophe-insurance/receipt';
import * as reports from 'qijiang-catastrophe-insurance/reports';
import * as settlement from 'qijiang-catastrophe-insurance/settlement';
import * as en from 'qijiang-catastrophe-insurance/words/en';
import * as zh from 'qijiang-catastrophe-insurance/words/zh-CN';
import { describe, expect, it, vi } from 'vitest';

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const READMES = { 中文: text('README.md'), English: text('README.en.md') };
const FUNCTIONS = ['docs/developers/functions.md', 'docs/en/developers/functions.md'].map(text);
const CHANGELOG = text('CHANGELOG.md');

const blocksOf = (page: string, language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);

/** More than a screen is the site's to say. */
const LINES_OF_A_SCREEN = 75;

/** What the first program prints; it runs once, when it is loaded. */
async function firstProgram(): Promise<string> {
  const lines: unknown[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
  try {
    await import('../../examples/first-program.js');
  } finally {
    log.mockRestore();
  }
  return `${lines.join('\n')}\n`;
}

const printed = firstProgram();

describe.each(Object.entries(READMES))('the README in %s', (_, readme) => {
  it('shows the first program as it is, and what it prints', async () => {
    expect(blocksOf(readme, 'ts')).toEqual([text('examples/first-program.ts')]);
    expect(blocksOf(readme, 'text')).toEqual([await printed]);
  });

  it('gives the two commands, on one screen', () => {
    expect(blocksOf(readme, 'sh')).toEqual(['npm ci && npm start\n', 'npm ci && npm test\n']);
    expect(readme.split('\n').length).toBeLessThanOrEqual(LINES_OF_A_SCREEN);
  });

  it('leads to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
  });
});

describe('the page of functions', () => {
  it('names only functions and data that exist, and every function there is', () => {
    const tables = FUNCTIONS.join('\n').match(/^\| (?:函数|Function) \|.*?\n\n/gms) ?? [];
    const cells = tables.flatMap((table) => table.split('\n').map((row) => row.split('|')[1] ?? ''));
    const named = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)/g)].map(([, name = '']) => name));
    const offered = new Map<string, unknown>(Object.entries(library));
    expect(named.filter((name) => !offered.has(name))).toEqual([]);
    const functions = [...offered.keys()].filter((name) => /^[a-z]/.test(name));
    for (const name of functions)
      expect(
        named.filter((each) => each === name),
        name,
      ).toHaveLength(2);
  });

  it('names what the sub-paths offer', () => {
    const offerings = [
      audit,
      batch,
      challenge,
      explanation,
      explanationZh,
      history,
      impacts,
      notice,
      settlement,
      reports,
      receipts,
      zh,
      en,
    ];
    for (const offered of offerings) {
      for (const name of Object.keys(offered))
        for (const page of FUNCTIONS) expect(page, name).toMatch(new RegExp(`\`${name}[\`(]`));
    }
  });

  it('counts right', () => {
    expect(Object.keys(library.READINGS)).toHaveLength(20);
    expect(library.UNITS.filter(({ administration }) => administration === 'wansheng')).toHaveLength(10);
  });
});

describe('the CHANGELOG', () => {
  it('names every clause that is encoded, in both languages', () => {
    const encoded = notice.CLAUSES.filter(({ status }) => status.kind === 'encoded');
    const items = encoded.flatMap(({ printed }) => printed?.replace(/表\d$/, '表') ?? []);
    for (const item of new Set(items))
      expect(CHANGELOG.split(item).length - 1, item).toBeGreaterThanOrEqual(2);
  });

  it('gives a reason for each runtime dependency, in both languages', () => {
    const { dependencies, version } = JSON.parse(text('package.json')) as {
      dependencies: object;
      version: string;
    };
    expect(CHANGELOG).toContain(`## [${version}]`);
    for (const name of Object.keys(dependencies)) {
      expect(
        CHANGELOG.split('\n').filter((line) => line.startsWith('|') && line.split('|')[1]?.includes(name)),
      ).toHaveLength(2);
    }
  });

  it('counts right', () => {
    expect(notice.AMBIGUITIES).toHaveLength(90);
    expect(library.UNITS.filter(({ administration }) => administration === 'qijiang')).toHaveLength(21);
  });
});
