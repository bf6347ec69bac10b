import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { looks, SIZES } from '../browser.js';
import { still } from '../still.js';
import { site } from './site.js';

const { open } = site();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const widthOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('.try')?.scrollWidth ?? Number.POSITIVE_INFINITY);

const STATES: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['the start', 'try.html', async () => {}],
  [
    'a claim of which nothing is known, all asked at once',
    'try.html',
    async (page) => {
      await page.locator('.kind').first().click();
      await page.locator('.segmented label').nth(1).click();
    },
  ],
  [
    'an example, with every tab and every term open',
    'try.html',
    async (page) => {
      await page.locator('#example optgroup').first().waitFor({ state: 'attached' });
      await page.selectOption('#example', 'subsidence-ungraded');
      await page.locator('.example button').click();
      for (const tab of ['explanation', 'ladder', 'missing', 'changes', 'readings']) {
        await page.locator(`#tab-${tab}`).click();
        await page.locator(`#panel-${tab} section:not(.stale)`).waitFor();
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('.try details')) each.setAttribute('open', '');
        });
        await still(page);
        expect(await violations(page)).toEqual([]);
      }
    },
  ],
  [
    'a term that cannot be read',
    'try.html',
    async (page) => {
      await page.locator('.kind').last().click();
      await page.locator('.terms > details summary').first().click();
      await page.locator('#term-premium').fill('?');
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

const combinations = STATES.flatMap(([name, path, prepare]) =>
  looks.map(({ size, root }) => [`${root}${path}`, SIZES[size].width, name, SIZES[size], prepare] as const),
);

it.each(combinations)('%s at %i px: %s', async (path, width, _, viewport, prepare) => {
  const page = await open(path, viewport);
  await page.locator('.try .card').first().waitFor();
  await prepare(page);
  await still(page);
  expect(await violations(page)).toEqual([]);
  expect(await widthOf(page)).toBeLessThanOrEqual(width);
  await page.context().close();
});

it.each(['try.html', 'calculators.html'])('%s in the dark', async (path) => {
  const page = await open(path);
  await page.evaluate(() => localStorage.setItem('vitepress-theme-appearance', 'dark'));
  await page.reload();
  await page.locator('.try .card').first().waitFor();
  if (path === 'try.html') await page.locator('.kind').first().click();
  await still(page);
  expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});
