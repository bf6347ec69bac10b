import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import { deepFreeze } from '../input/freeze.js';
import { listGiven } from '../input/given.js';
import { inArgument } from '../input/issue.js';
import { type RegisterRecord, readRecords } from '../register/read-register.js';
import { isRow, type RegisterRow } from '../register/row.js';
import { type AuditOptions, auditor } from './auditor.js';
import type { Discrepancy } from './discrepancy.js';

/** By claim, then by kind, then by row; what concerns an event or the whole register comes last. */
function byClaim(a: Discrepancy, b: Discrepancy): number {
  const by = (x: string | number | null, y: string | number | null): number => {
    if (x === y) return 0;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y ? -1 : 1;
  };
  return by(a.claim, b.claim) || by(a.event, b.event) || by(a.code, b.code) || by(a.row, b.row);
}

/** Ids in the order in which people count: c-2 before c-10. */
const numbersPadded = (id: string): string => id.replace(/\d+/g, (digits) => digits.padStart(20, '0'));

/**
 * Rows in the order in which the register numbers them, or else in order of their claims' ids, so that it makes no difference in
 * which order they come; as they come where they carry balances on from one to the next.
 */
function inRowOrder(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const isNumbered = rows.every(({ kind, sequence }) => kind !== 'claim' || sequence !== undefined);
  const isCarried = (row: RegisterRow): boolean =>
    (row.kind !== 'claim' && row.kind !== 'total') ||
    (!isNumbered && (row.runningTotal ?? row.openingBalance ?? row.closingBalance) !== undefined);
  if (rows.some(isCarried)) return rows;
  const keyOf = ({ sequence, claim, id }: RegisterRow): string =>
    numbersPadded(String(isNumbered ? sequence : (claim?.id ?? id)));
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ row }) => row);
}

/** Everybody who insures under a contract at any time, by every name, and every condition of its own. */
const everIn = <K extends 'insurers' | 'conditions'>(contract: Contract, key: K): Contract[K][number][] =>
  [contract, ...(contract.endorsements ?? [])].flatMap(
    (version): readonly Contract[K][number][] => version[key] ?? [],
  );

function rowsFrom(rows: unknown, contract: Contract): readonly RegisterRow[] {
  const entries = inArgument('rows', () => listGiven(rows));
  return entries.every(isRow)
    ? (entries as readonly RegisterRow[])
    : readRecords(entries, {
        insurers: everIn(contract, 'insurers'),
        conditions: everIn(contract, 'conditions'),
      }).rows;
}

/**
 * Recomputes every row of an insurer's register and tells what is not as the notice and the contract have it: whether each claim
 * was decided by the rules, paid the right sum, by the right line, through the right department, within the limits, shared
 * rightly, once, and in time. One root error gives one discrepancy, which names its cause; each says how sure it is. They come in
 * order of the claims' ids, so that the order of the rows makes no difference; those of events and of the whole register last.
 *
 * @param rows As `readRegister` read them. Objects of another form are read by `readRecords` first; call that yourself to see
 * what was not understood.
 * @param options The day on which the register was drawn up.
 * @throws `InvalidInputError` where the contract or the day breaks the format, or where the rows are no list.
 * @example
 * ```ts
 * const header = ['案件编号', '出险时间', '区划代码', '灾种', '在区内', '因灾导致', '伤亡情况', '医疗费用', '免责情形', '赔付金额'];
 * const { rows } = readRegister(header, [
 *   ['c-1', '2024-07-11 03:20', '赶水镇', '洪涝', '是', '是', '死亡', '0', '无', '12万元'],
 *   ['c-2', '2024-07-11 03:20', '关坝镇', '洪涝', '是', '是', '死亡', '0', '无', '100,000.00'],
 * ]);
 * auditRegister(rows, contract).map(({ claim, code, difference }) => `${claim} ${code} ${difference}`);
 * // ['c-1 sum-too-high 2000000', 'c-2 outside-territory 10000000']
 * auditRegister(rows, contract)[1]?.certainty.kind; // 'depends-on-reading': 关坝镇 is run by 万盛
 * ```
 * @since 0.1.0
 */
export function auditRegister(
  rows: readonly (RegisterRow | RegisterRecord)[],
  contract: Contract | ContractInput,
  options: AuditOptions = {},
): readonly Discrepancy[] {
  const checked = contractFrom(contract);
  const ordered = inRowOrder(rowsFrom(rows, checked));
  const audit = auditor(checked, options);
  for (const row of ordered) audit.note(row);
  for (const row of ordered) audit.tally(row);
  const discrepancies: Discrepancy[] = [];
  for (const row of ordered) discrepancies.push(...audit.examine(row).discrepancies);
  discrepancies.push(...audit.finish());
  return deepFreeze(discrepancies.sort(byClaim));
}
