import type { Overflow } from '../contract/vocabulary.js';
import type { Fen } from '../money/fen.js';
import { prorate } from '../money/prorate.js';

/** Which limit an event meets first. */
export type LimitSpan = 'perEvent' | 'perYear';

/**
 * How much of what is due in an event can be paid under one limit.
 *
 * @since 0.1.0
 */
export interface Allowance {
  /** What is due. */
  readonly due: Fen;
  /** What was left of the annual limit before this event; `null` where there is none. */
  readonly leftOfYear: Fen | null;
  /** The lower of the limit per event and what is left of the year; `null` where neither is set. */
  readonly limit: Fen | null;
  /** Which of the two that is; `null` where nothing is cut. */
  readonly cutBy: LimitSpan | null;
  /** What can be paid. */
  readonly paid: Fen;
}

/** What an event is allowed under a limit per event and what is left of the year. */
export function allow(due: Fen, perEvent: Fen | null, leftOfYear: Fen | null): Allowance {
  const limit =
    perEvent === null || leftOfYear === null ? (perEvent ?? leftOfYear) : Math.min(perEvent, leftOfYear);
  if (limit === null || due <= limit) return { due, leftOfYear, limit, cutBy: null, paid: due };
  return { due, leftOfYear, limit, cutBy: limit === perEvent ? 'perEvent' : 'perYear', paid: limit };
}

/**
 * How much is paid in all once so much is due in register order. Pro-rata takes the same part of every fen, rounded down
 * over the running sum, so that the rows add up to the limit exactly; first-come pays in full until the limit is used up.
 */
export function paidUpTo(running: Fen, { due, paid, cutBy }: Allowance, overflow: Overflow): Fen {
  if (cutBy === null) return running;
  return overflow === 'first-come' ? Math.min(running, paid) : prorate(running, paid, due);
}
