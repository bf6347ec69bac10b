import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describeDiscrepancy } from 'qijiang-catastrophe-insurance/words/zh-CN';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../../../examples/audit/command.js';
import { audit, CONTRACT, CONTRACT_FILE, folder, rowsOf, xlsxOf } from '../../examples/audit/files.js';
import { injectedRegister } from '../register/whole.js';

const { path, write, remove } = folder();
afterAll(remove);

const { csv: REGISTER, injected } = injectedRegister();
const plain = await audit(write('plain.csv', REGISTER), CONTRACT);

interface Key {
  readonly code: string;
  readonly claim: string | null;
  readonly event: string | null;
  readonly difference: number;
}

const keysOf = (found: readonly Key[]): string[] =>
  found.map(({ code, claim, event, difference }) => `${code} ${claim} ${event} ${difference}`).sort();

describe('the seeded register', () => {
  it('gives every injected error and nothing else', () => {
    expect(plain.issues).toEqual([]);
    expect(keysOf(plain.findings)).toEqual(keysOf(injected));
    expect(plain.read).toMatchObject({ files: [{ format: 'csv', encoding: 'utf-8' }], isReordered: false });
  });

  it.each([
    ['with a byte order mark', 'utf-8', () => `\uFEFF${REGISTER}`],
    // GBK has only the full-width sign for yuan.
    ['in GBK', 'gb18030', () => iconv.encode(REGISTER.replaceAll('¥', '￥'), 'gbk')],
  ] as const)('gives the same findings %s', async (name, encoding, content) => {
    const { findings, issues, read } = await audit(write(`${name}.csv`, content()), CONTRACT);
    expect(issues).toEqual([]);
    expect(findings).toEqual(plain.findings);
    expect(read.files[0]?.encoding).toBe(encoding);
  });

  it('gives the same findings as a workbook', async () => {
    const file = write('register.xlsx', await xlsxOf({ 登记簿: rowsOf(REGISTER) }));
    const { findings, issues } = await audit(file, CONTRACT);
    expect(issues).toEqual([]);
    // Excel keeps dates without their writing; what the report says of them is the same.
    expect(findings.map((each) => describeDiscrepancy(each))).toEqual(
      plain.findings.map((each) => describeDiscrepancy(each)),
    );
  });

  it('gives a report that tells every finding and reconciles to the fen', async () => {
    const file = write('register.csv', REGISTER);
    const { status, report } = await command([file, '--contract', CONTRACT_FILE]);
    expect(status).toBe(1);
    expect(report).toContain(`逐行复算 5012 件案件，发现 ${injected.length} 处问题。`);
    const html = readFileSync(path('register-audit.html'), 'utf8');
    const page = html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    for (const finding of plain.findings)
      expect(page).toContain(describeDiscrepancy(finding, CONTRACT.insurers));
    expect(page).toMatch(/<td>两者之差<\/td><td class="figure">0\.00<\/td>/);
    expect(page).toContain('62,678,417.84');
    // Of three people and three houses who are certainly the same on two rows, what is due is due once.
    expect(page).toContain('53,865,614.58');
  });
});
