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

/** Rows beyond this are more than one process should hold; a register can be tallied and paid in parts. */
const MAX_ROWS = 10_000_000;

/** A register with more faults than this is told of these only. */
const MAX_ISSUES = 1000;

function listOf(rows: unknown): readonly unknown[] {
  if (kindOf(rows) !== 'array')
    throw new InvalidInputError([issueOf('', 'wrong-type', kindOf(rows), 'array')]);
  try {
    if ((rows as readonly unknown[]).length <= MAX_ROWS) return Array.from(rows as readonly unknown[]);
  } catch {
    throw new InvalidInputError([issueOf('', 'unreadable', 'array')]);
  }
  throw new InvalidInputError([issueOf('', 'too-large', 'array')]);
}

/** Reads the rows of a register, in order; throws the issues of its rows, the first thousand if there are more. */
export function readRows(rows: unknown): readonly ReadRow[] {
  const issues: Issue[] = [];
  const read: ReadRow[] = [];
  for (const [i, row] of listOf(rows).entries()) {
    const result = safeParse(rowSchema, row, readyRow);
    if (result.success) read.push(result.data);
    else for (const issue of result.issues) issues.push({ ...issue, path: pathTo(String(i), issue.path) });
    if (issues.length >= MAX_ISSUES) break;
  }
  if (issues.length > 0) throw new InvalidInputError(issues);
  return read;
}
