import type { Page } from 'playwright-core';

/** Waits until a page stands still. The pause is the page's own, so that it is long enough however busy the machine is. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

/** The least of some measurements, taken until one is good: other work on the machine makes each longer, never shorter. */
export async function least(good: number, measure: () => Promise<number>, attempts = 20): Promise<number> {
  let found = Number.POSITIVE_INFINITY;
  for (let i = 0; i < attempts && found >= good; i++) found = Math.min(found, await measure());
  return found;
}
