import * as z from 'zod/mini';
import { instant, whole } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument } from '../input/issue.js';
import { parse } from '../input/parse.js';
import { quarterAt } from '../time/beijing.js';
import { instantOf } from '../time/instant.js';

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

/** A year as the exchange format writes it, and a quarter of one. */
export const periodFields = () => ({ year: whole('year', 1000, 9999), quarter: whole('quarter', 1, 4) });

const schema = () => z.strictObject(periodFields());

const quarterSchema = /* @__PURE__ */ schema();

export const readQuarter = (input: unknown): Quarter =>
  inArgument('quarter', () => parse(quarterSchema, input, (quarter) => quarter));

/**
 * The Beijing quarter in which an instant falls.
 *
 * @param at ISO 8601 with an offset.
 * @throws `InvalidInputError` where it is no instant, or where Beijing writes its year with other than four digits.
 * @example
 * ```ts
 * quarterOf('2024-09-30T16:00:00Z'); // { year: 2024, quarter: 4 }
 * ```
 * @since 0.1.0
 */
export function quarterOf(at: string): Quarter {
  return inArgument('at', () => {
    const quarter = quarterAt(parse(instant, at, instantOf));
    return deepFreeze(parse(quarterSchema, quarter, (checked) => checked));
  });
}
