// 带时差的时刻。ISO 8601 instants with an offset.

const PATTERN = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:Z|([+-])(\d\d):?(\d\d))$/;
const ATTO = 10n ** 18n;

/** 自 1970 年起的阿秒，任何小数秒都不丢。Attoseconds since 1970, so that no written fraction is lost. */
export function instant(text: string): bigint {
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

/** 北京时间的年份。The calendar year in Beijing (UTC+8). */
export function beijingYear(text: string): number {
  const milliseconds = Number((instant(text) - (instant(text) % (ATTO / 1000n))) / (ATTO / 1000n));
  return new Date(milliseconds + 8 * 3600 * 1000).getUTCFullYear();
}
