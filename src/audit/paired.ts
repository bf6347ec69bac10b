import { groupBy } from '../input/group-by.js';

/** By what entries of two lists are taken for the same. */
export interface PairKey<E> {
  /** `null` where an entry says too little. */
  readonly of: (entry: E) => string | null;
  /** Whether it tells only where one entry of each list has it. */
  readonly isSole?: boolean;
}

export interface Paired<E> {
  readonly pairs: readonly (readonly [before: E, after: E])[];
  readonly before: readonly E[];
  readonly after: readonly E[];
}

/** Pairs the entries of two lists by one key after another, those of an equal key in their order; and what is left of each. */
export function paired<E>(before: readonly E[], after: readonly E[], keys: readonly PairKey<E>[]): Paired<E> {
  const pairs: (readonly [E, E])[] = [];
  let [rest, others] = [before, after];
  for (const { of, isSole = false } of keys) {
    if (rest.length === 0 || others.length === 0) break;
    const [own, theirs] = [groupBy(rest, of), groupBy(others, of)];
    const taken = new Set<E>();
    for (const [key, entries] of own) {
      const found = key === null ? [] : (theirs.get(key) ?? []);
      if (isSole && (entries.length > 1 || found.length > 1)) continue;
      for (const [i, other] of found.slice(0, entries.length).entries()) {
        const entry = entries[i] as E;
        pairs.push([entry, other]);
        taken.add(entry).add(other);
      }
    }
    const left = (entry: E): boolean => !taken.has(entry);
    [rest, others] = [rest.filter(left), others.filter(left)];
  }
  return { pairs, before: rest, after: others };
}
