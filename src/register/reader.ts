import { ROW_AT } from '../claim/facts.js';
import type { ContractCondition } from '../contract/contract.js';
import { DEFAULT_READINGS, type Readings } from '../law/readings.js';
import { isBeside, isOfSums, isPart } from './beside-rows.js';
import { buildRow, columnGroupsOf } from './build-row.js';
import { type Cell, cellReader } from './cells.js';
import { conditionColumns, REGISTER_COLUMNS, type RegisterColumn } from './columns.js';
import { type HeaderColumn, headerReader, type NamedInsurer } from './header.js';
import { type CellProblem, type Reading, Unread } from './problem.js';
import { EitherCode } from './read-choice.js';
import { InUnit } from './read-number.js';
import type { CellIssue, RegisterRow, WrittenUnit } from './row.js';
import { isEmpty, wordKey } from './text.js';
import { totalKind } from './total-words.js';
import { REGISTER_VALUES, type RegisterValues } from './values.js';

/**
 * How a register is to be read. Nothing need be given; a contract may be given as it is.
 *
 * @since 0.1.0
 */
export interface RegisterOptions {
  /** The columns that are understood, instead of `REGISTER_COLUMNS`; on equal headers the earlier column is taken. */
  readonly columns?: readonly RegisterColumn[] | undefined;
  /** Ways to write codes, instead of those of `REGISTER_VALUES`. */
  readonly values?: Partial<RegisterValues> | undefined;
  /** The insurers whose names may stand as headers: those of a contract. */
  readonly insurers?: readonly NamedInsurer[] | undefined;
  /** The conditions of a contract's own: each has a column, headed by its text, `合同条件<id>` or `loss.conditions.<id>`. */
  readonly conditions?: readonly Pick<ContractCondition, 'id' | 'text'>[] | undefined;
  /**
   * How a contract reads the notice, its defaults where nothing is said: a word that stands for several values (有合法产权) is
   * understood where the readings make no difference between them.
   */
  readonly readings?: Partial<Readings> | undefined;
  /** Whether bare numbers that stand for days are counted from 1904, as some workbooks do, and not from 1900. */
  readonly is1904?: boolean | undefined;
}

/**
 * A row as it was understood, and what of it was not.
 *
 * @since 0.1.0
 */
export interface ReadRow {
  /** `null` where the row is empty. */
  readonly row: RegisterRow | null;
  readonly issues: readonly CellIssue[];
}

/**
 * Reads the rows of one register.
 *
 * @since 0.1.0
 */
export interface RegisterReader {
  /** The header's columns by id; a column that is not understood has none. */
  readonly columns: readonly (string | null)[];
  /** What of the header was not understood. */
  readonly issues: readonly CellIssue[];
  /** Reads the cells of a row; `number` is its number in the file, in which the header is row 1. */
  readonly read: (cells: readonly Cell[], number: number) => ReadRow;
}

/** Cells beyond this are not looked at. */
const MAX_COLUMNS = 16_384;

interface Reads extends HeaderColumn {
  readonly read: (cell: unknown) => Reading<unknown>;
}

const cellText = (cell: unknown, most = 100): string => {
  try {
    return String(cell instanceof Date ? cell.toISOString() : cell).slice(0, most);
  } catch {
    return '';
  }
};

/** A list that may be anything, copied cell by cell; nothing where it is no list. */
function cellsOf(cells: unknown): readonly unknown[] | null {
  try {
    if (!Array.isArray(cells)) return null;
    const length = Math.min(cells.length, MAX_COLUMNS);
    const list: unknown[] = [];
    for (let i = 0; i < length; i++) list.push(cells[i]);
    return list;
  } catch {
    return null;
  }
}

/** As long as the words of a condition of a contract may be. */
const MOST_HEADER = 2000;

/** What two cells that speak of the same thing agree on: of two divisions, the one that says more. Nothing where they contradict. */
function agreed(id: string, a: unknown, b: unknown): unknown {
  if (id !== 'incident.division') return JSON.stringify(a) === JSON.stringify(b) ? a : undefined;
  const [wide, narrow] = [String(a), String(b)].sort() as [string, string];
  return narrow.startsWith(wide) ? narrow : undefined;
}

/** Where the words stand by which a row sums others: they come first, or behind a running number; nothing where it sums none. */
function totalAt(cells: readonly unknown[], start: number): number | null {
  const isWords = (cell: unknown): boolean => typeof cell === 'string' && totalKind(cell) !== null;
  if (isWords(cells[start])) return start;
  const first = cells[start];
  if (typeof first !== 'number' && !(typeof first === 'string' && /^\d{1,7}$/.test(first))) return null;
  const next = cells.findIndex((cell, i) => i > start && !isEmpty(cell));
  return next >= 0 && isWords(cells[next]) ? next : null;
}

/** Makes readers that share what does not depend on their headers. */
export function readerMaker(options: RegisterOptions): (header: readonly Cell[]) => RegisterReader {
  const values: RegisterValues = { ...REGISTER_VALUES, ...options.values };
  const readings: Readings = { ...DEFAULT_READINGS, ...options.readings };
  const columns = [...(options.columns ?? REGISTER_COLUMNS), ...conditionColumns(options.conditions ?? [])];
  const find = headerReader(columns, options.insurers ?? []);
  const readers = new Map<string, Reads['read']>();
  const readerOf = (column: HeaderColumn): Reads['read'] => {
    const key = `${column.kind} ${column.of} ${column.power} ${column.id in ROW_AT}`;
    let read = readers.get(key);
    if (read === undefined) {
      read = cellReader(column, values, readings, options.is1904 === true);
      readers.set(key, read);
    }
    return read;
  };
  return (header) => readerFor(header, find, readerOf, columns);
}

