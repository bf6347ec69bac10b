import * as z from 'zod/mini';
import { deepFreeze } from '../freeze.js';
import { instant } from '../input/formats.js';
import type { IssueCode } from '../input/issue.js';
import { parse } from '../input/parse.js';
import { type Instant, instantOf } from '../time/instant.js';

/**
 * A quarter of a calendar year in Beijing.
 *
 * @since 0.1.0
 */
export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** The instants between which a quarter lies; the end is exclusive. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

const because = (code: IssueCode) => ({ error: code });

const whole = (least: number, most: number, code: IssueCode) =>
  z.number().check(z.refine((n) => Number.isInteger(n) && n >= least && n <= most, because(code)));

const schema = () => z.strictObject({ year: whole(1000, 9999, 'year'), quarter: whole(1, 4, 'quarter') });

const quarterSchema = /* @__PURE__ */ schema();

export const readQuarter = (input: unknown): Quarter => parse(quarterSchema, input, (quarter) => quarter);

const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/** When a quarter begins in Beijing. */
const startOf = ({ year, quarter }: Quarter): Instant => Date.UTC(year, 3 * (quarter - 1), 1) - EIGHT_HOURS;

export const spanOf = ({ year, quarter }: Quarter): Span => ({
  start: startOf({ year, quarter }),
  end: startOf({ year, quarter: quarter + 1 }),
});

/**
 * The Beijing quarter in which an instant falls.
 *
 * @param at ISO 8601 with an offset.
 * @throws `InvalidInputError` where it is no instant.
 * @example
 * ```ts
 * quarterOf('2024-09-30T16:00:00Z'); // { year: 2024, quarter: 4 }
 * ```
 * @since 0.1.0
 */
export function quarterOf(at: string): Quarter {
  const local = new Date(parse(instant, at, instantOf) + EIGHT_HOURS);
  return deepFreeze({ year: local.getUTCFullYear(), quarter: Math.floor(local.getUTCMonth() / 3) + 1 });
}
