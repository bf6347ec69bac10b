import * as z from 'zod/mini';
import { claimSchema } from '../claim/schema.js';
import { InvalidInputError } from '../input/error.js';
import { id, instant, money, oneOf, rate } from '../input/formats.js';
import { safeParse } from '../input/parse.js';
import type { InstitutionId } from '../law/clause.js';
import { INSTITUTIONS } from '../law/institutions.js';
import { LINES } from '../law/line-ids.js';
import type { RegisterRow } from './row.js';

/** Rows that this room has read or checked; nobody else can make one. */
class CheckedRow {
  readonly #checked: unknown;

  constructor(row: RegisterRow) {
    Object.assign(this, row);
  }

  static is(value: unknown): value is RegisterRow {
    return #checked in Object(value);
  }
}

export const ROW_KINDS = ['claim', 'total', 'subtotal', 'carried-forward', 'brought-forward'] as const;

const HANDLING = ['reportedAt', 'surveyedAt', 'decidedAt', 'paidAt'] as const;

const BENEFITS = ['death', 'disability', 'death-or-disability', 'compensation', 'medical', 'house'] as const;

function schema() {
  const whole = z.number().check(z.refine((n) => Number.isSafeInteger(n) && n >= 0, { error: 'count' }));
  const institutions = Object.keys(INSTITUTIONS) as [InstitutionId, ...InstitutionId[]];
  const optional = <S extends z.core.$ZodType>(keys: readonly string[], value: S) =>
    Object.fromEntries(keys.map((key) => [key, z.optional(value)]));
  return z.strictObject({
    number: whole,
    kind: oneOf(ROW_KINDS),
    label: z.optional(z.string()),
    sequence: z.optional(whole),
    year: z.optional(whole),
    claim: z.nullable(claimSchema),
    unread: z.array(z.string()),
    outcome: z.optional(oneOf(['payable', 'pending', 'declined'])),
    line: z.optional(oneOf(LINES)),
    departments: z.optional(z.array(oneOf(institutions))),
    ...optional(['amount', 'paid', 'runningTotal', 'openingBalance', 'closingBalance'], money),
    benefits: z.optional(z.strictObject(optional(BENEFITS, money))),
    appliedRate: z.optional(rate),
    shares: z.optional(z.record(id, money)),
    shareRates: z.optional(z.record(id, rate)),
    dates: z.optional(z.strictObject(optional(HANDLING, instant))),
    dayOnly: z.optional(z.array(oneOf(['incident.startedAt', ...HANDLING]))),
    policyYear: z.optional(whole),
  });
}

const rowSchema = /* @__PURE__ */ schema();

/** Marks a row that was read cell by cell. */
export const madeRow = (row: RegisterRow): RegisterRow => new CheckedRow(row) as unknown as RegisterRow;

/** Whether something is meant as a row that was read, and not as a record still to be read. */
export function isRow(value: unknown): boolean {
  try {
    const { kind, unread } = value as Partial<RegisterRow>;
    return (ROW_KINDS as readonly unknown[]).includes(kind) && Array.isArray(unread);
  } catch {
    return false;
  }
}

/**
 * A row that was read is taken as it is; anything else is checked first.
 *
 * @throws `InvalidInputError` where it is no row.
 */
export function rowFrom(row: unknown): RegisterRow {
  if (CheckedRow.is(row)) return row;
  const result = safeParse(rowSchema, row, (value) => madeRow(value as unknown as RegisterRow));
  if (result.success) return result.data;
  throw new InvalidInputError(result.issues);
}
