import type { Fact } from '../claim/claim.js';
import { DAY, MINUTE } from '../time/durations.js';
import { INSTANT } from '../time/instant.js';
import { chineseNumber } from './chinese-number.js';
import { type Filled, type Reading, Unread } from './problem.js';

/** What a cell says of a time, on Beijing's clocks. */
export type ReadTime =
  /** An instant that needs no reckoning, as the exchange format writes it. */
  | { readonly written: string }
  /** A date with a time of day: milliseconds since 1970, as if Beijing were in UTC. */
  | { readonly local: number }
  /** A date alone, by its midnight. */
  | { readonly day: number }
  /** A time of day alone, in milliseconds since midnight. */
  | { readonly clock: number };

const COMPACT = /^(\d{8})T?(\d{2})(\d{2})(\d{2})?$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const SHORT_COMPACT = /^(2[3-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;
const SHORT_IN_WORDS = /^(2[3-9]) ?年/;
const WEEKDAY = /\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/;
const AROUND_SIGNS = /\s*([-+/.:时点分秒Z])\s*/gi;
const DATE = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const DAY_OR_MONTH_FIRST = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/;
const CLOCK =
  /^(上午|凌晨|清晨|早晨|早上|下午|傍晚|晚上|中午|am|pm)?\s*(\d{1,2})[:时点](?:(\d{1,2})(?:[:分](?:(\d{1,2})(?:\.\d{1,9})?秒?)?)?)?\s*(am|pm)?$/i;
/** Words of a time that is not exact: what they are put around tells the day, and no more. */
const VAGUE = /^(?:大?约|大概)?(.*?)(?:许|左右|前后|多|余)?$/;
const PART_OF_DAY = /^(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|夜间|夜里|深夜|半夜|晚|夜)$/;
const WITH_OFFSET = /^(.*)(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d))$/i;

/** The hours, of 24, that a part of the day may mean; 12 at night is the end of the day. */
const HOURS_OF: Readonly<Record<string, readonly [first: number, last: number]>> = {
  凌晨: [0, 6],
  清晨: [4, 9],
  早晨: [4, 11],
  早上: [1, 11],
  上午: [0, 11],
  am: [0, 11],
  中午: [10, 14],
  下午: [12, 23],
  pm: [12, 23],
  傍晚: [16, 20],
  晚上: [17, 24],
};

/** The first serial number that is read as a date: 18 May 1927; smaller ones are more likely something else. */
const FIRST_SERIAL = 10_000;
/** The last day of 2099. */
const LAST_SERIAL = 73_050;
const SERIAL_ZERO = /* @__PURE__ */ Date.UTC(1899, 11, 30);

const BEGIN = /* @__PURE__ */ Date.UTC(1000, 0);
const END = /* @__PURE__ */ Date.UTC(10_000, 0);

/** Whether its year can be written as the exchange format writes years. */
const hasFourDigits = (local: number): boolean => local >= BEGIN && local < END;

/** The hour that is meant on a clock of 24; no number where the part of the day has no such hour. */
function hourOf(hour: number, part: string | undefined): number {
  if (part === undefined) return hour;
  const [first, last] = HOURS_OF[part.toLowerCase()] as readonly [number, number];
  const meant = hour === 12 ? [12, 24, 0] : [hour, hour + 12];
  return meant.find((each) => each >= first && each <= last) ?? Number.NaN;
}

function clockOf(text: string): number | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [, before, hour, minute, second, after] = match;
  const [minutes, seconds] = [Number(minute ?? 0), Number(second ?? 0)];
  const clock = (hourOf(Number(hour), before ?? after) * 60 + minutes) * MINUTE + seconds * 1000;
  return minutes < 60 && seconds < 60 && clock <= DAY ? clock : null;
}

/** Whether the words behind a date tell the time only about: 3时20分许, 凌晨3点多, 下午. */
function isVague(text: string): boolean {
  const exact = VAGUE.exec(text)?.[1] ?? text;
  return (exact !== text && clockOf(exact) !== null) || PART_OF_DAY.test(exact);
}

