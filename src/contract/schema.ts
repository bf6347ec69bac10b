import * as z from 'zod/mini';
import { CIRCUMSTANCES } from '../claim/vocabulary.js';
import { id, instant, money, oneOf, rate } from '../input/formats.js';
import { LINES } from '../notice/lines.js';
import { READING_IDS, READINGS, type Readings } from '../notice/readings.js';
import { INSTANT, instantOf } from '../time/instant.js';
import { insurersSchema } from './insurers.js';
import { serviceStandards } from './service.js';
import { CASUALTY_LINES, HOUSE_UNITS, OVERFLOWS, REMAINDERS, SETTLEMENTS } from './vocabulary.js';

function buildSchema() {
  const term = z.strictObject({ start: instant, end: instant }).check((payload) => {
    const { start, end } = payload.value;
    if (INSTANT.test(start) && INSTANT.test(end) && instantOf(start) >= instantOf(end)) {
      payload.issues.push({ code: 'custom', message: 'term-order', path: ['end'], input: end });
    }
  });

  const casualty = z.strictObject({
    death: money,
    disability: z.strictObject({ base: money, rates: z.array(rate).check(z.length(10)) }),
    medical: z.strictObject({ limit: money, rate, deductible: money }),
    personLimit: z.optional(money),
  });

  const house = z.strictObject({
    unit: oneOf(HOUSE_UNITS),
    rates: z.strictObject({ collapsed: money, severe: money, moderate: money }),
    householdLimit: z.optional(money),
  });

  const lineLimits = z.strictObject({ perEvent: z.optional(money), perYear: z.optional(money) });

  const byId = <K extends string, S extends z.core.$ZodType>(ids: readonly K[], schema: (id: K) => S) =>
    z.strictObject(
      Object.fromEntries(ids.map((id) => [id, z.optional(schema(id))])) as { [I in K]: z.ZodMiniOptional<S> },
    );

  const readings = byId(READING_IDS, (reading) => {
    const { default: first, other } = READINGS[reading];
    return z.enum([first, other]);
  }) as unknown as z.ZodMiniType<Partial<Readings>, Partial<Readings>>;

  return z.strictObject({
    id,
    term,
    premium: money,
    insurers: insurersSchema,
    remainder: z.optional(oneOf(REMAINDERS)),
    lines: z.strictObject({
      ...byId(CASUALTY_LINES, () => casualty).shape,
      'house-damage': z.optional(house),
    }),
    limits: z.strictObject({
      perEvent: money,
      perYear: money,
      byLine: z.optional(byId(LINES, () => lineLimits)),
    }),
    overflow: z.optional(oneOf(OVERFLOWS)),
    settlement: z.optional(oneOf(SETTLEMENTS)),
    exclusions: z.optional(z.array(oneOf(CIRCUMSTANCES))),
    readings: z.optional(readings),
    serviceStandards: z.optional(serviceStandards()),
  });
}

/** The contract of the exchange format. */
export const contractSchema = /* @__PURE__ */ buildSchema();

/**
 * A contract as a host writes it, in the exchange format.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type ContractInput = z.input<typeof contractSchema>;
