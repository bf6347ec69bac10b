import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { words as en } from '../../../docs/.vitepress/theme/audit/words.en.js';
import { words as zh } from '../../../docs/.vitepress/theme/audit/words.zh-CN.js';
import { injectedRegister } from '../../audit/register/whole.js';
import { CONTRACT_FILE, csvOf, folder, rowsOf } from '../../examples/audit/files.js';
import { audit, benches, fileOf, takeSample } from './bench.js';

const { open, troubles } = benches();
const { path, remove } = folder();
afterAll(remove);
const [HEADER = [], ...ROWS] = rowsOf(injectedRegister().csv).slice(0, 40);
const contract = fileOf('contract.json', readFileSync(CONTRACT_FILE));

/** A register with a header and a word that nobody knows. */
const STRANGE = csvOf([
  HEADER.map((header) => (header === '灾种' ? '啥子灾' : header)),
  ...ROWS.map((row) => row.map((cell) => (cell === '一般损坏' ? '坏了一些' : cell))),
]);

it('assumes no contract: it asks for one, or for a word that the example is to do', async () => {
  const page = await open();
  await page.locator('#register-file').setInputFiles(fileOf('r.csv', csvOf([HEADER, ...ROWS])));
  await page.locator('#audit-start').click();
  expect(await page.locator('.row.start [role=alert]').innerText()).toBe(zh.noContract);
  expect(await page.locator('.terms-box').count()).toBe(0);
  await page.getByRole('button', { name: zh.contractExample }).click();
  expect(await page.locator('.setup .notice').first().innerText()).toBe(zh.contractForShow);
  await page.locator('#audit-start').click();
  await page.locator('#result-heading').waitFor();
  await page.close();
});

it('lets unknown columns and values be chosen, and audits again with what was chosen', async () => {
  const page = await open();
  await audit(page, fileOf('strange.csv', STRANGE), contract);
  const panel = page.locator('.mapping');
  await panel.waitFor();
  await panel.locator('label', { hasText: '啥子灾' }).locator('select').selectOption('灾害或者事故的种类');
  await panel.locator('label', { hasText: '坏了一些' }).locator('select').selectOption('moderate');
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: zh.keepMapping }).click();
  await (await download).saveAs(path('mapping.json'));
  const kept = JSON.parse(readFileSync(path('mapping.json'), 'utf8'));
  expect(kept.headers).toEqual({ 啥子灾: '灾害或者事故的种类' });
  const before = await page.locator('.figures').innerText();
  await page.locator('#mapping-apply').click();
  await page.waitForFunction((text) => {
    const now = document.querySelector<HTMLElement>('.figures')?.innerText;
    return now !== undefined && now !== text;
  }, before);
  expect(
    await panel.locator('label', { hasText: '坏了一些' }).locator('small').count(),
    'the word is understood now',
  ).toBe(0);
  await page.close();
});

it('keeps what was given when the language changes, and warns before it is left', async () => {
  const page = await open();
  await takeSample(page);
  await page.locator('#audit-start').click();
  await page.locator('#result-heading').waitFor();
  await page.locator('.VPNavBarTranslations button').click();
  await page.locator('.VPNavBarTranslations').getByRole('link', { name: 'English' }).click();
  await page.locator('#result-heading', { hasText: 'sample.csv' }).waitFor();
  expect(await page.locator('#register-file-status').innerText()).toContain('sample.csv');
  expect(await page.locator('#contract-file-status').innerText()).not.toBe(en.noContractYet);
  await page.locator('#result-heading').click();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

it('asks for nothing outside the site, and nothing goes wrong in it', () => {
  expect(troubles()).toEqual([]);
});
