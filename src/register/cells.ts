import { ROW_AT } from '../claim/facts.js';
import type { Readings } from '../law/readings.js';
import type { CellKind, RegisterVocabulary } from './columns.js';
import type { HeaderColumn } from './header.js';
import { type Filled, type Reading, Unread } from './problem.js';
import {
  booleanReader,
  choiceReader,
  circumstancesReader,
  facilityReader,
  listReader,
  lookupOf,
  readDivision,
} from './read-choice.js';
import { timeReader } from './read-instant.js';
import {
  moneyReader,
  readArea,
  readCount,
  readGrade,
  readRate,
  readShares,
  readYear,
} from './read-number.js';
import { tidy, wordKey } from './text.js';
import type { RegisterValues } from './values.js';

/**
 * A cell as a host hands it over: texts, numbers (dates counted as Excel does included), and dates of which the UTC fields show
 * Beijing's date and time, as readers of workbooks make them.
 *
 * @since 0.1.0
 */
export type Cell = string | number | bigint | boolean | Date | null | undefined;

type Reader = (cell: Filled) => Reading<unknown>;

/** What the cells of one kind repeat is read once; so many different texts are remembered of a column. */
const REMEMBERED = 5000;
const REPEATING: readonly CellKind[] = ['choice', 'list', 'circumstances', 'boolean', 'division', 'facility'];

const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;

/** What stands where an id should, and is none: nothing was entered, `0` and `00` included. */
const PLACEHOLDER =
  /^(?:0+|([1-9])\1{8,}|无|没有|[暂尚][无未缺]\p{Script=Han}*|[无未](?:有?身份证|证件|编号|号码|登记|填|录入|提供|采集|办理|上户|建档|立案)\p{Script=Han}{0,2}|待(?:补|定|查|编|录|填|核|报|办)\p{Script=Han}{0,3}|不详|不明|不清|未知|身份不明|不适用|空|空白|略|保密|户口[本簿]|none|null|nil|n\/?a|tbd|[-—–/\\.*]+|[xX×?？]{2,})$/iu;

/** What stands for an id, and does not say it: the cell above, a number masked, or one that a spreadsheet rounded. */
const NO_ID =
  /^(?:同上|同前|上同|同左|同下|〃|ditto|")$|[*＊●■○◯□×✕某]|[xX]{4,}|^\d(?:\.\d+)?e\+?\d+$|^(?:详?见|参见|另附|另见|附后|不便|无名)\p{Script=Han}*$|[\p{Cc}\u202a-\u202e\u2066-\u2069]/iu;

/** A number of more digits than a spreadsheet keeps: what stands behind them is zero. */
const isRounded = (id: string): boolean => /^\d{16,}$/.test(id) && /^0+$/.test(id.slice(15));

/** An id as the host writes it; whole numbers as Excel may have made of it. */
function readId(cell: Filled): Reading<string> {
  if (typeof cell === 'number')
    return Number.isSafeInteger(cell) && cell > 0
      ? String(cell)
      : cell === 0
        ? undefined
        : new Unread('not-id');
  if (typeof cell !== 'string' || !/^\P{Surrogate}{1,200}$/su.test(cell)) return new Unread('not-id');
  const id = cell.replace(/[\r\n\t]+/g, ' ').replace(/^'(?=.)/, '');
  if (PLACEHOLDER.test(id)) return undefined;
  return NO_ID.test(id) || isRounded(id) ? new Unread('not-id') : id;
}

function filled(cell: unknown): Filled | undefined | Unread {
  switch (typeof cell) {
    case 'string': {
      if (cell.length > 1000) return new Unread('too-long');
      const text = tidy(/^="([^"]*)"$/.exec(cell)?.[1] ?? cell);
      if (text === '') return undefined;
      return ERROR.test(text) ? new Unread('unreadable') : text;
    }
    case 'number':
      return Number.isFinite(cell) ? cell : new Unread('unreadable');
    case 'bigint':
      return String(cell);
    case 'boolean':
      return cell;
    default:
      return dateIn(cell);
  }
}

/** Whatever holds a date, even one from another realm; a proxy may throw. */
function dateIn(cell: unknown): Date | Unread {
  try {
    const time = Date.prototype.getTime.call(cell);
    return Number.isFinite(time) ? new Date(time) : new Unread('unreadable');
  } catch {
    return new Unread('unreadable');
  }
}

function remembering(read: Reader): Reader {
  const known = new Map<Filled, Reading<unknown>>();
  return (cell) => {
    if (known.has(cell)) return known.get(cell);
    const value = read(cell);
    if (known.size < REMEMBERED) known.set(cell, value);
    return value;
  };
}

/** The codes of a column; what became of a claim may be said by how its money moved. */
const choicesOf = (
  values: RegisterValues,
  of: RegisterVocabulary,
): Readonly<Record<string, readonly string[]>> =>
  of === 'outcomes' ? { ...values.outcomes, recovery: values.movements.recovery } : values[of];

/** How the cells of each kind of column are read. */
type ReaderMaker = (
  values: RegisterValues,
  column: HeaderColumn,
  readings: Readings,
  is1904: boolean,
) => Reader;

const CELL_READERS: Readonly<Record<CellKind, ReaderMaker>> = {
  id: () => readId,
  choice: (values, { of }, readings) => choiceReader(lookupOf(choicesOf(values, of as 'perils')), readings),
  list: (values, { of }) => listReader(lookupOf(values[of as 'institutions']), values.none),
  circumstances: (values, { of }) =>
    circumstancesReader(lookupOf(values[of as 'circumstances']), values.none),
  boolean: ({ yesOrNo }) => booleanReader(lookupOf(yesOrNo)),
  facility: facilityReader,
  division: () => readDivision,
  instant: (_values, _column, _readings, is1904) => timeReader(is1904),
  money: (_, { id, power }) => moneyReader(power, !(id in ROW_AT)),
  grade: () => readGrade,
  rooms: () => readCount,
  count: () => readCount,
  area: () => readArea,
  rate: () => readRate,
  year: () => readYear,
  shares: () => readShares,
  ignored: () => () => undefined,
};

/** How the cells of a column are read. */
export function cellReader(
  column: HeaderColumn,
  values: RegisterValues,
  readings: Readings,
  is1904: boolean,
): (cell: unknown) => Reading<unknown> {
  const { kind } = column;
  const undetermined = new Set(values.undetermined.map(wordKey));
  const isUndetermined = (cell: Filled): boolean => undetermined.has(wordKey(String(cell)));
  const own = CELL_READERS[kind](values, column, readings, is1904);
  const read = REPEATING.includes(kind) ? remembering(own) : own;
  return (cell) => {
    const content = filled(cell);
    if (content === undefined || content instanceof Unread) return content;
    if (kind === 'id' && isUndetermined(content)) return null;
    const value = read(content);
    return value instanceof Unread && isUndetermined(content) ? null : value;
  };
}
