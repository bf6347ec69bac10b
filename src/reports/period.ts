import * as z from 'zod/mini';
import type { IssueCode } from '../input/issue.js';

/**
 * A calendar year in Beijing, or one quarter of it.
 *
 * @since 0.1.0
 */
export interface Period {
  readonly year: number;
  readonly quarter?: number | undefined;
}

const whole = (least: number, most: number, code: IssueCode) =>
  z.number().check(z.refine((n) => Number.isInteger(n) && n >= least && n <= most, { error: code }));

const schemas = () => {
  const year = whole(1000, 9999, 'year');
  const quarter = whole(1, 4, 'quarter');
  return {
    period: z.strictObject({ year, quarter: z.optional(quarter) }),
    disclosure: z.strictObject({ minimumCell: z.optional(whole(1, 100_000, 'count')) }),
  };
};

export const SCHEMAS = /* @__PURE__ */ schemas();
