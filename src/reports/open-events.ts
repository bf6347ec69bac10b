import type { Contract, Limits } from '../contract/contract.js';
import { groupBy } from '../input/group-by.js';
import type { LineKey } from '../limits/tally.js';
import { limitsOf } from '../limits/terms.js';
import type { Fen } from '../money/fen.js';
import { type OpenClaim, UNBOUNDED } from './open-claims.js';
import { beginnings, greatestOf, ofLine, underBoth } from './open-limits.js';
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
  /** Those of each version in which it may begin; none where nothing says when. */
  readonly limits: readonly Limits[];
  readonly byLine: ReadonlyMap<LineKey, Fen>;
}

const sumsOf = (claims: readonly OpenClaim[]): Omit<OpenSums, 'underLimits'> => ({
  due: totalOf(claims, ({ due }) => due),
  atMost: totalOf(claims, ({ inEvent }) => inEvent),
  paid: totalOf(claims, ({ entry }) => entry.paid),
});

export function openEvent(claims: readonly OpenClaim[], contract: Contract): OpenEvent {
  const began = beginnings(claims, contract).map(limitsOf(contract));
  const limits = [...new Set(began.map((each) => each.limits))];
  const byLine = new Map(
    [...groupBy(claims, ({ line }) => line)].map(([line, own]) => [
      line,
      underBoth(
        totalOf(own, ({ inEvent }) => inEvent),
        limits,
        line,
      ),
    ]),
  );
  const underLimits = Math.min(
    totalOf([...byLine.values()], (fen) => fen),
    greatestOf(limits, ({ perEvent }) => perEvent),
    greatestOf(limits, ({ perYear }) => perYear),
  );
  return { ...sumsOf(claims), underLimits, claims, year: began[0]?.year ?? null, limits, byLine };
}

/** What a year can come to: each line, and everything together, within the greatest annual limit of its events. */
export function openYear(events: readonly OpenEvent[]): OpenSums {
  const isBounded = events.every(({ limits }) => limits.length > 0);
  const limits = isBounded ? events.flatMap((event) => event.limits) : [];
  const lines = [...new Set(events.flatMap(({ byLine }) => [...byLine.keys()]))];
  const ofLines = lines.map((line) =>
    Math.min(
      totalOf(events, ({ byLine }) => byLine.get(line) ?? 0),
      ofLine(limits, line, 'perYear'),
    ),
  );
  const inEvents = totalOf(events, ({ underLimits }) => underLimits);
  return {
    ...sumsOf(events.flatMap(({ claims }) => claims)),
    underLimits: Math.min(
      inEvents,
      totalOf(ofLines, (fen) => fen),
      greatestOf(limits, ({ perYear }) => perYear),
    ),
  };
}
