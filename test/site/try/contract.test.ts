import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { foundSoFar } from '../../../docs/.vitepress/theme/contract/found.js';
import { contract as zh } from '../../../docs/.vitepress/theme/contract/words.zh-CN.js';
import { at, type JsonObject, withAt } from '../../../docs/.vitepress/theme/try/paths.js';
import { blankContract, blankLine, ILLUSTRATIVE } from '../../../docs/.vitepress/theme/try/terms.js';
import { ui } from '../../../docs/.vitepress/theme/try/words.zh-CN.js';
import { findings, parseContract, safeParseContract } from '../../../src/index.js';
import { folder } from '../../examples/audit/files.js';
import { PHONE, site } from './site.js';

const { open, troubles } = site();
const { path, remove } = folder();
afterAll(remove);

it('writes a contract by asking, fills nothing in, shows the findings, saves it and opens it again', async () => {
  const page = await open('contract.html', PHONE);
  const fill = (path: string, value: string) =>
    page.locator(`[id="term-${path.replaceAll('.', '-')}"]`).fill(value);
  const next = () => page.getByRole('button', { name: zh.next, exact: true }).click();
  await page.getByRole('button', { name: zh.blank }).click();
  // Nothing is wrong that nobody has written yet.
  expect(await page.locator('.writer :is(.error, .wrong, [aria-invalid=true])').count()).toBe(0);
  await fill('id', 'signed-2023');
  await fill('premium', '400000');
  await fill('term.start', '2023-01-01T00:00');
  await fill('term.end', '2026-01-01T00:00');
  // What is written departs from nothing, and of what was not asked yet nothing is said.
  expect(await page.locator('.found li').count()).toBe(0);
  await fill('premium', '360000');
  expect(await page.locator('.found li').allInnerTexts()).toEqual([expect.stringContaining('360000')]);
  await fill('premium', '400000');
  await next();
  for (const [i, share] of ['0.5', '0.3', '0.2'].entries()) await fill(`insurers.${i}.share`, share);
  await next();
  const line = 'lines.natural-disaster';
  await page.locator('.terms fieldset.box:visible').first().getByLabel(ui.insured).check();
  expect(await page.locator('#term-lines-natural-disaster-death').inputValue()).toBe('');
  for (const [path, value] of [
    ['death', '80000'],
    ['disability.base', '80000'],
    ['medical.limit', '5000'],
    ['medical.rate', '1'],
    ['medical.deductible', '0'],
  ] as const)
    await fill(`${line}.${path}`, value);
  await page.locator('.terms fieldset.box:visible').first().locator('summary').click();
  for (let grade = 0; grade < 10; grade++) await fill(`${line}.disability.rates.${grade}`, '0.5');
  await next();
  await fill('limits.perEvent', '30000000');
  expect(await page.locator('.found').innerText()).toContain(zh.open(1));
  await fill('limits.perYear', '60000000');
  expect(await page.locator('.found').innerText()).toContain(zh.whole);
  expect(await page.locator('.found li').count()).toBeGreaterThan(3);
  // What it pays, beside the example: it insures one line, for less.
  await page.locator('.year tfoot').waitFor();
  const [ours, example] = (await page.locator('.year tfoot tr').first().locator('td.number').allInnerTexts())
    .slice(1)
    .map((text) => Number(text.replaceAll(',', '')));
  expect(ours).toBeGreaterThan(0);
  expect(ours).toBeLessThan(example ?? 0);
  for (let step = 0; step < 4; step++) await next();
  expect(await page.getByRole('button', { name: zh.next, exact: true }).count()).toBe(0);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: zh.save }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('signed-2023.json');
  const saved = path('signed.json');
  await file.saveAs(saved);
  expect(safeParseContract(JSON.parse(readFileSync(saved, 'utf8'))).success).toBe(true);
  await page.getByRole('button', { name: zh.restart }).click();
  await page.locator('#writer-file').setInputFiles(saved);
  expect(await page.locator('#term-id').inputValue()).toBe('signed-2023');
  await page.getByRole('link', { name: zh.use }).click();
  await page.waitForURL(/workbench\.html#s=/);
  expect(await page.locator('.result').innerText()).toContain('signed-2023');
  await page.close();
});

describe('what is found so far', () => {
  const draft = {
    ...blankContract(),
    premium: '1.00',
    term: { start: '2024-01-01T00:00:00+08:00', end: '' },
  };
  const codes = (contract: JsonObject) => foundSoFar(contract).map(({ code }) => code);

  it('rests on nothing that is not written', () => {
    expect(codes(draft)).toContain('premium');
    // One end of the term says nothing without the other.
    expect(codes(draft)).not.toContain('term-start');
    expect(codes(withAt(draft, 'term.end', '2026-06-01T00:00:00+08:00'))).toContain('term-start');
    const insured = withAt(draft, 'lines.natural-disaster', blankLine('natural-disaster'));
    expect(codes(withAt(insured, 'lines.natural-disaster.death', '1.00'))).not.toContain('person-floor');
  });

  it('says of the insurers what their shares leave open', () => {
    const panel = (shares: readonly string[], others: JsonObject = {}) =>
      foundSoFar({
        ...ILLUSTRATIVE,
        insurers: shares.map((share, i) => ({
          ...(at(ILLUSTRATIVE, `insurers.${Math.min(i, 2)}`) as JsonObject),
          id: `insurer-${i}`,
          share,
          ...others,
        })),
      })
        .filter(({ path }) => path.startsWith('insurers'))
        .map(({ code, found }) => `${code} ${found}`);
    expect(panel(['0.4', '', ''])).toEqual(['lead-share 0.4']);
    expect(panel(['0.4', '0.1', '0.1'])).toEqual(['lead-share 0.4']);
    expect(panel(['0.6', '0.3', '0.2'])).toEqual([]);
    expect(panel(['1', '0.3', '0.2'])).toEqual([]);
    expect(panel(['', '', '', ''])).toEqual(['number-of-insurers 4']);
    expect(panel(['0.4'])).toEqual(['number-of-insurers 1', 'second-insurer ', 'third-insurer ']);
    // Nobody leads yet: only how many there are can be said.
    expect(panel(['0.4', '', '', ''], { lead: false })).toEqual(['number-of-insurers 4']);
    expect(panel([])).toEqual([]);
  });

  it('is all there is to be found once the contract is whole', () => {
    const whole = withAt(ILLUSTRATIVE, 'premium', '1.00');
    expect(foundSoFar(whole)).toEqual(findings(parseContract(whole)));
  });
});

it('asks for nothing outside the site, and nothing goes wrong in it', () => {
  expect(troubles()).toEqual([]);
});
