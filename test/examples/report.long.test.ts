import { fileURLToPath } from 'node:url';
import { parseClaim, parseContract } from 'qijiang-catastrophe-insurance';
import { describe, expect, it } from 'vitest';
import { at, wrapped } from '../../examples/command/text.js';
import { fenOf, yuanOf } from '../../examples/fen.js';
import { decideFile, readContract } from '../../examples/read.js';
import { reportOf } from '../../examples/report.js';
import { run } from '../../examples/run.js';

const path = (name: string): string => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
const illustrative = readContract(path('contracts/illustrative.json'));

describe('the report on the examples', () => {
  it('is the stored one in 中文', async () => {
    const { report, problems, status } = run([]);
    expect([problems, status]).toEqual(['', 0]);
    await expect(`${report}\n`).toMatchFileSnapshot('./decide.zh.txt');
  });

  it('is the stored one in English', async () => {
    await expect(`${run(['--lang', 'en']).report}\n`).toMatchFileSnapshot('./decide.en.txt');
  });

  it('says at the top that the contracts are not those of 綦江', () => {
    expect(run([]).report).toMatch(/^.*\n注意：以下所用合同是为演示而写的示例合同，不是綦江区的合同。/);
    expect(run(['--lang', 'en']).report).toMatch(
      /^.*\nNote: the contracts used here were written for demonstration/,
    );
  });

  it('adds up: what the insurers bear is the total, and the total is that of the claims', () => {
    const { report } = run([]);
    const due = [...report.matchAll(/核定金额：(\d+\.\d\d)元/g)].map(([, yuan = '']) => fenOf(yuan));
    const [, total = ''] = report.match(/应付总额：(\d+\.\d\d)元/) ?? [];
    const borne = [...report.matchAll(/其中中国.*：(\d+\.\d\d)元/g)].map(([, yuan = '']) => fenOf(yuan));
    const sum = (parts: readonly bigint[]) => parts.reduce((all, part) => all + part, 0n);
    expect(due).toHaveLength(29);
    expect(sum(due)).toBe(fenOf(total));
    expect(borne).toHaveLength(3);
    expect(sum(borne)).toBe(fenOf(total));
  });
});

describe('a report', () => {
  it('names the departures of the contract, and does without what is not known', () => {
    const claim = parseClaim({ id: 'bare', loss: { kind: 'house' } });
    const contract = parseContract({ ...illustrative, id: 'own', premium: '500000.00' });
    const decided = decideFile(path('claims/01-lightning-huidong.json'), () => contract);
    const report = reportOf([{ ...decided, claim, title: { zh: '甲', en: 'A' } }], 'zh', false);
    expect(report).not.toContain('示例合同，不是');
    expect(report).toContain('合同年保费为500000.00元');
    expect(report).not.toContain('没有出入');
    expect(report).not.toContain('赶水镇');
  });

  it('leaves it to the account when a line comes on top', () => {
    const file = path('claims/05-street-tree-wuhan.json');
    const onTop = parseContract({ ...illustrative, readings: { 'line-overlap': 'add-samaritan' } });
    expect(reportOf([decideFile(file, () => illustrative)], 'zh', false)).toContain('同时符合');
    expect(reportOf([decideFile(file, () => onTop)], 'zh', false)).not.toContain('同时符合');
  });
});

describe('money in a report', () => {
  it.each([
    ['0.00', 0n],
    ['0.07', 7n],
    ['12.30', 1230n],
    ['9999999999999.99', 999_999_999_999_999n],
  ])('reads and writes %s', (yuan, fen) => {
    expect(fenOf(yuan)).toBe(fen);
    expect(yuanOf(fen)).toBe(yuan);
  });
});

describe('lines', () => {
  it('lose nothing but the blanks where they break', () => {
    const zh = '一（二）“三”，四five six（七）。'.repeat(9);
    const en = 'one (two) three, 四五 six.'.repeat(9);
    const bare = (text: string) => text.replaceAll(' ', '');
    for (const text of [zh, en]) expect(bare(wrapped(text, 40).join(''))).toBe(bare(text));
  });

  it('fit a terminal, and begin with no closing mark', () => {
    for (const line of at(4, '一（二）“三”，四。'.repeat(20))) {
      expect(line).toMatch(/^ {4}[^，。）”]/);
      expect([...line].reduce((width, c) => width + (c > '\u2E80' ? 2 : 1), 0)).toBeLessThanOrEqual(80);
    }
  });
});
