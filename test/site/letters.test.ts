import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TWELVE } from '../../examples/letters/twelve.js';
import type { Letter } from '../../src/letters/zh-CN.js';
import { asHtml } from '../../src/letters/zh-CN.js';
import { EXAMPLES, LETTERS } from '../letters/support.js';
import { windowOf } from './browser.js';

let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await windowOf({});
  page = await context.newPage();
});
afterAll(() => context.close());

/** 印成 PDF，数页数。Prints it, and counts the pages. */
async function pagesOf(letter: Letter): Promise<number> {
  await page.setContent(asHtml(letter));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

const pagesAllowed = ({ wanted, page: { overleaf } }: Letter): number => {
  expect(overleaf !== null).toBe(wanted.length > 8);
  return overleaf === null ? 1 : 2;
};

describe('a letter in print', () => {
  it.each(TWELVE.map(({ name, letter }) => [name, letter] as const))('%s: one page', async (_, letter) => {
    expect(await pagesOf(letter)).toBe(1);
  });
  it('on any example is one page, whatever its language', async () => {
    const found = [];
    for (const { name, locale, letter } of LETTERS.filter((each) => EXAMPLES.includes(each.name)))
      if ((await pagesOf(letter)) !== pagesAllowed(letter)) found.push([name, locale]);
    expect(found).toEqual([]);
  });
  it('that wants more papers has the list alone on a second page', async () => {
    const [{ letter }] = TWELVE as [(typeof TWELVE)[number]];
    const entry = { kind: 'item', text: '一份材料，由一个单位出具，用于证明一项事实。' } as const;
    const blocks = Array.from({ length: 12 }, () => entry);
    const overleaf = { id: 'bring', heading: '需要的材料', blocks } as const;
    expect(await pagesOf({ ...letter, page: { ...letter.page, overleaf } })).toBe(2);
  });
});
