import * as z from 'zod/mini';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { MAX_LIST_ENTRIES, readInTurn } from '../input/entries.js';
import { codeIn, epoch, fen, id, isEpoch, isFen } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument, kindOf, refuse } from '../input/issue.js';
import { attempted, parse, safeParse } from '../input/parse.js';
import { UNSURE } from '../input/quick.js';
import { LINES, type Line } from '../law/line-ids.js';
import type { Fen } from '../money/fen.js';
import type { Instant } from '../time/instant.js';
import { allowancesOf } from './allowances.js';
import { payRows } from './pay.js';
import { place } from './places.js';
import {
  type DueRow,
  type EventTally,
  mergedTally,
  readTally,
  readWholeBehind,
  type Tally,
  tallyRows,
} from './tally.js';
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

/** Takes rows at once that are plainly good: their events well named, their numbers whole and in range. */
function plainRows(): (row: CompactRow) => CompactRow | typeof UNSURE {
  const events = new Set<string>();
  return ({ event, startedAt, amount, line }) => {
    if (!isEpoch(startedAt) || !isFen(amount) || !KNOWN_LINES.has(line)) return UNSURE;
    if (!events.has(event)) {
      if (!z.safeParse(id, event).success) return UNSURE;
      events.add(event);
    }
    return { event, startedAt, amount, line };
  };
}

/** Reads rows as they come. */
function compactRows(rows: Iterable<CompactRow>): Generator<DueRow, void, undefined> {
  const quickly = plainRows();
  return readInTurn(rows, (row) =>
    safeParse(compactRowSchema, row, readyRow, (given) => quickly(given as CompactRow)),
  );
}

/** A list of which every row is plainly good; where one is not, what is wrong is told row by row. */
function plainList(rows: readonly CompactRow[]): readonly DueRow[] | null {
  const quickly = plainRows();
  const taken: DueRow[] = [];
  try {
    const { length } = rows;
    if (!(length >= 0 && length <= MAX_LIST_ENTRIES)) return null;
    for (let i = 0; i < length; i++) {
      const row = quickly(rows[i] as CompactRow);
      if (row === UNSURE) return null;
      taken.push(readyRow(row));
    }
    return taken;
  } catch {
    // A getter or a proxy that throws: what it is, the slow way finds out.
    return null;
  }
}

/** All rows, where they are gone through more than once. */
const readCompactRows = (rows: Iterable<CompactRow>): readonly DueRow[] =>
  (kindOf(rows) === 'array' ? plainList(rows as readonly CompactRow[]) : null) ??
  inArgument('rows', () => Array.from(compactRows(rows)));

/**
 * Applies the contract's limits as `applyLimits` does, in whole fen: for batches, after `decideCompactly`.
 *
 * @param rows The register, in its order: a list, or whatever gives rows one after another.
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
  rows: Iterable<CompactRow>,
  contract: Contract | ContractInput | LimitTerms,
): readonly Fen[] {
  const read = readCompactRows(rows);
  const limitsAt = limitTermsFrom(contract);
  return inArgument('rows', () => Object.freeze(payRows(read, allowancesOf(tallyRows(read), limitsAt))));
}

/**
 * Tallies a part of a register as `tally` does, from rows in whole fen. Rows are taken as they come and not kept: a part may be as
 * long as it likes.
 *
 * @param rows The part, in the order of the register.
 * @param first The place of its first row in the register, from 1.
 * @throws `InvalidInputError` where a row breaks the format, where `first` is no place, or where the rows of an event under one
 * line come to more than 2^53 fen.
 * @example
 * ```ts
 * const startedAt = Date.UTC(2024, 6, 11, 8, 20);
 * tallyCompactly([{ event: 'e', startedAt, amount: 100, line: 'house-damage' }], 1).events[0]?.due; // { 'house-damage': 100 }
 * ```
 * @since 0.1.0
 */
export function tallyCompactly(rows: Iterable<CompactRow>, first: number): Tally {
  const from = inArgument('first', () => parse(place, first, Number));
  let count = 0;
  function* counted(): Generator<DueRow, void, undefined> {
    for (const row of compactRows(rows)) {
      count += 1;
      yield row;
    }
  }
  return inArgument('rows', () => {
    const events = tallyRows(counted());
    return deepFreeze({ places: count === 0 ? [] : [{ first: from, last: from + count - 1 }], events });
  });
}

/**
 * Pays a part of a register as `payPart` does, in whole fen. The part stands right behind what `before` tallies.
 *
 * @param rows The part, in the order of the register.
 * @param whole The tally of the whole register, this part included.
 * @param before The tally of everything that stands before this part: see `talliesBefore`.
 * @returns What each row is paid, in fen, in the same order.
 * @throws `InvalidInputError` where a row, a tally or the contract breaks the format, where rows are left out of `before` or of
 * `whole` (`rows-left-out`), or where `whole` holds less than this part and what is before it (`missing-key`).
 * @example
 * ```ts
 * const rows = [{ event: 'e', startedAt: Date.UTC(2024, 6, 11, 8, 20), amount: 100, line: 'house-damage' }] as const;
 * payCompactly(rows, tallyCompactly(rows, 1), tally([]), contract); // [100]
 * ```
 * @since 0.1.0
 */
export function payCompactly(
  rows: Iterable<CompactRow>,
  whole: Tally,
  before: Tally,
  contract: Contract | ContractInput | LimitTerms,
): readonly Fen[] {
  const read = readCompactRows(rows);
  const limitsAt = limitTermsFrom(contract);
  const part = readWholeBehind(read, whole, before);
  return inArgument('rows', () =>
    Object.freeze(payRows(read, allowancesOf(part.whole, limitsAt), part.before)),
  );
}

/**
 * Of each part of a register, what stands before it: what `payPart` and `payCompactly` take as `before`. Of events that have
 * nothing in a part nothing is told, so that all of them together grow with the parts' own tallies, not with their number.
 *
 * @param tallies The tallies of the parts, in the order of the register, from its first row on.
 * @throws `InvalidInputError` where a tally is none, where a part does not follow the one before (`place-order`), or where an event under
 * one line comes to more than 2^53 fen.
 * @example
 * ```ts
 * const row = { event: 'e', startedAt: Date.UTC(2024, 6, 11, 8, 20), amount: 100, line: 'house-damage' } as const;
 * const parts = [tallyCompactly([row], 1), tallyCompactly([row, row], 2)];
 * talliesBefore(parts).map(({ places }) => places); // [[], [{ first: 1, last: 1 }]]
 * ```
 * @since 0.1.0
 */
export function talliesBefore(tallies: Iterable<Tally>): readonly Tally[] {
  return inArgument('tallies', () => {
    const parts = Array.from(readInTurn(tallies, (each) => attempted(() => readTally(each))));
    const met = new Map<string, EventTally>();
    let last = 0;
    return deepFreeze(
      parts.map(({ places, events }, i): Tally => {
        const follows = places.every(({ first }, at) => at === 0 && first === last + 1);
        if (!follows) refuse(`${i}.places`, 'place-order', 'array');
        const stood = last === 0 ? [] : [{ first: 1, last }];
        const before = mergedTally([events.flatMap(({ event }) => met.get(event) ?? [])]);
        for (const each of events) {
          const known = met.get(each.event);
          met.set(each.event, known === undefined ? each : (mergedTally([[known, each]])[0] as EventTally));
        }
        last = places[0]?.last ?? last;
        return { places: stood, events: before };
      }),
    );
  });
}
