import type { Page } from 'playwright-core';
import { open, SITE_URL, windowOf } from '../browser.js';
import { type Look, windowFor } from '../looks.js';

export const PHONE: Way = { size: 'phone', mode: 'light' };
const DESKTOP: Way = { size: 'desktop', mode: 'light' };

type Way = Omit<Look, 'root'>;

export interface Site {
  /** Opens a page of the site in a window of its own. */
  readonly open: (path: string, way?: Way) => Promise<Page>;
  /** Where somebody asked for anything outside the site, and what went wrong in a page. */
  readonly troubles: () => readonly string[];
}

/** The pages to try things on, for the tests of one file. */
export function site(): Site {
  const troubles: string[][] = [];
  return {
    troubles: () => troubles.flat(),
    async open(path, way = DESKTOP) {
      const { page, outside, errors } = await open(
        await windowOf({ ...windowFor(way), permissions: ['clipboard-read', 'clipboard-write'] }),
      );
      // Not complaints: of an address that cannot be decoded VitePress has one, and shows the page all the same.
      troubles.push(outside, errors);
      await page.goto(SITE_URL + path);
      await page.locator('.try:not([inert])').waitFor();
      return page;
    },
  };
}
