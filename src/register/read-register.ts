import { deepFreeze } from '../input/freeze.js';
import { listGiven } from '../input/given.js';
import type { Cell } from './cells.js';
import { type RegisterOptions, type RegisterReader, readerMaker, registerReader } from './reader.js';
import type { CellIssue, RegisterRow } from './row.js';

/**
 * A row as an object: cells under the headers of a register, or a claim of the exchange format with what the insurer did beside
 * it (`{ claim: { … }, outcome, line, paid, shares: [{ insurer, amount }] }`).
 *
 * @since 0.1.0
 */
export type RegisterRecord = Readonly<Record<string, unknown>>;

const MAX_DEPTH = 5;
const MAX_CELLS = 500;

/** Prefixes that say only where in a record a path of the exchange format stands. */
const WRAPPERS = ['claim', 'determination', 'dates', 'register'];

const isPlain = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';

/** A list of codes as one cell; a list of an insurer's parts as cells of their own. */
function flattenList(path: string, list: readonly unknown[], cells: Map<string, Cell>): void {
  const parts = list.filter(isPlain).filter((part) => 'insurer' in part);
  if (parts.length === 0) {
    cells.set(path, list.length === 0 ? '[]' : list.map(entryText).join('、'));
    return;
  }
  for (const { insurer, amount } of parts) cells.set(`${path}.${String(insurer)}`, amount as Cell);
}

/** A code; of a circumstance as well whether it caused the loss. */
function entryText(entry: unknown): string {
  if (!isPlain(entry)) return String(entry);
  const { id, causedLoss } = entry;
  return `${String(id)}${causedLoss == null ? '' : causedLoss === true ? '（致损）' : '（未致损）'}`;
}

function flatten(path: string, value: unknown, cells: Map<string, Cell>, depth: number): void {
  if (cells.size >= MAX_CELLS || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) flattenList(path, value, cells);
  else if (isPlain(value)) {
    for (const key of Object.keys(value)) {
      const at = path === '' || WRAPPERS.includes(path) ? key : `${path}.${key}`;
      flatten(at, value[key], cells, depth + 1);
    }
  } else cells.set(path, value === null ? '—' : (value as Cell));
}

/** The headers and cells of a record; nothing where it is no object, or one that cannot be read. */
function cellsOf(record: unknown): ReadonlyMap<string, Cell> | null {
  try {
    if (!isPlain(record)) return null;
    const cells = new Map<string, Cell>();
    flatten('', record, cells, 0);
    return cells;
  } catch {
    return null;
  }
}

/**
 * A register as it was understood, and what of it was not.
 *
 * @since 0.1.0
 */
export interface ReadRegister {
  readonly rows: readonly RegisterRow[];
  readonly issues: readonly CellIssue[];
  /** The header's columns by id; `null` for a column that is not understood. */
  readonly columns: readonly (string | null)[];
}

const REFUSED: CellIssue = { row: 1, column: 0, header: '', problem: 'not-a-row', text: '' };

function entriesOf(rows: unknown): readonly unknown[] | null {
  try {
    return listGiven(rows);
  } catch {
    return null;
  }
}

/**
 * Reads a register: a header, and the rows below it as a host took them from a workbook or a text file. Headers and codes may
 * be in 中文, in English or in the words of the exchange format; spaces, full-width digits, thousands separators, 万元, dates of
 * any usual form and Excel's serial numbers are understood. An empty cell is unknown, never zero. Whatever is not understood
 * becomes an issue with its row and column, and its fact is unknown: nothing is guessed, nothing dropped, nothing thrown.
 *
 * @example
 * ```ts
 * const { rows, issues } = readRegister(
 *   ['案件编号', '出险时间', '区划代码', '灾种', '伤亡情况', '赔付金额'],
 *   [['c-1', '2024年7月11日 16:20', '赶水镇', '雷电', '死亡', '１０万元'], ['c-2', 45484, '500110110', '雷', '死亡', '']],
 * );
 * rows[0]?.paid; // '100000.00'
 * rows[1]?.claim?.incident?.startedAt; // '2024-07-11'
 * issues[0]?.problem; // 'not-listed'
 * ```
 * @since 0.1.0
 */
export function readRegister(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  options: RegisterOptions = {},
): ReadRegister {
  const reader = registerReader(header, options);
  const { columns } = reader;
  const entries = entriesOf(rows);
  if (entries === null) return deepFreeze({ rows: [], issues: [...reader.issues, REFUSED], columns });
  const issues: CellIssue[] = [...reader.issues];
  const read: RegisterRow[] = [];
  for (const [i, cells] of entries.entries()) {
    const { row, issues: found } = reader.read(cells as readonly Cell[], i + 2);
    if (row !== null) read.push(row);
    issues.push(...found);
  }
  return deepFreeze({ rows: read, issues, columns });
}

/**
 * Reads rows that are objects: cells under their headers, or claims of the exchange format with what the insurer did beside
 * them. Rows are counted as in a file with a header, from 2.
 *
 * @example
 * ```ts
 * const { rows } = readRecords([{ claim: { id: 'c-1', incident: { peril: 'flood' }, loss: { kind: 'person' } }, paid: '500.00' }]);
 * rows[0]?.claim?.incident?.peril; // 'flood'
 * ```
 * @since 0.1.0
 */
export function readRecords(records: readonly unknown[], options: RegisterOptions = {}): ReadRegister {
  const make = readerMaker(options);
  const readers = new Map<string, RegisterReader>();
  const columns = new Set<string | null>();
  const issues: CellIssue[] = [];
  const rows: RegisterRow[] = [];
  const entries = entriesOf(records);
  if (entries === null) return deepFreeze({ rows, issues: [REFUSED], columns: [] });
  for (const [i, record] of entries.entries()) {
    const cells = cellsOf(record);
    if (cells === null) {
      issues.push({ ...REFUSED, row: i + 2 });
      continue;
    }
    const header = [...cells.keys()];
    const shape = JSON.stringify(header);
    let reader = readers.get(shape);
    if (reader === undefined) {
      reader = make(header);
      readers.set(shape, reader);
      issues.push(...reader.issues.map((issue) => ({ ...issue, row: i + 2 })));
      for (const id of reader.columns) columns.add(id);
    }
    const { row, issues: found } = reader.read([...cells.values()], i + 2);
    if (row !== null) rows.push(row);
    issues.push(...found);
  }
  return deepFreeze({ rows, issues, columns: [...columns] });
}
