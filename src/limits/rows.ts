import * as z from 'zod/mini';
import { InvalidInputError } from '../input/error.js';
import { id, instant, money, oneOf } from '../input/formats.js';
import { type Issue, issueOf, kindOf, pathTo } from '../input/issue.js';
import { safeParse } from '../input/parse.js';
import { fenOf } from '../money/fen.js';
import { LINES, type Line } from '../notice/lines.js';
import { instantOf } from '../time/instant.js';
import type { DueRow } from './tally.js';

/**
 * A row of a register: what a determination says is due to one claim, before limits.
 *
 * @since 0.1.0
 */
export interface LimitRow {
  readonly id: string;
  /** The occurrence that the claim belongs to. */
  readonly event: string;
  /** ISO 8601 with an offset. */
  readonly startedAt: string;
  /** Yuan, at most two decimals. */
  readonly amount: string;
  /** The line that pays; a row without one is under no limit of a single line. */
  readonly line?: Line | null | undefined;
}

/** A row made ready, under its id. */
export interface ReadRow extends DueRow {
  readonly id: string;
}

const schema = () =>
  z.strictObject({
    id,
    event: id,
    startedAt: instant,
    amount: money,
    line: z.optional(z.nullable(oneOf(LINES))),
  });

const rowSchema = /* @__PURE__ */ schema();

const readyRow = ({ id, event, startedAt, amount, line }: LimitRow): ReadRow => ({
  id,
  event,
  startedAt: instantOf(startedAt),
  amount: fenOf(amount),
  line: line ?? '',
});

/** Reads the rows of a register, in order; throws every issue of every row. */
export function readRows(rows: unknown): readonly ReadRow[] {
  if (!Array.isArray(rows)) throw new InvalidInputError([issueOf('', 'wrong-type', kindOf(rows), 'array')]);
  const issues: Issue[] = [];
  const read = Array.from(rows, (row, i) => {
    const result = safeParse(rowSchema, row, readyRow);
    if (result.success) return result.data;
    for (const issue of result.issues) issues.push({ ...issue, path: pathTo(String(i), issue.path) });
    return null;
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
  return read as readonly ReadRow[];
}