const YEAR_IN_WORDS =
  /^([一二][〇零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;

/** A date that is written in words in digits: 二〇二四年七月十一日. */
const inDigits = (text: string): string =>
  text.replace(
    YEAR_IN_WORDS,
    (_, year: string, month: string, day: string) =>
      `${year.replace(/./g, (each) => String(chineseNumber(each)))}-${chineseNumber(month)}-${chineseNumber(day)} `,
  );

/** A year of two digits is of this century. */
const inFull = (year: string): string => (year.length === 2 ? `20${year}` : year);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.,]?';
const DAY_OF_MONTH = /* @__PURE__ */ new RegExp(`^(\\d{1,2})[- ]${MONTH}[- ](\\d{4}|\\d{2})(?!\\d)`, 'i');
const MONTH_WITH_DAY = /* @__PURE__ */ new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})`, 'i');

/** A date whose month has its English name, as other dates: 11 Jul 2024, July 11, 2024. */
const inNumbers = (text: string): string => {
  const dated = (month: string, day: string, year: string): string =>
    `${inFull(year)}-${MONTHS.indexOf(month.toLowerCase()) + 1}-${day}`;
  return text
    .replace(DAY_OF_MONTH, (_, day: string, month: string, year: string) => dated(month, day, year))
    .replace(MONTH_WITH_DAY, (_, month: string, day: string, year: string) => dated(month, day, year));
};

/** Midnight of a calendar date; nothing where there is no such date. */
function midnight(year: number, month: number, day: number): number | null {
  const local = Date.UTC(year, month - 1, day);
  return year >= 1000 && new Date(local).getUTCMonth() === month - 1 ? local : null;
}

const SHORT = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/** What can be a year where two digits stand for one: the insurance began in 2023, and another number is a day or a month. */
const isShortYear = (year: string): boolean => year.length === 4 || /^2[3-9]$/.test(year);

/** A date whose year does not stand first in four digits, if its numbers can be taken in one order alone: 24-7-11, 25/7/2024. */
const inOneOrder = (text: string): string =>
  text.replace(SHORT, (all: string, a: string, _: string, b: string, c: string) => {
    const orders = [
      [c, b, a],
      [c, a, b],
      [a, b, c],
    ] as const;
    const dates = orders
      .filter(([year, , day]) => isShortYear(year) && day.length < 3)
      .map(([year, month, day]) => [inFull(year), Number(month), Number(day)] as const)
      .filter(([year, month, day]) => midnight(Number(year), month, day) !== null)
      .map((date) => date.join('-'));
    const [only, ...others] = new Set(dates);
    return only === undefined || others.length > 0 ? all : only;
  });

/** By how many minutes a clock is ahead of UTC. */
function aheadOf([, , sign, hours, minutes]: RegExpExecArray): number {
  const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -ahead : ahead;
}

function textTime(text: string): ReadTime | Unread {
  for (const written of [text, `${text.replace(' ', 'T')}+08:00`])
    if (INSTANT.test(written)) return { written };
  const written = inDigits(inNumbers(text))
    .replace(SHORT_COMPACT, '20$1')
    .replace(SHORT_IN_WORDS, '20$1年')
    .replace(COMPACT, '$1 $2:$3:$4')
    .replace(COMPACT_DATE, '$1-$2-$3')
    .replace(WEEKDAY, ' ')
    .replace(/(?<=[时点])半/, '30分')
    .replace(/[年月]/g, '-')
    .replace(/[日号]/, ' ')
    .replace(AROUND_SIGNS, '$1')
    .trim();
  const plain = inOneOrder(written);
  const date = DATE.exec(plain);
  if (date === null) {
    const clock = clockOf(plain);
    if (clock !== null) return { clock };
    return DAY_OR_MONTH_FIRST.test(text) ? new Unread('ambiguous-date') : new Unread('not-time');
  }
  const [all, year, , month, dayOfMonth] = date;
  const day = midnight(Number(year), Number(month), Number(dayOfMonth));
  const rest = plain.slice(all.length).replace(/^[T,\s]+/, '');
  if (rest === '') return day === null ? new Unread('no-such-date') : { day };
  const offset = WITH_OFFSET.exec(rest);
  const clock = clockOf(offset?.[1] ?? rest);
  if (clock === null && !isVague(rest)) return new Unread('not-time');
  if (day === null) return new Unread('no-such-date');
  if (clock === null) return { day };
  return { local: day + clock + (offset === null ? 0 : 480 - aheadOf(offset)) * MINUTE };
}

/** By how many days a count that starts in 1904 is behind one that starts in 1900. */
const DAYS_TO_1904 = 1462;

/** A day counted as Excel counts, its fraction being the time of day, to the second. */
function serialTime(counted: number, is1904: boolean): ReadTime | Unread {
  if (SHORT_COMPACT.test(String(counted))) return textTime(String(counted));
  const clock = Math.round((counted % 1) * 86_400) * 1000;
  if (counted >= 0 && counted < 1) return { clock };
  if (Number.isInteger(counted) && counted > 10_000_000) return textTime(String(counted));
  const serial = counted + (is1904 ? DAYS_TO_1904 : 0);
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return new Unread('not-time');
  const day = SERIAL_ZERO + Math.floor(serial) * DAY;
  return clock === 0 ? { day } : { local: day + clock };
}

/** Reads a date or a time. A `Date` is what its UTC fields show, as readers of workbooks make it. */
export function timeReader(is1904: boolean): (cell: Filled) => Reading<ReadTime> {
  return (cell) => {
    if (typeof cell === 'string')
      return /^\d{5,7}(?:\.\d+)?$|^0?\.\d+$/.test(cell) ? serialTime(Number(cell), is1904) : textTime(cell);
    if (typeof cell === 'number') return serialTime(cell, is1904);
    if (typeof cell === 'boolean') return new Unread('not-time');
    const local = cell.getTime();
    if (!hasFourDigits(local)) return new Unread('not-time');
    return local % DAY === 0 ? { day: local } : { local };
  };
}

/** An instant as the exchange format writes it, and whether only its day is known. */
export interface ReadMoment {
  readonly at: string;
  readonly dayOnly: boolean;
}

/** The zero of a count of days: so programs write a date that nobody entered. */
const NEVER = /^(?:1899-12-3[01]|1900-01-0[01])|^1970-01-01T0[08]:00:00/;

const enteredAt = (at: string, dayOnly: boolean): ReadMoment | Unread =>
  NEVER.test(at) ? new Unread('not-time') : { at, dayOnly };

const momentAt = (local: number, dayOnly: boolean): ReadMoment | Unread =>
  hasFourDigits(local)
    ? enteredAt(`${new Date(local).toISOString().slice(0, 19)}+08:00`, dayOnly)
    : new Unread('not-time');

/** Puts a date and a time of day from another cell together; a date alone is the beginning of that day in Beijing. */
export function readMoment(time: Fact<ReadTime>, day: Fact<ReadTime>): Reading<ReadMoment> {
  if (time === undefined || time === null) return day === undefined ? time : readMoment(day, undefined);
  if ('written' in time) return enteredAt(time.written, false);
  if ('local' in time) return momentAt(time.local, false);
  if ('clock' in time)
    return day != null && 'day' in day ? momentAt(day.day + time.clock, false) : new Unread('not-time');
  return day != null && 'clock' in day ? momentAt(time.day + day.clock, false) : momentAt(time.day, true);
}
