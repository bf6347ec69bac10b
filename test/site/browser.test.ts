import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open, overflowOf, SITE_URL, violationsOn, windowOf } from './browser.js';
import { lookAt, looked, SIZES, shown } from './looks.js';
import { workDuring } from './work.js';

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

async function using<T>(
  options: BrowserContextOptions,
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await windowOf(options);
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

describe('each page', async () => {
  // One window for all: what pages share is loaded once.
  const { page, outside, errors, complaints } = await open(await windowOf({}));

  it.each(looked(KINDS).map(([look, path]) => [look.root + path, shown(look), look] as const))(
    '%s reads well, without errors, requests elsewhere or barriers: %s',
    async (path, way, look) => {
      await lookAt(page, look);
      // One page serves both languages where there is none.
      await page.goto(SITE_URL + path.replace('en/404', '404'));
      await settled(page);
      if (SCREENSHOTS !== undefined) {
        mkdirSync(SCREENSHOTS, { recursive: true });
        const name = `${path}-${way}`.replace(/\W+/g, '-');
        await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: path.length < 24 });
      }
      expect(await violationsOn(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      expect([outside, errors, complaints].map((each) => each.splice(0))).toEqual([[], [], []]);
    },
  );
});

describe('reading', () => {
  it.each([
    { root: '', clause: '二（二）4', rule: '无法找到责任人，或者责任人无力赔偿' },
    { root: 'en/', clause: 'II (2) 4', rule: 'The liable party cannot be found, or is unable to pay' },
  ])('goes from a clause to its rule and back, in $root', async ({ root, clause, rule }) => {
    await using({ viewport: SIZES.desktop }, async (context) => {
      const { page, errors, complaints } = await open(context);
      await page.goto(`${SITE_URL}${root}notice/`);
      await settled(page);
      await page.locator('#c-2-2-4').locator('..').getByRole('link').first().click();
      await page.waitForURL(`${SITE_URL}${root}notice/2-2-4.html`);
      await page.getByRole('main').getByRole('link', { name: rule, exact: true }).first().click();
      await page.waitForURL(`${SITE_URL}${root}rules/fire-explosion.html#condition-no-liable-party`);
      const row = page.locator('tr', { has: page.locator('#condition-no-liable-party') });
      await row.getByRole('link', { name: clause }).click();
      await page.waitForURL(`${SITE_URL}${root}notice/2-2-4.html`);
      await page.goBack();
      await page.waitForURL(`${SITE_URL}${root}rules/fire-explosion.html#condition-no-liable-party`);
      expect([errors, complaints]).toEqual([[], []]);
    });
  });

  it('goes on after the language is changed and pages are turned, wherever the site stands', async () => {
    await using({ viewport: SIZES.desktop }, async (context) => {
      const { page, errors, complaints } = await open(context);
      await page.goto(`${SITE_URL}rules/territory.html`);
      await settled(page);
      await page.locator('.VPNavBarTranslations button').click();
      await page.locator('.VPNavBarTranslations').getByRole('link', { name: 'English' }).click();
      await page.waitForURL(`${SITE_URL}en/rules/territory.html`);
      await page.getByRole('navigation').getByRole('link', { name: 'Notice', exact: true }).first().click();
      await page.waitForURL(`${SITE_URL}en/notice/`);
      await page.locator('.VPNavBarTitle a').click();
      await page.waitForURL(`${SITE_URL}en/`);
      expect([errors, complaints]).toEqual([[], []]);
    });
  });

  it('needs no scripts', async () => {
    await using({ viewport: SIZES.desktop, javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${SITE_URL}rules/territory.html`);
      await page.getByRole('main').getByRole('link', { name: '二（一）' }).first().click();
      await page.waitForURL(`${SITE_URL}notice/2-1-1.html`);
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
      const { page, outside, errors, complaints } = await open(context);
      await page.goto(SITE_URL + root);
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
      await page.waitForURL((url) => url.href !== SITE_URL + root);
      await page.locator('main').filter({ hasText: found }).waitFor();
      expect([outside, errors, complaints]).toEqual([[], [], []]);
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
      await page.goto(SITE_URL + path, { waitUntil: 'networkidle' });
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
    'and %s shows its first content after less than a second of work',
    async (path) => {
      await using({ viewport: SIZES.desktop }, async (context) => {
        const page = await context.newPage();
        const { untilContent } = await workDuring(page, () =>
          page.goto(SITE_URL + path, { waitUntil: 'load' }),
        );
        console.log(`${path || 'home'}: first content after ${Math.round(untilContent)} ms of work`);
        expect(untilContent).toBeLessThan(1000);
      });
    },
  );
});
