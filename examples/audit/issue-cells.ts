import type { Language } from './language.js';
import type { PlacedIssue } from './reading.js';
import type { TableColumn, TableRow } from './table.js';

/** The columns of what was not understood of a register. */
export function issueColumns({ say }: Language): readonly TableColumn[] {
  const narrow = (header: string) => ({ header, width: 10 });
  const long = (header: string) => ({ header, width: 46, wraps: true });
  return [
    ...[narrow(say.sheet), narrow(say.row), narrow(say.column), { header: say.header, width: 18 }],
    ...[long(say.text), long(say.problem)],
  ];
}

/** A cell that was not understood: where it stands, what is in it, and why. */
export const issueCells = (
  { sheet, row, column, header, text, problem }: PlacedIssue,
  sheets: readonly string[],
  { lib }: Language,
): TableRow => [
  sheets[sheet] || null,
  row,
  column === 0 ? null : column,
  header,
  text,
  lib.words.cellProblems[problem],
];
