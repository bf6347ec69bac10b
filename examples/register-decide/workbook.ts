import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { addCharts } from '../audit/add-charts.js';
import { issueCells, issueColumns } from '../audit/issue-cells.js';
import { type Basis, basisPairs } from '../audit/report.js';
import { addSheet } from '../audit/sheet.js';
import type { TableColumn, TableRow } from '../audit/table.js';
import { LONG_AGO, MADE_BY } from '../audit/workbook.js';
import { type DecidedRow, whyNoLetter } from './decided.js';
import { PHRASES } from './phrases.js';
import type { ReadRegister } from './register.js';
import { decidedCells, decidedColumns } from './rows.js';
import { resultOf } from './totals.js';
import { waitingColumns } from './waiting.js';

/** A register that was decided, as it is written. */
export interface DecidedRegister {
  readonly register: ReadRegister;
  readonly options: Basis['options'];
  readonly isIllustrative: boolean;
  readonly decided: readonly DecidedRow[];
  /** Where the letters are. */
  readonly letters: ReadonlyMap<DecidedRow, string>;
  readonly waiting: readonly TableRow[];
}

/** Where the letter on a row is, or why there is none. */
function letterCell(row: DecidedRow, { letters, options }: DecidedRegister): string {
  const why = whyNoLetter(row);
  return why === null ? (letters.get(row) as string) : PHRASES[options.language.locale].noLetter[why];
}

/** Writes the workbook: the decisions, what is still wanted, cells that were not understood, and what all rests on. */
export async function writeDecisions(of: DecidedRegister, path: string): Promise<void> {
  const { register, options, isIllustrative, decided, letters, waiting } = of;
  const { language, contract } = options;
  const { sheets } = register.read;
  const say = PHRASES[language.locale];
  const draft = `${path}.part`;
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: draft, useStyles: true });
  Object.assign(workbook, {
    created: LONG_AGO,
    modified: LONG_AGO,
    creator: MADE_BY,
    lastModifiedBy: MADE_BY,
  });
  const add = (name: string, columns: readonly TableColumn[], rows: readonly TableRow[]): void => {
    const sheet = addSheet(workbook, name, columns, isIllustrative ? say.illustrative : null);
    for (const row of rows) sheet.add(row);
    sheet.close();
  };
  const cells = decided.map((row) => decidedCells(row, letterCell(row, of), sheets, contract, language));
  add(say.sheets.decided, decidedColumns(language, contract), cells);
  add(say.sheets.waiting, waitingColumns(language), waiting);
  const issues = register.issues.map((issue) => issueCells(issue, sheets, language));
  add(language.say.cells, issueColumns(language), issues);
  const pairs = [
    ...resultOf(register, decided, letters.size, language),
    ...basisPairs({ ...register, options }),
    ...[...say.scope, say.aboutWaiting].map((text) => [null, text]),
  ];
  const columns = [
    { header: say.sheets.basis, width: 36, wraps: true },
    { header: say.title, width: 100, wraps: true },
  ];
  add(say.sheets.basis, columns, pairs);
  await workbook.commit();
  writeFileSync(path, await addCharts(readFileSync(draft), new Map()));
  rmSync(draft);
}
