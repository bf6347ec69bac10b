// 时刻与北京日。ISO 8601 instants with an offset, and Beijing days.
import type { Fact, Truth } from './types.js';

const PATTERN = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:Z|([+-])(\d\d):?(\d\d))$/;
const ATTO = 10n ** 18n;
const DAY = 24n * 3600n * ATTO;
const BEIJING = 8n * 3600n * ATTO;

export function isDay(moment: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(moment);
}

function parsed(text: string): bigint {
  const m = PATTERN.exec(text);
  if (m === null) {
    throw new Error(`not an instant: ${text}`);
  }
  const [
    ,
    year,
    month,
    day,
    hour,
    minute,
    second = '0',
    fraction = '',
    sign,
    offHour = '0',
    offMinute = '0',
  ] = m;
  const local = new Date(0);
  local.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  local.setUTCHours(Number(hour), Number(minute), Number(second));
  const offset = (Number(offHour) * 3600 + Number(offMinute) * 60) * (sign === '-' ? -1 : 1);
  const seconds = BigInt(local.getTime() / 1000 - offset);
  return seconds * ATTO + BigInt(fraction.padEnd(18, '0').slice(0, 18));
}

const known = new Map<string, bigint>();

/** 自 1970 年起的阿秒，任何小数秒都不丢；一日自零时起。Attoseconds since 1970, so that no written fraction is lost; a day begins at 00:00. */
export function instant(moment: string): bigint {
  const found = known.get(moment);
  if (found !== undefined) {
    return found;
  }
  const value = parsed(isDay(moment) ? `${moment}T00:00:00+08:00` : moment);
  known.set(moment, value);
  return value;
}

/** 所给时刻之中，落在这一日里、又不是零时的。Of the given instants, those within the day and not at its beginning. */
export function within(day: string, moments: readonly string[]): string[] {
  const start = instant(day);
  return moments.filter((moment) => start < instant(moment) && instant(moment) < start + DAY);
}

export function inTerm(startedAt: Fact<string>, term: { start: string; end: string }): Truth {
  if (startedAt === null || startedAt === undefined) {
    return null;
  }
  const at = instant(startedAt);
  return instant(term.start) <= at && at < instant(term.end);
}

/** 北京时间的年月日与日内的余数。The Beijing date of an instant, and what is left within the day. */
function beijing(at: bigint): { year: number; month: number; day: number; rest: bigint } {
  const local = at + BEIJING;
  const rest = ((local % DAY) + DAY) % DAY;
  const date = new Date(Number(((local - rest) / ATTO) * 1000n));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate(), rest };
}

/** 北京时间的年份。The calendar year in Beijing (UTC+8). */
export function beijingYear(moment: string): number {
  return beijing(instant(moment)).year;
}

/** 起保后第几年的周年时刻；二月二十九日起保的，在二月末日。The anniversary of the start, so many years on. */
function anniversary(start: string, years: number): bigint {
  const { year, month, day, rest } = beijing(instant(start));
  const lastOfMonth = new Date(Date.UTC(year + years, month + 1, 0)).getUTCDate();
  const isLeapDay = month === 1 && day === 29;
  const date = Date.UTC(year + years, month, isLeapDay ? lastOfMonth : day);
  return (BigInt(date) / 1000n) * ATTO + rest - BEIJING;
}

/** 保单年度，自起保日起数，首年为 0。The policy year, counted from the start of the term; the first is 0. */
export function policyYear(moment: string, start: string): number {
  const at = instant(moment);
  let years = beijingYear(moment) - beijingYear(start) + 1;
  while (anniversary(start, years) > at) {
    years -= 1;
  }
  return years;
}
