import { readFileSync } from 'node:fs';
import * as library from 'qijiang-catastrophe-insurance';
import * as audit from 'qijiang-catastrophe-insurance/audit';
import * as batch from 'qijiang-catastrophe-insurance/batch';
import * as challenge from 'qijiang-catastrophe-insurance/challenge';
import * as explanation from 'qijiang-catastrophe-insurance/explain';
import * as explanationZh from 'qijiang-catastrophe-insurance/explain/zh-CN';
import * as history from 'qijiang-catastrophe-insurance/history';
import * as notice from 'qijiang-catastrophe-insurance/notice';
import * as receipts from 'qijiang-catastrophe-insurance/receipt';
import * as reports from 'qijiang-catastrophe-insurance/reports';
import * as settlement from 'qijiang-catastrophe-insurance/settlement';
import * as en from 'qijiang-catastrophe-insurance/words/en';
import * as zh from 'qijiang-catastrophe-insurance/words/zh-CN';
import { describe, expect, it, vi } from 'vitest';

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const README = text('README.md');
const CHANGELOG = text('CHANGELOG.md');

const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);

describe('the README', () => {
  it('shows the first program as it is, and what it prints', async () => {
    expect(blocks('ts')).toEqual([text('examples/first-program.ts')]);
    const printed: unknown[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
    try {
      await import('../../examples/first-program.js');
    } finally {
      log.mockRestore();
    }
    expect(blocks('text')).toEqual([`${printed.join('\n')}\n`]);
  });

  it('gives the two commands, in both languages', () => {
    const commands = blocks('sh');
    expect(commands.filter((block) => block === 'npm ci && npm start\n')).toHaveLength(2);
    expect(commands.filter((block) => block === 'npm ci && npm test\n')).toHaveLength(2);
  });

  it('lists every reading with its default and the other one, in both languages', () => {
    for (const [id, reading] of Object.entries(library.READINGS)) {
      const rows = README.split(`| \`${id}\` | \`${reading.default}\` | \`${reading.other}\` |`).length - 1;
      expect(rows, id).toBe(2);
    }
  });

  it('names only functions and data that exist, and every function there is', () => {
    const tables = README.match(/^\| (?:函数|Function) \|.*?\n\n/gms) ?? [];
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
      notice,
      settlement,
      reports,
      receipts,
      zh,
      en,
    ];
    for (const offered of offerings) {
      for (const name of Object.keys(offered)) expect(README, name).toMatch(new RegExp(`\`${name}[\`(]`));
    }
  });

  it('counts right', () => {
    expect(Object.keys(library.READINGS)).toHaveLength(12);
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
    expect(notice.AMBIGUITIES).toHaveLength(74);
    expect(library.UNITS.filter(({ administration }) => administration === 'qijiang')).toHaveLength(21);
  });
});
