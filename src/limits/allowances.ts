import type { Overflow } from '../contract/vocabulary.js';
import { exactSum } from '../input/issue.js';
import { LINES } from '../law/line-ids.js';
import { type Fen, fenOf } from '../money/fen.js';
import { prorate } from '../money/prorate.js';
import type { EventTally, LineKey } from './tally.js';
import type { LimitsAt } from './terms.js';

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

/**
 * What one event is allowed: each line under its own limits first, then everything together.
 *
 * @since 0.1.0
 */
export interface EventAllowance {
  readonly event: string;
  /** The Beijing year in which it begins; of policy years, the one in which its policy year does. */
  readonly year: number;
  readonly byLine: Readonly<Partial<Record<LineKey, Allowance>>>;
  readonly overall: Allowance;
  /** How the limits in force at that start cut what goes beyond them. */
  readonly overflow: Overflow;
}

interface LimitAmounts {
  readonly perEvent?: string | undefined;
  readonly perYear?: string | undefined;
}

type Take = (due: Fen, year: number, limits: LimitAmounts) => Allowance;

const fenOrNone = (yuan: string | undefined): Fen | null => (yuan === undefined ? null : fenOf(yuan));

/**
 * Limits that events draw on one after another: each event has its own, and uses up the year's. An event is under the limits in
 * force when it begins, those of the year included: what earlier events were paid counts, under whatever limits that was.
 */
function limited(): Take {
  const used = new Map<number, Fen>();
  return (due, year, { perEvent, perYear }) => {
    const before = used.get(year) ?? 0;
    const ofYear = fenOrNone(perYear);
    const left = ofYear === null ? null : Math.max(ofYear - before, 0);
    const allowance = allow(due, fenOrNone(perEvent), left);
    used.set(year, before + allowance.paid);
    return allowance;
  };
}

const NONE: LimitAmounts = {};

/** What every event of a tally is allowed, in the order of the events. */
export function allowancesOf(tally: readonly EventTally[], limitsAt: LimitsAt): readonly EventAllowance[] {
  const takeOf = new Map<LineKey, Take>([...LINES, '' as const].map((line) => [line, limited()]));
  const takeOverall = limited();
  return tally.map(({ event, startedAt, due }) => {
    const { limits, overflow, year } = limitsAt(startedAt);
    const byLine: Partial<Record<LineKey, Allowance>> = {};
    let total = 0;
    for (const [line, amount] of Object.entries(due) as [LineKey, Fen][]) {
      const own = (limits.byLine as Partial<Record<LineKey, LimitAmounts>> | undefined)?.[line] ?? NONE;
      const allowance = (takeOf.get(line) as Take)(amount, year, own);
      byLine[line] = allowance;
      total += allowance.paid;
    }
    const overall = takeOverall(exactSum(total, event), year, limits);
    return { event, year, byLine, overall, overflow };
  });
}
