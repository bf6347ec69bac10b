import type { CellKind } from './columns.js';
import type { HeaderColumn } from './header.js';
import { type Filled, type Reading, Unread } from './problem.js';
import {
  booleanReader,
  choiceReader,
  facilityReader,
  listReader,
  lookupOf,
  readDivision,
} from './read-choice.js';
import { readTime } from './read-instant.js';
import {
  moneyReader,
  readArea,
  readCount,
  readGrade,
  readRate,
  readShares,
  readYear,
} from './read-number.js';
import { keyOf, tidy } from './text.js';
import type { RegisterValues } from './values.js';

/**
 * A cell as a host hands it over: texts, numbers (dates counted as Excel does included), and dates of which the UTC fields show
 * Beijing's date and time, as readers of workbooks make them.
 *
 * @since 0.1.0
 */
export type Cell = string | number | bigint | boolean | Date | null | undefined;

type Reader = (cell: Filled) => Reading<unknown>;

const UNREADABLE = /* @__PURE__ */ new Unread('unreadable');
const TOO_LONG = /* @__PURE__ */ new Unread('too-long');
const NOT_ID = /* @__PURE__ */ new Unread('not-id');

/** What the cells of one kind repeat is read once; so many different texts are remembered of a column. */
const REMEMBERED = 5000;
const REPEATING: readonly CellKind[] = ['choice', 'list', 'boolean', 'division', 'facility'];

const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;

/** An id as the host writes it; whole numbers as Excel may have made of it. */
function readId(cell: Filled): Reading<string> {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && cell >= 0 ? String(cell) : NOT_ID;
  if (typeof cell !== 'string' || !/^\P{Surrogate}{1,200}$/su.test(cell)) return NOT_ID;
  return cell.replace(/[\r\n]+/g, ' ');
}

function filled(cell: unknown): Filled | undefined | Unread {
  switch (typeof cell) {
    case 'string': {
      if (cell.length > 1000) return TOO_LONG;
      const text = tidy(cell);
      if (text === '') return undefined;
      return ERROR.test(text) ? UNREADABLE : text;
    }
    case 'number':
      return Number.isFinite(cell) ? cell : UNREADABLE;
    case 'bigint':
      return String(cell);
    case 'boolean':
      return cell;
    default:
      return dateOf(cell);
  }
}

/** Whatever holds a date, even one from another realm; a proxy may throw. */
function dateOf(cell: unknown): Date | Unread {
  try {
    const time = Date.prototype.getTime.call(cell);
    return Number.isFinite(time) ? new Date(time) : UNREADABLE;
  } catch {
    return UNREADABLE;
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

/** How the cells of a column are read. */
export function cellReader(
  { kind, of, power }: HeaderColumn,
  values: RegisterValues,
): (cell: unknown) => Reading<unknown> {
  const undetermined = new Set(values.undetermined.map(keyOf));
  const own: Reader = (() => {
    switch (kind) {
      case 'id':
        return (cell: Filled) => (undetermined.has(keyOf(String(cell))) ? null : readId(cell));
      case 'choice':
        return choiceReader(lookupOf(values[of as 'perils']));
      case 'list':
        return listReader(lookupOf(values[of as 'circumstances']), values.none);
      case 'boolean':
        return booleanReader(lookupOf(values.yesOrNo));
      case 'facility':
        return facilityReader(values);
      case 'division':
        return readDivision;
      case 'instant':
        return readTime;
      case 'money':
        return moneyReader(power);
      case 'grade':
        return readGrade;
      case 'rooms':
      case 'count':
        return readCount;
      case 'area':
        return readArea;
      case 'rate':
        return readRate;
      case 'year':
        return readYear;
      case 'shares':
        return readShares;
      case 'ignored':
        return () => undefined;
    }
  })();
  const read = REPEATING.includes(kind) ? remembering(own) : own;
  return (cell) => {
    const content = filled(cell);
    if (content === undefined || content instanceof Unread) return content;
    const value = read(content);
    return value instanceof Unread && undetermined.has(keyOf(String(content))) ? null : value;
  };
}
