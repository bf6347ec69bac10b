import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { injectedRegister } from '../../../test/audit/register/whole.js';

/** 样本只取小的灾害：整次取来，限额、重复都与原来一样。The sample takes small events only, each as a whole, so that nothing else turns wrong in it. */
const LARGEST = 70;

/** 测试所用登记簿的一小部分，放进去的错误也在内。A small part of the register that the tests go by, with the errors put into it. */
export function sampleOf(register: string): string {
  const [header = [], ...rows] = parse(register, { bom: true, relax_column_count: true }) as string[][];
  const [id, event] = ['案件编号', '事件编号'].map((name) => header.indexOf(name)) as [number, number];
  const claims = rows.filter((row) => row[id] !== '' && row[event] !== '');
  const sizes = new Map<string, number>();
  for (const row of claims) {
    const name = row[event] ?? '';
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  const taken = claims.filter((row) => (sizes.get(row[event] ?? '') ?? 0) <= LARGEST);
  const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `\uFEFF${[header, ...taken].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** 写出审计页供下载的文件：空白登记簿、样本登记簿和它的合同。Writes what the audit page offers: the blank register, the sample, and its contract. */
export function writeAuditFiles(repository: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'template.xlsx'),
    readFileSync(join(repository, 'examples/audit/template.xlsx')),
  );
  writeFileSync(join(folder, 'sample.csv'), sampleOf(injectedRegister().csv));
  writeFileSync(
    join(folder, 'sample-contract.json'),
    readFileSync(join(repository, 'test/audit/fixtures/contract.json')),
  );
}
