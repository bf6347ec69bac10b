import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { PATIENCE } from '../settings.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The address of the site. */
export const SITE_URL = inject('site');

const browser = await chromium.connect(inject('browser'), { timeout: PATIENCE });

/** 等不来的不再等：页面上的一步，再忙也用不了这么久。One step on a page never takes as long, and what does not come is not waited for any longer. */
const STEP = 120_000;

/** A window of its own. */
export async function windowOf(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(STEP);
  return context;
}

interface Noted {
  readonly page: Page;
  /** Requests that leave the site. */
  readonly outside: string[];
  /** What is thrown and not caught. */
  readonly errors: string[];
  /** What the console has for errors. */
  readonly complaints: string[];
}

/** A page, and everything that goes wrong on it. */
export async function open(context: BrowserContext): Promise<Noted> {
  const page = await context.newPage();
  const noted: Noted = { page, outside: [], errors: [], complaints: [] };
  page.on('request', (request) => {
    if (!request.url().startsWith(SITE_URL) && !request.url().startsWith('data:'))
      noted.outside.push(request.url());
  });
  page.on('pageerror', (error) => noted.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') noted.complaints.push(message.text());
  });
  return noted;
}

/** 所有打开的页面里，占内存最多的一页最多时占多少兆字节。How many megabytes the page took that took most, when it took most. */
export async function mostMemory(): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo.flatMap(({ id, type }) => {
    if (type !== 'renderer') return [];
    return [Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1000];
  });
  return Math.max(...peaks);
}

/** By how much a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** What a finger is to hit and is less than 44 pixels high, the label of a box with it. Links within a sentence are as high as the line. */
export const smallTargetsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(button, summary, select, textarea, input)')].flatMap((each) => {
      const height = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;
      const isDrawn = each.checkVisibility() && each.getBoundingClientRect().width > 2;
      const high = Math.max(height(each), height(each.closest('label')));
      return isDrawn && high < 44 ? [`${each.outerHTML.slice(0, 80)} ${high}`] : [];
    }),
  );

/** What axe-core finds on a page, or in a part of it. */
export async function violationsOn(page: Page, part?: string): Promise<string[]> {
  if (await page.evaluate('window.axe === undefined')) {
    // Past the wrappings of an ordinary evaluation, which take as long again for a script of this size.
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: AXE });
    await session.detach();
  }
  const within = part === undefined ? 'document' : JSON.stringify(part);
  const found = (await page.evaluate(
    `(async () => (await axe.run(${within}, { resultTypes: ["violations"] })).violations)()`,
  )) as readonly Result[];
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(' | ')}`,
  );
}
