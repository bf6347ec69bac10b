import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, windowOf } from '../browser.js';

/** Where the built site is: `npm run docs` writes it, unless another place is named. */
const { SITE_DIRECTORY: DIRECTORY = 'docs/.vitepress/dist' } = process.env;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

function serve(): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://site').pathname)).replace(
      /\/$/,
      '/index.html',
    );
    try {
      const body = await readFile(join(DIRECTORY, path));
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

export const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

export interface Site {
  /** Opens a page of the site in a window of its own. */
  readonly open: (path: string, viewport?: { width: number; height: number }) => Promise<Page>;
  /** Where somebody asked for anything outside the site, and what went wrong in a page. */
  readonly troubles: string[];
}

/** The site in a browser, for the tests of one file. */
export function site(): Site {
  let server: Server;
  let browser: Browser;
  const troubles: string[] = [];

  beforeAll(async () => {
    if (!existsSync(join(DIRECTORY, 'try.html'))) throw new Error(`No site in ${DIRECTORY}: npm run docs`);
    server = await serve();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  return {
    troubles,
    async open(path, viewport = DESKTOP) {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const context = await windowOf(browser, {
        viewport,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => troubles.push(message));
      page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
          troubles.push(request.url());
      });
      await page.goto(`${origin}/${path}`);
      await page.locator('.try:not([inert])').waitFor();
      return page;
    },
  };
}
