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

/**
 * When an event may begin: with any claim that may come to something, up to the first that certainly does; with the term or an
 * endorsement where the day of one is not known.
 */
export function beginnings(
  claims: readonly OpenClaim[],
  { term, endorsements = [] }: Contract,
): readonly Instant[] {
  const open = claims.filter(({ atMost }) => atMost > 0);
  const days = (some: readonly OpenClaim[]) => some.flatMap(({ startedAt }) => startedAt ?? []);
  const latest = Math.min(...days(open.filter(({ due }) => due > 0)));
  const known = days(open);
  const versions = [term.start, ...endorsements.map(({ effectiveAt }) => effectiveAt)].map(instantOf);
  const others = known.length > 0 && known.length < open.length ? versions : [];
  return [...known.sort((a, b) => a - b), ...others].filter((at) => at <= latest);
}
