import iconv from 'iconv-lite';
import { afterAll, expect, it } from 'vitest';
import { CONTRACT_INPUT } from '../../audit/register/contract.js';
import { injectedRegister } from '../../audit/register/whole.js';
import { csvOf, folder, rowsOf } from '../../examples/audit/files.js';
import { mostMemory } from '../browser.js';
import { workDuring } from '../work.js';
import { audit, benches, fileOf, saved, takeSample } from './bench.js';

const { open, troubles } = benches();
const { write, remove } = folder();
afterAll(remove);

/** A longer task is felt. */
const FELT = 200;

/** A task of the page does not grow with the register: a fifth of it shows as much. */
const COUNT = process.env.LOOKS === 'all' ? 100_000 : 20_000;

/** 一页连同它的线程，60,000 行以内不超过 500 MB，再多按比例。A page and its thread take no more up to 60,000 rows, and beyond in proportion. */
const MOST_MEGABYTES = 500 * Math.max(1, COUNT / 60_000);

/** Copies of the register, each with claims, events, persons and houses of its own. */
function longRegister(count: number): Buffer {
  const [header = [], ...all] = rowsOf(injectedRegister().csv);
  const at = (name: string): number => header.indexOf(name);
  const own = ['案件编号', '事件编号', '人员编号', '户编号'].map(at);
  const claims = all.filter((row) => row[at('案件编号')] !== '');
  const lines = Array.from({ length: count }, (_, i) => {
    const copy = Math.floor(i / claims.length) + 1;
    return (claims[i % claims.length] ?? []).map((cell, column) => {
      if (column === 0) return `${i + 1}`;
      return own.includes(column) && cell !== '' && cell !== '不详' ? `${cell}-${copy}` : cell;
    });
  });
  return iconv.encode(csvOf([header, ...lines]), 'gb18030');
}

const contract = fileOf(
  'contract.json',
  JSON.stringify({ ...CONTRACT_INPUT, limits: { perEvent: '6000000.00', perYear: '9000000000000.00' } }),
);

it(`audits ${COUNT} rows of GB18030, filters what was found and saves the workbook while the page stays responsive`, async () => {
  const page = await open();
  const register = write('long.csv', longRegister(COUNT));
  const { longest } = await workDuring(page, async () => {
    await audit(page, register, contract);
    expect(await page.locator('.conclusion').innerText()).toMatch(
      new RegExp(`^逐行复算 ${COUNT} 件案件，发现 \\d+ 处问题。$`),
    );
    await page.locator('.found tbody').first().waitFor();
    await page.locator('#filter-code').selectOption('wrong-line');
    await page.locator('.found tbody[data-code=wrong-line]').first().waitFor();
    expect((await saved(page, 0)).suggestedFilename()).toBe('long-audit.xlsx');
  });
  const megabytes = Math.round(await mostMemory());
  console.log(
    `${COUNT} rows: the longest task of the page took ${Math.round(longest)} ms, its memory ${megabytes} MB at most`,
  );
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  expect(longest).toBeLessThan(FELT);
  await page.close();
});

it('shows how far it is, stops at once, and works again', async () => {
  const page = await open('en/');
  await page.locator('#register-file').setInputFiles(write('long.csv', longRegister(COUNT)));
  await page.locator('#contract-file').setInputFiles(contract);
  await page.locator('.terms-box').waitFor();
  await page.locator('#audit-start').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('audit-cancel');
  const done = () => page.locator('progress').evaluate((shown: HTMLProgressElement) => shown.value);
  await expect.poll(done, { timeout: 60_000, interval: 20 }).toBeGreaterThanOrEqual(5);
  expect(await page.locator('.running [role=status]').innerText()).toMatch(/^Reading, \d+%$/);
  await page.keyboard.press('Enter');
  await page.locator('#audit-start').waitFor();
  expect(await page.locator('progress').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('audit-start');
  expect(await page.locator('.start').innerText()).toContain('Stopped.');
  await takeSample(page);
  await page.locator('#audit-start').click();
  await page.locator('.conclusion', { hasText: '355' }).waitFor();
  await page.close();
});

it('lets nothing go wrong unseen', () => {
  expect(troubles()).toEqual([]);
});
