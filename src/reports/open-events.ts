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
  /** The year in which it counts as it stands; none where nothing says when it began. */
  readonly year: number | null;
  /** Those in which it may come to count. */
  readonly years: readonly (number | null)[];
  /** Those of each version in which it may begin; none where nothing says when. */
  readonly limits: readonly Limits[];
  readonly byLine: ReadonlyMap<LineKey, Fen>;
}

const sumsOf = (claims: readonly OpenClaim[]): Omit<OpenSums, 'underLimits'> => ({
  due: totalOf(claims, ({ due }) => due),
  atMost: totalOf(claims, ({ inEvent }) => inEvent),
  paid: totalOf(claims, ({ entry }) => entry.paid),
});

/** All years from the first to the last of some. */
function throughout(years: readonly number[]): readonly number[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

export function openEvent(claims: readonly OpenClaim[], contract: Contract): OpenEvent {
  const { asItStands, possible, isAnyDay } = beginnings(claims, contract);
  const at = limitsOf(contract);
  const began = possible.map(at);
  const years = [...new Set(began.map(({ year }) => year))];
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
  return {
    ...sumsOf(claims),
    underLimits,
    claims,
    year: asItStands === null ? null : at(asItStands).year,
    years: asItStands === null ? [null] : isAnyDay ? throughout(years) : years,
    limits,
    byLine,
  };
}

/** What an event counts with in a year: with what was not paid on it yet, where it may come to count in another instead. */
function countedIn(event: OpenEvent, year: number | null): OpenSums {
  if (event.years.length === 1) return event;
  const unpaid = (fen: Fen): Fen => Math.max(fen - Math.max(event.paid, 0), 0);
  return {
    due: event.year === year ? unpaid(event.due) : 0,
    atMost: unpaid(event.atMost),
    underLimits: unpaid(event.underLimits),
    paid: Math.min(event.paid, 0),
  };
}

/**
 * What a year can come to with the events that may count in it: each line, and everything together, within the greatest annual
 * limit of its events.
 */
export function openYear(events: readonly OpenEvent[], year: number | null): OpenSums {
  const isBounded = events.every(({ limits }) => limits.length > 0);
  const limits = isBounded ? events.flatMap((event) => event.limits) : [];
  const lines = [...new Set(events.flatMap(({ byLine }) => [...byLine.keys()]))];
  const ofLines = lines.map((line) =>
    Math.min(
      totalOf(events, ({ byLine }) => byLine.get(line) ?? 0),
      ofLine(limits, line, 'perYear'),
    ),
  );
  const counted = events.map((event) => countedIn(event, year));
  const sumOf = (sum: keyof OpenSums) => totalOf(counted, (each) => each[sum]);
  return {
    due: sumOf('due'),
    atMost: sumOf('atMost'),
    paid: sumOf('paid'),
    underLimits: Math.min(
      sumOf('underLimits'),
      totalOf(ofLines, (fen) => fen),
      greatestOf(limits, ({ perYear }) => perYear),
    ),
  };
}
