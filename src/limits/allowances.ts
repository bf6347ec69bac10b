import type { Limits } from '../contract/contract.js';
import { InvalidInputError } from '../input/error.js';
import { issueOf } from '../input/issue.js';
import { type Fen, fenOf } from '../money/fen.js';
import { LINES } from '../notice/lines.js';
import { beijingYear } from '../time/beijing.js';
import { type Allowance, allow } from './allowance.js';
import type { LineKey, Tally } from './tally.js';

/**
 * What one event is allowed: each line under its own limits first, then everything together.
 *
 * @since 0.1.0
 */
export interface EventAllowance {
  readonly event: string;
  /** The Beijing year of its earliest start. */
  readonly year: number;
  readonly byLine: Readonly<Partial<Record<LineKey, Allowance>>>;
  readonly overall: Allowance;
}

type Take = (due: Fen, year: number) => Allowance;

const fenOrNone = (yuan: string | undefined): Fen | null => (yuan === undefined ? null : fenOf(yuan));

/** Limits that events draw on one after another: each event has its own, and uses up the year's. */
function limited({
  perEvent,
  perYear,
}: {
  perEvent?: string | undefined;
  perYear?: string | undefined;
}): Take {
  const [ofEvent, ofYear] = [fenOrNone(perEvent), fenOrNone(perYear)];
  const used = new Map<number, Fen>();
  return (due, year) => {
    const before = used.get(year) ?? 0;
    const allowance = allow(due, ofEvent, ofYear === null ? null : ofYear - before);
    used.set(year, before + allowance.paid);
    return allowance;
  };
}

/** What every event of a tally is allowed, in the order of the events. */
export function allowancesOf(tally: Tally, limits: Limits): readonly EventAllowance[] {
  const takeOf = new Map<LineKey, Take>(LINES.map((line) => [line, limited(limits.byLine?.[line] ?? {})]));
  takeOf.set('', limited({}));
  const takeOverall = limited(limits);
  return tally.map(({ event, startedAt, due }) => {
    const year = beijingYear(startedAt);
    const byLine: Partial<Record<LineKey, Allowance>> = {};
    let total = 0;
    for (const [line, amount] of Object.entries(due) as [LineKey, Fen][]) {
      const allowance = (takeOf.get(line) as Take)(amount, year);
      byLine[line] = allowance;
      total += allowance.paid;
    }
    if (total > Number.MAX_SAFE_INTEGER)
      throw new InvalidInputError([issueOf(event, 'sum-too-large', 'array')]);
    return { event, year, byLine, overall: takeOverall(total, year) };
  });
}
