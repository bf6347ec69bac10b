// 照库所裁定、限额、支付写成的登记簿，不论什么形式，都没有问题。A register that states exactly what the library decides, limits and pays has nothing wrong, in whatever form.
import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, expect, it } from 'vitest';
import { command } from '../../examples/audit/command.js';
import type { Discrepancy } from '../../src/audit/index.js';
import type { ClaimInput } from '../../src/index.js';
import { audit, csvOf, folder, type Rows, xlsxOf } from '../examples/audit/files.js';
import { bookOf } from './annual/book.js';
import { CLAIMS } from './annual/claims.js';
import { ANNUAL, ANNUAL_INPUT } from './annual/contract.js';
import { cleanRows, type Moves, type Row, rowsFor } from './annual/rows.js';
import { Register } from './annual/slip.js';
import { OF_HANDLING, OF_PAYMENTS, OF_REPEATS } from './annual/slips-of-payments.js';
import { OF_DECISIONS, OF_SUMS } from './annual/slips-of-sums.js';

const { path, write, remove } = folder();
afterAll(remove);

const DAY = '2025-12-31';

/** 同一份登记簿的各种形式，一种是一个或几个文件。One register in each form, of one file or several. */
async function formsOf(rows: readonly Row[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const { sheets } = bookOf(rows);
  const [[header] = []] = Object.values(sheets);
  const all = [header as readonly string[], ...Object.values(sheets).flatMap((sheet) => sheet.slice(1))];
  const text = csvOf(all);
  const parts = Object.entries(sheets);
  return {
    'a sheet a year': [write('years.xlsx', await xlsxOf(sheets))],
    'one sheet': [write('one.xlsx', await xlsxOf({ 登记簿: all }))],
    'utf-8': [write('utf8.csv', text)],
    'utf-8 with a mark': [write('mark.csv', `\uFEFF${text}`)],
    gb18030: [write('gb.csv', iconv.encode(text, 'gb18030'))],
    'utf-16': [write('utf16.csv', iconv.encode(text, 'utf-16le', { addBOM: true }))],
    'a file a year': parts.map(([name, sheet]) => write(`${name}.csv`, csvOf(sheet))),
    'files of both kinds': await Promise.all(
      parts.map(async ([name, sheet], i) =>
        i % 2 === 0
          ? write(`b${name}.csv`, csvOf(sheet))
          : write(`b${name}.xlsx`, await xlsxOf({ [name]: sheet })),
      ),
    ),
  };
}

/** 改一改伤残等级、医疗费用、间数。Other grades, bills, rooms. */
const varied = (claim: ClaimInput, n: number): ClaimInput => {
  const loss = claim.loss as object as Record<string, unknown>;
  const { medicalCost, disabilityGrade, rooms } = loss;
  return {
    ...claim,
    loss: {
      ...loss,
      ...(medicalCost !== undefined && { medicalCost: `${(n % 41_000) + 1}.${10 + (n % 90)}` }),
      ...(disabilityGrade !== undefined && { disabilityGrade: 1 + (n % 10) }),
      ...(rooms !== undefined && { rooms: 1 + (n % 7) }),
    },
  } as unknown as ClaimInput;
};

/** 分几笔：分期，多付后冲回，末笔扣回。In parts, reversed, corrected at the end. */
const moving =
  (seeds: readonly number[]): Moves =>
  (paid, n) => {
    const seed = seeds[n % seeds.length] as number;
    const part = 1 + (seed % Math.max(paid - 2, 1));
    if (paid < 1000) return [paid];
    if (seed % 5 === 0) return [part, paid - part];
    if (seed % 5 === 1) return [paid + part, -paid - part, paid];
    if (seed % 5 === 2) return [paid + part, -part];
    return [paid];
  };

it('a register as the library decides, limits and pays is clean in every form', async () => {
  const seeds = fc.array(fc.nat(), { minLength: 7, maxLength: 31 });
  await fc.assert(
    fc.asyncProperty(fc.subarray([...CLAIMS], { minLength: 20 }), seeds, async (claims, numbers) => {
      const own = claims.map((claim, i) => varied(claim, (numbers[i % numbers.length] as number) + i * 7919));
      const forms = await formsOf(rowsFor(own, moving(numbers)));
      for (const [form, files] of Object.entries(forms)) {
        const { findings, issues } = await audit(files, ANNUAL, DAY);
        expect({ form, issues, findings }).toEqual({ form, issues: [], findings: [] });
      }
    }),
    { numRuns: 2 },
  );
});

it('and its verdict is clean, with top-ups and further bills', async () => {
  const contract = write('contract.json', JSON.stringify(ANNUAL_INPUT));
  const forms = await formsOf(cleanRows());
  for (const [form, files] of Object.entries(forms)) {
    const out = path(`${form}.xlsx`);
    const { status, problems } = await command([
      ...files,
      '--contract',
      contract,
      '--date',
      DAY,
      '--out',
      out,
    ]);
    expect([form, status, problems]).toEqual([form, 0, '']);
  }
});

const keysOf = (findings: readonly Discrepancy[]): readonly string[] =>
  findings
    .map(({ code, claim, event, difference, certainty: { kind } }) =>
      [code, claim, event, difference, kind].join(' '),
    )
    .sort();

it('rows in any order that keeps running numbers give the same findings', async () => {
  const register = new Register(cleanRows());
  for (const { put } of [...OF_SUMS, ...OF_DECISIONS, ...OF_REPEATS, ...OF_HANDLING, ...OF_PAYMENTS])
    put(register);
  const header = ['序号', ...new Set(register.rows.flatMap(Object.keys))];
  const table: Rows = register.rows.map((row, i) =>
    header.map((name) => (name === '序号' ? String(i + 1) : (row[name] ?? ''))),
  );
  const found = async (files: readonly Rows[]) =>
    keysOf(
      (
        await audit(
          files.map((rows, i) => write(`order-${i}.csv`, csvOf([header, ...rows]))),
          ANNUAL,
          DAY,
        )
      ).findings,
    );
  const expected = await found([table]);
  expect(expected.length).toBeGreaterThan(50);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...table], { minLength: table.length }),
      fc.nat({ max: table.length }),
      async (shuffled, cut) => {
        expect(await found([shuffled])).toEqual(expected);
        expect(await found([shuffled.slice(0, cut), shuffled.slice(cut)])).toEqual(expected);
      },
    ),
    { numRuns: 2 },
  );
});
