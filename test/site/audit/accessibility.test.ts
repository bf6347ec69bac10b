import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { injectedRegister } from '../../audit/register/whole.js';
import { csvOf, rowsOf } from '../../examples/audit/files.js';
import { overflowOf, smallTargetsOn, violationsOn } from '../browser.js';
import { looked, shown } from '../looks.js';
import { still } from '../still.js';
import { audit, benches, fileOf, takeSample } from './bench.js';

const { open, troubles } = benches();

/** Where pictures of the pages are put, for people to look at. */
const { SCREENSHOTS } = process.env;

async function picture(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS === undefined) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `audit-${name}.png`) });
}

const OPEN_ALL = 'for (const each of document.querySelectorAll(".bench details")) each.open = true';

async function sample(page: Page): Promise<void> {
  await takeSample(page);
  await page.locator('#audit-start').click();
  await page.locator('.found tbody').first().waitFor();
}

/** A cell that is not understood, and an error that cannot be audited. */
const [HEADER = [], ...ROWS] = rowsOf(injectedRegister().csv).slice(0, 80);
const STRANGE = csvOf([
  HEADER,
  ...ROWS.map((row) => row.map((cell, i) => (i === 20 && cell !== '' ? '约五百' : cell))),
]);

const STATES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['start', async () => {}],
  ['results', sample],
  [
    'everything-open',
    async (page) => {
      await audit(page, fileOf('strange.csv', STRANGE));
      await page.locator('.cells tbody').first().waitFor();
      await page.evaluate(OPEN_ALL);
    },
  ],
  ['problem', async (page) => audit(page, fileOf('no.csv', 'a,b\n1,2'))],
];

it.each(looked(STATES).map(([look, [name, prepare]]) => [name, shown(look), look, prepare] as const))(
  'the bench has no barriers: %s, %s',
  async (name, way, look, prepare) => {
    const page = await open(look.root, look);
    await prepare(page);
    await still(page);
    await picture(page, `${way}-${name}`.replace(/\W+/g, '-'));
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    if (look.size === 'phone') expect(await smallTargetsOn(page)).toEqual([]);
    // The words of a chart are as it was drawn: no colour of the page comes over them.
    for (const word of await page.locator('.chart text').all())
      expect(await word.evaluate((text) => getComputedStyle(text).fill)).not.toMatch(/rgba/);
    await page.close();
  },
);

it('works by keyboard alone', async () => {
  const page = await open('en/');
  await page.locator('#register-file').focus();
  expect(await page.locator('#register-file').evaluate((element) => element.matches(':focus-visible'))).toBe(
    true,
  );
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Use the sample');
  await page.keyboard.press('Enter');
  await page.locator('#contract-file-status', { hasText: 'the sample’s contract' }).waitFor();
  for (let i = 0; i < 12 && !(await page.evaluate('document.activeElement?.id === "audit-start"')); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#result-heading:focus').waitFor();
  for (let i = 0; i < 20 && !(await page.evaluate('document.activeElement?.id === "filter-code"')); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.locator('#findings-heading ~ p[role=status]', { hasText: 'of 32' }).waitFor();
  await page.close();
});

it('tells a screen reader how it went, says in tables what the charts draw, and prints what is not for a screen only', async () => {
  const page = await open('en/');
  await sample(page);
  await page
    .locator('.bench > [role=status]', { hasText: 'Discrepancies found: 32' })
    .waitFor({ state: 'attached' });
  for (const chart of await page.locator('.charts > div').all()) {
    expect(await chart.locator('.chart').getAttribute('aria-hidden')).toBe('true');
    expect(await chart.locator('table tbody tr').count()).toBeGreaterThan(4);
  }

  // Printed: the result, its figures and the list, without what is for a screen only.
  await page.emulateMedia({ media: 'print' });
  for (const each of ['.summary', '.charts table', '.found', '.basis'])
    expect(await page.locator(each).first().isVisible(), each).toBe(true);
  for (const each of ['.setup', '.filters', '.summary button', '.VPNav'])
    expect(await page.locator(each).first().isVisible(), each).toBe(false);
  await picture(page, 'print');
  await page.close();
});

it('lets nothing go wrong unseen', () => {
  expect(troubles()).toEqual([]);
});
