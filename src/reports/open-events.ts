import type { Contract, Limits } from '../contract/contract.js';
import { groupBy } from '../input/group-by.js';
import type { LineKey } from '../limits/tally.js';
import { limitsOf } from '../limits/terms.js';
import { type Fen, fenOf } from '../money/fen.js';
import type { Instant } from '../time/instant.js';
import { type OpenClaim, UNBOUNDED } from './open-claims.js';
import { addedExactly } from './sums.js';

/** Sums of a claim, an event or a year that are not final. */
export interface OpenSums {
  readonly due: Fen;
  readonly atMost: Fen;
  readonly underLimits: Fen;
  readonly paid: Fen;
}

const added = (a: Fen, b: Fen): Fen => (a === UNBOUNDED || b === UNBOUNDED ? UNBOUNDED : addedExactly(a, b));

const totalOf = <S>(list: readonly S[], fenIn: (each: S) => Fen): Fen =>
  list.reduce((sum, each) => added(sum, fenIn(each)), 0);

/** An event that can come to something, with what the limits of its lines leave of each. */
export interface OpenEvent extends OpenSums {
  readonly claims: readonly OpenClaim[];
  readonly year: number | null;
  readonly limits: Limits | null;
  readonly byLine: ReadonlyMap<LineKey, Fen>;
}

type LimitPair = { readonly perEvent?: string | undefined; readonly perYear?: string | undefined };

export const lineLimits = (limits: Limits | null, line: LineKey): LimitPair =>
  (line === '' ? undefined : limits?.byLine?.[line]) ?? {};

export const atMostOf = (fen: Fen, ...limits: readonly (string | undefined)[]): Fen =>
  Math.min(fen, ...limits.flatMap((limit) => (limit === undefined ? [] : [fenOf(limit)])));

const sumsOf = (claims: readonly OpenClaim[]): Omit<OpenSums, 'underLimits'> => ({
  due: totalOf(claims, ({ entry }) => entry.due),
  atMost: totalOf(claims, ({ atMost }) => atMost),
  paid: totalOf(claims, ({ entry }) => entry.paid),
});

const earliest = (claims: readonly OpenClaim[]): Instant | null =>
  claims.reduce<Instant | null>(
    (least, { startedAt }) => (startedAt === null ? least : Math.min(least ?? startedAt, startedAt)),
    null,
  );

export function openEvent(claims: readonly OpenClaim[], contract: Contract): OpenEvent {
  const began = earliest(claims.filter(({ atMost }) => atMost > 0));
  const { limits, year } = began === null ? { limits: null, year: null } : limitsOf(contract)(began);
  const byLine = new Map(
    [...groupBy(claims, ({ line }) => line)].map(([line, own]) => {
      const { perEvent, perYear } = lineLimits(limits, line);
      return [
        line,
        atMostOf(
          totalOf(own, ({ atMost }) => atMost),
          perEvent,
          perYear,
        ),
      ] as const;
    }),
  );
  const underLimits = atMostOf(
    totalOf([...byLine.values()], (fen) => fen),
    limits?.perEvent,
    limits?.perYear,
  );
  return { ...sumsOf(claims), underLimits, claims, year, limits, byLine };
}

/** What a year can come to: each line, and everything together, within the greatest annual limit of its events. */
export function openYear(events: readonly OpenEvent[]): OpenSums {
  const greatest = (limitIn: (limits: Limits) => string | undefined): Fen =>
    events.reduce((most, { limits }) => {
      return Math.max(most, limits === null ? UNBOUNDED : atMostOf(UNBOUNDED, limitIn(limits)));
    }, 0);
  const lines = [...new Set(events.flatMap(({ byLine }) => [...byLine.keys()]))];
  const ofLines = lines.map((line) =>
    Math.min(
      totalOf(events, ({ byLine }) => byLine.get(line) ?? 0),
      greatest((limits) => lineLimits(limits, line).perYear),
    ),
  );
  const inEvents = totalOf(events, ({ underLimits }) => underLimits);
  return {
    ...sumsOf(events.flatMap(({ claims }) => claims)),
    underLimits: Math.min(
      inEvents,
      totalOf(ofLines, (fen) => fen),
      greatest(({ perYear }) => perYear),
    ),
  };
}
