import type { Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { open, SITE_URL, windowOf } from '../browser.js';
import { type Look, lookAt } from '../looks.js';

export const PHONE: Way = { size: 'phone', mode: 'light' };
const DESKTOP: Way = { size: 'desktop', mode: 'light' };

type Way = Omit<Look, 'root'>;

export interface Site {
  /** Opens a page of the site. */
  readonly open: (path: string, way?: Way) => Promise<Page>;
  /** Where somebody asked for anything outside the site, and what went wrong in a page. */
  readonly troubles: () => readonly string[];
}

/** The pages to try things on, for the tests of one file. */
export function site(): Site {
  const troubles: string[][] = [];
  // One window for all: what pages share is loaded once.
  const window = windowOf({ permissions: ['clipboard-read', 'clipboard-write'] });
  afterAll(async () => (await window).close());
  return {
    troubles: () => troubles.flat(),
    async open(path, way = DESKTOP) {
      const { page, outside, errors } = await open(await window);
      await lookAt(page, way);
      // Not complaints: of an address that cannot be decoded VitePress has one, and shows the page all the same.
      troubles.push(outside, errors);
      await page.goto(SITE_URL + path);
      await page.locator('.try:not([inert])').waitFor();
      return page;
    },
  };
}
