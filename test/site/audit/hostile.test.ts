import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { injectedRegister } from '../../audit/register/whole.js';
import { csvOf, rowsOf, xlsxOf } from '../../examples/audit/files.js';
import { audit, benches, fileOf, listed, takeSample } from './bench.js';

const { open, troubles } = benches();
const rows = rowsOf(injectedRegister().csv).slice(0, 40);
const small = await xlsxOf({ 登记簿: rows });

async function zipOf(name: string, content: string): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array' });
}

const REFUSED: readonly (readonly [string, string, string | Uint8Array, RegExp, RegExp])[] = [
  ['nothing', 'empty.csv', '', /文件是空的/, /empty/],
  [
    'a picture',
    'picture.csv',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xff),
    /不是文字表格/,
    /Not a table of text/,
  ],
  ['an old workbook', 'old.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /旧式工作簿/, /old kind/],
  [
    'half a workbook',
    'half.xlsx',
    small.subarray(0, small.length / 2),
    /不是完整的 xlsx/,
    /Not a whole xlsx/,
  ],
  [
    'another zip file',
    'other.xlsx',
    await zipOf('a.txt', 'a'),
    /这是压缩包，不是工作簿/,
    /packed archive, and no workbook/,
  ],
  [
    'a workbook of broken XML',
    'xml.xlsx',
    await zipOf('xl/workbook.xml', '<a><b'),
    /不是完整的 xlsx/,
    /Not a whole/,
  ],
  ['words', 'words.csv', 'hello\nworld', /没有找到表头/, /No header/],
  ['unknown columns', 'unknown.csv', 'a,b,c,d\n1,2,3,4', /没有找到表头/, /No header/],
  [
    'a quotation without an end',
    'quote.csv',
    `${csvOf(rows.slice(0, 2))}\r\n"${'x'.repeat(3 << 20)}`,
    /引号没有成对/,
    /quotation mark/,
  ],
];

describe.each(['', 'en/'] as const)('files that are no registers, in %s', (root) => {
  it('are told so in words, and the next one is audited', async () => {
    const page = await open(root);
    for (const [what, name, content, zh, en] of REFUSED) {
      await audit(page, fileOf(name, content));
      expect(await page.locator('.problem').innerText(), what).toMatch(root === '' ? zh : en);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('problem-heading');
      expect(await page.locator('.summary').count()).toBe(0);
    }
    await takeSample(page);
    await page.locator('#audit-start').click();
    await page.locator('.summary').waitFor();
    expect(await page.locator('.problem').count()).toBe(0);
    await page.close();
  });
});

it('shows cells that are not understood, however long and whatever they hold', async () => {
  const [header = [], ...claims] = rows;
  const huge = `<img src=x onerror=alert(1)>${'长'.repeat(200_000)}`;
  const at = header.indexOf('医疗费用');
  const peril = header.indexOf('灾种');
  const changed = claims.map((row, i) =>
    row.map((cell, column) =>
      i === 0 && column === at ? huge : i === 1 && column === peril ? '=1+1' : cell,
    ),
  );
  const page = await open();
  await audit(page, fileOf('strange.csv', csvOf([header, ...changed])));
  const cells = page.locator('table.cells tbody tr');
  await cells.first().waitFor();
  expect(await cells.count()).toBeGreaterThanOrEqual(2);
  expect(await page.locator('table.cells').innerText()).toContain('<img src=x');
  expect(await page.locator('table.cells img').count()).toBe(0);
  await listed(page);
  await page.close();
});

describe('contracts', () => {
  it('that are no JSON leave the one in use; wrong terms are told, and nothing is audited until they are mended', async () => {
    const page = await open('en/');
    await takeSample(page);
    for (const content of ['{', '[]', '"x"', 'null', Uint8Array.of(0xff, 0xfe, 0)]) {
      await page.locator('#contract-file').setInputFiles(fileOf('c.json', content));
      await page.locator('.setup [role=alert]', { hasText: 'not the JSON of a contract' }).waitFor();
      expect(await page.locator('#contract-file-status').innerText()).toContain('the sample’s contract');
    }
    await page.locator('#contract-file').setInputFiles(fileOf('c.json', '{"id":"c","premium":"-1"}'));
    await page.locator('.setup [role=alert]', { hasText: 'Terms of the contract that are wrong' }).waitFor();
    expect(await page.locator('#audit-start').isDisabled()).toBe(true);
    await page.locator('.setup section').nth(1).locator('p button').click();
    expect(await page.locator('#audit-start').isDisabled()).toBe(false);
    await page.close();
  });

  it('can be changed, and the result follows', async () => {
    const page = await open('en/');
    await takeSample(page);
    await page.locator('.terms-box > summary').click();
    await page.locator('.terms > details').nth(2).locator('summary').first().click();
    await page.locator('#contract-term-lines-good-samaritan-death').fill('1');
    expect(await page.locator('#contract-file-status').innerText()).toContain('with changed terms');
    await page.locator('#audit-start').click();
    await page.locator('.conclusion').waitFor();
    expect(Number(/found: (\d+)/.exec(await page.locator('.conclusion').innerText())?.[1])).toBeGreaterThan(
      40,
    );
    await page.close();
  });
});

it('is asked for a register first', async () => {
  const page = await open();
  await page.locator('#audit-start').click();
  await page.locator('[role=alert]', { hasText: '请先选取登记簿文件' }).waitFor();
  await page.close();
});

it('lets nothing go wrong unseen', () => {
  expect(troubles()).toEqual([]);
});
