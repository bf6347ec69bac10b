import * as z from 'zod/mini';
import type { ClaimInput } from '../claim/input.js';
import { claimSchema } from '../claim/schema.js';
import type { Outcome } from '../decide/determination.js';
import type { BenefitId } from '../decide/sums/benefit.js';
import { codeIn, id, instant, movementText, rateText, whole } from '../input/formats.js';
import { inArgument } from '../input/issue.js';
import { dataOf, type ParseResult, safeParse } from '../input/parse.js';
import type { InstitutionId } from '../law/clause.js';
import { INSTITUTIONS } from '../law/institutions.js';
import { LINES, type Line } from '../law/line-ids.js';
import type { CellProblem } from './problem.js';
import { ALIKE_FACTS, type AlikeFact } from './values.js';

/**
 * What a row is: a claim, or a sum over other rows. A subtotal (小计) sums the rows since the last one, or those that it names; a
 * total (合计) all rows, or those that it names; `carried-forward` (过次页、结转) what was summed up to here;
 * `brought-forward` (承前页) what was carried forward before.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type RowKind = (typeof ROW_KINDS)[number];

export const ROW_KINDS = ['claim', 'total', 'subtotal', 'carried-forward', 'brought-forward'] as const;

/**
 * When something was done about a claim.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type HandlingDate = (typeof HANDLING)[number];

export const HANDLING = ['reportedAt', 'surveyedAt', 'decidedAt', 'paidAt'] as const;

/**
 * How a sum is written that stands in a larger unit than a yuan.
 *
 * @since 0.1.0
 */
export interface WrittenUnit {
  /** The unit is a yuan times ten to this power: 4 for 万元. */
  readonly power: number;
  /** So many decimals stand there: what they do not show was rounded away. */
  readonly decimals: number;
  /** Where the cell itself names the unit, and not the header for all of its column. */
  readonly inCell?: true | undefined;
}

/**
 * A row of an insurer's register as it was understood: the claim in the exchange format, and what the insurer did. Whatever is
 * absent was empty, or not understood. Sums are yuan, instants ISO 8601.
 *
 * @since 0.1.0
 */
export interface RegisterRow {
  /** Where it stands, counted from 1; the header is row 1 of a file. */
  readonly number: number;
  readonly kind: RowKind;
  /** The words of a row that sums others. */
  readonly label?: string | undefined;
  /** Its place in the register (序号), where the register numbers its rows. */
  readonly sequence?: number | undefined;
  /** The year that a row which sums others speaks of. */
  readonly year?: number | undefined;
  /** `null` where it is not known whether a person or a house is claimed for. */
  readonly claim: ClaimInput | null;
  /** The id of the claim, where that is all that is known of it. */
  readonly id?: string | undefined;
  /** Ids of the columns whose cells were not understood. */
  readonly unread: readonly string[];
  /** Facts that stand for one of several values between which the readings of the notice make no difference. */
  readonly oneOf?: readonly AlikeFact[] | undefined;
  readonly outcome?: Outcome | undefined;
  readonly line?: Line | undefined;
  readonly departments?: readonly InstitutionId[] | undefined;
  /** What was decided, before limits over many claims. */
  readonly amount?: string | undefined;
  /** What was paid, after limits. */
  readonly paid?: string | undefined;
  readonly benefits?: Readonly<Partial<Record<BenefitId, string>>> | undefined;
  /** The rate by which the benefit was reckoned. */
  readonly appliedRate?: string | undefined;
  /** By the name that the header gives the insurer. */
  readonly shares?: Readonly<Record<string, string>> | undefined;
  readonly shareRates?: Readonly<Record<string, string>> | undefined;
  readonly dates?: Readonly<Partial<Record<HandlingDate, string>>> | undefined;
  /** Of which dates only the day is known; they stand for its beginning in Beijing. */
  readonly dayOnly?: readonly HandlingDate[] | undefined;
  readonly policyYear?: number | undefined;
  readonly runningTotal?: string | undefined;
  readonly openingBalance?: string | undefined;
  readonly closingBalance?: string | undefined;
  /** What all rows of its event come to, as the row says. */
  readonly eventTotal?: string | undefined;
  /** Of sums in a larger unit than a yuan, by the ids of their columns: how they are written, and so how exactly they are known. */
  readonly units?: Readonly<Record<string, WrittenUnit>> | undefined;
}

/**
 * A cell, a header or a row that was not understood.
 *
 * @since 0.1.0
 */
export interface CellIssue {
  /** The row; 1 is the header. */
  readonly row: number;
  /** The column, counted from 1; 0 where the whole row is meant. */
  readonly column: number;
  readonly header: string;
  readonly problem: CellProblem;
  /** What stands there, at most 100 characters of it. */
  readonly text: string;
}

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

const BENEFITS = ['death', 'disability', 'death-or-disability', 'compensation', 'medical', 'house'] as const;

function schema() {
  const count = whole('count', 0);
  const institutions = Object.keys(INSTITUTIONS) as [InstitutionId, ...InstitutionId[]];
  const optional = <S extends z.core.$ZodType>(keys: readonly string[], value: S) =>
    Object.fromEntries(keys.map((key) => [key, z.optional(value)]));
  return z.strictObject({
    number: count,
    kind: codeIn(ROW_KINDS),
    label: z.optional(z.string()),
    sequence: z.optional(count),
    year: z.optional(count),
    claim: z.nullable(claimSchema),
    id: z.optional(id),
    unread: z.array(z.string()),
    oneOf: z.optional(z.array(codeIn(ALIKE_FACTS))),
    outcome: z.optional(codeIn(['payable', 'pending', 'declined'])),
    line: z.optional(codeIn(LINES)),
    departments: z.optional(z.array(codeIn(institutions))),
    ...optional(
      ['amount', 'paid', 'runningTotal', 'openingBalance', 'closingBalance', 'eventTotal'],
      movementText,
    ),
    benefits: z.optional(z.strictObject(optional(BENEFITS, movementText))),
    appliedRate: z.optional(rateText),
    shares: z.optional(z.record(id, movementText)),
    shareRates: z.optional(z.record(id, rateText)),
    dates: z.optional(z.strictObject(optional(HANDLING, instant))),
    dayOnly: z.optional(z.array(codeIn(HANDLING))),
    policyYear: z.optional(count),
    units: z.optional(
      z.record(
        id,
        z.strictObject({ power: whole('count', 1, 8), decimals: count, inCell: z.optional(z.literal(true)) }),
      ),
    ),
  });
}

/** A row of a register as a host hands it back. */
export const registerRowSchema = /* @__PURE__ */ schema();

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

/** A row that was read is taken as it is; anything else is checked first. */
export const safeRow = (row: unknown): ParseResult<RegisterRow> =>
  CheckedRow.is(row)
    ? { success: true, data: row }
    : safeParse(registerRowSchema, row, (value) => madeRow(value as unknown as RegisterRow));

/**
 * A row, checked where that was not done yet.
 *
 * @throws `InvalidInputError` where it is no row.
 */
export function rowFrom(row: unknown): RegisterRow {
  if (CheckedRow.is(row)) return row;
  return inArgument('row', () => dataOf(safeRow(row)));
}
