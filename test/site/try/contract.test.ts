import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { contract as zh } from '../../../docs/.vitepress/theme/contract/words.zh-CN.js';
import { ui } from '../../../docs/.vitepress/theme/try/words.zh-CN.js';
import { safeParseContract } from '../../../src/index.js';
import { folder } from '../../examples/audit/files.js';
import { PHONE, site } from './site.js';

const { open, troubles } = site();
const { path, remove } = folder();
afterAll(remove);

it('writes a contract by asking, fills nothing in, shows the findings, saves it and opens it again', async () => {
  const page = await open('contract.html', PHONE);
  const fill = (path: string, value: string) =>
    page.locator(`[id="term-${path.replaceAll('.', '-')}"]`).fill(value);
  const next = () => page.getByRole('button', { name: zh.next, exact: true }).click();
  await page.getByRole('button', { name: zh.blank }).click();
  await fill('id', 'signed-2023');
  await fill('premium', '400000');
  await fill('term.start', '2023-01-01T00:00');
  await fill('term.end', '2026-01-01T00:00');
  await next();
  for (const [i, share] of ['0.5', '0.3', '0.2'].entries()) await fill(`insurers.${i}.share`, share);
  await next();
  const line = 'lines.natural-disaster';
  await page.locator('.terms fieldset.box:visible').first().getByLabel(ui.insured).check();
  expect(await page.locator('#term-lines-natural-disaster-death').inputValue()).toBe('');
  for (const [path, value] of [
    ['death', '80000'],
    ['disability.base', '80000'],
    ['medical.limit', '5000'],
    ['medical.rate', '1'],
    ['medical.deductible', '0'],
  ] as const)
    await fill(`${line}.${path}`, value);
  await page.locator('.terms fieldset.box:visible').first().locator('summary').click();
  for (let grade = 0; grade < 10; grade++) await fill(`${line}.disability.rates.${grade}`, '0.5');
  await next();
  await fill('limits.perEvent', '30000000');
  expect(await page.locator('.found').innerText()).toContain(zh.open(1));
  await fill('limits.perYear', '60000000');
  expect(await page.locator('.found').innerText()).toContain(zh.whole);
  expect(await page.locator('.found li').count()).toBeGreaterThan(3);
  for (let step = 0; step < 4; step++) await next();
  expect(await page.getByRole('button', { name: zh.next, exact: true }).count()).toBe(0);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: zh.save }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('signed-2023.json');
  const saved = path('signed.json');
  await file.saveAs(saved);
  expect(safeParseContract(JSON.parse(readFileSync(saved, 'utf8'))).success).toBe(true);
  await page.getByRole('button', { name: zh.restart }).click();
  await page.locator('#writer-file').setInputFiles(saved);
  expect(await page.locator('#term-id').inputValue()).toBe('signed-2023');
  await page.getByRole('link', { name: zh.use }).click();
  await page.waitForURL(/workbench\.html#s=/);
  expect(await page.locator('.result').innerText()).toContain('signed-2023');
  await page.close();
});

it('asks for nothing outside the site, and nothing goes wrong in it', () => {
  expect(troubles()).toEqual([]);
});
