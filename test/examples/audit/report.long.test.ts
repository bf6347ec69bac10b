import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describeDiscrepancy } from 'qijiang-catastrophe-insurance/words/zh-CN';
import { afterAll, describe, expect, it } from 'vitest';
import { audited } from '../../../examples/audit/audited.js';
import { fileBytes } from '../../../examples/audit/file-bytes.js';
import { fileHost } from '../../../examples/audit/file-host.js';
import { asHtml } from '../../../examples/audit/html.js';
import { LANGUAGES } from '../../../examples/audit/language.js';
import { asMarkdown } from '../../../examples/audit/markdown.js';
import { conclusionOf, hiddenIn, reportOf } from '../../../examples/audit/report.js';
import { writeWorkbook } from '../../../examples/audit/write-workbook.js';
import { Outputs } from '../../../examples/command/outputs.js';
import { SMALL_CONTRACT as CONTRACT, smallTable } from '../../audit/register/small.js';
import { csvOf, folder, rowsOf } from './files.js';

const { path, write, remove } = folder();
afterAll(remove);

const { table, csv, injected } = smallTable();
const [HEADER = [], ...ROWS] = table;
const REGISTER_FILE = write('register.csv', csv);

async function run(file: string, base: string, more: { keep?: number; locale?: 'en' } = {}) {
  const outputs = new Outputs([], true);
  const done = await audited({
    files: [await fileBytes(file)],
    host: fileHost(outputs),
    contract: CONTRACT,
    isIllustrative: false,
    mapping: { insurers: CONTRACT.insurers },
    language: LANGUAGES[more.locale ?? 'zh-CN'],
    base: path(base),
    date: null,
    onProgress: () => undefined,
    keep: more.keep,
  });
  outputs.commit();
  return done;
}

