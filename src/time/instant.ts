import { regexes } from 'zod/mini';

/**
 * Milliseconds since 1970 began in UTC.
 *
 * @since 0.1.0
 */
export type Instant = number;

function pattern(): RegExp {
  const date = regexes.date.source.slice(1, -1);
  const time = '([01]\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d)(?:\\.(\\d{1,9}))?)?';
  const offset = '(?:Z|([+-])([01]\\d|2[0-3]):([0-5]\\d))';
  return new RegExp(`^(?!0)(?:${date})T${time}${offset}$`);
}

/** ISO 8601 with an offset; the calendar date must exist; years from 1000. */
export const INSTANT = /* @__PURE__ */ pattern();

const MINUTE = 60_000;

/** Reads an instant, already checked for form; what is finer than a millisecond is cut off. */
export function instantOf(text: string): Instant {
  const [, hour, minute, second = '0', fraction = '', sign, offsetHour, offsetMinute] = INSTANT.exec(
    text,
  ) as RegExpExecArray;
  const local = Date.UTC(
    Number(text.slice(0, 4)),
    Number(text.slice(5, 7)) - 1,
    Number(text.slice(8, 10)),
    Number(hour),
    Number(minute),
    Number(second),
    Number(fraction.slice(0, 3).padEnd(3, '0')),
  );
  if (sign === undefined) return local;
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * MINUTE;
  return sign === '+' ? local - offset : local + offset;
}
