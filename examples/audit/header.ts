import {
  type Cell,
  REGISTER_COLUMNS,
  type RegisterReader,
  registerReader,
} from 'qijiang-catastrophe-insurance/audit';
import type { Mapping } from './mapping.js';
import type { SourceRow } from './rows.js';

/** The header stands among so many rows at the top of a sheet; titles may stand above it. */
export const HEADER_WITHIN = 20;

/** The header of a sheet: its cells, and its last row. */
export interface Header {
  readonly row: number;
  readonly cells: readonly Cell[];
}

const idsIn = ({ columns }: RegisterReader): ReadonlySet<string> =>
  new Set(columns.filter((id): id is string => id !== null && id !== 'remarks'));

/** How many columns of a register these cells name, if they are a header. */
export const understood = (cells: readonly Cell[], mapping: Mapping): number =>
  idsIn(registerReader(cells, mapping)).size;

/** Whether so many columns make a header: fewer could be any line of words. */
export const isHeader = (columns: number): boolean => columns >= 3;

/** Columns that a summary by town, event, line or month has as well. */
const OF_SUMMARIES =
  /^(?:sequence|incident\.(?:division|id|peril)|line|amount|paid|policyYear|departments|outcome|benefits\.|shares)/;

/** A column that counts claims, which only a summary has. */
const COUNTS =
  /^(?:赔付|赔案|出险|受灾|案件|死亡|伤亡)?(?:[案件户人]数|笔数|宗数|数量)(?:[（(].*)?$|^(?:claims|cases|count)$/i;

const IDS: readonly string[] = ['id', 'loss.personId', 'loss.householdId', 'loss.houseId'];

/** Whether a header speaks of single claims: a summary has only names, counts and sums, and a list of events no sums at all. */
function isOfClaims(ids: ReadonlySet<string>, cells: readonly Cell[]): boolean {
  if (IDS.some((id) => ids.has(id))) return true;
  if (cells.some((cell) => COUNTS.test(textOf(cell)))) return false;
  const own = [...ids].filter((id) => !OF_SUMMARIES.test(id));
  const isPaid = ids.has('paid') || ids.has('amount');
  // An event with its sum is all of its claims: what is paid for one says whose it is, or what was lost, or when it was handled.
  const isOfEvents =
    ids.has('incident.id') && own.every((id) => id.startsWith('incident.') || id === 'startedOn');
  return !isOfEvents && own.some((id) => isPaid || !id.startsWith('incident.'));
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell.trim() : '');

/** Two rows that are one header: what stands in the upper alone, and what in the lower. */
const together = (upper: readonly Cell[], lower: readonly Cell[]): readonly Cell[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) =>
    textOf(lower[i]) === '' ? upper[i] : lower[i],
  );

const UNIT =
  /[（(【[/]?\s*(?:金额)?单位\s*[：:]?\s*(?:人民币)?\s*([十百千万亿]*元)|[（(【[]\s*([十百千万亿]+元)\s*[)）\]】]/;

const unitIn = (text: string): string | null => {
  const match = UNIT.exec(text);
  return match?.[1] ?? match?.[2] ?? null;
};

const hasUnit = (text: string): boolean => /[元万]|yuan|cny|rmb|¥|￥/i.test(text.replace(/^[^（(【[/]*/, ''));

const isMoney = (id: string | null): boolean =>
  id !== null &&
  (id.startsWith('shares.') || REGISTER_COLUMNS.find((column) => column.id === id)?.kind === 'money');

/**
 * Headers of sums with the unit that stands above them: that of the heading of their group, else that of the title. A unit of
 * their own comes first.
 */
function withUnits(
  cells: readonly Cell[],
  above: readonly (readonly Cell[])[],
  mapping: Mapping,
): readonly Cell[] {
  const titles = above.flatMap((row) => (filledIn(row) <= 2 ? row : []));
  const ofTitle = titles.map((cell) => unitIn(textOf(cell))).find((unit) => unit !== null) ?? null;
  const group = above.at(-1) ?? [];
  const { columns } = registerReader(cells, mapping);
  let heading = '';
  return cells.map((cell, i) => {
    const text = textOf(cell);
    if (textOf(group[i]) !== '') heading = textOf(group[i]);
    if (text === '' || !isMoney(columns[i] ?? null) || hasUnit(text)) return cell;
    const unit = (heading === text ? null : unitIn(heading)) ?? ofTitle;
    return unit === null ? cell : `${text}（${unit}）`;
  });
}

/** Whether a row may be another header: words alone, without a figure. */
const isOfWords = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => cell == null || (typeof cell === 'string' && !/\d/.test(cell)));

const filledIn = (cells: readonly Cell[]): number => cells.filter((cell) => textOf(cell) !== '').length;

const isTitle = ({ cells }: SourceRow): boolean => filledIn(cells) <= 2;

/** The titles above a header. */
export const titlesAmong = (top: readonly SourceRow[], header: Header): readonly SourceRow[] =>
  top.filter((each) => each.row < header.row && isTitle(each));

/** The header of another table on the sheet, under the same titles; `null` where a row is none. */
export function anotherHeader(
  { row, cells }: SourceRow,
  titles: readonly SourceRow[],
  mapping: Mapping,
): Header | null {
  if (!isOfWords(cells) || filledIn(cells) < 3) return null;
  const ids = idsIn(registerReader(cells, mapping));
  if (!isHeader(ids.size) || ids.size * 2 < filledIn(cells) || !isOfClaims(ids, cells)) return null;
  const above = titles.map((each) => each.cells);
  return { row, cells: withUnits(cells, above, mapping) };
}

/** The row, or the two rows, among those at the top of a sheet that name the most columns; nothing where none is a header. */
export function headerAmong(top: readonly SourceRow[], mapping: Mapping): Header | null {
  let found: (Header & { readonly from: number }) | null = null;
  let most = 0;
  const consider = (from: number, to: number, cells: readonly Cell[]): void => {
    const ids = idsIn(registerReader(cells, mapping));
    if (!isHeader(ids.size) || ids.size <= most || !isOfClaims(ids, cells)) return;
    most = ids.size;
    found = { row: top[to]?.row as number, cells, from };
  };
  for (const [i, { cells }] of top.entries()) consider(i, i, cells);
  for (const [i, { cells }] of top.entries()) {
    const below = top[i + 1];
    if (below !== undefined && isHeader(understood(below.cells, mapping)))
      consider(i, i + 1, together(cells, below.cells));
  }
  if (found === null) return null;
  const { row, cells, from } = found as Header & { readonly from: number };
  const last = top.findIndex((each) => each.row === row);
  const above = top.slice(0, Math.max(from, last)).map((each) => each.cells);
  return { row, cells: withUnits(cells, above, mapping) };
}
