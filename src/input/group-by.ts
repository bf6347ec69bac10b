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
