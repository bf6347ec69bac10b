import { expect, it } from 'vitest';
import { CONTRACT_INPUT } from '../../audit/register/contract.js';
import { injectedRegister } from '../../audit/register/whole.js';
import { csvOf, rowsOf } from '../../examples/audit/files.js';
import { violationsOn } from '../browser.js';
import { benches, fileOf } from './bench.js';

const { open, troubles } = benches();
const [header = [], ...rows] = rowsOf(injectedRegister().csv).slice(0, 61);
const paid = header.indexOf('赔付金额');
const csv = (...parts: readonly (readonly string[])[]) => csvOf([header, ...parts.map((row) => [...row])]);

it('audits several files as one register, and says what was changed since an earlier version', async () => {
  const page = await open('en/');
  const [first, second] = [rows.slice(0, 30), rows.slice(30)];
  await page
    .locator('#register-file')
    .setInputFiles([fileOf('april.csv', csv(...first)), fileOf('may.csv', csv(...second))]);
  expect(await page.locator('#register-file-status').innerText()).toContain('2 files');
  const earlier = rows.slice(1).map((row, i) => (i === 0 ? row.with(paid, '1.00') : row));
  await page.locator('.before > summary').click();
  await page.locator('#before-file').setInputFiles(fileOf('march.csv', csv(...earlier)));
  await page.locator('#contract-file').setInputFiles(fileOf('contract.json', JSON.stringify(CONTRACT_INPUT)));
  await page.locator('.terms-box').waitFor();
  await page.locator('#audit-start').click();
  await page.locator('.conclusion').waitFor();
  expect(await page.locator('#result-heading').innerText()).toContain('april.csv、may.csv');
  const versions = await page.locator('.versions').innerText();
  expect(versions).toContain('1 rows came, 0 went, and 1 were changed');
  expect(versions).toContain('march.csv');
  expect(await violationsOn(page)).toEqual([]);
  await page.close();
});

it('lets nothing go wrong unseen', () => {
  expect(troubles()).toEqual([]);
});
