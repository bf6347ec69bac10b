import type { Contract } from 'qijiang-catastrophe-insurance';
import type { AuditedRow } from 'qijiang-catastrophe-insurance/audit';
import { fenOf } from '../fen.js';
import { insurersOf } from './insurers.js';
import type { Language } from './language.js';
import { signedYuan } from './money.js';
import { placeOf } from './reading.js';
import type { TableCell, TableColumn, TableRow } from './table.js';

/** Yuan as a number for a spreadsheet, which holds every fen of it up to ninety trillion; as a text beyond. */
export function yuanCell(yuan: string | null | undefined): TableCell {
  if (yuan == null) return null;
  const value = Number(yuan);
  return Math.abs(value) < 9e13 ? value : yuan;
}

export const fenCell = (fen: number | bigint): TableCell => yuanCell(signedYuan(BigInt(fen)));

/** The columns of the recomputation of every row. */
export function rowColumns({ say }: Language, contract: Contract): TableColumn[] {
  const narrow = (header: string): TableColumn => ({ header, width: 10 });
  const middle = (header: string): TableColumn => ({ header, width: 18 });
  const money = (header: string): TableColumn => ({ header, width: 16, isMoney: true });
  const both = (what: string, as: (header: string) => TableColumn): TableColumn[] => [
    as(say.was(what)),
    as(say.is(what)),
  ];
  return [
    ...[narrow(say.sheet), narrow(say.row), middle(say.claim), middle(say.event)],
    ...both(say.outcome, narrow),
    ...both(say.line, middle),
    ...both(say.departments, middle),
    ...both(say.beforeLimits, money),
    ...both(say.afterLimits, money),
    money(say.difference),
    { ...middle(say.was(say.shares)), width: 36 },
    ...insurersOf(contract).map(({ name }) => money(`${say.is(say.shares)}：${name}`)),
    ...(contract.endorsements === undefined ? [] : [middle(say.endorsement)]),
    { header: say.findings, width: 30, wraps: true },
  ];
}

/** What a row says, beside what it should say. */
export function rowCells(
  { row, recomputed, discrepancies }: AuditedRow,
  { lib: { words } }: Language,
  contract: Contract,
  sheets: readonly string[],
): TableRow {
  const { sheet, row: number } = placeOf(row.number);
  const departments = (ids: readonly (keyof typeof words.institutions)[] | undefined): string =>
    words.auditPhrases.list((ids ?? []).map((id) => words.institutions[id]));
  const shares = Object.entries(row.shares ?? {}).map(([name, yuan]) => `${name} ${yuan}`);
  const should = recomputed?.shares ?? [];
  const paid = row.paid ?? row.amount ?? null;
  return [
    sheets[sheet] || null,
    number,
    row.claim?.id ?? row.label ?? null,
    row.claim?.incident?.id ?? null,
    row.outcome === undefined ? null : words.outcomes[row.outcome],
    recomputed === null ? null : words.outcomes[recomputed.outcome],
    row.line === undefined ? null : words.lines[row.line],
    recomputed?.line == null ? null : words.lines[recomputed.line],
    departments(row.departments),
    departments(recomputed?.departments),
    yuanCell(row.amount),
    yuanCell(recomputed?.amount),
    yuanCell(row.paid),
    yuanCell(recomputed?.paid),
    paid === null || recomputed === null ? null : yuanCell(signedYuan(fenOf(paid) - fenOf(recomputed.paid))),
    words.auditPhrases.list(shares),
    ...insurersOf(contract).map(({ id }) => yuanCell(should.find(({ insurer }) => insurer === id)?.amount)),
    ...(contract.endorsements === undefined ? [] : [recomputed?.endorsement ?? null]),
    words.auditPhrases.list([...new Set(discrepancies.map(({ code }) => words.discrepancies[code]))]),
  ];
}
