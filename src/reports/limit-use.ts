import type { Limits } from '../contract/contract.js';
import { LINES, type Line } from '../law/line-ids.js';
import { signedYuan } from '../ledger/record-kind.js';
import type { LimitsAt } from '../limits/terms.js';
import { fenOf, yuanOf } from '../money/fen.js';
import type { Span } from '../time/beijing.js';
import type { Dated, EventGroup } from './events.js';
import { dueIn, paidIn, type Ratio, ratioOf } from './sums.js';

/**
 * How far a limit of the contract is used up.
 *
 * @since 0.1.0
 */
export interface LimitUse {
  readonly span: 'event' | 'year';
  /** The event, where the limit is one per event. */
  readonly event: string | null;
  /** The Beijing year of the limit, or the policy year, by the Beijing year in which that begins. */
  readonly year: number;
  /** The line, where the limit is one of a single line. */
  readonly line: Line | null;
  /** In yuan. */
  readonly limit: string;
  /** What is due before limits, in yuan. */
  readonly due: string;
  /** In yuan; below zero where more came back than was paid. */
  readonly paid: string;
  /** What is left of the limit, in yuan: nothing where more was paid, and never more than the limit. */
  readonly left: string;
  /** What was paid of the limit; `null` where the limit is nothing. */
  readonly used: Ratio | null;
}

type LimitScope = Pick<LimitUse, 'span' | 'event' | 'year'>;

function useOf(place: LimitScope, line: Line | null, limit: string, entries: readonly Dated[]): LimitUse {
  const [most, paid] = [fenOf(limit), paidIn(entries)];
  return {
    ...place,
    line,
    limit: yuanOf(most),
    due: yuanOf(dueIn(entries)),
    paid: signedYuan(paid),
    left: yuanOf(Math.max(0, most - Math.max(0, paid))),
    used: ratioOf(paid, most),
  };
}

function usesIn(place: LimitScope, limits: Limits, entries: readonly Dated[]): LimitUse[] {
  const key = place.span === 'event' ? 'perEvent' : 'perYear';
  const ofLines = LINES.flatMap((line) => {
    const limit = limits.byLine?.[line]?.[key];
    if (limit === undefined) return [];
    return [
      useOf(
        place,
        line,
        limit,
        entries.filter((entry) => entry.line === line),
      ),
    ];
  });
  return [useOf(place, null, limits[key], entries), ...ofLines];
}

/**
 * The limits of some events, each in the order of the lines, as they were in force when it began. Claims that name no event are
 * each an event of their own, and are not told one by one.
 */
export const eventUses = (events: readonly EventGroup[], limitsAt: LimitsAt): LimitUse[] =>
  events.flatMap(({ event, began, entries }) => {
    if (event === null || began === null) return [];
    const { limits, year } = limitsAt(began);
    return usesIn({ span: 'event', event, year }, limits, entries);
  });

/** The limits of the year in which a span ends, as they are in force then, with all events of that year up to then. */
export function yearUses({ until }: Span, limitsAt: LimitsAt, all: readonly Dated[]): LimitUse[] {
  const { limits, year } = limitsAt(until - 1);
  const ofYear = all.filter(({ began }) => began !== null && began < until && limitsAt(began).year === year);
  return usesIn({ span: 'year', event: null, year }, limits, ofYear);
}
