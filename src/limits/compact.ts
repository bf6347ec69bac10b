import * as z from 'zod/mini';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { codeIn, epoch, fen, id, isEpoch, isFen } from '../input/formats.js';
import { inArgument } from '../input/issue.js';
import { MAX_LIST_ENTRIES, readEach, safeParse } from '../input/parse.js';
import { LINES, type Line } from '../law/line-ids.js';
import type { Fen } from '../money/fen.js';
import type { Instant } from '../time/instant.js';
import { allowancesOf } from './allowances.js';
import { payRows } from './pay.js';
import { type DueRow, tallyRows } from './tally.js';
import { type LimitTerms, limitTermsFrom } from './terms.js';

/**
 * A row of a register in whole fen, for programs that limit claims by the million. A row may carry more than this; it is left
 * alone.
 *
 * @since 0.1.0
 */
export interface CompactRow {
  /** The occurrence that the claim belongs to. */
  readonly event: string;
  /** Milliseconds since 1970, as a parsed claim has them. */
  readonly startedAt: Instant;
  /** In fen. */
  readonly amount: Fen;
  /** The line that pays; a row without one is under no limit of a single line. */
  readonly line?: Line | null | undefined;
}

const schema = () =>
  z.object({ event: id, startedAt: epoch, amount: fen, line: z.optional(z.nullable(codeIn(LINES))) });

const compactRowSchema = /* @__PURE__ */ schema();

const readyRow = ({ event, startedAt, amount, line }: CompactRow): DueRow => ({
  event,
  startedAt,
  amount,
  line: line ?? '',
});

const KNOWN_LINES: ReadonlySet<unknown> = /* @__PURE__ */ new Set([undefined, null, ...LINES]);

/** Takes rows that are plainly good: their events well named, their numbers whole and in range. */
function takeRows(rows: readonly CompactRow[], length: number): readonly DueRow[] | null {
  const events = new Set<string>();
  const taken: DueRow[] = [];
  for (let i = 0; i < length; i++) {
    const { event, startedAt, amount, line } = rows[i] as CompactRow;
    if (!isEpoch(startedAt) || !isFen(amount) || !KNOWN_LINES.has(line)) return null;
    if (!events.has(event)) {
      if (!z.safeParse(id, event).success) return null;
      events.add(event);
    }
    taken.push(readyRow({ event, startedAt, amount, line }));
  }
  return taken;
}

/** Reads rows at once where all are plainly good; else one by one, which tells what is wrong. */
function readCompactRows(rows: readonly CompactRow[]): readonly DueRow[] {
  let taken: readonly DueRow[] | null = null;
  try {
    if (Array.isArray(rows) && rows.length <= MAX_LIST_ENTRIES) taken = takeRows(rows, rows.length);
  } catch {
    // A getter or a proxy that throws: what it is, the slow way finds out.
  }
  return (
    taken ?? inArgument('rows', () => readEach(rows, (row) => safeParse(compactRowSchema, row, readyRow)))
  );
}

/**
 * Applies the contract's limits as `applyLimits` does, in whole fen: for batches, after `decideCompactly`.
 *
 * @param rows The register, in its order.
 * @returns What each row is paid, in fen, in the same order.
 * @throws `InvalidInputError` where a row or the contract breaks the format, or where the rows of an event under one
 * line come to more than 2^53 fen.
 * @example
 * ```ts
 * const { amount, line } = decideCompactly(claim, contract);
 * const startedAt = Date.UTC(2024, 6, 11, 8, 20);
 * limitCompactly([{ event: 'lightning-1', startedAt, amount, line }], contract); // [10000000]
 * ```
 * @since 0.1.0
 */
export function limitCompactly(
  rows: readonly CompactRow[],
  contract: Contract | ContractInput | LimitTerms,
): readonly Fen[] {
  const read = readCompactRows(rows);
  const limitsAt = limitTermsFrom(contract);
  return inArgument('rows', () => Object.freeze(payRows(read, allowancesOf(tallyRows(read), limitsAt))));
}
