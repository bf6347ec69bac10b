import { regexes } from 'zod/mini';
import type { Measured } from '../money/measured.js';
import { MINUTE } from './durations.js';

/**
 * Milliseconds since 1970 began in UTC. An instant is no `Fen`: where one is wanted the other does not compile.
 *
 * @since 0.1.0
 */
export type Instant = Measured<'milliseconds'>;

function pattern(): RegExp {
  const date = regexes.date.source.slice(1, -1);
  const time = '([01]\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d)(?:\\.(\\d{1,9}))?)?';
  const offset = '(?:Z|([+-])([01]\\d|2[0-3]):([0-5]\\d))';
  return new RegExp(`^(?!0)(?:${date})T${time}${offset}$`);
}

/** ISO 8601 with an offset; the calendar date must exist; years from 1000. */
export const INSTANT = /* @__PURE__ */ pattern();

function momentPattern(): RegExp {
  return new RegExp(`${INSTANT.source}|^(?!0)${regexes.date.source.slice(1)}`);
}

/** An instant, or a calendar day alone. */
export const MOMENT = /* @__PURE__ */ momentPattern();

/** Whether a moment, already checked for form, is a day alone. */
export const isDayText = (text: string): boolean => text.length === 10;

const ZERO = 48;

/** The number that some digits of a text write. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) number = number * 10 + text.charCodeAt(i) - ZERO;
  return number;
}

/** Where the offset begins: behind the time, which has no seconds, or seconds, or a fraction of them. */
function offsetAt(text: string): number {
  const end = text.length;
  return text.charCodeAt(end - 1) === 90 ? end - 1 : end - 6;
}

/** Reads an instant, already checked for form; what is finer than a millisecond is cut off. */
export function instantOf(text: string): Instant {
  const offset = offsetAt(text);
  const second = offset > 16 ? digits(text, 17, 19) : 0;
  const fraction = digits(text, 20, Math.min(offset, 23)) * 10 ** Math.max(23 - offset, 0);
  const local = Date.UTC(
    digits(text, 0, 4),
    digits(text, 5, 7) - 1,
    digits(text, 8, 10),
    digits(text, 11, 13),
    digits(text, 14, 16),
    second,
    fraction,
  );
  if (offset === text.length - 1) return local;
  const ahead = (digits(text, offset + 1, offset + 3) * 60 + digits(text, offset + 4, offset + 6)) * MINUTE;
  return text[offset] === '+' ? local - ahead : local + ahead;
}

/** Beijing first; the others reach the instants whose year in Beijing has not four digits. */
const OFFSETS = [
  ['+08:00', 8 * 60],
  ['-23:59', -(23 * 60 + 59)],
  ['+23:59', 23 * 60 + 59],
] as const;

/** One text for each instant, whatever the offset it was written with; years beyond the format's with a sign and six digits. */
export function instantText(instant: Instant): string {
  const texts = OFFSETS.map(([offset, minutes]) =>
    new Date(instant + minutes * MINUTE).toISOString().replace(/(?:\.000)?Z$/, offset),
  );
  return texts.find((text) => INSTANT.test(text)) ?? (texts[0] as string);
}
