import * as z from 'zod/mini';
import type { IssueCode } from '../input/issue.js';
import type { Instant } from '../time/instant.js';

/**
 * A calendar year in Beijing, or one quarter of it.
 *
 * @since 0.1.0
 */
export interface Period {
  readonly year: number;
  readonly quarter?: number | undefined;
}

/** From an instant up to, but without, another. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/** When a month of a Beijing year begins; 0 is January, 12 the next January. */
const monthBegins = (year: number, month: number): Instant => Date.UTC(year, month) - EIGHT_HOURS;

export const spanOf = ({ year, quarter }: Period): Span =>
  quarter === undefined
    ? { from: monthBegins(year, 0), until: monthBegins(year, 12) }
    : { from: monthBegins(year, quarter * 3 - 3), until: monthBegins(year, quarter * 3) };

export const isWithin = (instant: Instant, { from, until }: Span): boolean =>
  instant >= from && instant < until;

const whole = (least: number, most: number, code: IssueCode) =>
  z.number().check(z.refine((n) => Number.isInteger(n) && n >= least && n <= most, { error: code }));

const schemas = () => {
  const year = whole(1000, 9999, 'year');
  const quarter = whole(1, 4, 'quarter');
  return {
    quarter: z.strictObject({ year, quarter }),
    period: z.strictObject({ year, quarter: z.optional(quarter) }),
    disclosure: z.strictObject({ minimumCell: z.optional(whole(1, 100_000, 'count')) }),
  };
};

export const SCHEMAS = /* @__PURE__ */ schemas();