/** Whether every element is closed, in order. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, end, name = '', inner] of xml.matchAll(/<(\/?)([\w:]+)((?:[^<>"]|"[^"<]*")*)>/g)) {
    if (end === '/') {
      if (open.pop() !== name) return false;
    } else if (inner?.endsWith('/') !== true) open.push(name);
  }
  return open.length === 0 && !/&(?!#\d+;|amp;|lt;|gt;|quot;|apos;)/.test(xml);
}

const whole = await run(REGISTER_FILE, 'whole');
const blocks = reportOf(whole, 'whole.xlsx');
const html = asHtml(blocks, 'zh-CN');
const unescaped = html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('the report on the seeded register', () => {
  it('tells every finding, in a sentence, under its kind and clause', () => {
    expect(whole.findings).toHaveLength(injected.length);
    for (const finding of whole.findings) {
      expect(unescaped).toContain(describeDiscrepancy(finding, CONTRACT.insurers));
    }
    expect(unescaped).toContain('首席承保人承保份额不低于50%');
    for (const heading of ['确定', '取决于尚缺的事实', '取决于解读', '按险种', '按街镇']) {
      expect(unescaped).toMatch(new RegExp(`<h[23]>${heading}</h[23]>`));
    }
  });

  it('says what was audited, under which contract, by which version, and never when', () => {
    expect(html).toContain(createHash('sha256').update(csv).digest('hex'));
    expect(html).toContain(whole.basis.contractHash);
    expect(html).toContain('qijiang-catastrophe-insurance 0.1.0');
    expect(html).not.toContain(new Date().toISOString().slice(0, 10));
  });

  it('reconciles to the fen: what was found explains all that was paid beyond what was due', () => {
    const { all } = whole.books;
    expect(all).toEqual({ claims: 882, registered: 1_203_638_482n, recomputed: 998_667_828n });
    expect(unescaped).toMatch(/<td>两者之差<\/td><td class="figure">0\.00<\/td>/);
    const sum = (parts: readonly { registered: bigint; recomputed: bigint }[]) =>
      parts.reduce((total, { registered, recomputed }) => total + registered - recomputed, 0n);
    expect(sum(whole.books.lines)).toBe(all.registered - all.recomputed);
    expect(sum(whole.books.towns)).toBe(all.registered - all.recomputed);
  });

  it('has pictures, and is a page that needs nothing else', () => {
    expect(html.match(/<svg /g)).toHaveLength(3);
    expect(html).not.toMatch(/(?:src|href)="http|<script|<link/);
  });

  it('says the same in Markdown', () => {
    const text = asMarkdown(blocks, '说明', (name) => `whole-${name}.svg`);
    expect(text).toContain('# 綦江区巨灾保险理赔登记簿审计报告\n');
    expect(text).toContain('![问题汇总（处数，前20种）](<whole-kinds.svg>)');
    expect(text.match(/^\| \d* \| [^|]*QJ-/gm)?.length).toBeGreaterThan(130);
  });

  it('is the same twice', async () => {
    const again = reportOf(await run(REGISTER_FILE, 'again'), 'whole.xlsx');
    expect(asHtml(again, 'zh-CN')).toBe(html);
  });
});

describe('the workbook', async () => {
  const file = path('whole.xlsx');
  await writeWorkbook(whole, file);
  const zip = await JSZip.loadAsync(readFileSync(file));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);

  it('has its sheets, with every finding and every row', () => {
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual([
      '摘要',
      '问题清单',
      '问题汇总',
      '按险种',
      '按街镇',
      '逐行复算',
      '未能理解的单元格',
      '筛查和抽样',
    ]);
    expect(workbook.getWorksheet('问题清单')?.rowCount).toBe(injected.length + 1);
    const { printArea, printTitlesRow } = workbook.getWorksheet('问题清单')?.pageSetup ?? {};
    expect([printArea, printTitlesRow]).toEqual([`A1:M${injected.length + 1}`, '1:1']);
    expect(workbook.getWorksheet('逐行复算')?.rowCount).toBe(table.length);
  });

  it('leads from a finding to its row and back, and has room for a reply and a resolution', () => {
    const [findings, rows] = ['问题清单', '逐行复算'].map((name) => workbook.getWorksheet(name)) as [
      ExcelJS.Worksheet,
      ExcelJS.Worksheet,
    ];
    const header = findings.getRow(1).values as string[];
    expect([header.includes('被审计单位答复'), header.includes('处理结果')]).toEqual([true, true]);
    const at = header.indexOf('行号');
    const of = (rows.getRow(1).values as string[]).indexOf('行号');
    let links = 0;
    findings.eachRow((row, number) => {
      const { formula, result } = row.getCell(at);
      if (formula === undefined) return;
      links += 1;
      const [, target] = /^HYPERLINK\("#'逐行复算'!A(\d+)",\d+\)$/.exec(formula) ?? [];
      const back = rows.getCell(Number(target), of).value as { formula: string; result: number };
      expect(back.result).toBe(result);
      const [, first] = /^HYPERLINK\("#'问题清单'!A(\d+)",\d+\)$/.exec(back.formula) ?? [];
      expect(Number(first)).toBeLessThanOrEqual(number);
      expect(findings.getCell(Number(first), at).value).toMatchObject({ result });
    });
    expect(links).toBe(whole.findings.filter(({ row }) => row !== null).length);
    const linkedBack = new Set(whole.findings.flatMap(({ row }) => row ?? [])).size;
    let back = 0;
    rows.eachRow((row) => {
      if (row.getCell(of).formula !== undefined) back += 1;
    });
    expect(back).toBe(linkedBack);
  });

  it('has rows that say what should be, in figures that can be summed', () => {
    const sheet = workbook.getWorksheet('逐行复算');
    const header = sheet?.getRow(1).values as string[];
    const [paid, due] = ['登记赔付金额（限额后）', '复算赔付金额（限额后）'].map((name) =>
      header.indexOf(name),
    );
    let sum = 0;
    sheet?.eachRow((row, number) => {
      if (number > 1) sum += Math.round(100 * Number(row.getCell(due ?? 0).value ?? 0));
    });
    expect(sum).toBe(998_667_828);
    const misapplied = whole.findings.find(({ code }) => code === 'rate-misapplied');
    const valueIn = (column = 0) => Number(sheet?.getCell(misapplied?.row ?? 0, column).value);
    expect(valueIn(paid)).toBeGreaterThan(0);
    expect(Math.round(100 * (valueIn(paid) - valueIn(due)))).toBe(misapplied?.difference);
  });

  it('has charts that are well formed, named in the package, and drawn over cells that hold their figures', async () => {
    const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? '';
    const parts = Object.keys(zip.files).filter((name) => /xl\/(?:charts|drawings)\//.test(name));
    expect(parts.filter((name) => name.startsWith('xl/charts/'))).toHaveLength(3);
    for (const name of [...parts, '[Content_Types].xml', 'xl/worksheets/sheet4.xml']) {
      expect(isWellFormed((await zip.file(name)?.async('string')) ?? ''), name).toBe(true);
      if (/^xl\/(?:charts|drawings)\/\w+\.xml$/.test(name)) expect(types).toContain(`PartName="/${name}"`);
    }
    const chart = (await zip.file('xl/charts/chart2.xml')?.async('string')) ?? '';
    expect(chart).toContain('<c:f>&#39;按险种&#39;!$C$2:$C$7</c:f>'.replaceAll('&#39;', "'"));
    const [, first = ''] = chart.match(/<c:numCache>.*?<c:v>([^<]*)/s) ?? [];
    expect(workbook.getWorksheet('按险种')?.getCell('C2').value).toBe(Number(first));
    const sheet = (await zip.file('xl/worksheets/sheet4.xml')?.async('string')) ?? '';
    expect(sheet.match(/<drawing [^>]*r:id="rId1"\/>/g)).toHaveLength(1);
  });
});

describe('a register too long for a workbook', () => {
  it('goes to CSV files beside it, whole', async () => {
    const file = write('long.csv', csvOf([HEADER, ...ROWS.slice(0, 200)]));
    const audit = await run(file, 'long', { keep: 5, locale: 'en' });
    await writeWorkbook(audit, path('long.xlsx'));
    const rows = rowsOf(readFileSync(path('long-rows.csv'), 'utf8'));
    expect(rows).toHaveLength(201);
    expect(rows[0]?.[0]).toBe('\uFEFFSheet');
    expect(rowsOf(readFileSync(path('long-findings.csv'), 'utf8'))).toHaveLength(audit.books.findings + 1);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path('long.xlsx'));
    expect(workbook.getWorksheet('Row by row')?.getCell('A7').value).toBe(
      '5 of 200 are shown; all of them stand in long-rows.csv.',
    );
  });

  it('keeps what others wrote as texts, whatever they wrote', async () => {
    const hostile = ['=1+1', '@x', '<b>&amp;|`*\u0001', '+7'];
    const rows = ROWS.slice(0, 4).map((row, i) =>
      row.map((cell, c) => (c === 1 ? (hostile[i] ?? '') : cell)),
    );
    const wrong = rows.map((row) =>
      row.map((cell, c) => (HEADER[c] === '赔付金额（元）' ? '999999.00' : cell)),
    );
    const audit = await run(write('hostile.csv', csvOf([HEADER, ...wrong])), 'hostile', { keep: 2 });
    const page = asHtml(reportOf(audit, 'x.xlsx'), 'zh-CN');
    expect(page).not.toContain('<b>');
    expect(readFileSync(path('hostile-rows.csv'), 'utf8')).toContain(",'=1+1,");
    const kept = await run(path('hostile.csv'), 'kept');
    expect(asHtml(reportOf(kept, 'x.xlsx'), 'zh-CN')).toContain('&#60;b&#62;&#38;amp;|`*\uFFFD');
    await writeWorkbook(audit, path('hostile.xlsx'));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path('hostile.xlsx'));
    expect(workbook.getWorksheet('逐行复算')?.getCell('C2').value).toBe('=1+1');
  });
});

describe('what the file does not show', () => {
  it.each(['zh-CN', 'en'] as const)('is said in words (%s)', (locale) => {
    const language = LANGUAGES[locale];
    const hidden = (['sheet', 'rows', 'columns', 'filter'] as const).map((what) => ({
      sheet: '七月',
      what,
      count: 3,
    }));
    const texts = hiddenIn({
      ...whole,
      read: { ...whole.read, hidden },
      options: { ...whole.options, language },
    });
    expect(texts).toHaveLength(1);
    expect(texts[0]?.match(/七月/g)).toHaveLength(4);
    expect(texts[0]?.match(/3/g)).toHaveLength(2);
    expect(conclusionOf({ ...whole, read: { ...whole.read, hidden } })).toContain(
      hiddenIn({ ...whole, read: { ...whole.read, hidden } })[0],
    );
    expect(hiddenIn(whole)).toEqual([]);
  });
});
