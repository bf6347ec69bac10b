import type { Download, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { open, SITE_URL, windowOf } from '../browser.js';
import { type Look, lookAt } from '../looks.js';

export interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const fileOf = (name: string, content: string | Uint8Array): File => ({
  name,
  mimeType: '',
  buffer: Buffer.from(content as string),
});

/** The audit bench, for the tests of one file. */
export function benches() {
  const troubles: string[][] = [];
  // One window for all: what pages share is loaded once.
  const window = windowOf({ acceptDownloads: true });
  afterAll(async () => (await window).close());
  return {
    /** Requests that left the site, and errors on its pages. */
    troubles: () => troubles.flat(),
    async open(
      root: '' | 'en/' = '',
      way: Omit<Look, 'root'> = { size: 'desktop', mode: 'light' },
    ): Promise<Page> {
      const { page, outside, errors, complaints } = await open(await window);
      await lookAt(page, way);
      troubles.push(outside, errors, complaints);
      await page.goto(`${SITE_URL}${root}audit.html`);
      await page.locator('.bench:not([inert]) #audit-start').waitFor();
      return page;
    },
  };
}

/** Gives a register, as a file or by the path of one, and its contract or else the example, and waits for what comes of it. */
export async function audit(page: Page, register: File | string, contract?: File): Promise<void> {
  await page.locator('#register-file').setInputFiles(register);
  if (contract !== undefined) await page.locator('#contract-file').setInputFiles(contract);
  else if (!(await page.locator('.terms-box').isVisible()))
    await page.locator('.setup section').nth(1).locator('p button').click();
  await page.locator('.terms-box').waitFor();
  await page.locator('#audit-start').click();
  await page.locator('#result-heading, #problem-heading').first().waitFor();
}

export async function takeSample(page: Page): Promise<void> {
  await page.locator('.sample button').click();
  await page.locator('#register-file-status', { hasText: 'sample.csv' }).waitFor();
}

export interface Shown {
  readonly code: string;
  readonly certainty: string;
  readonly claim: string;
  readonly event: string;
  readonly difference: number;
}

const IN_PAGE = `[...document.querySelectorAll('.found tbody')].map((body) => ({
  code: body.dataset.code,
  certainty: body.querySelector('.badge').classList[1],
  claim: body.dataset.claim,
  event: body.dataset.event,
  difference: Math.round(Number(body.querySelector('td.figure').innerText.replaceAll(',', '')) * 100),
}))`;

/** Every finding of the list, page after page. */
export async function listed(page: Page): Promise<readonly Shown[]> {
  const all: Shown[] = [];
  await page.locator('.found tbody').first().waitFor();
  for (;;) {
    all.push(...((await page.evaluate(IN_PAGE)) as Shown[]));
    const next = page.locator('#findings-heading ~ .pages button').last();
    if ((await next.count()) === 0 || (await next.isDisabled())) return all;
    const before = await page.locator('.found tbody').first().innerText();
    await next.click();
    await page.waitForFunction(
      (text) => document.querySelector<HTMLElement>('.found tbody')?.innerText !== text,
      before,
    );
  }
}

/** Presses a button, and waits for the file that comes of it. */
export async function saved(page: Page, button: number): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.locator('.summary .row button').nth(button).click();
  return download;
}
