import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import type { Contract } from 'qijiang-catastrophe-insurance';
import type { Discrepancy } from 'qijiang-catastrophe-insurance/audit';
import { auditRows, type ReadFile } from '../../../examples/audit/engine.js';
import { fileBytes } from '../../../examples/audit/file-bytes.js';
import { fileHost } from '../../../examples/audit/file-host.js';
import type { PlacedIssue } from '../../../examples/audit/reading.js';
import { Outputs } from '../../../examples/command/outputs.js';
import { readContract } from '../../../examples/read.js';
import { cellsOf } from '../../audit/register/csv.js';
import { SMALL_CONTRACT } from '../../audit/register/small.js';

export const CONTRACT_FILE = fileURLToPath(new URL('../../audit/fixtures/contract.json', import.meta.url));
export const CONTRACT = readContract(CONTRACT_FILE);

/** A folder for the files of a test, and how to take it away. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'audit-'));
  return {
    path: (name: string): string => join(path, name),
    write: (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}

export type Rows = readonly (readonly string[])[];

export const rowsOf = (csv: string): Rows => cellsOf(csv) as unknown as Rows;

export const csvOf = (rows: Rows, delimiter = ','): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (/["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell}"` : cell))
        .join(delimiter),
    )
    .join('\r\n');

/** A cell as Excel keeps it: sums as numbers, and times as dates. */
function excelCell(text: string): string | number | Date | null {
  if (text === '') return null;
  if (/^\d+\.\d\d$/.test(text)) return Number(text);
  const time = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(text);
  return time === null ? text : new Date(`${time[1]}T${time[2]}:00Z`);
}

/** Rows as a workbook, one sheet for each list. */
export async function xlsxOf(sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) {
      const added = sheet.addRow(row.map(excelCell));
      added.eachCell((cell) => {
        if (cell.value instanceof Date) cell.numFmt = 'yyyy-mm-dd hh:mm';
      });
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export interface Found {
  readonly findings: readonly Discrepancy[];
  readonly issues: readonly PlacedIssue[];
  readonly read: ReadFile;
}

/** Audits a file or several as one register, and gathers all that it finds. */
export async function audit(
  file: string | readonly string[],
  contract: Contract = SMALL_CONTRACT,
  day: string | null = null,
): Promise<Found> {
  const findings: Discrepancy[] = [];
  const issues: PlacedIssue[] = [];
  const read = await auditRows({
    files: await Promise.all([file].flat().map(fileBytes)),
    host: fileHost(new Outputs([], true)),
    contract,
    day,
    mapping: { insurers: contract.insurers },
    onProgress: () => undefined,
    sink: {
      sheets: () => undefined,
      read: () => undefined,
      row: () => undefined,
      wanted: () => new Set(),
      stands: () => undefined,
      issue: (issue) => issues.push(issue),
      finding: (finding) => findings.push(finding),
    },
  });
  return { findings, issues, read };
}
