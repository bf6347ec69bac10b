import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { CONTRACT_INPUT } from '../../audit/register/contract.js';
import { injectedRegister } from '../../audit/register/whole.js';
import { csvOf, folder, rowsOf } from '../../examples/audit/files.js';
import { least } from '../still.js';
import { audit, benches, fileOf, saved, takeSample } from './bench.js';

const { open, troubles } = benches();
const { write, remove } = folder();
afterAll(remove);

/** A longer task is felt. */
const FELT = 200;

const COUNT = 100_000;

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

/** Watches for what holds the page up. */
const WATCH = `
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask' });
  window.gap = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.gap = Math.max(window.gap, now - last);
    last = now;
  }, 10);
`;

const longest = (page: Page): Promise<number> => page.evaluate('window.longest');

/** Audits a file, filters what was found and saves the workbook: the longest task of the page meanwhile. */
async function audited(register: string): Promise<number> {
  const page = await open();
  await page.evaluate(WATCH);
  const began = Date.now();
  await audit(page, register, contract);
  const seconds = (Date.now() - began) / 1000;
  expect(await page.locator('.conclusion').innerText()).toMatch(
    /^逐行复算 100000 件案件，发现 \d{4} 处问题。$/,
  );
  await page.locator('.found tbody').first().waitFor();
  const whole = await longest(page);

  await page.locator('#filter-code').selectOption('wrong-line');
  await page.locator('.found tbody[data-code=wrong-line]').first().waitFor();
  const filtered = await longest(page);

  const writing = Date.now();
  expect((await saved(page, 0)).suggestedFilename()).toBe('long-audit.xlsx');
  const written = (Date.now() - writing) / 1000;
  const gap = await page.evaluate('window.gap');
  console.log(
    `100,000 rows: audited in ${seconds} s, workbook in ${written} s; longest task ${whole} ms, with filtering ${filtered} ms, at all ${await longest(page)} ms; longest pause between ticks ${gap} ms`,
  );
  const felt = await longest(page);
  await page.context().close();
  return felt;
}

it('audits 100,000 rows of GB18030 while the page stays responsive', async () => {
  const register = write('long.csv', longRegister(COUNT));
  const felt = await least(FELT, () => audited(register), 5);
  expect(felt).toBeLessThan(FELT);
});

it('shows how far it is, stops at once, and works again', async () => {
  const page = await open('en/');
  await page.locator('#register-file').setInputFiles(write('long.csv', longRegister(COUNT)));
  await page.locator('#audit-start').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('audit-cancel');
  await page.waitForFunction('document.querySelector("progress")?.value >= 5');
  expect(await page.locator('.running [role=status]').innerText()).toMatch(/^Reading, \d+%$/);
  await page.keyboard.press('Enter');
  await page.locator('#audit-start').waitFor();
  expect(await page.locator('progress').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('audit-start');
  expect(await page.locator('.start').innerText()).toContain('Stopped.');
  await takeSample(page);
  await page.locator('#audit-start').click();
  await page.locator('.conclusion', { hasText: '355' }).waitFor();
  await page.context().close();
});

it('lets nothing go wrong unseen', () => {
  expect(troubles()).toEqual([]);
});
