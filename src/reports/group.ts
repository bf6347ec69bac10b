import type { Claim } from '../claim/claim.js';
import { deepFreeze } from '../input/freeze.js';
import { groupBy } from '../input/group-by.js';
import { type Standing, UNITS } from '../territory/place.js';

/** Of how many each key is said; twice of one counts once. */
export function countsOf<K>(said: readonly (readonly K[])[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const keys of said) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The entries by a key out of a list, in the order of the list; keys without entries are left out. */
export function groupsIn<E, K>(
  entries: Iterable<E>,
  keys: readonly K[],
  keyOf: (entry: E) => K,
): (readonly [K, readonly E[]])[] {
  const groups = groupBy(entries, keyOf);
  return keys.flatMap((key) => {
    const group = groups.get(key);
    return group === undefined ? [] : [[key, group] as const];
  });
}

/**
 * A street or town, or what is known of a place that is in none: in the district without saying where, elsewhere, or not
 * known at all. Nothing is dropped for want of a place.
 *
 * @since 0.1.0
 */
export interface Town {
  /** Nine-digit code. */
  readonly unit: string | null;
  readonly name: string | null;
  readonly standing: Standing | 'unknown';
}

const nowhere = (standing: Town['standing']): Town => ({ unit: null, name: null, standing });

/** Every town, in the order of the national statistics, and after them the places that are in none. */
export const TOWNS: readonly Town[] = /* @__PURE__ */ deepFreeze([
  .../* @__PURE__ */ UNITS.map(
    ({ code, name, administration }): Town => ({ unit: code, name, standing: administration }),
  ),
  /* @__PURE__ */ nowhere('district'),
  /* @__PURE__ */ nowhere('elsewhere'),
  /* @__PURE__ */ nowhere('unknown'),
]);

const BY_KEY: ReadonlyMap<string, Town> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ TOWNS.map((town) => [town.unit ?? town.standing, town]),
);

/** The town of a claim, which is one of `TOWNS`. */
export const townOf = ({ division }: Pick<Claim, 'division'>): Town =>
  BY_KEY.get(division?.unit ?? division?.standing ?? 'unknown') as Town;
