import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { guide as en } from '../../../docs/.vitepress/theme/guide/words.en.js';
import { guide as zh } from '../../../docs/.vitepress/theme/guide/words.zh-CN.js';
import { ui as english } from '../../../docs/.vitepress/theme/try/words.en.js';
import { ui as chinese } from '../../../docs/.vitepress/theme/try/words.zh-CN.js';
import { words as enWords } from '../../../src/words/en.js';
import { words as zhWords } from '../../../src/words/zh-CN.js';
import { PHONE, site } from './site.js';

const { open, troubles } = site();

/** Counts what a finger does: a choice is one tap, a day three (open, choose, confirm), a place of a list two. */
function fingers(page: Page) {
  let taps = 0;
  const screens = new Set<string>();
  const see = async () => screens.add(await page.locator('#guide-heading').innerText());
  return {
    count: async () => {
      await see();
      return { taps, screens: screens.size };
    },
    async tap(name: string): Promise<void> {
      await see();
      taps += 1;
      await page.locator('.guide').getByText(name, { exact: true }).first().click();
    },
    async day(day: string): Promise<void> {
      taps += 3;
      await page.locator('.guide input[type=date]').fill(day);
    },
    async place(code: string): Promise<void> {
      taps += 2;
      await page.locator('.guide select').selectOption(code);
    },
  };
}

const result = (page: Page): Promise<string> => page.locator('.guide-result').innerText();

it('tells a resident on a phone, within fifteen taps and four screens, whether it is covered, what to bring and whom to see', async () => {
  const page = await open('try.html', PHONE);
  const { tap, day, place, count } = fingers(page);
  await tap(zh.kinds.person);
  await tap(zhWords.perils.flood);
  await tap(chinese.nothingFell);
  await tap(zh.next);
  // The papers are in view from the first answer on.
  expect(await page.locator('aside.papers summary').isVisible()).toBe(true);
  await day('2024-07-11');
  await place('500110110');
  await tap(zh.next);
  await tap(zhWords.harms.death);
  await tap(zhWords.roles.victim);
  await tap(zhWords.presences['at-onset']);
  await tap(zh.toResult);
  const { taps, screens } = await count();
  expect(taps).toBeLessThanOrEqual(15);
  expect(screens).toBeLessThanOrEqual(4);
  const text = await result(page);
  for (const said of [
    zh.outcome.pending,
    zhWords.lines['natural-disaster'],
    '先找赶水镇人民政府',
    zhWords.documents['death-certificate'],
    zh.amountUnderContract,
  ])
    expect(text).toContain(said);
  // Nobody has said how much, nor that anything was looked into.
  expect(text).not.toMatch(/0\.00|¥|经查|经调查/);
  expect(await page.locator('.guide-counts').innerText()).toBe(
    zh.counts({ answered: 7, unknown: 0, skipped: 1 }),
  );
  await page.locator('.papers input').first().check();
  await page.reload();
  await page.locator('.guide-result').waitFor();
  expect(await page.locator('.papers input').first().isChecked()).toBe(true);
  expect(await page.locator('.papers summary').innerText()).toBe(zh.papersSoFar(3, 1));

  await page.getByRole('button', { name: zh.showLetter }).click();
  const letter = page.frameLocator('.sample iframe').locator('body');
  expect(await letter.innerText()).toMatch(/样稿，不是承保机构出具的\s+补充材料通知书/);
  expect(await letter.innerText()).not.toMatch(/经查|经调查/);

  await page.emulateMedia({ media: 'print' });
  for (const each of ['.office', '.papers li', '.answers'])
    expect(await page.locator(each).first().isVisible(), each).toBe(true);
  for (const each of ['.VPNav', '.guide-buttons', '.sample'])
    expect(await page.locator(each).first().isVisible(), each).toBe(false);
  await page.close();
});

it('says of an accident that no line names that it is not covered, counts what is not known apart, and has large targets', async () => {
  const page = await open('en/try.html', PHONE);
  const { tap, day } = fingers(page);
  await tap(en.kinds.person);
  await tap(enWords.perils.other);
  await tap(en.next);
  await day('2024-07-11');
  await page.locator('.guide .leave').last().getByText(english.unknown).click();
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.guide :is(.button, .option, select, input[type=date], .papers label, summary)',
      ),
    ]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
      .map((each) => each.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
  await tap(en.next);
  await tap(enWords.roles.victim);
  await tap(en.toResult);
  const text = await result(page);
  expect(text).toContain(en.outcome.declined);
  expect(await page.locator('.guide-counts').innerText()).toMatch(/1 not known · [0-9] skipped/);
  // The way back leads to the screen before, with what was said there.
  await page.goBack();
  await page.locator('#guide-heading', { hasText: en.headings[2] }).waitFor();
  expect(await page.getByLabel(enWords.roles.victim, { exact: true }).isChecked()).toBe(true);
  await page.goForward();
  await page.getByRole('link', { name: en.workbench }).click();
  await page.waitForURL(/\/en\/workbench\.html#s=/);
  await page.locator('.result .verdict').waitFor();
  expect((await page.locator('.result .verdict').innerText()).toLowerCase()).toBe(enWords.outcomes.declined);
  await page.close();
});

it('asks for nothing outside the site, and nothing goes wrong in it', () => {
  expect(troubles()).toEqual([]);
});
