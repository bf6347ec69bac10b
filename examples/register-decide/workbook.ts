import { issueCells, issueColumns } from '../audit/issue-cells.js';
import { type Basis, basisPairs } from '../audit/report.js';
import { plainRows, type Sheet } from '../audit/sheet.js';
import type { TableColumn, TableRow } from '../audit/table.js';
import { writeBookFile } from '../audit/write-workbook.js';
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
  const sheet = (name: string, columns: readonly TableColumn[], rows: readonly TableRow[]): Sheet => ({
    name,
    columns,
    rows: plainRows(rows),
    warning: isIllustrative ? say.illustrative : null,
  });
  const cells = decided.map((row) => decidedCells(row, letterCell(row, of), sheets, contract, language));
  const issues = register.issues.map((issue) => issueCells(issue, sheets, language));
  const pairs = [
    ...resultOf(register, decided, letters.size, language),
    ...basisPairs({ ...register, options }),
    ...[...say.scope, say.aboutWaiting].map((text) => [null, text]),
  ];
  const columns = [
    { header: say.sheets.basis, width: 36, wraps: true },
    { header: say.title, width: 100, wraps: true },
  ];
  await writeBookFile(
    [
      sheet(say.sheets.decided, decidedColumns(language, contract), cells),
      sheet(say.sheets.waiting, waitingColumns(language), waiting),
      sheet(language.say.cells, issueColumns(language), issues),
      sheet(say.sheets.basis, columns, pairs),
    ],
    path,
  );
}
