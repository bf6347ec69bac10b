import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { open, SITE_URL, windowOf } from './browser.js';
import { read } from './built.js';

interface Usable {
  /** 点这里。What is pressed. */
  readonly control: string;
  /** 有了这个，就是应了。Is there once it has answered. */
  readonly answer: string;
}

const MENU: Usable = { control: '.VPNavBarHamburger', answer: '.VPNavBarHamburger[aria-expanded=true]' };
const GUIDE: Usable = { control: '.guide:not([inert]) input', answer: 'aside.papers' };

const PAGES = [
  ['index.html', MENU],
  ['rules/natural-disaster.html', MENU],
  ['try.html', GUIDE],
] as const;

/** 用得上之前要下载的，压缩之后至多这么多：1.6 Mbit/s 的一秒半。What is loaded before a page can be used, packed, at most: a second and a half at 1.6 Mbit/s. */
const MOST = 300_000;

/** 发布之前写出时间：1.6 Mbit/s，四分之一的处理器；忙的机器上不准，供人看。A release tells the time as well, at 1.6 Mbit/s and a fourth of the processor: for people to read, since a busy machine is slower. */
const IS_RELEASE = process.env.LOOKS === 'all';
const SLOW = { offline: false, latency: 50, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const FOURTH = 4;

/** 标题已在，不断地点，直到它应答。The heading is there, and it is pressed until it answers. */
const PRESS = ({ control, answer }: Usable): string => `const timer = setInterval(() => {
  if (document.querySelector('h1') === null) return;
  if (document.querySelector('${answer}') === null) return document.querySelector('${control}')?.click();
  document.documentElement.dataset.usableAt = performance.now();
  clearInterval(timer);
}, 20)`;

it.each(PAGES.flatMap(([page, usable]) => [page, `en/${page}`].map((each) => [each, usable] as const)))(
  '%s can be used before much is loaded',
  async (path, usable) => {
    const window = await windowOf({ viewport: { width: 360, height: 740 } });
    const { page, errors } = await open(window);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    if (IS_RELEASE) {
      await session.send('Network.emulateNetworkConditions', SLOW);
      await session.send('Emulation.setCPUThrottlingRate', { rate: FOURTH });
    }
    // 站内链接的预取不算。Links that are fetched ahead are not waited for.
    const needed = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() !== 'other')
        needed.add(decodeURIComponent(request.url().slice(SITE_URL.length)));
    });
    await page.addInitScript(PRESS(usable));
    await page.goto(SITE_URL + path, { waitUntil: 'commit' });
    await page.locator('html[data-usable-at]').waitFor();
    const bytes = [...needed].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
    const time = Math.round(Number(await page.locator('html').getAttribute('data-usable-at')));
    console.log(
      `${path}: ${Math.round(bytes / 1000)} kB packed${IS_RELEASE ? `, usable after ${time} ms` : ''}`,
    );
    expect(bytes).toBeLessThan(MOST);
    expect(errors).toEqual([]);
    await window.close();
  },
);
