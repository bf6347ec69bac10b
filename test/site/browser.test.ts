import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open, overflowOf, SITE_URL, violationsOn, windowOf } from './browser.js';
import { pages, read } from './built.js';
import { lookAt, looked, SIZES, shown } from './looks.js';
import { QUERIES } from './search/queries.js';
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
  'faq.html',
  'easy.html',
  'covered/',
  'covered/gas.html',
  'leaflets/whole.html',
  'changelog.html',
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
      await page.goto(SITE_URL + path);
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
  const first = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.VPLocalSearchBox .result')].map(
        (each) => each.pathname,
      ),
    );
  const pathOf = (root: string, path: string): string =>
    new URL(SITE_URL).pathname + root + (path.endsWith('/index') ? path.slice(0, -5) : `${path}.html`);

  async function searching(context: BrowserContext, root: string) {
    const noted = await open(context);
    await noted.page.goto(SITE_URL + root);
    await settled(noted.page);
    await noted.page.locator('#local-search button').click();
    return noted;
  }

  it.each(['', 'en/'] as const)('knows the words that people use, in %s', async (root) => {
    await using({ viewport: SIZES.desktop }, async (context) => {
      await context.addInitScript(() =>
        localStorage.setItem('vitepress:local-search-detailed-list', 'false'),
      );
      const { page, outside, errors, complaints } = await searching(context, root);
      const misses: string[] = [];
      for (const [, query, best] of QUERIES.filter(([of]) => of === root)) {
        await page.locator('.VPLocalSearchBox input').fill(query);
        await expect
          .poll(async () => (await first(page)).slice(0, 3), { timeout: 20_000 })
          .toContain(pathOf(root, best))
          .catch(() => misses.push(`${query}: ${best}`));
      }
      expect(misses).toEqual([]);
      expect([outside, errors, complaints]).toEqual([[], [], []]);
    });
  });

  it.each([
    { root: '', words: '拥挤踩踏', found: /拥挤踩踏/ },
    { root: '', words: 'parseClaim', found: /parseClaim/ },
    { root: 'en/', words: 'samaritan', found: /samaritan/i },
    { root: 'en/', words: '見', found: null },
  ])('for $words finds it', async ({ root, words, found }) => {
    await using({ viewport: SIZES.desktop }, async (context) => {
      const { page, outside, errors, complaints } = await searching(context, root);
      await page.locator('.VPLocalSearchBox input').fill(words);
      if (found === null) {
        await page.locator('.VPLocalSearchBox .no-results').waitFor();
        return;
      }
      await page.locator('.VPLocalSearchBox .result').first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.locator('.VPLocalSearchBox .results').textContent()).toMatch(found);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href !== SITE_URL + root);
      await page.locator('main').filter({ hasText: found }).waitFor();
      expect([outside, errors, complaints]).toEqual([[], [], []]);
    });
  });

  it('has an anchor for every name of the API', () => {
    const names = JSON.parse(read('api-names.json')) as readonly (readonly [string, string, string])[];
    expect(names.length).toBeGreaterThan(300);
    expect(names.map(([name]) => name)).toContain('parseClaim');
    for (const root of ['api', 'en/api'])
      for (const page of new Set(names.map(([, each]) => each))) {
        const html = read(`${root}/${page}.html`);
        const dead = names.filter(([, of, anchor]) => of === page && !html.includes(`id="${anchor}"`));
        expect(dead, `${root}/${page}`).toEqual([]);
      }
  });
});

describe('a host', async () => {
  const page = await (await windowOf({})).newPage();
  it('shows one page for whatever there is not, at any depth, in both languages', async () => {
    await using({ viewport: SIZES.phone }, async (context) => {
      const page = await context.newPage();
      for (const path of ['no-such.html', 'en/a/b/c/no-such.html']) {
        const answer = await page.goto(SITE_URL + path);
        expect(answer?.status()).toBe(404);
        const text = await page.locator('main').innerText();
        expect(text).toContain('没有这一页');
        expect(text).toContain('There is no such page');
        expect(await violationsOn(page)).toEqual([]);
        expect(await overflowOf(page)).toBe(0);
        const up = await page
          .getByRole('link')
          .first()
          .evaluate((link: HTMLAnchorElement) => link.href);
        expect(new URL(SITE_URL + path).href.startsWith(up)).toBe(true);
      }
    });
  });

  it('may put a page into another site, with nothing around it', async () => {
    await using({ viewport: SIZES.phone }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${SITE_URL}try.html?embed`);
      await page.locator('.guide:not([inert])').waitFor();
      for (const each of ['.VPNav', '.VPFooter'])
        expect(await page.locator(each).first().isVisible(), each).toBe(false);
    });
  });

  it('finds on every page its own description, an icon, the other language, a word for whoever has no scripts, and no script in the page', () => {
    const descriptions = new Map<string, string[]>();
    for (const file of pages) {
      const html = read(file);
      expect(html, file).toContain('rel="icon"');
      expect(html, file).toContain('<noscript>');
      expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g), file).toBeNull();
      expect(html, file).toMatch(/hreflang="en"/);
      expect(html, file).not.toMatch(/rel="canonical"|og:url/);
      if (file.startsWith('api/') || file.startsWith('en/api/')) continue;
      const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
      descriptions.set(description, [...(descriptions.get(description) ?? []), file]);
    }
    const many = [...descriptions].filter(([, files]) => files.length > 12);
    expect(many).toEqual([]);
  });

  it.each([
    'whole',
    'natural-disaster',
    'good-samaritan',
    'municipal-facility',
    'fire-explosion',
    'house-damage',
  ])('prints the leaflet %s on one sheet of A4, in both languages', async (leaflet) => {
    for (const root of ['', 'en/']) {
      await page.goto(`${SITE_URL}${root}leaflets/${leaflet}.html`);
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), root).toHaveLength(1);
    }
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
