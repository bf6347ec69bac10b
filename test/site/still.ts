import type { Page } from 'playwright-core';

/** Waits until a page stands still. The pause is the page's own, so that it is long enough however busy the machine is. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}
