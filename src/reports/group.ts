/** The entries by a key, in the order in which the keys first come. */
export function groupBy<E, K>(entries: Iterable<E>, keyOf: (entry: E) => K): Map<K, E[]> {
  const groups = new Map<K, E[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
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