/** How far behind the usual header of a column another one stands. */
function rankOf(header: unknown, id: string, columns: readonly RegisterColumn[]): number {
  const { zh, en } = columns.find((each) => each.id === id) as RegisterColumn;
  const key = wordKey(cellText(header));
  return [id, ...zh, ...en].findIndex((word) => wordKey(word) === key);
}

/**
 * Prepares to read a register with this header row by row, so that a file of any length can be read in bounded memory.
 *
 * @example
 * ```ts
 * const reader = registerReader(['案件编号', '灾种', '赔付金额（万元）']);
 * reader.columns; // ['id', 'incident.peril', 'paid']
 * reader.read(['c-1', '洪涝', '10'], 2).row?.paid; // '100000.00'
 * ```
 * @since 0.1.0
 */
export const registerReader = (header: readonly Cell[], options: RegisterOptions = {}): RegisterReader =>
  readerMaker(options)(header);

function readerFor(
  header: readonly Cell[],
  find: ReturnType<typeof headerReader>,
  readerOf: (column: HeaderColumn) => Reads['read'],
  columns: readonly RegisterColumn[],
): RegisterReader {
  const texts = cellsOf(header) ?? [];
  const issues: CellIssue[] = [];
  const issueAt = (row: number, column: number, problem: CellProblem, text: unknown): CellIssue => ({
    row,
    column: column + 1,
    header: cellText(texts[column] ?? ''),
    problem,
    text: cellText(text ?? ''),
  });

  const reads: (Reads | null)[] = texts.map((text, i) => {
    if (isEmpty(text)) return null;
    const column = find(cellText(text, MOST_HEADER));
    if (column === null) issues.push(issueAt(1, i, 'unknown-column', text));
    return column && { ...column, read: readerOf(column) };
  });
  const seen = new Set<string>();
  for (const [i, column] of reads.entries()) {
    if (column === null || column.kind === 'ignored') continue;
    if (seen.has(column.id)) issues.push(issueAt(1, i, 'duplicate-column', texts[i]));
    seen.add(column.id);
  }
  if (seen.size === 0) issues.push(issueAt(1, -1, 'no-columns', ''));

  /** Of several numbers side by side (报案号, 立案号, 赔案号) the one that stands first among the headers is the id. */
  const ranks = reads.map((column, i) => (column?.kind === 'id' ? rankOf(texts[i], column.id, columns) : 0));
  const groups = columnGroupsOf(seen);
  const columnOf = (id: string | null) => reads.findIndex((column) => column?.id === id);

  const read = (cells: readonly Cell[], number: number): ReadRow => {
    const list = cellsOf(cells);
    if (list === null) return { row: null, issues: [issueAt(number, -1, 'not-a-row', cells)] };
    const start = list.findIndex((cell) => !isEmpty(cell));
    if (list.every((cell, i) => isEmpty(cell) || cell === texts[i])) return { row: null, issues: [] };
    const found: CellIssue[] = [];
    if (isBeside(list, start) || (reads[start]?.kind === 'count' && isPart(list, start)))
      return { row: null, issues: [] };
    if (isOfSums(list[start]))
      return { row: null, issues: [issueAt(number, start, 'not-a-row', list[start])] };
    if (cells.length > MAX_COLUMNS)
      found.push(issueAt(number, MAX_COLUMNS, 'beyond-columns', cells[MAX_COLUMNS]));
    const words = totalAt(list, start);
    const total = words === null ? null : totalKind(list[words] as string);
    const facts = new Map<string, unknown>();
    const unread: string[] = [];
    const oneOf: string[] = [];
    const ranked = new Map<string, number>();
    const contradicted = new Set<string>();
    let units: Readonly<Record<string, WrittenUnit>> | undefined;
    for (let i = words === null ? start : words + 1; i < list.length; i++) {
      const cell = list[i];
      if (cell === '' || cell === undefined || cell === null) continue;
      const column = reads[i];
      if (column === undefined && !isEmpty(cell)) found.push(issueAt(number, i, 'beyond-columns', cell));
      if (!column) continue;
      const said = column.read(cell);
      if (said === undefined) continue;
      if (said instanceof EitherCode) oneOf.push(column.id);
      if (said instanceof InUnit) units = { ...units, [column.id]: said.unit };
      const value = said instanceof EitherCode ? said.code : said instanceof InUnit ? said.value : said;
      if (value instanceof Unread) {
        found.push(issueAt(number, i, value.problem, cell));
        unread.push(column.id);
        continue;
      }
      const before = facts.get(column.id);
      if (before === undefined || before === null) {
        if (!contradicted.has(column.id)) facts.set(column.id, value);
        ranked.set(column.id, ranks[i] as number);
      } else if (value !== null) {
        const ahead = (ranked.get(column.id) as number) - (ranks[i] as number);
        const both = ahead === 0 ? agreed(column.id, before, value) : ahead > 0 ? value : before;
        if (ahead > 0) ranked.set(column.id, ranks[i] as number);
        if (both !== undefined) facts.set(column.id, both);
        else {
          found.push(issueAt(number, i, 'contradicts', cell));
          facts.delete(column.id);
          contradicted.add(column.id);
          unread.push(column.id);
        }
      }
    }
    const built = buildRow(number, total, facts, unread, oneOf, groups, units);
    for (const { id, problem } of built.problems) {
      const column = columnOf(id);
      found.push(issueAt(number, column, problem, list[column]));
    }
    return { row: built.row, issues: found };
  };

  return { columns: reads.map((column) => column?.id ?? null), issues, read };
}
