import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { overflowOf, smallTargetsOn, violationsOn } from '../browser.js';
import { looked, shown } from '../looks.js';
import { still } from '../still.js';
import { site } from './site.js';

const { open, troubles } = site();

const STATES: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  [
    'the guided path, from its first screen to its last',
    'try.html',
    async (page) => {
      await page.locator('.option').last().click();
      for (let screen = 0; screen < 3; screen++) {
        await still(page);
        expect(await violationsOn(page)).toEqual([]);
        expect(await overflowOf(page)).toBe(0);
        await page.locator('.guide-buttons .primary').click();
      }
      await page.locator('.guide-result').waitFor();
    },
  ],
  ['the start', 'workbench.html', async () => {}],
  [
    'a claim of which nothing is known, all asked at once',
    'workbench.html',
    async (page) => {
      await page.locator('.kind').first().click();
      await page.locator('.segmented label').nth(1).click();
    },
  ],
  [
    'an example, with every tab and every term open',
    'workbench.html',
    async (page) => {
      await page.locator('#example option[value]:nth-child(2)').first().waitFor({ state: 'attached' });
      await page.selectOption('#example', 'subsidence-ungraded');
      await page.locator('.example button').click();
      for (const tab of ['explanation', 'ladder', 'missing', 'changes', 'readings']) {
        await page.locator(`#tab-${tab}`).click();
        await page.locator(`#panel-${tab} section:not(.stale)`).waitFor();
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('.try details')) each.setAttribute('open', '');
        });
        await still(page);
        // Whatever stands around it is the same in every tab, and is looked at with the last one.
        expect(await violationsOn(page, `.area-details`)).toEqual([]);
      }
    },
  ],
  [
    'a term that cannot be read',
    'workbench.html',
    async (page) => {
      await page.locator('.kind').last().click();
      await page.locator('.terms > details summary').first().click();
      await page.locator('#term-premium').fill('?');
    },
  ],
  [
    'a contract that is being written',
    'contract.html',
    async (page) => {
      await page.locator('.writer .button.primary').click();
      await page.locator('.writer .row .button.primary').first().click();
    },
  ],
  ['the calculators', 'calculators.html', async () => {}],
  [
    'the calculators with several events',
    'calculators.html',
    async (page) => {
      await page.locator('.head input[type=checkbox]').check();
      await page.locator('#row-1-amount').fill('?');
    },
  ],
];

it.each(
  looked(STATES).map(([look, [name, path, prepare]]) => [path, name, shown(look), look, prepare] as const),
)('%s has no barriers: %s, %s', async (path, _, __, look, prepare) => {
  const page = await open(look.root + path, look);
  await page.locator('.try .card').first().waitFor();
  await prepare(page);
  await still(page);
  expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(
    look.mode !== 'light',
  );
  expect(await violationsOn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  if (look.size === 'phone') expect(await smallTargetsOn(page)).toEqual([]);
  await page.close();
});

it('lets nothing go wrong unseen', () => {
  expect(troubles()).toEqual([]);
});
