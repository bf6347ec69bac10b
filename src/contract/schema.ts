import * as z from 'zod/mini';
import { CIRCUMSTANCES, DISABILITY_STANDARDS } from '../claim/vocabulary.js';
import {
  because,
  codeIn,
  hours,
  id,
  instant,
  key,
  listOf,
  moneyText,
  passage,
  rateText,
} from '../input/formats.js';
import type { IssueCode } from '../input/issue.js';
import { HOUSE_UNITS } from '../law/house-units.js';
import { CASUALTY_LINES, LINES } from '../law/line-ids.js';
import { READING_IDS, READINGS, type Readings } from '../law/readings.js';
import { INSTANT, type Instant, instantOf } from '../time/instant.js';
import { insurersSchema } from './insurers.js';
import { serviceStandards } from './service.js';
import {
  EXCLUSION_TESTS,
  HOUSES,
  LIMIT_YEARS,
  OVERFLOWS,
  REMAINDERS,
  SETTLEMENTS,
  SEVERAL_GRADES,
} from './vocabulary.js';

function buildSchema() {
  const term = z.strictObject({ start: instant, end: instant }).check((payload) => {
    const { start, end } = payload.value;
    if (INSTANT.test(start) && INSTANT.test(end) && instantOf(start) >= instantOf(end)) {
      payload.issues.push({ code: 'custom', message: 'term-order', path: ['end'], input: end });
    }
  });

  const casualty = z.strictObject({
    death: moneyText,
    disability: z.strictObject({ base: moneyText, rates: z.array(rateText).check(z.length(10)) }),
    medical: z.strictObject({ limit: moneyText, rate: rateText, deductible: moneyText }),
    personLimit: z.optional(moneyText),
  });

  const house = z.strictObject({
    unit: codeIn(HOUSE_UNITS),
    rates: z.strictObject({ collapsed: moneyText, severe: moneyText, moderate: moneyText }),
    householdLimit: z.optional(moneyText),
    houses: z.optional(codeIn(HOUSES)),
  });

  const someLines = listOf(codeIn(LINES), String).check(
    z.refine((lines) => lines.length > 0, because('no-line')),
  );

  const excluded = z.union([
    codeIn(CIRCUMSTANCES),
    z.strictObject({ id: codeIn(CIRCUMSTANCES), if: codeIn(EXCLUSION_TESTS), lines: z.optional(someLines) }),
  ]);

  const condition = z.strictObject({
    id: key,
    text: passage,
    lines: someLines,
  });

  const lineLimits = z.strictObject({ perEvent: z.optional(moneyText), perYear: z.optional(moneyText) });

  const byId = <K extends string, S extends z.core.$ZodType>(ids: readonly K[], schema: (id: K) => S) =>
    z.strictObject(
      Object.fromEntries(ids.map((id) => [id, z.optional(schema(id))])) as { [I in K]: z.ZodMiniOptional<S> },
    );

  const readings = byId(READING_IDS, (reading) => {
    return codeIn(READINGS[reading].positions);
  }) as unknown as z.ZodMiniType<Partial<Readings>, Partial<Readings>>;

  const limits = z.strictObject({
    perEvent: moneyText,
    perYear: moneyText,
    perPerson: z.optional(moneyText),
    byLine: z.optional(byId(LINES, () => lineLimits)),
    year: z.optional(codeIn(LIMIT_YEARS)),
    eventHours: z.optional(hours),
  });

  const remainder = z.optional(codeIn(REMAINDERS));

  /** What may be left out of a contract as of an endorsement. */
  const optional = {
    overflow: z.optional(codeIn(OVERFLOWS)),
    settlement: z.optional(codeIn(SETTLEMENTS)),
    exclusions: z.optional(listOf(excluded, (entry) => (typeof entry === 'string' ? entry : entry.id))),
    conditions: z.optional(listOf(condition, (entry) => entry.id)),
    appraisal: z.optional(
      z.strictObject({
        standard: z.optional(codeIn(DISABILITY_STANDARDS)),
        several: z.optional(codeIn(SEVERAL_GRADES)),
      }),
    ),
    readings: z.optional(readings),
    serviceStandards: z.optional(serviceStandards()),
  };

  const endorsement = z.strictObject({
    id,
    effectiveAt: instant,
    premium: z.optional(moneyText),
    insurers: z.optional(insurersSchema),
    remainder,
    lines: z.optional(
      z.strictObject({
        ...byId(CASUALTY_LINES, () => z.nullable(casualty)).shape,
        'house-damage': z.optional(z.nullable(house)),
      }),
    ),
    limits: z.optional(limits),
    ...optional,
  });

  return z
    .strictObject({
      id,
      term,
      premium: moneyText,
      insurers: insurersSchema,
      remainder,
      lines: z.strictObject({
        ...byId(CASUALTY_LINES, () => casualty).shape,
        'house-damage': z.optional(house),
      }),
      limits,
      ...optional,
      endorsements: z.optional(z.array(endorsement)),
    })
    .check((payload) => {
      for (const { at, code } of outOfOrder(payload.value)) {
        payload.issues.push({ code: 'custom', message: code, path: ['endorsements', ...at], input: at });
      }
    });
}

interface DatedTerm {
  readonly term: { readonly start: string; readonly end: string };
  readonly endorsements?: readonly { readonly id: string; readonly effectiveAt: string }[] | undefined;
}

interface Misplaced {
  readonly at: readonly [place: number, key: 'id' | 'effectiveAt'];
  readonly code: IssueCode;
}

/** Ids differ; each endorsement takes effect within the term, and later than the one before. */
function outOfOrder({ term, endorsements = [] }: DatedTerm): readonly Misplaced[] {
  const ids = endorsements.map(({ id }) => id);
  const instants = [term.start, ...endorsements.map(({ effectiveAt }) => effectiveAt)].map(instantOf);
  const end = instantOf(term.end);
  return endorsements.flatMap(({ id }, i): readonly Misplaced[] => {
    const [before, at] = [instants[i] as Instant, instants[i + 1] as Instant];
    return [
      ...(ids.indexOf(id) < i ? [{ at: [i, 'id'], code: 'duplicate-id' } as const] : []),
      ...(at <= before || at >= end ? [{ at: [i, 'effectiveAt'], code: 'endorsement-order' } as const] : []),
    ];
  });
}

/** The contract of the exchange format. */
export const contractSchema = /* @__PURE__ */ buildSchema();
