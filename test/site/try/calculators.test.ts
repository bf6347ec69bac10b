import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ui as en } from '../../../docs/.vitepress/theme/try/words.en.js';
import { ui as zh } from '../../../docs/.vitepress/theme/try/words.zh-CN.js';
import { site } from './site.js';

const { open, troubles } = site();

interface LimitCase {
  readonly limits: { readonly perEvent: string; readonly perYear: string };
  readonly overflow: 'pro-rata' | 'first-come';
  readonly items: readonly { id: string; event: string; startedAt: string; amount: string; line?: string }[];
  readonly paid: readonly string[];
}
const cases = JSON.parse(readFileSync('test/fixtures/cases/limits.json', 'utf8')) as readonly LimitCase[];

const cells = (page: Page, table: string, column: number): Promise<string[]> =>
  page.locator(`${table} tbody tr > :nth-child(${column})`).allInnerTexts();
const plain = (text: string): string => text.replace(/[^\d.]/g, '');

describe.each([
  ['calculators.html', zh],
  ['en/calculators.html', en],
] as const)('%s', (path, ui) => {
  it('cuts an event by its limit and says why', async () => {
    const page = await open(path);
    await page.locator('#limits-result').waitFor();
    expect((await cells(page, '#limits-result', 3)).map(plain)).toEqual([
      '74534.16',
      '74534.16',
      '24844.72',
      '14906.83',
      '11180.13',
    ]);
    await page.locator('#limits-result summary').first().click();
    expect(await page.locator('#limits-result .why p').first().innerText()).toContain('⌊');
    expect(await page.locator('.chart svg desc').textContent()).toContain(ui.money('74534.16'));

    await page.locator('input[name=overflow]').nth(1).check();
    expect((await cells(page, '#limits-result', 3)).map(plain)).toEqual([
      '100000.00',
      '100000.00',
      '0.00',
      '0.00',
      '0.00',
    ]);

    await page.locator('#limit-limits-perEvent').fill('abc');
    expect(await page.locator('#limit-limits-perEvent-error').innerText()).toMatch(
      ui === zh ? /^金额/ : /^This is not how an amount is written/,
    );
    expect(await page.locator('.totals').innerText()).toBe(ui.calculators.wrong(1));
    await page.close();
  });

  it('splits a payment by both rules for odd fen', async () => {
    const page = await open(path);
    await page.locator('#shares-result').waitFor();
    await page.locator('#split-amount').fill('0.14');
    await expect
      .poll(async () => (await cells(page, '#shares-result', 3)).map(plain))
      .toEqual(['0.07', '0.04', '0.03']);
    expect((await cells(page, '#shares-result', 2)).map(plain)).toEqual(['0.07', '0.0378', '0.0322']);
    await page.locator('#split-insurers-2-share').fill('0.2');
    expect(await page.locator('[role=alert]').innerText()).toMatch(ui === zh ? /恰为 1/ : /exactly 1/);
    await page.close();
  });
});

it.each(cases.map((each, i) => [i, each] as const))(
  'agrees with limit case %i when its rows are pasted',
  async (_, each) => {
    const page = await open('calculators.html');
    await page.locator('#limits-result').waitFor();
    await page.getByRole('button', { name: zh.calculators.clear }).click();
    await page.locator('#limit-limits-perEvent').fill(each.limits.perEvent);
    await page.locator('#limit-limits-perYear').fill(each.limits.perYear);
    if (each.overflow === 'first-come') await page.locator('input[name=overflow]').nth(1).check();
    await page.getByText(zh.calculators.paste, { exact: true }).click();
    const rows = each.items.map(({ id, event, startedAt, amount, line = '' }) =>
      [id, amount, line, event, startedAt].join('\t'),
    );
    await page.getByLabel(zh.calculators.paste).fill(rows.join('\n'));
    await page.getByRole('button', { name: zh.calculators.takePasted }).click();
    await expect.poll(async () => (await cells(page, '#limits-result', 3)).map(plain)).toEqual(each.paid);
    await page.reload();
    await page.locator('#limits-result').waitFor();
    await expect.poll(async () => (await cells(page, '#limits-result', 3)).map(plain)).toEqual(each.paid);
    await page.close();
  },
);

it('takes rows from a spreadsheet, with a heading and figures in groups of three', async () => {
  const page = await open('calculators.html');
  await page.locator('#limits-result').waitFor();
  await page.getByRole('button', { name: zh.calculators.clear }).click();
  await page.getByText(zh.calculators.paste, { exact: true }).click();
  await page
    .getByLabel(zh.calculators.paste)
    .fill(
      '案件,金额,险种,事件,发生时间\n甲,"150,000.00",自然灾害救助保险,洪水,2024-7-1 8:05\n乙,150000,,洪水,2024/7/1 9:00',
    );
  await page.getByRole('button', { name: zh.calculators.takePasted }).click();
  expect((await cells(page, '#limits-result', 3)).map(plain)).toEqual(['100000.00', '100000.00']);
  expect(await page.locator('#row-0-line').inputValue()).toBe('natural-disaster');
  await page.close();
});

it('asks for nothing outside the site, and nothing goes wrong in it', () => {
  expect(troubles()).toEqual([]);
});
