import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, looks, open, SIZES, violationsOn, windowOf } from './browser.js';
import { serve } from './serve.js';
import { least } from './still.js';

/** Under a path, which the site was never told of. */
const UNDER = '/some/where/';

/** A page of each kind. */
const KINDS = [
  '',
  'notice/',
  'notice/2-2-4.html',
  'notice/ambiguities.html',
  'readings/wansheng.html',
  'rules/',
  'rules/house-damage.html',
  'rules/territory.html',
  'rules/departments.html',
  'rules/contract.html',
  'rules/limits.html',
  'rules/facts.html',
  'developers/',
  'developers/format.html',
  'reference/errors.html',
  'reference/schemas.html',
  'reference/performance.html',
  'api/notice.html',
  '404.html',
];

/** Where pictures of the pages are put, for people to look at. */
const { SCREENSHOTS } = process.env;

let browser: Browser;
let server: Server;
let site: string;

beforeAll(async () => {
  browser = await launch();
  const served = await serve(UNDER);
  server = served.server;
  site = served.url;
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function using<T>(
  options: Parameters<Browser['newContext']>[0],
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await windowOf(browser, options);
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

/** Waits until the scripts have taken over. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    'document.querySelector("#app")?.__vue_app__ !== undefined && document.fonts.status === "loaded"',
  );

const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe.each(looks)('on a $size', ({ size, root, dark }) => {
  it.each(KINDS)(
    `${root}%s reads well, without errors, requests elsewhere or barriers${dark ? ', in the dark' : ''}`,
    async (path) => {
      const at = path === '404.html' ? path : `${root}${path}`;
      await using(
        { viewport: SIZES[size], colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' },
        async (context) => {
          const { page, outside, errors } = await open(context, site);
          await page.goto(site + at);
          await settled(page);
          if (SCREENSHOTS !== undefined) {
            mkdirSync(SCREENSHOTS, { recursive: true });
            const name = `${size}-${at.replace(/\W+/g, '-') || 'home'}.png`;
            await page.screenshot({
              path: join(SCREENSHOTS, name),
              fullPage: size === 'phone' && path.length < 24,
            });
          }
          expect(await violationsOn(page)).toEqual([]);
          expect(await page.evaluate(overflow)).toBe(0);
          expect(errors).toEqual([]);
          expect(outside).toEqual([]);
        },
      );
    },
  );
});

describe('reading', () => {
  it.each([
    { root: '', clause: '二（二）4', rule: '无法找到责任人，或者责任人无力赔偿' },
    { root: 'en/', clause: 'II (2) 4', rule: 'The liable party cannot be found, or is unable to pay' },
  ])('goes from a clause to its rule and back, in $root', async ({ root, clause, rule }) => {
    await using({ viewport: SIZES.desktop }, async (context) => {
      const { page, errors } = await open(context, site);
      await page.goto(`${site}${root}notice/`);
      await settled(page);
      await page.locator('#c-2-2-4').locator('..').getByRole('link').first().click();
      await page.waitForURL(`${site}${root}notice/2-2-4.html`);
      await page.getByRole('main').getByRole('link', { name: rule }).first().click();
      await page.waitForURL(`${site}${root}rules/fire-explosion.html#condition-no-liable-party`);
      const row = page.locator('tr', { has: page.locator('#condition-no-liable-party') });
      await row.getByRole('link', { name: clause }).click();
      await page.waitForURL(`${site}${root}notice/2-2-4.html`);
      await page.goBack();
      await page.waitForURL(`${site}${root}rules/fire-explosion.html#condition-no-liable-party`);
      expect(errors).toEqual([]);
    });
  });

  it('goes on after the language is changed and pages are turned, wherever the site stands', async () => {
    await using({ viewport: SIZES.desktop }, async (context) => {
      const { page, errors } = await open(context, site);
      await page.goto(`${site}rules/territory.html`);
      await settled(page);
      await page.locator('.VPNavBarTranslations button').click();
      await page.locator('.VPNavBarTranslations').getByRole('link', { name: 'English' }).click();
      await page.waitForURL(`${site}en/rules/territory.html`);
      await page.getByRole('navigation').getByRole('link', { name: 'Notice', exact: true }).first().click();
      await page.waitForURL(`${site}en/notice/`);
      await page.locator('.VPNavBarTitle a').click();
      await page.waitForURL(`${site}en/`);
      expect(errors).toEqual([]);
    });
  });

  it('needs no scripts', async () => {
    await using({ viewport: SIZES.desktop, javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${site}rules/territory.html`);
      await page.getByRole('main').getByRole('link', { name: '二（一）' }).first().click();
      await page.waitForURL(`${site}notice/2-1-1.html`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('二（一）');
    });
  });
});

describe('the search', () => {
  it.each([
    { root: '', words: '见义勇为', found: /见义勇为/ },
    { root: '', words: '拥挤踩踏', found: /拥挤踩踏/ },
    { root: '', words: '震', found: /震/ },
    { root: '', words: 'parseClaim', found: /parseClaim/ },
    { root: 'en/', words: 'crowd crush', found: /crowd[ -]crush/i },
    { root: 'en/', words: 'samaritan', found: /samaritan/i },
    { root: 'en/', words: '見', found: null },
  ])('for $words finds it', async ({ root, words, found }) => {
    await using({ viewport: SIZES.desktop }, async (context) => {
      const { page, outside, errors } = await open(context, site);
      await page.goto(site + root);
      await settled(page);
      await page.locator('#local-search button').click();
      await page.locator('.VPLocalSearchBox input').fill(words);
      if (found === null) {
        await page.locator('.VPLocalSearchBox .no-results').waitFor();
        return;
      }
      const results = page.locator('.VPLocalSearchBox .result');
      await results.first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.locator('.VPLocalSearchBox .results').textContent()).toMatch(found);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href !== site + root);
      await page.locator('main').filter({ hasText: found }).waitFor();
      expect([outside, errors]).toEqual([[], []]);
    });
  });
});

describe('a page of rules is light', () => {
  it.each(['rules/natural-disaster.html', 'en/rules/house-damage.html'])('%s', async (path) => {
    await using({ viewport: SIZES.phone }, async (context) => {
      const page = await context.newPage();
      const sizes: { readonly url: string; readonly gzip: number; readonly brotli: number }[] = [];
      const bodies: Promise<void>[] = [];
      page.on('response', (response) => {
        if (!response.url().endsWith('.js')) return;
        bodies.push(
          response.body().then((body) => {
            sizes.push({
              url: response.url(),
              gzip: gzipSync(body).length,
              brotli: brotliCompressSync(body).length,
            });
          }),
        );
      });
      await page.goto(site + path, { waitUntil: 'networkidle' });
      await settled(page);
      await Promise.all(bodies);
      const gzip = sizes.reduce((sum, each) => sum + each.gzip, 0);
      console.log(
        `${path}: ${sizes.length} scripts, ${gzip} B gzip, ${sizes.reduce((sum, each) => sum + each.brotli, 0)} B brotli`,
      );
      expect(sizes.length).toBeGreaterThan(2);
      expect(gzip).toBeLessThan(150_000);
    });
  });

  it.each(['', 'notice/', 'rules/natural-disaster.html'])(
    'and %s shows its first content within a second',
    async (path) => {
      const first = await least(1000, async () => {
        let paint = Number.POSITIVE_INFINITY;
        await using({ viewport: SIZES.desktop }, async (context) => {
          const page = await context.newPage();
          await page.goto(site + path, { waitUntil: 'load' });
          paint = await page.evaluate(
            `new Promise((resolve) => new PerformanceObserver((list) => {
            const paint = list.getEntriesByName('first-contentful-paint')[0];
            if (paint) resolve(paint.startTime);
          }).observe({ type: 'paint', buffered: true }))`,
          );
        });
        return paint;
      });
      console.log(`${path || 'home'}: first content after ${Math.round(first)} ms`);
      expect(first).toBeLessThan(1000);
    },
  );
});
