import * as z from 'zod/mini';
import { mustDiffer, readEach } from '../input/entries.js';
import { codeIn, dueText, id, moment } from '../input/formats.js';
import { inArgument } from '../input/issue.js';
import { safeParse } from '../input/parse.js';
import { quickReader } from '../input/quick.js';
import { LINES, type Line } from '../law/line-ids.js';
import { fenOf } from '../money/fen.js';
import { beginsAt, momentOf } from '../time/moment.js';
import { place } from './places.js';
import type { DueRow } from './tally.js';

/**
 * A row of a register: what a determination says is due to one claim, before limits.
 *
 * @since 0.1.0
 */
export interface LimitRow {
  readonly id: string;
  /** The occurrence that the claim belongs to; a claim without one is an event of its own, under its own id. */
  readonly event: string;
  /** ISO 8601 with an offset, or a Beijing day, which begins at 00:00. */
  readonly startedAt: string;
  /** Yuan, at most two decimals. */
  readonly amount: string;
  /** The line that pays; a row without one is under no limit of a single line. */
  readonly line?: Line | null | undefined;
  /**
   * Its place in the register, from 1. A part of a register says by it which part it is (`tally`, `payPart`); a register as a
   * whole is in the order of its list.
   */
  readonly place?: number | undefined;
}

/** A row made ready, under its id. */
export interface IdentifiedRow extends DueRow {
  readonly id: string;
  readonly place: number | undefined;
}

const schema = () =>
  z.strictObject({
    id,
    event: id,
    startedAt: moment,
    amount: dueText,
    line: z.optional(z.nullable(codeIn(LINES))),
    place: z.optional(place),
  });

export const limitRowSchema = /* @__PURE__ */ schema();

const quickly = /* @__PURE__ */ quickReader(limitRowSchema);

const readyRow = ({ id, event, startedAt, amount, line, place: at }: LimitRow): IdentifiedRow => ({
  id,
  event,
  startedAt: beginsAt(momentOf(startedAt)),
  amount: fenOf(amount),
  line: line ?? '',
  place: at,
});

/** Reads the rows of a register, in order; throws the issues of its rows, or those of ids that come twice. */
export function readRows(rows: unknown): readonly IdentifiedRow[] {
  return inArgument('rows', () => {
    const read = readEach(rows, (row) => safeParse(limitRowSchema, row, readyRow, quickly));
    mustDiffer(
      read.map((row) => row.id),
      (i) => `${i}.id`,
    );
    return read;
  });
}
