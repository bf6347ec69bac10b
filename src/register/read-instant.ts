import type { Fact } from '../claim/claim.js';
import { INSTANT } from '../time/instant.js';
import { type Filled, type Reading, Unread } from './problem.js';

const NOT_TIME = /* @__PURE__ */ new Unread('not-time');
const AMBIGUOUS = /* @__PURE__ */ new Unread('ambiguous-date');
const NO_SUCH_DATE = /* @__PURE__ */ new Unread('no-such-date');

/** A date with or without a time of day, or a time of day alone, on Beijing's clocks. */
export interface ReadTime {
  /** Milliseconds since 1970, as if Beijing were in UTC; `null` for a time of day alone. */
  readonly local: number | null;
  /** An instant that needs no reckoning, as the exchange format writes it. */
  readonly written: string | null;
  /** Milliseconds since midnight; `null` for a date alone. */
  readonly clock: number | null;
}

const DAY = 86_400_000;
const USUAL = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?$/;
const WEEKDAY = /\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?\s*/;
const DATE =
  /^(\d{4})(?:\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\d)|\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*(?:日|(?!\d))|(\d{2})(\d{2})(?!\d))/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?$/;
const CLOCK =
  /^(上午|凌晨|早上|下午|晚上|中午|am|pm)?\s*(\d{1,2})(?:\s*[:时点]\s*(?:(\d{1,2})(?:\s*[:分]\s*(?:(\d{1,2})(?:\.\d{1,9})?\s*秒?)?)?)?)\s*(am|pm)?$/i;
const WITH_OFFSET = /^(.*?)\s*(?:Z|([+-])(\d{2}):?(\d{2}))$/i;

/** The first serial number that is read as a date: 18 May 1927; smaller ones are more likely something else. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 2_958_465;
const SERIAL_ZERO = /* @__PURE__ */ Date.UTC(1899, 11, 30);

const isoOf = (local: number): string => `${new Date(local).toISOString().slice(0, 19)}+08:00`;

function clockOf(text: string): number | null {
  const [, before, hour, minute = '0', second = '0', after] = CLOCK.exec(text) ?? [];
  if (hour === undefined) return null;
  const half = (before ?? after ?? '').toLowerCase();
  const late = ['下午', '晚上', 'pm'].includes(half) && Number(hour) < 12;
  const early = ['am', '凌晨', '上午'].includes(half) && hour === '12';
  const hours = Number(hour) + (late ? 12 : 0) - (early ? 12 : 0);
  const clock = (hours * 60 + Number(minute)) * 60_000 + Number(second) * 1000;
  return Number(minute) < 60 && Number(second) < 60 && clock <= DAY ? clock : null;
}

/** Midnight of a calendar date; nothing where there is no such date. */
function midnight(year: string, month: string, day: string): number | null {
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(local);
  return Number(year) >= 1000 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
    ? local
    : null;
}

const at = (date: number | null, clock: number | null): ReadTime | Unread =>
  date === null ? NO_SUCH_DATE : { local: date + (clock ?? 0), written: null, clock };

function textTime(text: string): ReadTime | Unread {
  const usual = USUAL.test(text) ? `${text.slice(0, 10)}T${text.slice(11)}+08:00` : text;
  if (INSTANT.test(usual)) return { local: 0, written: usual, clock: 0 };
  const [, y, mo, d, h, mi, s = '00'] = COMPACT.exec(text) ?? [];
  if (y !== undefined && mo !== undefined && d !== undefined) {
    const clock = h === undefined ? null : clockOf(`${h}:${mi}:${s}`);
    return h !== undefined && clock === null ? NOT_TIME : at(midnight(y, mo, d), clock);
  }
  const plain = text.replace(WEEKDAY, ' ').trim();
  const date = DATE.exec(plain);
  if (date === null) {
    const clock = clockOf(plain);
    if (clock !== null) return { local: null, written: null, clock };
    return /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/.test(plain) ? AMBIGUOUS : NOT_TIME;
  }
  const [all, year = '', , m1, d1, m2, d2, m3 = '', d3 = ''] = date;
  const rest = plain.slice(all.length).replace(/^[T,\s]+/, '');
  const day = midnight(year, m1 ?? m2 ?? m3, d1 ?? d2 ?? d3);
  if (rest === '') return at(day, null);
  const offset = WITH_OFFSET.exec(rest);
  if (offset !== null) return offsetTime(day, offset);
  const clock = clockOf(rest);
  return clock === null ? NOT_TIME : at(day, clock);
}

/** `+0800` and the like, which ISO 8601 in its strict form does not write so. */
function offsetTime(
  day: number | null,
  [, time = '', sign, hours, minutes]: RegExpExecArray,
): ReadTime | Unread {
  const clock = clockOf(time);
  if (clock === null) return NOT_TIME;
  if (day === null) return NO_SUCH_DATE;
  const ahead = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return { local: day + clock - (ahead - 480) * 60_000, written: null, clock };
}

/** A day counted as Excel counts (1900 system), its fraction being the time of day, to the second. */
function serialTime(serial: number): ReadTime | Unread {
  if (serial >= 0 && serial < 1)
    return { local: null, written: null, clock: Math.round(serial * 86_400) * 1000 };
  if (Number.isInteger(serial) && serial > 10_000_000) return textTime(String(serial));
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return NOT_TIME;
  const clock = Math.round((serial % 1) * 86_400) * 1000;
  return {
    local: SERIAL_ZERO + Math.floor(serial) * DAY + clock,
    written: null,
    clock: clock === 0 ? null : clock,
  };
}

/** Reads a date or a time. A `Date` is what its UTC fields show, as readers of workbooks make it. */
export function readTime(cell: Filled): Reading<ReadTime> {
  if (typeof cell === 'string')
    return /^\d{5,7}(?:\.\d+)?$|^0?\.\d+$/.test(cell) ? serialTime(Number(cell)) : textTime(cell);
  if (typeof cell === 'number') return serialTime(cell);
  if (typeof cell === 'boolean') return NOT_TIME;
  const local = cell.getTime();
  return { local, written: null, clock: local % DAY === 0 ? null : local % DAY };
}

/** An instant as the exchange format writes it, and whether only its day is known. */
export interface Moment {
  readonly at: string;
  readonly dayOnly: boolean;
}

/** Puts a date and a time of day from another cell together; a date alone is the beginning of that day in Beijing. */
export function momentOf(time: Fact<ReadTime>, day: Fact<ReadTime>): Reading<Moment> {
  if (time === undefined || time === null) {
    if (day === undefined || day === null) return time === null || day === null ? null : undefined;
    return momentOf(day, undefined);
  }
  if (time.written !== null) return { at: time.written, dayOnly: false };
  if (time.local !== null) {
    if (time.clock !== null || day?.clock == null || day.local !== null) {
      return { at: isoOf(time.local), dayOnly: time.clock === null };
    }
    return { at: isoOf(time.local + day.clock), dayOnly: false };
  }
  return day?.local == null || day.clock !== null
    ? NOT_TIME
    : { at: isoOf(day.local + (time.clock as number)), dayOnly: false };
}
