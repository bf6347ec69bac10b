import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { audited } from '../../../examples/audit/audited.js';
import { fileBytes } from '../../../examples/audit/file-bytes.js';
import { fileHost } from '../../../examples/audit/file-host.js';
import { LANGUAGES } from '../../../examples/audit/language.js';
import { writeWorkbook } from '../../../examples/audit/write-workbook.js';
import { Outputs } from '../../../examples/command/outputs.js';
import { injectedRegister } from '../../audit/register/whole.js';
import { CONTRACT, CONTRACT_FILE, folder, rowsOf, xlsxOf } from '../../examples/audit/files.js';
import { audit, benches, type File, fileOf, listed, type Shown, saved, takeSample } from './bench.js';

const { open, troubles } = benches();
const { path, write, remove } = folder();
afterAll(remove);

const { csv: REGISTER, injected } = injectedRegister();
const contract = fileOf('contract.json', readFileSync(CONTRACT_FILE));

const told = ({ code, certainty, claim, event, difference }: Shown): string =>
  [code, certainty, claim, event, difference].join(' ');

/** What was put into the register, as the list should show it. */
const expected = injected
  .map((each) => told({ ...each, claim: each.claim ?? '', event: each.event ?? '' }))
  .sort();

/** GBK has the full-width sign only. */
const inGbk = (text: string): string => text.replaceAll('¥', '￥');

const forms: readonly (readonly [string, '' | 'en/', () => Promise<File>])[] = [
  ['GBK', '', async () => fileOf('register.csv', iconv.encode(inGbk(REGISTER), 'gbk'))],
  ['UTF-8 with a byte order mark', 'en/', async () => fileOf('register.csv', `\uFEFF${REGISTER}`)],
  ['xlsx', '', async () => fileOf('register.xlsx', await xlsxOf({ 登记簿: rowsOf(REGISTER) }))],
];

async function sheetsOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return Object.fromEntries(workbook.worksheets.map((sheet) => [sheet.name, sheet.getSheetValues()]));
}

/** The workbook that the command writes of the same file. */
async function byCommand({ name, buffer }: File, locale: 'zh-CN' | 'en'): Promise<string> {
  const done = await audited({
    files: [await fileBytes(write(name, buffer))],
    host: fileHost(new Outputs([], true)),
    contract: CONTRACT,
    isIllustrative: false,
    mapping: { insurers: CONTRACT.insurers },
    language: LANGUAGES[locale],
    base: path('command'),
    date: null,
    onProgress: () => undefined,
  });
  await writeWorkbook(done, path('command.xlsx'));
  return path('command.xlsx');
}

describe.each(forms)('the register with injected errors, as %s', (_, root, make) => {
  it('shows each error and nothing else, and gives the workbook of the command', async () => {
    const page = await open(root);
    const register = await make();
    await audit(page, register, contract);
    expect((await listed(page)).map(told).sort()).toEqual(expected);

    const download = await saved(page, 0);
    expect(download.suggestedFilename()).toBe('register-audit.xlsx');
    await download.saveAs(path('bench.xlsx'));
    const sheets = await sheetsOf(path('bench.xlsx'));
    expect(Object.keys(sheets)).toHaveLength(8);
    expect(sheets).toEqual(await sheetsOf(await byCommand(register, root === '' ? 'zh-CN' : 'en')));
    await page.close();
  });
});

const optionsOf = (page: Page, filter: string): Promise<readonly string[]> =>
  page
    .locator(`#filter-${filter} option`)
    .evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? ''));

describe('the list', () => {
  it('is filtered by kind, certainty, line and town, and every finding has a town and a line', async () => {
    const page = await open();
    await takeSample(page);
    await page.locator('#audit-start').click();
    const all = await listed(page);
    expect(all.length).toBeGreaterThan(30);
    for (const filter of ['code', 'certainty', 'line', 'town']) {
      let sum = 0;
      for (const value of await optionsOf(page, filter)) {
        if (value === '') continue;
        await page.locator(`#filter-${filter}`).selectOption(value);
        const title = (await page.locator(`#filter-${filter} option:checked`).innerText()).trim();
        const count = Number(/（(\d+)）$/.exec(title)?.[1]);
        await page.locator('#findings-heading ~ p[role=status]', { hasText: `${count} 处，` }).waitFor();
        const shown = await listed(page);
        expect(shown).toHaveLength(count);
        if (filter === 'code' || filter === 'certainty')
          expect(new Set(shown.map((each) => each[filter]))).toEqual(new Set([value]));
        sum += count;
      }
      expect(sum, filter).toBe(all.length);
      await page.locator('.filters .end button').click();
    }
    await page.locator('#filter-text').fill('ｑｊ-00391');
    await page.locator('#findings-heading ~ p[role=status]', { hasText: '1 处，' }).waitFor();
    expect((await listed(page))[0]?.claim).toBe('QJ-00391');
    await page.locator('#filter-text').fill('nothing like it');
    await page.locator('#findings-heading ~ p', { hasText: '没有符合筛选的问题' }).waitFor();
    await page.close();
  });
});

it.each([
  ['', '逐行复算 355 件案件，发现 32 处问题。', '多付 462,847.54 元，少付 18,543.22 元'],
  [
    'en/',
    'Claims recomputed row by row: 355. Discrepancies found: 32.',
    'CNY 462,847.54 overpaid, CNY 18,543.22 underpaid',
  ],
] as const)(
  'says in plain words what came of it, to the fen, and leads from a finding to its clause, in %s',
  async (root, count, sums) => {
    const page = await open(root);
    await takeSample(page);
    await page.locator('#audit-start').click();
    await page.locator('.conclusion').waitFor();
    expect(await page.locator('.conclusion').innerText()).toBe(count);
    expect(await page.locator('.sure .certain').innerText()).toContain(sums);
    expect(await page.locator('.chart svg').count()).toBe(3);
    for (const table of await page.locator('.charts details').all()) await table.locator('summary').click();
    const totals = await page.locator('.charts tr.total').allInnerTexts();
    expect(totals).toHaveLength(3);
    for (const total of totals) expect(total).toContain('8,524,063.73');
    const report = await saved(page, 1);
    expect(report.suggestedFilename()).toBe('sample-audit.html');
    const link = page.locator('.found .says a').first();
    const title = await link.innerText();
    await link.click();
    await page.waitForURL(/\/some\/where\/(?:en\/)?notice\/[\w-]+\.html$/);
    expect(page.url().includes('/en/')).toBe(root === 'en/');
    await page.locator('main h1', { hasText: title }).waitFor();
    await page.close();
  },
);

it('warns where no contract was given', async () => {
  const page = await open('en/');
  await takeSample(page);
  await page.locator('.setup section').nth(1).locator('p button').click();
  await page.locator('#audit-start').click();
  await page.locator('.summary .notice', { hasText: 'No contract was given' }).waitFor();
  await page.close();
});

it('asks for nothing outside the site, and nothing goes wrong in it', () => {
  expect(troubles()).toEqual([]);
});
