import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { guide } from '../../docs/.vitepress/theme/guide/words.zh-CN.js';
import { open, SITE_URL, violationsOn, windowOf } from './browser.js';
import { SIZES } from './looks.js';

/** A town's own site, on another origin, which allows scripts and frames of this one and no styles or scripts in its pages. */
const POLICY = `default-src 'none'; script-src ${new URL(SITE_URL).origin}; frame-src ${new URL(SITE_URL).origin}; style-src 'self'`;

const town = createServer((_, response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
  });
  response.end(
    `<!doctype html><html lang="zh-CN"><head><title>某镇</title><meta name="viewport" content="width=device-width"></head><body><main><h1>某镇</h1><script src="${SITE_URL}embed.js" data-page="try" async></script></main></body></html>`,
  );
});
await new Promise<void>((resolve) => town.listen(0, '127.0.0.1', resolve));
const TOWN = `http://127.0.0.1:${(town.address() as AddressInfo).port}/`;
const context = await windowOf({ viewport: SIZES.phone });
afterAll(async () => {
  await context.close();
  town.close();
  town.closeAllConnections();
});

it('stands in a town’s own site by one line, as tall as its content, and leads out of its frame', async () => {
  const { page, errors, complaints } = await open(context);
  await page.goto(TOWN);
  const frame = page.frameLocator('iframe');
  await frame.locator('.guide:not([inert])').waitFor();
  await page.locator('iframe[title*=问一问]').waitFor();
  expect(await frame.locator('.VPNav').isVisible()).toBe(false);

  const [shown] = page.frames().slice(1);
  const isWhole = () =>
    shown?.evaluate(() => {
      const { scrollHeight } = document.documentElement;
      return [scrollHeight <= window.innerHeight, window.innerHeight - scrollHeight < 2, scrollHeight > 300];
    });
  await expect.poll(isWhole).toEqual([true, true, true]);
  const before = await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
  await frame.getByText(guide.kinds.person, { exact: true }).click();
  await expect
    .poll(() => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight))
    .toBeGreaterThan(before);
  await expect.poll(isWhole).toEqual([true, true, true]);

  // The next screen begins where the frame does, and not where the button was.
  await page.mouse.wheel(0, 5000);
  await frame.getByRole('button', { name: guide.next, exact: true }).click();
  const top = () => page.locator('iframe').evaluate((each) => each.getBoundingClientRect().top);
  await expect.poll(top).toBeGreaterThan(-1);
  expect(await violationsOn(page)).toEqual([]);

  for (let step = 0; step < 2; step++) await frame.locator('.guide-buttons .primary').click();
  const [whole] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: guide.workbench }).click(),
  ]);
  await whole.waitForURL(/workbench\.html#s=/);
  expect(await whole.locator('.VPNav').isVisible()).toBe(true);
  expect([errors, complaints]).toEqual([[], []]);
});
