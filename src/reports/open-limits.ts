import type { Contract, Limits } from '../contract/contract.js';
import type { LineKey } from '../limits/tally.js';
import { type Fen, fenOf } from '../money/fen.js';
import { type Instant, instantOf } from '../time/instant.js';
import { type OpenClaim, UNBOUNDED } from './open-claims.js';

/** The greatest of some limits; nothing is bounded where one of them is not set, or where there are none. */
export const greatestOf = (all: readonly Limits[], limitIn: (limits: Limits) => string | undefined): Fen =>
  all.length === 0
    ? UNBOUNDED
    : Math.max(
        ...all.map((limits) => {
          const limit = limitIn(limits);
          return limit === undefined ? UNBOUNDED : fenOf(limit);
        }),
      );

export const ofLine = (all: readonly Limits[], line: LineKey, key: 'perEvent' | 'perYear'): Fen =>
  line === '' ? UNBOUNDED : greatestOf(all, ({ byLine }) => byLine?.[line]?.[key]);

export const underBoth = (fen: Fen, all: readonly Limits[], line: LineKey): Fen =>
  Math.min(fen, ofLine(all, line, 'perEvent'), ofLine(all, line, 'perYear'));

/** When an event begins, as far as that is known. */
export interface Beginnings {
  /** As it stands: with the first claim on which something is due, or while there is none, that may come to something. */
  readonly asItStands: Instant | null;
  /**
   * When it may begin: with any claim that may come to something, up to the first that certainly does; with the term, with an
   * endorsement and at the end of the term where the day of one is not known.
   */
  readonly possible: readonly Instant[];
  /** Whether it may as well begin on any day between these. */
  readonly isAnyDay: boolean;
}

export function beginnings(claims: readonly OpenClaim[], { term, endorsements = [] }: Contract): Beginnings {
  const open = claims.filter(({ atMost }) => atMost > 0);
  const days = (some: readonly OpenClaim[]) =>
    some.flatMap(({ startedAt }) => startedAt ?? []).sort((a, b) => a - b);
  const known = days(open);
  const [due] = days(open.filter((claim) => claim.due > 0));
  const asItStands = due ?? known[0] ?? null;
  const isAnyDay = known.length > 0 && known.length < open.length;
  const versions = [term.start, ...endorsements.map(({ effectiveAt }) => effectiveAt)].map(instantOf);
  const daysOfTerm = [...versions, instantOf(term.end) - 1];
  const possible = [...known, ...(isAnyDay ? daysOfTerm : [])].filter((at) => at <= (due ?? at));
  return { asItStands, possible, isAnyDay };
}
