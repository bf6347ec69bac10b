import type { FactKey } from '../claim/facts.js';
import { kept } from '../logic/kept.js';
import type { LineSet } from './line-set.js';
import type { LossFacts } from './loss-facts.js';

/** A fact that is not known, and the pairs of line sets between which it alone may decide. */
export interface Change {
  readonly fact: FactKey;
  readonly pairs: readonly (readonly [LineSet, LineSet])[];
}

/** Which lines cover, for every way in which what is not known may turn out, and what each fact may change. */
export interface Explored {
  readonly setOf: readonly LineSet[];
  readonly changes: readonly Change[];
  /** What may become of them where besides some lines may be shut, by what that hangs on. */
  readonly reaches: Map<string | LineSet, Reach>;
}

/** A pair of line sets, by their places among those compared. */
export type Pair = readonly [number, number];

/** What may become of the lines once all is known. */
export interface Reach {
  readonly sets: readonly LineSet[];
  /** The same, and after them what is so only as long as one fact is left open. */
  readonly compared: readonly LineSet[];
  readonly turns: readonly { readonly fact: FactKey; readonly pairs: readonly Pair[] }[];
  /** The lines that may come to cover. */
  readonly any: LineSet;
  /** By the same ways, the pairs of sets of this one and of another. */
  readonly across: (other: Reach) => readonly Pair[];
  readonly setOf: readonly LineSet[];
  readonly placeOf: (set: LineSet) => number;
}

/** What may become of the lines once all is known. */
export interface Prospect {
  readonly reach: Reach;
  /** The same, where the loss turns out to be this one. */
  readonly reachWith: (loss: LossFacts) => Reach;
}

const pairsOnce = (pairs: Iterable<Pair>): readonly Pair[] => [
  ...new Map([...pairs].map((pair) => [`${pair}`, pair])).values(),
];

/**
 * What may become of the lines, where besides some sets of lines may be shut.
 *
 * @param others What only that may change.
 */
export function reachOf(
  { setOf, changes }: Explored,
  shuts: readonly LineSet[] = [0],
  others: readonly Change[] = [],
): Reach {
  const sets = [...new Set([...new Set(setOf)].flatMap((set) => shuts.map((shut) => set & ~shut)))];
  const compared = [...sets];
  const placeOf = (set: LineSet): number => {
    const place = compared.indexOf(set);
    return place < 0 ? compared.push(set) - 1 : place;
  };
  const turnsOf = (some: readonly Change[], under: readonly LineSet[]) =>
    some.map(({ fact, pairs }) => ({
      fact,
      pairs: pairsOnce(
        pairs.flatMap(([a, b]) =>
          under.map((shut): Pair => [placeOf(a & ~shut), placeOf(b & ~shut)]).filter(([x, y]) => x !== y),
        ),
      ),
    }));
  const turns = [...turnsOf(changes, shuts), ...turnsOf(others, [0])];
  return {
    sets,
    compared,
    turns: turns.filter(({ pairs }) => pairs.length > 0),
    any: sets.reduce((union, set) => union | set, 0),
    setOf,
    placeOf,
    across: kept((other: Reach) => {
      const ways = new Map(
        setOf.map((set, n) => [`${set} ${other.setOf[n]}`, [set, other.setOf[n] as LineSet]]),
      );
      return pairsOnce(
        [...ways.values()].flatMap(([a, b]) =>
          shuts.map((shut): Pair => [placeOf((a as LineSet) & ~shut), other.placeOf((b as LineSet) & ~shut)]),
        ),
      );
    }),
  };
}
