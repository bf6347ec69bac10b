import {
  AUDIT_CHECKS,
  type AuditCheck,
  type AuditedRow,
  checksOf,
  type Discrepancy,
} from 'qijiang-catastrophe-insurance/audit';
import { placeOf } from './reading.js';

/** What an audit comes to: clean only where everything was read, and every check made on every row that it concerns. */
export type Verdict = 'clean' | 'found' | 'incomplete';

/** On how many of the rows that it concerns a check was made, and for want of which columns not on the others. */
export interface CheckTotals {
  readonly check: AuditCheck;
  done: number;
  of: number;
  readonly missing: ReadonlySet<string>;
}

/** Counts the checks that were made, row by row. */
export class Checked {
  readonly #totals = AUDIT_CHECKS.map((check) => ({ check, done: 0, of: 0, missing: new Set<string>() }));

  row(audited: AuditedRow): void {
    const checks = checksOf(audited);
    for (const totals of this.#totals) {
      const missing = checks[totals.check];
      if (missing === null) continue;
      totals.of += 1;
      if (missing.length === 0) totals.done += 1;
      for (const column of missing) totals.missing.add(column);
    }
  }

  get totals(): readonly CheckTotals[] {
    return this.#totals;
  }

  get isWhole(): boolean {
    return this.#totals.every(({ done, of }) => done === of);
  }
}

/** Something that most rows share, and that is therefore more likely the form of the file than what was paid. */
export interface Misread {
  readonly cause: 'outside-term' | 'unit' | 'copied-sheet';
  readonly rows: number;
  /** Of copies: what they would add to what was paid too much, in fen, were they payments made again. */
  readonly sum?: number;
}

/** Of fewer rows nothing can be said. */
const FEWEST = 3;

/** A sum is another in a unit of yuan, or of parts of one: by two to four places. */
const isOtherUnit = ({ difference, found, expected, certainty }: Discrepancy): boolean => {
  if (difference === 0 || certainty.kind !== 'certain') return false;
  if (found.type !== 'money' || expected.type !== 'money') return false;
  const [a, b] = [found.yuan, expected.yuan].map((yuan) => BigInt(yuan.replace('.', ''))) as [bigint, bigint];
  return a > 0n && [100n, 1000n, 10_000n].some((unit) => a * unit === b || b * unit === a);
};

type Cause = Exclude<Misread['cause'], 'copied-sheet'>;

const CAUSES: Readonly<Record<Cause, (finding: Discrepancy) => boolean>> = {
  'outside-term': ({ code, certainty }) => code === 'outside-term' && certainty.kind === 'certain',
  unit: isOtherUnit,
};

/** A row that stands on another sheet as well, under the id of the same claim and with the same in every cell, the day of payment too. */
const isCopied = ({ code, also, row, rows, certainty, isSameRow }: Discrepancy): boolean =>
  row !== null &&
  isSameRow === true &&
  certainty.kind === 'certain' &&
  (code === 'same-claim-twice' || also.includes('same-claim-twice')) &&
  rows.some((other) => placeOf(other).sheet !== placeOf(row).sheet);

/** Sheets all of whose rows stand on another sheet as well: such a sheet is a copy, or the other goes on from it. */
function copiesIn(findings: readonly Discrepancy[], claimsOn: ReadonlyMap<number, number>) {
  const copied = findings.filter(isCopied);
  const rowsOn = new Map<number, Set<number>>();
  for (const { row, rows } of copied)
    for (const number of [row as number, ...rows]) {
      const { sheet } = placeOf(number);
      rowsOn.set(sheet, (rowsOn.get(sheet) ?? new Set()).add(number));
    }
  const isWhole = (number: number): boolean => {
    const { sheet } = placeOf(number);
    const { size } = rowsOn.get(sheet) as ReadonlySet<number>;
    return size >= FEWEST && size === claimsOn.get(sheet);
  };
  return new Set(copied.filter(({ row, rows }) => [row as number, ...rows].some(isWhole)));
}

/** The causes that more than half of the claims share, each on at least three rows; and what is found beside them. */
export function misreadIn(findings: readonly Discrepancy[], claimsOn: ReadonlyMap<number, number>) {
  const claims = [...claimsOn.values()].reduce((sum, each) => sum + each, 0);
  const misread: Misread[] = [];
  let others = findings;
  const tell = (cause: Misread['cause'], found: ReadonlySet<Discrepancy>, isMost: boolean): void => {
    const rows = new Set([...found].map(({ row }) => row)).size;
    if (rows < FEWEST || (isMost && rows * 2 <= claims)) return;
    const sum = [...found].reduce((all, { difference }) => all + difference, 0);
    misread.push({ cause, rows, ...(cause === 'copied-sheet' && { sum }) });
    others = others.filter((finding) => !found.has(finding));
  };
  for (const [cause, isOf] of Object.entries(CAUSES) as [Cause, (typeof CAUSES)['unit']][])
    tell(cause, new Set(findings.filter(isOf)), true);
  tell('copied-sheet', copiesIn(findings, claimsOn), false);
  return { misread, findings: others };
}
