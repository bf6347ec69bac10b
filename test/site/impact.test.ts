import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { impact as en } from '../../docs/.vitepress/theme/impact/words.en.js';
import { comparing } from '../../docs/.vitepress/theme/impact/work/compare.js';
import { PHRASES } from '../../examples/impact/phrases.js';
import { generated } from '../../examples/impact/population.js';
import { impact } from '../../src/impact/index.js';
import type { ContractInput } from '../../src/index.js';
import { injectedRegister } from '../audit/register/whole.js';
import { CONTRACT_FILE, csvOf, folder, rowsOf } from '../examples/audit/files.js';
import { open, overflowOf, SITE_URL, violationsOn, windowOf } from './browser.js';
import { SIZES } from './looks.js';

const { path, remove } = folder();
const before = JSON.parse(readFileSync(CONTRACT_FILE, 'utf8')) as ContractInput;
const after = { ...before, readings: { wansheng: 'included' } } as const;
const [header = [], ...rows] = rowsOf(injectedRegister().csv);
const register = (from: number, to: number) => csvOf([header, ...rows.slice(from, to)]);
const context = await windowOf({ viewport: SIZES.phone, acceptDownloads: true });
afterAll(async () => {
  await context.close();
  remove();
});

describe('the comparison of two contracts', () => {
  it('is that of the library, over the invented year or a register in several files', async () => {
    const ask = comparing(() => undefined);
    const asked = { kind: 'compare', before, after, locale: 'en' } as const;
    expect(await ask({ ...asked, population: { invented: 300 } })).toMatchObject({
      taken: { claims: 300, repeated: 0, unread: 0, cells: 0 },
      impact: impact(generated(300, 2024).claims, before, after),
    });
    const file = (name: string, text: string) => new File([text], name);
    const map = { headers: {}, values: {} };
    const whole = await ask({ ...asked, population: { files: [file('a.csv', register(0, 80))], map } });
    const files = [file('a.csv', register(0, 40)), file('b.csv', register(40, 80))];
    expect(await ask({ ...asked, population: { files, map } })).toEqual(whole);
    const { readings } = (await ask({ ...asked, kind: 'readings', population: { invented: 50 } })) as {
      readonly readings: readonly { readonly id: string; readonly impact: object }[];
    };
    const { total } = impact(generated(50, 2024).claims, before, after);
    expect(readings.find(({ id }) => id === 'wansheng')?.impact).toMatchObject({ total });
  });

  it('is told on a phone by line, town and year, with every claim that differs to be saved', async () => {
    const { page, outside, errors, complaints } = await open(context);
    await page.goto(`${SITE_URL}en/impact.html`);
    await page.locator('.impact:not([inert])').waitFor();
    await page.locator('#compare').click();
    expect(await page.locator('.start [role=alert]').innerText()).toBe(en.noRegister);
    await page.locator('#register-file').setInputFiles({
      name: 'register.csv',
      mimeType: '',
      buffer: Buffer.from(register(0, 400)),
    });
    await page.locator('#before-file').setInputFiles(CONTRACT_FILE);
    await page.locator('#from-before').click();
    await page.locator('section[aria-labelledby=after-heading] .terms-box > summary').click();
    await page
      .locator('section[aria-labelledby=after-heading] .terms > details')
      .nth(2)
      .locator('summary')
      .first()
      .click();
    await page.locator('#after-term-lines-house-damage-rates-moderate').fill('1.00');
    await page.locator('#compare').click();
    await page.locator('#result-heading').waitFor();
    for (const id of ['by-line', 'by-town', 'by-year', 'largest'])
      expect(
        await page
          .locator(`table`)
          .and(page.locator(`[aria-labelledby=${id}] table`))
          .count(),
        id,
      ).toBe(1);
    const changed = Number(/(\d+) \/ 400/.exec(await page.locator('.impact .figures').innerText())?.[1]);
    expect(changed).toBeGreaterThan(0);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: en.saveChanges }).click();
    const file = path('impact.csv');
    await (await download).saveAs(file);
    const [heads, ...lines] = rowsOf(readFileSync(file, 'utf8')).filter((row) => row.length > 1);
    expect(heads).toEqual(PHRASES.en.changeHeads);
    expect(lines).toHaveLength(changed);
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect([outside, errors, complaints]).toEqual([[], [], []]);
  });
});
